package io.github.trustdoctor.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Documents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsOneReportOrOneInEachLine() throws IOException {
        Path one = file("one.json", "{\n}\n");
        Path lines = file("lines.ndjson", "{1}\n\n  \r\n{2}\r\n{3}");

        assertThat(all(one, lines)).containsExactly(one + " {\n}\n", lines + ":1 {1}", lines + ":4 {2}\r", lines + ":5 {3}");
    }

    @Test
    void packedFilesAreUnpacked() throws IOException {
        Path one = file("one.json.gz", gzip("{1}"));
        Path lines = file("lines.jsonl.gz", gzip("{1}\n{2}\n"));

        assertThat(all(one, lines)).containsExactly(one + " {1}", lines + ":1 {1}", lines + ":2 {2}");
    }

    @Test
    void archivesGiveTheirReportsInTheirOrder() throws IOException {
        Path zip = file("sites.zip", zip("b.json", "{b}", "a/x.ndjson", "{1}\n{2}", "readme.txt", "no", "c.json.gz", null));
        Path tar = file("sites.tar.gz", gzip(tar("b.json", "{b}", "a/x.ndjson", "{1}\n{2}", "readme.txt", "no")));
        Path tgz = file("sites.tgz", gzip(tar("b.json", "{b}")));

        assertThat(all(zip)).containsExactly(zip + "!/b.json {b}", zip + "!/a/x.ndjson:1 {1}", zip + "!/a/x.ndjson:2 {2}",
                zip + "!/c.json.gz {packed}");
        assertThat(all(tar)).containsExactly(tar + "!/b.json {b}", tar + "!/a/x.ndjson:1 {1}", tar + "!/a/x.ndjson:2 {2}");
        assertThat(all(tgz)).containsExactly(tgz + "!/b.json {b}");
    }

    @Test
    void anArchiveInAnArchiveIsNotPassedOverInSilence() throws IOException {
        Path zip = file("outer.zip", zip("inner.zip", "PK", "a.json", "{1}"));

        assertThat(all(zip)).containsExactly(zip + "!/inner.zip cannot read it: it is an archive in an archive", zip + "!/a.json {1}");
    }

    @Test
    void whatIsBrokenGivesOneReportThatSaysWhyAndTheOthersFollow() throws IOException {
        byte[] whole = gzip("{1}\n".repeat(9_000));
        Path cut = file("cut.ndjson.gz", Arrays.copyOf(whole, whole.length / 2));
        Path noZip = file("no.zip", "text");
        Path noGzip = file("no.json.gz", "text");
        Path noTar = file("no.tar", "text ".repeat(300));
        Path broken = file("broken-inside.zip", zip("bad.json.gz", "no gzip", "good.json", "{1}"));
        Path gone = folder.resolve("gone.json");
        Path after = file("after.json", "{2}");

        List<String> all = all(cut, noZip, noGzip, noTar, broken, gone, after);

        assertThat(all).contains(broken + "!/good.json {1}", after + " {2}");
        assertThat(all).filteredOn(one -> one.contains("cannot read it: ")).extracting(one -> one.replaceFirst(" cannot read.*", ""))
                .containsExactly(cut.toString(), noZip.toString(), noGzip.toString(), noTar.toString(), broken + "!/bad.json.gz", gone.toString());
        assertThat(all).anyMatch(one -> one.startsWith(gone.toString()) && one.endsWith(": it is gone"));
    }

    @Test
    void aLineThatIsTooLongIsSkippedAndNotHeld() throws IOException {
        Path file = folder.resolve("long.ndjson");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) 'x');
            out.write("{1}\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i <= Documents.LARGEST >> 20; i++) {
                out.write(megabyte);
            }
            out.write("\n{2}\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(all(file)).containsExactly(file + ":1 {1}",
                file + ":2 expected a line of at most 16777216 bytes, found more", file + ":3 {2}");
    }

    @Test
    void linesInUtf16AsPowerShellWritesThemAreRead() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Path file = file(charset + ".ndjson", ("\uFEFF{\"é\"}\r\n{2}\r\n").getBytes(charset));

            assertThat(all(file)).containsExactly(file + ":1 {\"é\"}\r", file + ":2 {2}\r");
        }
    }

    @Test
    void standardInputIsOneReportInEachLineOrOneInAll() {
        assertThat(stdin("{\"a\":1}\n{\"b\":2}\n")).containsExactly("(stdin):1 {\"a\":1}", "(stdin):2 {\"b\":2}");
        assertThat(stdin("{\n  \"a\": 1\n}\n")).containsExactly("(stdin) {\n  \"a\": 1\n}\n");
        assertThat(stdin("{\"cut\n{\"b\":2}\n")).containsExactly("(stdin):1 {\"cut", "(stdin):2 {\"b\":2}");
        assertThat(stdin("")).containsExactly("(stdin) ");
        assertThat(stdin("{\"a\":1}")).containsExactly("(stdin) {\"a\":1}");
    }

    @Test
    void foldersAndPatternsAreGoneThroughByName() throws IOException {
        Files.createDirectories(folder.resolve("in/b"));
        file("in/z.json", "{}");
        file("in/b/a.ndjson", "{}");
        file("in/b/a.txt", "{}");
        file("in/a.zip", zip("x.json", "{}"));

        assertThat(Origin.in(folder.resolve("in"))).extracting(origin -> folder.relativize(origin.file()).toString())
                .containsExactly("in/a.zip", "in/b/a.ndjson", "in/z.json");
        assertThat(Origin.matching(folder + "/in/**.{json,ndjson}")).extracting(origin -> folder.relativize(origin.file()).toString())
                .containsExactly("in/b/a.ndjson", "in/z.json");
        assertThat(Origin.matching(folder + "/in/*.json")).extracting(origin -> folder.relativize(origin.file()).toString())
                .containsExactly("in/z.json");
    }

    private static List<String> all(Path... files) {
        return all(new Feed(Arrays.stream(files).map(Origin::new).toList(), InputStreams.NONE));
    }

    @Test
    @Timeout(30)
    void aLineIsHandedOnBeforeTheNextComes() throws IOException {
        PipedOutputStream sender = new PipedOutputStream();
        try (Feed feed = new Feed(List.of(Origin.ofStdin()), new PipedInputStream(sender, 1 << 17))) {
            for (String line : List.of("{\"a\":1}", "{\"b\":2}")) {
                sender.write((line + '\n').getBytes(StandardCharsets.UTF_8));
                assertThat(feed.next()).hasValueSatisfying(raw -> assertThat(raw.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(line));
            }
        }
    }

    private static List<String> stdin(String text) {
        return all(new Feed(List.of(Origin.ofStdin()), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> all(Feed feed) {
        List<String> all = new ArrayList<>();
        for (Optional<Raw> raw = feed.next(); raw.isPresent(); raw = feed.next()) {
            Raw one = raw.get();
            all.add(one.name() + ' ' + (one.trouble().isEmpty() ? new String(one.bytes(), StandardCharsets.UTF_8) : one.trouble()));
        }
        return all.stream().filter(one -> !one.matches(".*cut\\.ndjson\\.gz:\\d+ \\{1\\}")).toList();
    }

    private static final class InputStreams {
        static final ByteArrayInputStream NONE = new ByteArrayInputStream(new byte[0]);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** Names and texts in turn; no text stands for one that is packed. */
    private static byte[] zip(String... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(files[i + 1] == null ? gzip("{packed}") : files[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] tar(String... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (int i = 0; i < files.length; i += 2) {
                byte[] bytes = files[i + 1].getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(files[i]);
                entry.setSize(bytes.length);
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }
}
