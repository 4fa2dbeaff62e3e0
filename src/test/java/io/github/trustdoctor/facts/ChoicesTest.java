package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesTest {

    @Test
    void ofAClosedSetTheOtherWordsMightHaveBeenObserved() {
        assertThat(others("{'locatorCalls':[{'domain':'a','answer':'Found'},{'domain':'a','answer':'not-found'},{'domain':'b'}]}")).isEqualTo(
                Map.of("/locatorCalls/0/answer", List.of("not-found"), "/locatorCalls/1/answer", List.of("found")));
    }

    @Test
    void ofYesAndNoTheOtherMightHaveBeenObserved() {
        assertThat(others("{'domains':[{'controllersComplete':'Yes','trustsComplete':null},{'controllersComplete':0}]}")).isEqualTo(
                Map.of("/domains/0/controllersComplete", List.of("false"), "/domains/1/controllersComplete", List.of("true")));
    }

    @Test
    void theyStandInTheOrderOfReadingUnderTheNameThatIsWritten() {
        assertThat(others("{'forests':[{'root':'a','upnSuffixesComplete':true}],'trusts':[{'holder':'a','source':'ldap','TrustType':2}]}").keySet())
                .containsExactly("/forests/0/upnSuffixesComplete", "/trusts/0/TrustType");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {"'logons':[{'typed':'a','logonType':2}];/logons/0/logonType;2 3 10 11",
        "'logons':[{'typed':'a','result':'failed'}];/logons/0/result;success", "'others':[{'result':'success'}];/others/0/result;failure",
        "'passwordChanges':[{'result':'failure'}];/passwordChanges/0/result;success",
        "'probes':[{'to':'a','attempts':2}];/probes/0/attempts;1 2",
        "'probes':[{'to':'a','answer':'timeout'}];/probes/0/answer;connected refused unreachable open-or-filtered not-resolved",
        "'trusts':[{'holder':'a','trustDirection':2}];/trusts/0/trustDirection;0 1 3",
        "'trusts':[{'holder':'a','suffixRecords':[{'name':'b','type':0,'status':'enabled'}]}];/trusts/0/suffixRecords/0/status;disabled-new disabled-admin conflict",
        "'trusts':[{'holder':'a','source':'ldap','trustType':1}];/trusts/0/trustType;2 3 4 5"})
    void everyFieldOfSuchASetHasItsOthers(String section, String pointer, String others) {
        assertThat(others("{" + section + "}")).containsEntry(pointer, List.of(others.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'source':'ldap','trustType':1               | trustType       | 2, 3, 4, 5",
        "'source':'ldap','trustType':'0x2 (UPLEVEL)' | trustType       | 1, 3, 4, 5",
        "'trustType':'Uplevel'                       | trustType       | Downlevel, MIT, DCE, AAD",
        "'trustDirection':2                          | trustDirection  | 0, 1, 3",
        "'TrustDirection':'Outbound'                 | TrustDirection  | disabled, inbound, bidirectional",
        "'trustAttributes':4                         | trustAttributes | 12, 20",
        "'trustAttributes':'foresttrans'             | trustAttributes | 0, 24"})
    void otherValuesAreWrittenLikeTheOneObserved(String fields, String field, String values) {
        assertThat(others("{'trusts':[{'holder':'a',%s}]}".formatted(fields))).containsEntry("/trusts/0/" + field,
                List.of(values.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1           | enabled, disabled-new, disabled-admin, conflict",
        "conflicting | enabled, disabled-new, disabled-admin"})
    void suffixesGetWordsWhateverWasWritten(String status, String values) {
        assertThat(others("{'trusts':{'holder':'a','suffixRecords':[{'name':'b','type':0,'status':'%s'}]}}".formatted(status)))
                .containsEntry("/trusts/suffixRecords/0/status", List.of(values.split(", ")));
    }

    @Test
    void whatIsNoneOfTheWordsHasNoOthers() {
        assertThat(others("{'site':'a','collected':'2026-11-20'}")).isEmpty();
    }

    private static Map<String, List<String>> others(String json) {
        return Choices.of(Reports.sound(json)).others();
    }
}
