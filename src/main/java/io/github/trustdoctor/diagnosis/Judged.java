package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.paths.Derived;
import io.github.trustdoctor.paths.Crossing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A report on which every pack that it concerns has given its judgement.
 *
 * @param report     the report
 * @param derived    what follows from it
 * @param judgements one for each pack that it concerns, in the order of the packs
 * @param verdicts   what they come to
 */
record Judged(SiteReport report, Derived derived, List<Judgement> judgements, Verdicts verdicts) {

    /** The tries for which a pack gives verdicts, and those over a trust that did not work, by their numbers. */
    List<Crossing> judged() {
        Set<Integer> judged = new HashSet<>();
        judgements.forEach(judgement -> judgement.judged().forEach(one -> judged.add(one.path())));
        return derived.tries().stream().filter(one -> judged.contains(one.path())
                || !one.foreign().no() && !one.failed().no()).toList();
    }
}
