package io.github.trustdoctor.authoring;

import io.github.trustdoctor.authoring.PackTest.Failure;
import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Likelihood;
import io.github.trustdoctor.diagnosis.UnjudgeableException;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.PackFolder.LoadedPack;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tries cases of a pack with other packs beside it: what the pack alone confirms, or finds likely, is to come first with all of
 * them, or in a tie.
 */
public final class Together {

    private final Trial.Bench all;

    /** A trial with these packs, of which one is that whose cases are tried. */
    public Together(List<LoadedPack> packs) {
        this.all = new Trial.Bench(packs);
    }

    /** The cases in which another pack comes first, in their order. */
    public List<Failure> failures(LoadedPack pack, List<Case> cases) {
        Trial.Bench alone = new Trial.Bench(List.of(pack));
        return cases.parallelStream().map(one -> failure(pack.pack(), one, alone)).flatMap(Optional::stream).toList();
    }

    private Optional<Failure> failure(Pack pack, Case one, Trial.Bench alone) {
        try {
            List<CauseVerdict> own = alone.run(one, pack).diagnosis().causes();
            if (own.isEmpty() || !told(own.get(0))) {
                return Optional.empty();
            }
            CauseVerdict first = all.run(one, pack).diagnosis().causes().get(0);
            return first(pack, own.get(0), first) ? Optional.empty() : Optional.of(new Failure(one, "\n  first of all packs\n    expected "
                    + own.get(0).cause().id() + ", or a tie\n    actual   " + first.cause().id() + " of pack " + first.pack() + ", "
                    + first.verdict().name().toLowerCase(Locale.ROOT)));
        } catch (UnjudgeableException tooMuch) {
            return Optional.of(new Failure(one, "\n  " + tooMuch.getMessage()));
        }
    }

    /** True for a cause that the pack stands by. */
    private static boolean told(CauseVerdict own) {
        return own.cause().role() == Cause.Role.CAUSE && !own.disputed()
                && (own.verdict() == Verdict.CONFIRMED || own.likelihood().equals(Optional.of(Likelihood.LIKELY)));
    }

    private static boolean first(Pack pack, CauseVerdict own, CauseVerdict first) {
        return first.pack().equals(pack.id()) || first.cause().treatedBy().contains(pack.id() + '/' + own.cause().id())
                || first.verdict() == own.verdict()
                && (own.verdict() == Verdict.CONFIRMED || first.standing().logOdds() == own.standing().logOdds());
    }
}
