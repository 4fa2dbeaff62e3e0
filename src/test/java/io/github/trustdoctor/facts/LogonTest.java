package io.github.trustdoctor.facts;

import static io.github.trustdoctor.facts.Reports.logon;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogonTest {

    @ParameterizedTest
    @CsvSource({"2, INTERACTIVE", "'2', INTERACTIVE", "Interactive, INTERACTIVE", "3, NETWORK", "4, BATCH", "5, SERVICE", "7, UNLOCK",
        "8, NETWORK_CLEARTEXT", "NetworkCleartext, NETWORK_CLEARTEXT", "9, NEW_CREDENTIALS", "10, REMOTE_INTERACTIVE",
        "0xA, REMOTE_INTERACTIVE", "RemoteInteractive, REMOTE_INTERACTIVE", "11, CACHED_INTERACTIVE",
        "12, CACHED_REMOTE_INTERACTIVE", "13, CACHED_UNLOCK", "-, UNKNOWN"})
    void logonTypesReadAsNumbersAndWords(String written, LogonType type) {
        assertThat(logon("'logonType':'" + written + "'").type()).isEqualTo(type);
    }

    @Test
    void theReasonIsTheFirstCodeThatIsNotSuccess() {
        assertThat(logon("'status':'0xc000018b','subStatus':'0x0'").reason().name()).isEqualTo("NO_TRUST_SAM_ACCOUNT");
        assertThat(logon("'status':'0xc000006d','subStatus':'0xc0000064'").reason().name()).isEqualTo("NO_SUCH_USER");
        assertThat(logon("'code':1787").reason().name()).isEqualTo("NO_TRUST_SAM_ACCOUNT");
        assertThat(logon("'subStatus':'0x0','status':'0x0'").reason().name()).isEqualTo("SUCCESS");
        assertThat(logon("'result':'failure'").reason()).isEqualTo(StatusCode.NONE);
    }

    @Test
    void theReasonIsCitedFromTheFieldThatHoldsIt() {
        assertThat(logon("'status':'0xc000018b','subStatus':'0x0'").field("reason"))
                .isEqualTo(new Cited("0xC000018B", "/logons/0/status"));
        assertThat(logon("'message':'The user name or password is incorrect.'").field("reason"))
                .isEqualTo(new Cited("0xC000006D", "/logons/0/message"));
    }

    @Test
    void aMessageInAnotherLanguageIsAWarningAndNoCode() {
        ReadReport read = Reports.read("{'logons':[{'typed':'a','message':'Benutzername oder Kennwort ist falsch.'}]}");

        assertThat(read.orElseThrow().logons().get(0).reason()).isEqualTo(StatusCode.NONE);
        assertThat(read.problems()).singleElement().asString().isEqualTo("site.json:1:35 /logons/0/message: expected a message of "
                + "Windows in English, or the code beside it, found \"Benutzername oder Kennwort ist falsch.\"; not used as a code");
    }

    @Test
    void aMessageBesideACodeSaysNothingNew() {
        assertThat(logon("'code':1787,'message':'Vertrauensstellung','messageLanguage':'de'").reason().name())
                .isEqualTo("NO_TRUST_SAM_ACCOUNT");
    }

    @Test
    void aNameThatIsNotInTheTableIsAWarningAndNoCode() {
        ReadReport read = Reports.read("{'logons':[{'typed':'a','code':'STATUS_SOMETHING_ELSE'}]}");

        assertThat(read.orElseThrow().logons().get(0).reason()).isEqualTo(StatusCode.NONE);
        assertThat(read.problems()).singleElement().asString().isEqualTo("site.json:1:32 /logons/0/code: expected the name of a "
                + "code in the table, found \"STATUS_SOMETHING_ELSE\"; not used");
    }

    @Test
    void aCodeOfFailureTellsTheOutcomeIfNothingElseDoes() {
        assertThat(logon("'code':1787").outcome()).isEqualTo(Outcome.FAILURE);
        assertThat(logon("'code':1787,'result':'success'").outcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(logon("'code':0").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(logon("'result':'-'").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"'logonType':11, YES", "'logonType':11&'cached':false, YES", "'logonType':2&'cached':'yes', YES",
        "'result':'failure', NO", "'result':'success', UNKNOWN", "'result':'success'&'logonType':2&'source':'event 4624', NO",
        "'result':'success'&'source':'event 4624', UNKNOWN", "'result':'success'&'cached':'No', NO"})
    void whetherTheCacheAnswered(String fields, Answer cached) {
        assertThat(logon(fields.replace('&', ',')).cached()).isEqualTo(cached);
    }

    @Test
    void theKerberosErrorIsRead() {
        assertThat(logon("'kerberosError':'0x7'").kerberosError()).isEqualTo("KDC_ERR_S_PRINCIPAL_UNKNOWN");
        assertThat(logon("'kerberosError':null").kerberosError()).isEmpty();
        assertThat(logon("'kerberosError':0").kerberosError()).isEmpty();
        assertThat(logon("'kerberosProtocol':'UDP'").kerberosProtocol()).isEqualTo(Protocol.UDP);
        assertThat(logon("'kerberosProtocol':null").kerberosProtocol()).isEqualTo(Protocol.UNKNOWN);
    }

    @Test
    void withoutTheTypedNameItIsNoLogon() {
        assertThat(Reports.problems("{'logons':[\n{'result':'failure'},\n{'typed':'-'}]}")).containsExactly(
                "site.json:2:1 /logons/0: expected a field \"typed\", found none",
                "site.json:3:10 /logons/1: expected a field \"typed\", found none");
    }
}
