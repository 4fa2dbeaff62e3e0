package io.github.trustdoctor.bench;

import io.github.trustdoctor.diagnosis.Conclusions;
import io.github.trustdoctor.diagnosis.Diagnostician;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.packs.BundledPacks;
import io.github.trustdoctor.packs.Library;
import io.github.trustdoctor.report.JsonReport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Trust Doctor with its rules in plain Java in the place of Drools: what the engine costs at start-up is what it takes
 * longer than this. The rules are those of the packs that bring no kinds of facts, as {@link WritePlainRules} writes them; {@code cold-start.sh}
 * checks that the answer is the same.
 */
public final class PlainJava {

    private PlainJava() { }

    /** Called like the command: {@code diagnose <report> --format json}. */
    public static void main(String[] args) throws IOException {
        Diagnostician doctor = new Diagnostician(new Library(BundledPacks.volumes()), (pack, facts) -> {
            Conclusions conclude = new Conclusions();
            PlainRules.run(pack, facts, conclude);
            return conclude.evidence();
        });
        String answer = JsonReport.indented().of(doctor.diagnose(SiteReport.read(Path.of(args[1]))));
        new FileOutputStream(FileDescriptor.out).write(answer.getBytes(StandardCharsets.US_ASCII));
    }
}
