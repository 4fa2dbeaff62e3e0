package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.packs.Cause;
import java.util.List;
import java.util.Optional;

/**
 * The verdict on one cause over all tries to log on and all controllers, explained.
 *
 * @param pack       id of the pack that names it
 * @param cause      the cause
 * @param title      what is wrong
 * @param verdict    confirmed if it is for any; ruled out if it is for all
 * @param likelihood how it stands, if it is open
 * @param disputed   whether some evidence decides for it and some against it
 * @param maskedBy   ids of the confirmed causes that mask it
 * @param findings   the verdict for each try and each controller
 * @param supports   what speaks for it, strongest first
 * @param against    what speaks against it, strongest first
 * @param unseen     what was not observed
 * @param forecast   what it will do once those that mask it are gone
 */
public record CauseVerdict(String pack, Cause cause, String title, Verdict verdict, Optional<Likelihood> likelihood,
                           boolean disputed, List<String> maskedBy, List<Finding> findings, List<Reason> supports,
                           List<Reason> against, List<Reason> unseen, List<Reason> forecast) {

    /** The controllers for which it is confirmed, sorted. */
    public List<String> confirmedControllers() {
        return controllers(Verdict.CONFIRMED);
    }

    /** The controllers for which it is judged, sorted. */
    public List<String> controllers() {
        return findings.stream().map(Finding::controller).filter(name -> !name.isEmpty()).distinct().sorted().toList();
    }

    private List<String> controllers(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).map(Finding::controller)
                .filter(name -> !name.isEmpty()).distinct().sorted().toList();
    }

    /** True if it is confirmed for some controllers only; those that nobody listed count as not confirmed. */
    public boolean partial() {
        return verdict == Verdict.CONFIRMED && cause.perController()
                && (confirmedControllers().size() < controllers().size() || unlisted());
    }

    /** True if the report does not say that its list of controllers is whole. */
    public boolean unlisted() {
        return cause.perController() && findings.stream().anyMatch(finding -> finding.controller().isEmpty());
    }
}
