package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.paths.Derived;
import java.util.List;

/**
 * A report on which every pack that it concerns has given its judgement.
 *
 * @param report     the report
 * @param derived    what follows from it
 * @param judgements one for each pack that it concerns, in the order of the packs
 * @param verdicts   what they come to
 */
record Judged(SiteReport report, Derived derived, List<Judgement> judgements, Verdicts verdicts) { }
