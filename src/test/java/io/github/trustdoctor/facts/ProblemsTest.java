package io.github.trustdoctor.facts;

import static io.github.trustdoctor.facts.Reports.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people are told about a document, to the letter. */
class ProblemsTest {

    @Test
    void everyProblemIsToldAtOnceWithItsPlaceInTheOrderOfTheDocument() {
        String report = """
                {
                  'collected': 'yesterday',
                  'surprise': 1,
                  'computer': { 'os': { 'version': 'Windows 7', 'build': 'x' } },
                  'probes': [
                    { 'to': 'con-dc1', 'port': 'eighty-eight', 'protocol': 'icmp' },
                    { 'port': 88 },
                    'con-dc2'
                  ],
                  'users': [ { 'sAMAccountName': [ 'alice' ] } ]
                }
                """;

        assertThat(problems(report)).containsExactly(
                "site.json:2:16 /collected: expected a time with its zone, such as 2026-11-20T09:41:12Z or 20030612141907.0Z, found "
                        + "\"yesterday\"",
                "site.json:3:15 /surprise: expected a known field, found \"surprise\"; kept, but not understood",
                "site.json:4:36 /computer/os/version: expected a Windows version such as 6.1.7601 or 10.0.19045, found \"Windows 7\"",
                "site.json:4:58 /computer/os/build: expected a build number such as 7601, found \"x\"",
                "site.json:6:32 /probes/0/port: expected a port number from 1 to 65535, found \"eighty-eight\"",
                "site.json:6:60 /probes/0/protocol: expected tcp or udp, found \"icmp\"",
                "site.json:7:5 /probes/1: expected a field \"to\", found none",
                "site.json:8:5 /probes/2: expected an object, found \"con-dc2\"",
                "site.json:10:34 /users/0/sAMAccountName: expected one value, found an array");
    }

    @Test
    void columnsCountCharactersAlsoAfterOnesThatAreNotAscii() {
        assertThat(problems("{'site':'K\u00f6ln \u20ac','collected':'x'}")).singleElement().asString().startsWith("site.json:1:30 /collected:");
        assertThat(problems("{'site':'\ud83d\ude00','collected':'x'}")).singleElement().asString().startsWith("site.json:1:26 /collected:");
        assertThat(problems("{'site':'\\u00e4\\n','collected':\t'x'}")).singleElement().asString().startsWith("site.json:1:33 /collected:");
        assertThat(problems("{\r\n'site':'a',\r\n\r\n 'collected':'x'}")).singleElement().asString().startsWith("site.json:4:14 /collected:");
    }

    @Test
    void aFieldThatStandsTwiceIsAnErrorAndTheFirstCounts() {
        assertThat(problems("{'site':'a',\n'site':'b',\n'computer':{'name':'c','name':'d'}}")).containsExactly(
                "site.json:2:1 /site: expected each field once, found \"site\" again (first value in line 1)",
                "site.json:3:24 /computer/name: expected each field once, found \"name\" again (first value in line 3)");
    }

    @Test
    void whatIsNotUnderstoodIsAWarningOrAnErrorWhenStrict() {
        byte[] json = Reports.json("{'sitee':'a','computer':{'a/b~c':{}}}");

        ReadReport lenient = SiteReportReader.lenient().read("site.json", json);
        ReadReport strict = SiteReportReader.strict().read("site.json", json);

        assertThat(lenient.report()).isPresent();
        assertThat(lenient.orElseThrow().warnings()).isEqualTo(lenient.problems());
        assertThat(lenient.problems()).extracting(Problem::severity).containsOnly(Problem.Severity.WARNING);
        assertThat(strict.report()).isEmpty();
        assertThat(strict.problems()).extracting(Problem::severity).containsOnly(Problem.Severity.ERROR);
        assertThat(strict.problems()).extracting(Problem::toString).containsExactly(
                "site.json:1:10 /sitee: expected a known field, found \"sitee\"; kept, but not understood",
                "site.json:1:34 /computer/a~1b~0c: expected a known field, found \"a/b~c\"; kept, but not understood");
    }

