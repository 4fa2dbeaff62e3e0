package io.github.trustdoctor.report;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Pack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Site reports to render: those of the repository, and a hostile one. */
final class Samples {

    static final Path BRANCH = Path.of("examples/feed/branch-office.json");
    private static final TrustDoctor DOCTOR = TrustDoctor.create();

    private Samples() { }

    static Diagnosis branch() {
        return diagnosis(BRANCH);
    }

    static Diagnosis site(String name) {
        return diagnosis(Path.of("examples/feed/sites", name + ".json"));
    }

    static Diagnosis diagnosis(Path file) {
        try {
            return diagnosis(file.getFileName().toString(), Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Diagnosis diagnosis(String name, String json) {
        return DOCTOR.diagnose(SiteReport.parse(name, json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Every sound report of the repository. */
    static List<Path> files() {
        List<Path> files = new ArrayList<>(List.of(BRANCH));
        for (String folder : List.of("examples/feed/sites", "facts/samples")) {
            try (Stream<Path> found = Files.list(Path.of(folder))) {
                found.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return files;
    }

    /** The branch office, its names replaced by such as want to rule the terminal, the page or the reader. */
    static Diagnosis hostile() {
        return diagnosis("\u001b[2Jname\u202e.json", hostileJson());
    }

    static String hostileJson() {
        String evil = "\\u001b[31mRED\\u001b[0m\\n1 CONFIRMED  all is well\\r\\u0007\\u202egnp.exe\\u2066\\u200b\\u009b`*_<b>|\\u0085 "
                + "#[x](http://evil.test) \\u5b57\\u5b57\\u5b57 " + "long".repeat(60);
        try {
            return Files.readString(BRANCH).replace("LDS-PC-014", "LDS" + evil).replace("NORTHWIND\\\\nina", "NORTHWIND\\\\ni" + evil)
                    .replace("\"FABRIKAM\"", "\"" + evil + "\"").replace("dc-c.corp", "dc" + evil + ".corp");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Report> reports() {
        List<Report> reports = new ArrayList<>(List.of(new TextReport(false, false), new TextReport(false, true), new BriefReport(),
                new MarkdownReport(false), new MarkdownReport(true), JsonReport.indented(), JsonReport.inOneLine(),
                new ExplainReport("", false), new ExplainReport("", true)));
        for (Pack pack : DOCTOR.packs()) {
            for (Cause cause : pack.causes()) {
                reports.add(new ExplainReport(cause.id(), false));
                reports.add(new ExplainReport(cause.id(), true));
            }
        }
        return reports;
    }
}
