package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldWordsTest {

    private static final List<Fact> FACTS = USUAL
            .with("'trustType':2}", "'source':'ldap','trustType':1,'whenCreated':'2026-01-02T03:04:05Z'}")
            .with("'status':'0xC000018B'", "'status':'0xC000018B','cached':false,'at':'2026-11-20T09:41:12Z'")
            .with("'events':[", """
                    'probes':[{'from':'pc1','to':'dc1.contoso.com','protocol':'TCP','port':88,'answer':'connected'},
                              {'from':'pc1','to':'dc2.contoso.com','protocol':'TCP','port':88,'answer':'timeout'}],
                    'locatorCalls':[{'domain':'contoso.com','forced':true,'controller':'dc1.contoso.com'}],
                    'events':[""").facts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Crossing  | 0 | failed        | failed: yes",
        "Crossing  | 0 | cached        | from the cache: no",
        "Crossing  | 0 | gotIn         | got in at this desktop, uncached: no",
        "Crossing  | 0 | here          | at this computer: yes (pc1)",
        "Crossing  | 0 | accountFound  | a code that tells of the account: no (0xC000018B)",
        "Crossing  | 1 | accountFound  | a code that tells of the account: not observed",
        "Crossing  | 1 | ntlm          | by NTLM: not observed",
        "Crossing  | 0 | reason        | code NO_TRUST_SAM_ACCOUNT (0xC000018B)",
        "Crossing  | 1 | reason        | code: not observed",
        "Crossing  | 0 | taken         | logged on 2026-11-20 09:41:12 UTC",
        "Crossing  | 1 | taken         | logged on: not observed",
        "Crossing  | 1 | freshSince    | a day before the logon: not observed",
        "Crossing  | 0 | kernel        | Windows 6.1 (Windows 6.1.7601)",
        "Crossing  | 0 | suffix        | UPN suffix none",
        "Crossing  | 1 | suffix        | UPN suffix contoso.com",
        "Crossing  | 1 | suffixIs      | UPN suffix the DNS name of the user's domain (contoso.com)",
        "Crossing  | 0 | typedKey      | as contoso\\alice",
        "Crossing  | 0 | ownDomain     | the computer's domain FABRIKAM",
        "Crossing  | 0 | link          | trust fabrikam.com>contoso.com",
        "TrustHalf | 0 | type          | trustType Downlevel (1)",
        "TrustHalf | 0 | created       | made 2026-01-02 03:04:05 UTC",
        "PortState | 0 | state         | state open (connected)",
        "PortState | 1 | state         | state: not observed (one try only)",
        "PortState | 0 | protocol      | over TCP",
        "PortState | 0 | hostUp        | up: yes (locator answer)",
        "Located   | 0 | forced        | cache bypassed: yes",
        "Event     | 0 | log           | log System"})
    void aFieldIsToldWithItsValueAndWithWhatTheReportHoldsIfThatSaysMore(String type, int which, String field, String words) {
        assertThat(FieldWords.found(fact(type, which), field)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "failed == Answer.YES           | yes",
        "failed != Answer.YES           | no or not observed",
        "failed != Answer.NO            | yes or not observed",
        "failed != Answer.UNKNOWN       | yes or no",
        "failed == Answer.UNKNOWN       | not observed",
        "cached == true                 | yes",
        "cached == false                | no",
        "reason == NO_TRUST_SAM_ACCOUNT | NO_TRUST_SAM_ACCOUNT",
        "reason == UNKNOWN              | UNKNOWN",
        "reason != WRONG                | other than WRONG",
        "suffix == ''                   | none",
        "suffixIs in SuffixIs.OTHER, SuffixIs.FLAT_NAME | no name of the user's domain or the NetBIOS name of the user's domain",
        "reason in A, B, C              | A, B or C",
        "reason not in A, B             | other than A or B",
        "userDomain == dc1.contoso.com  | dc1.contoso.com",
        "kernel == 601                  | 6.1",
        "kernel == 1000                 | 10.0",
        "kernel > 0                     | above not observed",
        "kernel >= 600                  | 6.0 or later",
        "kernel <= 600                  | 6.0 or less",
        "path < 3                       | below 3",
        "path <= 3                      | 3 or less",
        "path > 3                       | above 3",
        "path >= 3                      | 3 or more",
        "taken < 86400                  | before 1970-01-02 00:00 UTC",
        "taken <= 86400                 | 1970-01-02 00:00 UTC or before",
        "taken > 86400                  | after 1970-01-02 00:00 UTC",
        "taken >= 86400                 | 1970-01-02 00:00 UTC or later"})
    void whatIsNeededIsToldByTheOperator(String test, String words) {
        assertThat(FieldWords.needed("Crossing", RuleText.test(test), Map.of())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "taken >= $one.freshSince      | 2026-11-19 09:41:12 UTC (a day before the logon) or later",
        "taken >= $other.freshSince    | not observed (a day before the logon) or later",
        "ownDomain == $one.userDomain  | contoso.com",
        "suffix == $one.suffix         | none",
        "kernel == $one.kernel         | 6.1",
        "cached == $one.gotIn          | no",
        "cached == $one.plainName      | yes",
        "suffixIs == $other.suffixIs   | the DNS name of the user's domain"})
    void whatAnotherFactTellsIsNeededAsThatTells(String test, String words) {
        Map<String, Fact> bound = Map.of("$one", fact("Crossing", 0), "$other", fact("Crossing", 1));

        assertThat(FieldWords.needed("Crossing", RuleText.test(test), bound)).isEqualTo(words);
    }

    @Test
    void aNoThatNothingInTheReportBearsOutWasNotObserved() {
        assertThat(FieldWords.unseen(fact("Crossing", 0), "accountFound")).isFalse();
        assertThat(FieldWords.unseen(fact("Crossing", 1), "accountFound")).isTrue();
        assertThat(FieldWords.unseen(fact("Crossing", 1), "gotIn")).as("drawn from several fields").isFalse();
        assertThat(FieldWords.unseen(fact("TrustHalf", 0), "filedByNetBios")).isTrue();
        assertThat(FieldWords.unseen(fact("TrustHalf", 0), "direct")).isFalse();
    }

    @Test
    void aFieldIsCitedWhereItWasReadOrElseItsFactIs() {
        assertThat(FieldWords.cited(fact("Crossing", 0), "reason")).isEqualTo(new Cited("0xC000018B", "/logons/0/status"));
        assertThat(FieldWords.cited(fact("Crossing", 1), "foreign")).isEqualTo(new Cited("", "/logons/1"));
    }

    private static Fact fact(String type, int which) {
        return FACTS.stream().filter(fact -> fact.getClass().getSimpleName().equals(type)).skip(which).findFirst().orElseThrow();
    }
}
