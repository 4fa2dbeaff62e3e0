package io.github.trustdoctor.fleet;

import io.github.trustdoctor.diagnosis.Assessment;
import io.github.trustdoctor.diagnosis.Likelihood;
import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.diagnosis.Standing;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.SiteReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What one report comes to, in one line: the same verdicts as the whole diagnosis gives, and where they sit.
 *
 * @param report   name of the report
 * @param site     the site's name; empty if not observed
 * @param computer name of the computer; empty if not observed
 * @param domain   the computer's domain; empty if not observed
 * @param outcome  what it comes to
 * @param fails    whether somebody cannot log on there; not known if no try to log on was told of, or not how it ended
 * @param causes   the causes that are confirmed or open, in the order of the diagnosis
 * @param ruledOut the causes that are ruled out, as {@code pack/cause}, those of a pack together
 * @param seen     what can be shared with other sites and was looked at here, and how it is, in a few words or none
 * @param warnings how much was doubtful in the report
 */
public record VerdictLine(String report, String site, String computer, String domain, Outcome outcome, Answer fails, List<CauseLine> causes,
                          List<String> ruledOut, SortedMap<Place, String> seen, int warnings) {

    /**
     * How a cause stands.
     *
     * @param pack        id of the pack that names it
     * @param id          id of the cause
     * @param verdict     confirmed or open
     * @param likelihood  how likely it is, if it is open
     * @param disputed    whether some evidence decides for it and some against it
     * @param partial     whether it is confirmed for some controllers only
     * @param maskedBy    ids of the confirmed causes that mask it, sorted
     * @param controllers the controllers for which it is confirmed, sorted
     * @param at          where it sits, by the facts that speak for it, sorted
     * @param waived      who accepts it, if somebody does
     */
    public record CauseLine(String pack, String id, Verdict verdict, Optional<Likelihood> likelihood, boolean disputed, boolean partial,
                            List<String> maskedBy, List<String> controllers, List<Place> at, Optional<Waived> waived) {

        CauseLine waivedBy(Waiver waiver) {
            return new CauseLine(pack, id, verdict, likelihood, disputed, partial, maskedBy, controllers, at,
                    Optional.of(new Waived(waiver.reason(), waiver.owner(), waiver.expires().toString())));
        }
    }

    /**
     * That somebody accepts a cause for a time.
     *
     * @param reason  why
     * @param owner   who
     * @param expires the last day on which it holds
     */
    public record Waived(String reason, String owner, String expires) { }

    /** A number that the name of the report draws: where there are too many sites, those with the smallest are taken, in whatever order they come. */
    public int lot() {
        return report.hashCode() * 0x9E3779B1;
    }

    /** The same with other causes. */
    VerdictLine with(List<CauseLine> others) {
        return new VerdictLine(report, site, computer, domain, outcome, fails, others, ruledOut, seen, warnings);
    }

    /** True if causes are confirmed, and all of them are accepted. */
    public boolean accepted() {
        boolean any = false;
        for (CauseLine cause : causes) {
            if (cause.verdict() == Verdict.CONFIRMED) {
                if (cause.waived().isEmpty()) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** The line of an assessment. */
    public static VerdictLine of(Assessment assessment) {
        SiteReport report = assessment.report();
        Places places = new Places(report, assessment.derived());
        List<CauseLine> causes = new ArrayList<>();
        List<String> ruledOut = new ArrayList<>();
        for (Standing standing : assessment.verdicts().standings()) {
            if (standing.verdict() == Verdict.RULED_OUT) {
                ruledOut.add(standing.pack() + '/' + standing.cause().id());
            } else {
                causes.add(cause(standing, places.of(standing.cause(), assessment.grounds(standing))));
            }
        }
        ruledOut.sort(Comparator.comparing(cause -> cause.substring(0, cause.indexOf('/'))));
        return new VerdictLine(report.name(), report.site(), report.computer().name(), report.computer().domain().toLowerCase(Locale.ROOT),
                assessment.verdicts().outcome(), fails(assessment), List.copyOf(causes), List.copyOf(ruledOut), places.seen(), report.warnings().size());
    }

    private static Answer fails(Assessment assessment) {
        boolean failed = assessment.derived().tries().stream().anyMatch(one -> one.failed().yes());
        return assessment.verdicts().outcome() == Outcome.NOTHING_WRONG ? Answer.NO : failed ? Answer.YES : Answer.UNKNOWN;
    }

    private static CauseLine cause(Standing standing, List<Place> at) {
        boolean open = standing.verdict() == Verdict.OPEN;
        return new CauseLine(standing.pack(), standing.cause().id(), standing.verdict(),
                open ? Optional.of(Likelihood.of(standing.logOdds())) : Optional.empty(), standing.disputed(), standing.partial(),
                standing.maskedBy(), standing.confirmedControllers(), at, Optional.empty());
    }
}