    @Test
    void anotherVersionOfTheFormatIsDoubtful() {
        assertThat(problems("{'schema':'https://trustdoctor.example/site-report/2'}")).containsExactly("site.json:1:11 /schema: expected "
                + "https://trustdoctor.example/site-report/1, found \"https://trustdoctor.example/site-report/2\"");
    }

    @Test
    void whatIsNoJsonSaysWhere() {
        assertThat(problems("")).containsExactly("site.json:1:1: expected a JSON object, found nothing");
        assertThat(problems(" \n\t ")).containsExactly("site.json:1:1: expected a JSON object, found nothing");
        assertThat(problems("[]")).containsExactly("site.json:1:1: expected an object, found an array");
        assertThat(problems(" 7")).containsExactly("site.json:1:2: expected an object, found 7");
        assertThat(problems("null")).containsExactly("site.json:1:1: expected an object, found null");
        assertThat(problems("{'a'")).singleElement().asString().endsWith(": expected more, found the end of the document");
        assertThat(problems("{'site':'a'}\n{}")).containsExactly("site.json:2:1: expected the end of the document, found more after it");
        assertThat(problems("{\n 'site': a}")).singleElement().asString().startsWith("site.json:2:10: expected well-formed input, found: ");
        assertThat(problems("{'site':NaN}")).containsExactly(
                "site.json:1:12: expected well-formed input, found: Non-standard token 'NaN'");
    }

    @Test
    void whatIsNoTextSaysWhere() {
        byte[] latin1 = "{\"site\":\n\"K\u00f6ln\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(SiteReportReader.lenient().read("site.json", latin1).problems()).singleElement().asString()
                .isEqualTo("site.json:2:3: expected text in UTF-8, found other bytes at byte 11");
    }

    @Test
    void longValuesAreShortenedAndControlCharactersMadeVisible() {
        assertThat(problems("{'collected':'" + "x".repeat(100) + "'}").get(0)).endsWith("found \"" + "x".repeat(60) + "...\"");
        assertThat(problems("{'collected':'\\u001b[31mred\\u0000\\u2028\\u202e'}").get(0))
                .endsWith("found \"\\u001b[31mred\\u0000\\u2028\\u202e\"");
        assertThat(problems("{'collected':'" + "x".repeat(59) + "\ud83d\ude00y'}").get(0)).endsWith("found \"" + "x".repeat(59) + "...\"");
        assertThat(Problem.shown("a\ud800b")).isEqualTo("a\\ud800b");
        assertThat(Problem.shown("\u00e4\u20ac\ud83d\ude00")).isEqualTo("\u00e4\u20ac\ud83d\ude00");
    }

    @Test
    void theExceptionTellsEveryProblem() {
        assertThatThrownBy(() -> SiteReport.parse("site.json", Reports.json("{'collected':'x','computer':[]}")))
                .isInstanceOfSatisfying(BadReportException.class, bad -> assertThat(bad.problems()).hasSize(2))
                .hasMessageContaining("/collected").hasMessageContaining("/computer");
    }

    @Test
    void errorsAreNeverCrowdedOutByWarnings() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 3000; i++) {
            json.append("'unknown").append(i).append("':1,");
        }

        List<Problem> problems = Reports.read(json + "'probes':7,'zzz':1}").problems();

        assertThat(problems).filteredOn(problem -> problem.severity() == Problem.Severity.ERROR).singleElement()
                .asString().contains("/probes: expected a list of objects, found 7");
        assertThat(problems).hasSize(Problems.MOST + 2);
        assertThat(problems.get(problems.size() - 1)).asString()
                .isEqualTo("site.json: expected a sound document, found more than 1000 warnings; the rest is not shown");
    }
}
