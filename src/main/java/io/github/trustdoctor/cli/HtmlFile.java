package io.github.trustdoctor.cli;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.fleet.Examined;
import io.github.trustdoctor.fleet.Examiner;
import io.github.trustdoctor.fleet.Summary;
import io.github.trustdoctor.report.FleetHtml;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;

/** The page of a fleet, if the command line asks for one. */
final class HtmlFile {

    private final Optional<Path> file;
    private final FleetHtml page = new FleetHtml();

    private HtmlFile(Optional<Path> file) {
        this.file = file;
    }

    /** What the command line asks for. */
    static HtmlFile of(CommandLine line) throws UsageException {
        if (!line.hasOption("html")) {
            return new HtmlFile(Optional.empty());
        }
        Path file = Doctors.path(line.getOptionValue("html"));
        if (Files.isDirectory(file) || !Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new UsageException("--html: expected a file in a folder that is there, found " + file);
        }
        return new HtmlFile(Optional.of(file));
    }

    /** True if there is to be a page. */
    boolean on() {
        return file.isPresent();
    }

    /** The examiner, to tell as much as the page needs. */
    Examiner telling(Examiner examiner, TrustDoctor doctor) {
        return on() ? examiner.telling(report -> FleetHtml.story(doctor.diagnose(report))) : examiner;
    }

    /** Adds what came of reports, in the order of the feed. */
    void add(List<Examined> examined) {
        if (on()) {
            page.add(examined);
        }
    }

    /** Writes the page, all of it or nothing. */
    void write(Summary summary) throws IOException {
        if (on()) {
            Path next = file.get().resolveSibling(file.get().getFileName() + ".next");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(next))) {
                page.write(summary, out);
            }
            Files.move(next, file.get(), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
