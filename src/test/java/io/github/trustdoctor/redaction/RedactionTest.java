package io.github.trustdoctor.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.ReadReport;
import io.github.trustdoctor.facts.SiteReportReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

    private final Redaction redaction = Redaction.withKey("a secret of thirty-two bytes only".getBytes(StandardCharsets.US_ASCII));

    private String redacted(String json) {
        Node.Obj document = read(json).orElseThrow().document();
        return DocumentWriter.inOneLine(document).replace('"', '\'').strip();
    }

    private ReadReport read(String json) {
        return SiteReportReader.lenient().rewriting(redaction).read("report 1", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void placesStayWhatTheyAre() {
        ReadReport read = read("{'computer':\n  {'name': 'PC-1', 'dnsName': ['pc-1']}}");

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(31);
            assertThat(problem.pointer()).isEqualTo("/computer/dnsName");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'logons':[{'typed':'a','status':'0xC000018B'}]}                                  | 'status':'0xC000018B'",
        "{'logons':[{'typed':'a','status':'1355 alice'}]}                                  | 'status':'1355 text-",
        "{'logons':[{'typed':'a','status':'Status = 1787 0x6fb ERROR_NO_TRUST_SAM_ACCOUNT'}]} | 'status':'Status = 1787 0x6fb ERROR_NO_TRUST_SAM_ACCOUNT'",
        "{'logons':[{'typed':'a','status':'STATUS_ALICE'}]}                                | 'status':'STATUS_TEXT_",
        "{'logons':[{'typed':'a','logonType':'2 (alice)'}]}                                | 'logonType':'2 (text-",
        "{'logons':[{'typed':'a','kerberosError':'7 '}]}                                   | 'kerberosError':'7 '",
        "{'logons':[{'typed':'a','source':'event 4624 of alice'}]}                         | 4624'",
        "{'logons':[{'typed':'a','authenticationPackage':'NTLM alice'}]}                   | 'authenticationPackage':'ntlm text-",
        "{'logons':[{'typed':'a','message':'The specified domain either does not exist or could not be contacted.'}]} | The specified domain",
        "{'logons':[{'typed':'a','message':'alice cannot log on'}]}                        | 'message':'text-",
        "{'probes':[{'to':'a','tool':'portqry -n alice'}]}                                 | 'tool':'portqry text-",
        "{'dnsAnswers':[{'name':'a','answers':['0 100 88 alice']}]}                        | 'answers':['0 100 88 n-",
        "{'computer':{'os':{'version':'Microsoft Windows [Version 6.1.7601]'}}}            | Microsoft Windows [Version 6.1.7601]",
        "{'computer':{'os':{'version':'alice [Version 6.1.7601]'}}}                        | 6.1.7601]",
        "{'computer':{'os':{'version':'10.0.19045.12345678.9'}}}                           | 'version':'10.0.19045.12345678.9'",
        "{'computer':{'os':{'caption':'Windows of alice'}}}                                | 'caption':'text-",
        "{'site':'alice'}                                                                  | 'site':'site-",
        "{'alice':{'alice':['alice',{'alice':1}]}}                                         | 1}]}}",
        "{'trusts':[{'holder':'a','securityIdentifier':{'alice':'alice'}}]}                | {'field-",
        "{'trusts':[{'holder':'a','trustAttributes':'0x8 (ALICE)'}]}                       | '0x8 (text-",
        "{'trusts':[{'holder':'a','trustAttributes':'( Attr: foresttrans external )'}]}    | ( Attr: foresttrans external )",
        "{'computer':{'name':'-','domain':null}}                                           | {'name':'-','domain':null}"})
    void ofEveryTextThatIsLeftWhichTellsNothing(String json, String left) {
        assertThat(redacted(json)).contains(left).doesNotContainIgnoringCase("alice");
    }

    @Test
    void ofAMessageTheNamesAreLeftThatTheReportGives() {
        String json = redacted("{'computer':{'name':'PC-1','domain':'contoso.com'},'logons':[{'typed':'CONTOSO\\\\mary ann'}],"
                + "'events':[{'id':5719,'text':'The host PC-1 (in CONTOSO.COM) of mary ann is not krbtgt/CONTOSO.COM. Bob says so'}]}");

        assertThat(json).containsPattern("'text':'text-[a-z]{13} \\* N-[A-Z]{13} \\* N-[A-Z]{13}\\.N-[A-Z]{13}\\) \\* n-[a-z]{13} n-[a-z]{13} "
                + "\\* krbtgt/N-[A-Z]{13}\\.N-[A-Z]{13}\\. \\*'");
    }

    @Test
    void complaintsTellWhereAndWhatWasExpectedButNoValue() {
        for (String json : List.of("{'computer':{'name':'alice','name':'bob alice'}}", "{'alice' 'bob'}", "{'alice':alice}", "alice", "'alice'",
                "{'logons':[{'typed':'a','status':'alice'}]}", "{'probes':[{'to':'a','port':'alice'}]}", "{'computer':'alice'}",
                "{'collected':'alice'}", "{'computer':{'os':{'version':'alice [6.1]'}}}",
                "{'alice':1,'forests':[{'root':'a','domains':['System.alice']}]}", "{'x':'\\ud800alice'}")) {
            List<Problem> problems = read(json).problems();

            assertThat(problems).as(json).isNotEmpty().allMatch(problem -> problem.toString().startsWith("report 1:"));
            assertThat(problems.toString()).as(json).doesNotContainIgnoringCase("alice").doesNotContain("bob").contains("expected ");
        }
    }

    @Test
    void namesWithinForestTrustInformationAreReplaced() {
        String info = "AQAAAAEAAAAcAAAAAAAAAAAAAAAAAAAAAAsAAABjb250b3NvLmNvbQ==";
        String plain = "{'trusts':[{'holder':'a','msDS-TrustForestTrustInfo':'" + info + "'}]}";

        assertThat(SiteReportReader.lenient().read("plain", plain.replace('\'', '"').getBytes(StandardCharsets.UTF_8)).orElseThrow()
                .trusts().get(0).suffixRecords().get(0).name()).isEqualTo("contoso.com");
        assertThat(read(plain).orElseThrow().trusts().get(0).suffixRecords().get(0).name()).isEqualTo(redaction.name("contoso.com"));
    }

    @Test
    void sectionsOfPacksAreNamesAndWordsOfTheirSchema() {
        String json = "{\"machineSids\":[{\"host\":\"PC-1\",\"own\":true,\"sid\":\"S-1-5-21-1-2-3\",\"more\":\"alice\"}]}";

        String redacted = DocumentWriter.inOneLine(TrustDoctor.create().reader(false).rewriting(redaction)
                .read("report 1", json.getBytes(StandardCharsets.UTF_8)).orElseThrow().document());

        assertThat(redacted).containsPattern("\"host\":\"N-[A-Z]{13}\",\"own\":true,\"sid\":\"S-1-5-21-[0-9-]+\",\"field-[a-z]{13}\":\"text-")
                .startsWith("{\"machineSids\"");
    }
}
