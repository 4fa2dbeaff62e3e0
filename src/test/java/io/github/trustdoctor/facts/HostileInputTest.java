package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
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
    @CsvSource({"[, 10000", "{'a':, 10000", "{'computer':[, 1000000"})
    void deepNestingIsRefused(String open, int times) {
        assertThat(read(open.repeat(times)).problems()).singleElement().asString()
                .endsWith("expected at most 64 levels of nesting, found more");
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

    @Test
    void aMillionProblemsAreToldInBounds() {
        assertThat(read("{'logons':[" + "7,".repeat(200_000) + "7]}").problems()).hasSize(Problems.MOST + 1);
        assertThat(read("{" + "'a':1,".repeat(200_000) + "'a':1}").problems()).hasSize(Problems.MOST + 2);
        assertThat(read("{" + "'a':1,".repeat(1_000_000) + "'a':1}").report()).isEmpty();
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
