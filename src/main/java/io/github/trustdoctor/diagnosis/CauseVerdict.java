package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.packs.Cause;
import java.util.List;
import java.util.Optional;

/**
 * How one cause stands, explained.
 *
 * @param standing how it stands
 * @param title    what is wrong
 * @param supports what speaks for it, strongest first
 * @param against  what speaks against it, strongest first
 * @param unseen   what was not observed
 * @param forecast what it will do once those that mask it are gone
 */
public record CauseVerdict(Standing standing, String title, List<Reason> supports, List<Reason> against,
                           List<Reason> unseen, List<Reason> forecast) {

    /** Id of the pack that names it. */
    public String pack() {
        return standing.pack();
    }

    /** The cause. */
    public Cause cause() {
        return standing.cause();
    }

    /** Confirmed if it is for any try and controller; ruled out if it is for all. */
    public Verdict verdict() {
        return standing.verdict();
    }

    /** How it stands, if it is open. */
    public Optional<Likelihood> likelihood() {
        return verdict() == Verdict.OPEN ? Optional.of(Likelihood.of(standing.logOdds())) : Optional.empty();
    }

    /** Whether some evidence decides for it and some against it. */
    public boolean disputed() {
        return standing.disputed();
    }

    /** Ids of the confirmed causes that mask it, sorted. */
    public List<String> maskedBy() {
        return standing.maskedBy();
    }

    /** The verdict for each try and each controller. */
    public List<Finding> findings() {
        return standing.findings();
    }

    /** The controllers for which it is confirmed, sorted. */
    public List<String> confirmedControllers() {
        return standing.confirmedControllers();
    }

    /** The controllers for which it is judged, sorted. */
    public List<String> controllers() {
        return standing.controllers();
    }

    /** True if it is confirmed for some controllers only; those that nobody listed count as not confirmed. */
    public boolean partial() {
        return standing.partial();
    }

    /** True if the report does not say that its list of controllers is whole. */
    public boolean unlisted() {
        return standing.unlisted();
    }
}
