package io.github.trustdoctor.authoring;

import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.SiteReport;
import java.util.Map;
import java.util.Set;

/**
 * One case of a pack: a site report and what is to be said of it.
 *
 * @param name    the name that other cases call it by
 * @param place   file, line and column
 * @param shows   in words what it shows
 * @param basedOn name of the case that it changes; empty if its report is given
 * @param set     what it puts into that case's report, by JSON pointer
 * @param without JSON pointers of what it takes out of that case's report
 * @param report  the site report, with those changes made
 * @param expect  what is to come of it, by field, as {@link Expectation} writes it
 */
public record Case(String name, String place, String shows, String basedOn, Map<String, Node> set, Set<String> without,
                   SiteReport report, Map<String, String> expect) {

    /** Whether it is another case with other values, and nothing missing. */
    boolean changes() {
        return !set.isEmpty() && without.isEmpty();
    }

    /** Whether it is another case with something missing, and nothing else changed. */
    boolean lacks() {
        return set.isEmpty() && !without.isEmpty();
    }

    /** Whether it expects more than one check, so that their order means something. */
    public boolean expectsSeveralChecks() {
        return expect.getOrDefault("check-next", "").contains(", ");
    }

    @Override
    public String toString() {
        return name;
    }
}
