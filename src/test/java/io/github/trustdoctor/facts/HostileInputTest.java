package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, out comes a report or located problems, soon, and never an exception. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileInputTest {

    private static final Path SAMPLE = Path.of("facts", "samples", "failures-of-tools.json");

    private static ReadReport read(byte[] bytes) {
        ReadReport read = SiteReportReader.lenient().read("site.json", bytes);
        Outcomes.check(read);
        return read;
    }

    private static ReadReport read(String json) {
        return read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aReportCutAtAnyByteIsRefused() {
        byte[] whole = new String(Reports.bytes(SAMPLE), StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8);

        for (int length = 0; length < whole.length; length++) {
            assertThat(read(Arrays.copyOf(whole, length)).report()).as("first %d bytes", length).isEmpty();
        }
        assertThat(read(whole).report()).isPresent();
    }

    @Test
    void anEndlessStreamIsReadNoFurtherThanTheLimit() throws IOException {
        CountingStream endless = new CountingStream();

        ReadReport read = SiteReportReader.lenient().read("endless", endless);

        assertThat(endless.delivered).isLessThanOrEqualTo(Documents.LARGEST + 1L);
        assertThat(read.problems()).singleElement().asString()
                .isEqualTo("endless: expected at most 16777216 bytes, found 16777217");
    }

    private static final class CountingStream extends InputStream {
        private long delivered;

        @Override
        public int read() {
            delivered++;
            return ' ';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) ' ');
            delivered += length;
            return length;
        }
    }

    @Test
    void aHundredMegabytesAreRefusedInALittleMemory() throws Exception {
        Process reader = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-cp",
                System.getProperty("java.class.path"), Fork.class.getName()).redirectErrorStream(true).start();

        String out = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(reader.waitFor()).as(out).isZero();
        assertThat(out.strip()).isEqualTo("large: expected at most 16777216 bytes, found 16777217");
    }

    /** Reads 100 MB of JSON and prints the problems. */
    static final class Fork {

        private Fork() { }

        public static void main(String[] args) throws IOException {
            byte[] piece = "{\"a\":[1,2,3,\"four\"]},".getBytes(StandardCharsets.UTF_8);
            InputStream large = new InputStream() {
                private int at;

                @Override
                public int read() {
                    return at >= 100_000_000 ? -1 : piece[at++ % piece.length];
                }
            };
            SiteReportReader.lenient().read("large", large).problems().forEach(System.out::println);
        }
    }

    @ParameterizedTest
    @CsvSource({"[, 10000", "{'a':, 10000", "[, 65", "{'computer':[, 1000000"})
    void deepNestingIsRefused(String open, int times) {
        assertThat(read(open.repeat(times)).problems()).singleElement().asString()
                .endsWith("expected at most 64 levels of nesting, found more");
    }

    @Test
    void nestingUpToTheLimitIsRead() {
        ReadReport read = read("{'x':" + "[".repeat(Documents.DEEPEST - 1) + "]".repeat(Documents.DEEPEST - 1) + "}");

        assertThat(read.report()).isPresent();
    }

    @Test
    void moreValuesThanAReportCanHaveAreRefused() {
        assertThat(read("{'x':[" + "1,".repeat(Documents.MOST_VALUES) + "1]}").problems()).singleElement().asString()
                .isEqualTo("site.json:1:1: expected at most 262144 values, found more");
        assertThat(read("{'x':[" + "{'y':[0]},".repeat(1_000_000) + "1]}").report()).isEmpty();
    }

    @Test
    void deepAndWideNamesCostLittle() {
        String name = "n".repeat(199);

        ReadReport read = read(("{'" + name + "':").repeat(60) + "[" + "'\\ud800',".repeat(100_000) + "1]" + "}".repeat(60));

        assertThat(read.report()).isPresent();
        assertThat(read.problems()).hasSizeLessThanOrEqualTo(Problems.MOST + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30", "-1e30", "1000000000000000000000000000000", "1e400", "-0.0", "1E-400", "9223372036854775808", "0.1"})
    void hugeNumbersAreNoPortsButMayBeOffsets(String number) {
        assertThat(read("{'probes':[{'to':'a','port':" + number + "}]}").report()).isEmpty();
        assertThat(read("{'trusts':[{'holder':'a','trustAttributes':" + number + "0}]}")).isNotNull();
        assertThat(read("{'computer':{'clock':[{'against':'a','offsetSeconds':" + number + "}]}}")).isNotNull();
        assertThat(read("{'logons':[{'typed':'a','code':" + number + "}]}")).isNotNull();
    }

    @Test
    void numbersOfManyDigitsAreRefused() {
        assertThat(read("{'site':" + "1".repeat(100_000) + "}").problems()).singleElement().asString()
                .endsWith("expected numbers of at most 100 digits, found a longer one");
        assertThat(read("{'site':'" + "x".repeat(2_000_000) + "'}").problems()).singleElement().asString()
                .endsWith("expected texts of at most 1048576 characters, found a longer one");
        assertThat(read("{'" + "x".repeat(2000) + "':1}").problems()).singleElement().asString()
                .endsWith("expected names of at most 200 characters, found a longer one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'site':NaN}", "{'site':Infinity}", "{'site':-Infinity}", "{'site':+1}", "{'site':01}", "{'site':.5}",
        "{'site':0x10}", "{site:1}", "{'site':1,}", "{'site':'a\nb'}", "{'site':'\\x41'}", "{'site':'\\u12'}", "// a\n{}", "{'site':tru}",
        "{'site'}", "{,}", "}", "{]", "\u0000{}", "{\u0000}", "{'site':\u0000}", "{'si\u0000te':1}", "\u001b[2J{}"})
    void whatIsNotJsonIsRefused(String json) {
        assertThat(read(json).report()).isEmpty();
    }

    @Test
    void nulInAStringIsReadAndShownHarmless() {
        assertThat(read("{'site':'a\\u0000b'}").orElseThrow().site()).isEqualTo("a\u0000b");
        assertThat(read("{'collected':'a\\u0000\\u001b[31m<b>'}").problems().get(0).toString()).endsWith("found \"a\\u0000\\u001b[31m<b>\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void everyEncodingIsReadWithItsByteOrderMark(String encoding) {
        byte[] bytes = ("\ufeff" + "{\"site\":\"K\u00f6ln \u20ac \ud83d\ude00\"}").getBytes(Charset.forName(encoding));

        assertThat(read(bytes).orElseThrow().site()).isEqualTo("K\u00f6ln \u20ac \ud83d\ude00");
        for (int length = 0; length < bytes.length; length++) {
            assertThat(read(Arrays.copyOf(bytes, length)).report()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void someEncodingsAreReadWithoutIt(String encoding) {
        assertThat(read("{\"site\":\"K\u00f6ln\"}".getBytes(Charset.forName(encoding))).orElseThrow().site()).isEqualTo("K\u00f6ln");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        for (int[] bad : new int[][] {{0xff}, {0xc0, 0x80}, {0xed, 0xa0, 0x80}, {0xf5, 0x80, 0x80, 0x80}, {0xe2, 0x82}, {0x80}}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes("{\"site\":\"".getBytes(StandardCharsets.UTF_8));
            for (int b : bad) {
                bytes.write(b);
            }
            bytes.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
            assertThat(read(bytes.toByteArray()).problems()).singleElement().asString()
                    .isEqualTo("site.json:1:10: expected text in UTF-8, found other bytes at byte 9");
        }
    }

    @Test
    void halvesOfSurrogatePairsAreMended() {
        ReadReport read = read("{'site':'a\\ud800b\\udc00','computer':{'name':'\\ud83d\\ude00'}}");

        assertThat(read.orElseThrow().site()).isEqualTo("a\ufffdb\ufffd");
        assertThat(read.orElseThrow().computer().name()).isEqualTo("\ud83d\ude00");
        assertThat(read.problems()).extracting(Problem::toString).containsExactly(
                "site.json:1:9 /site: expected valid Unicode, found half a surrogate pair; read as U+FFFD");
        assertThat(read("{'\\udfff':1}").report()).isEmpty();
    }

    @Test
    void aMillionProblemsAreToldInBounds() {
        assertThat(read("{'logons':[" + "7,".repeat(200_000) + "7]}").problems()).hasSize(Problems.MOST + 1);
        assertThat(read("{" + "'a':1,".repeat(200_000) + "'a':1}").problems()).hasSize(Problems.MOST + 2);
        assertThat(read("{" + "'a':1,".repeat(1_000_000) + "'a':1}").report()).isEmpty();
    }

    @Test
    void moreThingsThanOneSiteHasAreRefused() {
        String trust = "{'holder':'fabrikam.com'}";

        assertThat(read("{'trusts':[" + (trust + ",").repeat(Fields.MOST_OBJECTS) + trust + "]}").problems()).hasSize(1)
                .first().hasToString("site.json:1:11 /trusts: expected the report of one site, with at most 1000 objects here,"
                        + " found 1001");
        assertThat(read("{'trusts':[" + (trust + ",").repeat(Fields.MOST_OBJECTS - 1) + trust + "]}").report()).isPresent();
    }

    @Test
    void everyValueReplacedByEveryKindOfJsonGivesAReportOrProblems() {
        List<String> others = List.of("null", "true", "false", "0", "-1", "1e30", "\"\"", "\"-\"", "\"text\"", "[]", "[[]]", "{}",
                "[null,1,\"x\",{}]", "{\"x\":{}}", "\"\\u001b[31m\\u0000<script>\\u202e\"");
        for (Path sample : Reports.samples()) {
            for (String broken : replaced(new String(Reports.bytes(sample), StandardCharsets.UTF_8), others)) {
                assertThatCode(() -> read(broken.getBytes(StandardCharsets.UTF_8))).doesNotThrowAnyException();
            }
        }
    }

    private static List<String> replaced(String json, List<String> others) {
        ReportMutator.Tree tree = ReportMutator.Tree.of(json);
        List<String> out = new ArrayList<>();
        for (int place = 0; place < tree.places(); place++) {
            for (String other : others) {
                out.add(tree.with(place, other));
            }
        }
        return out;
    }
}
