package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCodesTest {

    private final StatusCodes table = StatusCodes.TABLE;

    @ParameterizedTest
    @ValueSource(strings = {"0xC000018B", "0xc000018b", "0XC000018B", "-1073741429", "3221225867", "0xFFFFFFFFC000018B",
        "c000018b", "1787", "1787.0", "0x6fb", "0x000006FB", "0x800706FB", "2147944187", "-2147023109", "0xD000018B",
        "NO_TRUST_SAM_ACCOUNT", "STATUS_NO_TRUST_SAM_ACCOUNT", "NT_STATUS_NO_TRUST_SAM_ACCOUNT",
        "ERROR_NO_TRUST_SAM_ACCOUNT", "error_no_trust_sam_account", "1787 0x6fb ERROR_NO_TRUST_SAM_ACCOUNT",
        "Status = 1787 0x6fb ERROR_NO_TRUST_SAM_ACCOUNT",
        "The security database on the server does not have a computer account for this workstation trust relationship."})
    void everyNotationOfOneCodeReadsTheSame(String text) {
        StatusCode code = table.find(text).orElseThrow();

        assertThat(code).isEqualTo(new StatusCode("NO_TRUST_SAM_ACCOUNT", "0xC000018B"));
    }

    @ParameterizedTest
    @CsvSource({"0, SUCCESS, 0x00000000", "0x0, SUCCESS, 0x00000000", "0 0x0 NERR_Success, SUCCESS, 0x00000000",
        "-1073741730, NO_LOGON_SERVERS, 0xC000005E", "1311, NO_LOGON_SERVERS, 0xC000005E",
        "1355, NO_SUCH_DOMAIN, 0xC00000DF", "ERROR_INVALID_PASSWORD, WRONG_PASSWORD, 0xC000006A",
        "ERROR_TIME_SKEW, TIME_DIFFERENCE_AT_DC, 0xC0000133", "1935, AUTHENTICATION_FIREWALL_FAILED, 0xC0000413",
        "0xC0000466, 0xC0000466, 0xC0000466", "-1073740698, 0xC0000466, 0xC0000466", "4321, WIN32_4321, 4321"})
    void codesReadAsTheirNamesAndNumbersOutsideTheTableAreKept(String text, String name, String code) {
        assertThat(table.find(text)).contains(new StatusCode(name, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "0x", "0xC000018BZ", "4294967296", "-2147483649", "1e30", "12345678901234567890",
        "0x11111111111111111", "1,787", "NO_SUCH_CODE", "\u0661\u0667", "0x+5", "--5", "cafe babe"})
    void whatIsNoCodeIsNone(String text) {
        assertThat(table.find(text)).isEmpty();
    }

    @Test
    void messagesAreReadWhateverTheirCaseBlanksAndPeriod() {
        assertThat(table.ofMessage("the  trust relationship between this workstation and\r\nthe primary domain failed"))
                .contains(new StatusCode("TRUSTED_RELATIONSHIP_FAILURE", "0xC000018D"));
        assertThat(table.ofMessage("We can\u2019t sign you in with this credential because your domain isn\u2019t available."
                + " Make sure your device is connected to your organization\u2019s network and try again. If you previously"
                + " signed in on this device with another credential, you can sign in with that credential."))
                .map(StatusCode::name).contains("NO_LOGON_SERVERS");
        assertThat(table.ofMessage("Der Benutzername oder das Kennwort ist falsch.")).isEmpty();
        assertThat(table.ofMessage("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0x7", "KDC_ERR_S_PRINCIPAL_UNKNOWN", "S_PRINCIPAL_UNKNOWN", "kdc_err_s_principal_unknown",
        "KRB5KDC_ERR_S_PRINCIPAL_UNKNOWN", "eRR-S-PRINCIPAL-UNKNOWN (7)", "KDC_ERR_S_PRINCIPAL_UNKNOWN (7)"})
    void everyNotationOfOneKerberosErrorReadsTheSame(String text) {
        assertThat(table.kerberos(text)).contains("KDC_ERR_S_PRINCIPAL_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({"0x25, KRB_AP_ERR_SKEW", "68, KDC_ERR_WRONG_REALM", "WRONG_REALM, KDC_ERR_WRONG_REALM", "99, KRB_ERROR_99",
        "eRR-RESPONSE-TOO-BIG, KRB_ERR_RESPONSE_TOO_BIG", "0, KDC_ERR_NONE"})
    void kerberosErrorsReadAsTheirNames(String text, String name) {
        assertThat(table.kerberos(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "128", "1e30", "PRINCIPAL", "KDC_ERR_"})
    void whatIsNoKerberosErrorIsNone(String text) {
        assertThat(table.kerberos(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4294967295, 0xFFFFFFFF", "-1, 0xFFFFFFFF", "2147483648, 0x80000000", "-2147483648, 0x80000000", "65536, 0x00010000",
        "65535, 65535", "0x80080000, 0x80080000", "0x8007FFFF, 65535", "0xD0000466, 0xC0000466", "0xCFFFFFFF, 0xCFFFFFFF", "0xE0000000, 0xE0000000"})
    void numbersAtTheLimitsOfANotationAreKept(String text, String code) {
        assertThat(table.find(text)).map(StatusCode::code).contains(code);
    }

    @Test
    void theLastKerberosErrorThatCanBeIsKept() {
        assertThat(table.kerberos("127")).contains("KRB_ERROR_127");
    }

    @ParameterizedTest
    @CsvSource({"STATUS_SOMETHING_ELSE, true", "error_2_many, true", "NT_STATUS_AZ09_, true", "SOMETHING_ELSE, false", "STATUS_NOT-ONE, false",
        "STATUS_A[, false", "STATUS_@, false", "STATUS_A:, false", "STATUS_/, false", "'STATUS_A B', false", "'', false"})
    void aNameOfACodeHasAPrefixAndLettersDigitsAndUnderscoresOnly(String text, boolean name) {
        assertThat(StatusCodes.isName(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"0xC000006A, true", "0xC0000234, true", "0xC000006D, false", "0xC000018B, false", "0, false"})
    void someCodesTellThatTheAccountWasFound(String text, boolean found) {
        assertThat(table.find(text).orElseThrow().tellsOfAccount()).isEqualTo(found);
    }
}
