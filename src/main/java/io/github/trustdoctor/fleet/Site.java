package io.github.trustdoctor.fleet;

import java.util.List;

/**
 * What is kept of one site report to compare it with others.
 *
 * @param name     name of the report
 * @param failing  whether somebody cannot log on there
 * @param findings the causes that are confirmed, or open with something that speaks for them
 * @param places   all places in view, blamed or not, sorted
 * @param ruledOut the causes that are ruled out, as {@code pack/cause}, sorted
 */
public record Site(String name, boolean failing, List<SiteFinding> findings, List<Place> places,
                   List<String> ruledOut) {

    /** Copies the lists. */
    public Site {
        findings = List.copyOf(findings);
        places = places.stream().distinct().sorted().toList();
        ruledOut = ruledOut.stream().distinct().sorted().toList();
    }
}
