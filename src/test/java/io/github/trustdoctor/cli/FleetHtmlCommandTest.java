package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.world.fleet.Fleet;
import io.github.trustdoctor.world.fleet.Options;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetHtmlCommandTest {

    private static final Pattern DATA = Pattern.compile("<script type=\"text/plain\" id=\"[a-z0-9-]+\">([^<]*)</script>");

    @TempDir
    Path folder;

    @Test
    void thePageIsTheSameWhateverTheNumberOfThreadsAndWhateverElseIsWritten() throws IOException {
        Path file = file(Fleet.draw(4, Options.of(200).rotten(0.05)));

        Run one = Run.of("fleet", "--threads", "1", "--html", at("one.html"), file.toString());
        Run three = Run.of("fleet", "--threads", "3", "--html", at("three.html"), "--format", "csv", file.toString());
        Run plain = Run.of("fleet", file.toString());

        assertThat(one).isEqualTo(plain);
        assertThat(three.out()).startsWith("report,site,");
        assertThat(folder.resolve("three.html")).hasSameBinaryContentAs(folder.resolve("one.html"));
        assertThat(Files.list(folder).map(path -> path.getFileName().toString())).containsOnly("leeds-and-lyon.ndjson", "one.html", "three.html");
    }

    @Test
    void aRunThatGoesOnExaminesTheEarlierReportsAgainForThePage() throws IOException {
        Path file = file(Fleet.draw(5, Options.of(120)));
        Run.of("fleet", "--html", at("whole.html"), file.toString());
        Path out = folder.resolve("out");
        String summary = Run.of("fleet", "--to", out.toString(), file.toString()).out();

        Run complete = Run.of("fleet", "--to", out.toString(), "--resume", "--html", at("complete.html"), file.toString());
        cutAfter(70, out);
        Run half = Run.of("fleet", "--to", out.toString(), "--resume", "--html", at("half.html"), file.toString());

        assertThat(complete.out()).isEqualTo(summary);
        assertThat(half.out()).isEqualTo(summary);
        assertThat(Files.readAllLines(out.resolve("verdicts.ndjson"))).hasSize(120);
        assertThat(folder.resolve("complete.html")).hasSameBinaryContentAs(folder.resolve("whole.html"));
        assertThat(folder.resolve("half.html")).hasSameBinaryContentAs(folder.resolve("whole.html"));
    }

    /** As if the run had been killed after so many reports. */
    private static void cutAfter(int reports, Path out) throws IOException {
        List<String> lines = Files.readAllLines(out.resolve("verdicts.ndjson")).subList(0, reports);
        int bytes = lines.stream().mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length + 1).sum();
        Path state = out.resolve("state.json");
        Files.writeString(state, Files.readString(state).replaceAll("\"reports\":\\d+,\"verdicts\":\\d+", "\"reports\":" + reports + ",\"verdicts\":" + bytes)
                .replace("\"complete\":true", "\"complete\":false"));
    }

    @Test
    void noNameOfARedactedFleetIsInThePage() throws IOException {
        Fleet fleet = Fleet.draw(7, Options.of(300).rotten(0.1));
        Path file = file(fleet);
        Set<String> names = fleet.allNames();

        Run.of("fleet", "--redact", "--html", at("page.html"), file.toString());

        String page = unpacked(Files.readString(folder.resolve("page.html"))).toLowerCase(Locale.ROOT);
        assertThat(List.of("\"report 1\"", "cannot log on", "expected ")).allMatch(page::contains);
        assertThat(names).hasSizeGreaterThan(600);
        assertThat(names).filteredOn(name -> page.contains(name.toLowerCase(Locale.ROOT))).isEmpty();
        assertThat(page.contains(file.getFileName().toString())).isFalse();
    }

    /** The page with all that is packed in it. */
    private static String unpacked(String page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(DATA.matcher(page).replaceAll("").getBytes(StandardCharsets.UTF_8));
        for (Matcher data = DATA.matcher(page); data.find();) {
            new InflaterInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(data.group(1)))).transferTo(out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aPageThatCannotBeWrittenIsToldAtOnce() throws IOException {
        Path file = file(Fleet.draw(6, Options.of(3)));

        assertThat(Run.of("fleet", "--html", at("nowhere/page.html"), file.toString()).err()).contains("--html: expected a file in a folder that is there, found ");
        assertThat(Run.of("fleet", "--html", folder.toString(), file.toString()).err()).contains("--html: expected a file in a folder that is there, found ");
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Path file(Fleet fleet) throws IOException {
        Path file = folder.resolve("leeds-and-lyon.ndjson");
        try (OutputStream out = Files.newOutputStream(file)) {
            fleet.reports().forEach(made -> write(made.json(), out));
        }
        return file;
    }

    private static void write(byte[] line, OutputStream out) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
