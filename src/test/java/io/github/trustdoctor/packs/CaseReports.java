package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.authoring.Case;
import io.github.trustdoctor.authoring.Cases;
import io.github.trustdoctor.facts.SiteReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases of bundled packs and their site reports, for tests of this and other packages. */
public final class CaseReports {

    static final Path RULES = Path.of("rules");

    private CaseReports() { }

    /** The report of each case of a pack, by the name of the case. */
    public static Map<String, SiteReport> of(Pack pack) {
        Map<String, SiteReport> reports = new LinkedHashMap<>();
        cases(pack).forEach(one -> reports.put(one.name(), one.report()));
        return reports;
    }

    /** The cases of a pack. */
    static List<Case> cases(Pack pack) {
        try {
            Cases.ReadCases read = Cases.of(RULES.resolve(pack.id()), pack.kinds());
            assertThat(read.problems()).isEmpty();
            return read.cases();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A pack with its rules. */
    static PackFolder.LoadedPack loaded(Pack pack) {
        return new PackFolder.LoadedPack(pack, BundledPacks.rules(pack.id()));
    }
}
