package io.github.trustdoctor.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Site reports for tests: the samples, and small ones out of a line of JSON with {@code '} for {@code "}. */
final class Reports {

    private Reports() { }

    /** The samples, in the order of their names. */
    static List<Path> samples() {
        try (Stream<Path> files = Files.list(Path.of("facts", "samples"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] json(String singleQuoted) {
        return singleQuoted.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    static ReadReport read(String singleQuoted) {
        return SiteReportReader.lenient().read("site.json", json(singleQuoted));
    }

    /** The report, which has no problems. */
    static SiteReport sound(String singleQuoted) {
        ReadReport read = read(singleQuoted);
        if (!read.problems().isEmpty()) {
            throw new AssertionError("expected no problems, found " + read.problems());
        }
        return read.orElseThrow();
    }

    /** The problems as they are shown. */
    static List<String> problems(String singleQuoted) {
        return read(singleQuoted).problems().stream().map(Problem::toString).toList();
    }

    static TrustObject trust(String fields) {
        return sound("{'trusts':[{'holder':'fabrikam.com'," + fields + "}]}").trusts().get(0);
    }

    static Logon logon(String fields) {
        return sound("{'logons':[{'typed':'CONTOSO\\\\alice'," + fields + "}]}").logons().get(0);
    }

    static Probe probe(String fields) {
        return sound("{'probes':[{'to':'con-dc1.contoso.com'," + fields + "}]}").probes().get(0);
    }
}
