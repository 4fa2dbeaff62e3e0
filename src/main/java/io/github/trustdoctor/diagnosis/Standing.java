package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.packs.Cause;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How one cause stands over all tries to log on and all controllers, without words.
 *
 * @param pack     id of the pack that names it
 * @param cause    the cause
 * @param verdict  confirmed if it is for any; ruled out if it is for all
 * @param disputed whether some evidence decides for it and some against it
 * @param maskedBy ids of the confirmed causes that mask it, sorted
 * @param findings the verdict for each try and each controller
 * @param calibrated whether the probabilities of its pack were measured, so that they can be told
 */
public record Standing(String pack, Cause cause, Verdict verdict, boolean disputed, List<String> maskedBy,
                       List<Finding> findings, boolean calibrated) {

    /** The same, open and disputed, because another pack decides otherwise. */
    Standing contradicted() {
        List<Finding> open = findings.stream().map(Finding::contradicted).toList();
        return new Standing(pack, cause, Verdict.OPEN, true, maskedBy, open, calibrated);
    }

    /** The controllers for which it is confirmed, sorted. */
    public List<String> confirmedControllers() {
        return controllers(Verdict.CONFIRMED);
    }

    /** The controllers for which it has that verdict for some try, sorted. */
    public List<String> controllers(Verdict wanted) {
        TreeSet<String> names = new TreeSet<>();
        for (Finding finding : findings) {
            if (finding.verdict() == wanted && !finding.controller().isEmpty()) {
                names.add(finding.controller());
            }
        }
        return List.copyOf(names);
    }

    /** The controllers for which it is judged, sorted. */
    public List<String> controllers() {
        TreeSet<String> names = new TreeSet<>();
        for (Finding finding : findings) {
            if (!finding.controller().isEmpty()) {
                names.add(finding.controller());
            }
        }
        return List.copyOf(names);
    }

    /** True if it is confirmed for some controllers only; those that nobody listed count as not confirmed. */
    public boolean partial() {
        return verdict == Verdict.CONFIRMED && cause.perController()
                && (confirmedControllers().size() < controllers().size() || unlisted());
    }

    /** True if the report does not say that its list of controllers is whole. */
    public boolean unlisted() {
        if (cause.perController()) {
            for (Finding finding : findings) {
                if (finding.controller().isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The greatest weight of the evidence for any try and controller for which it is open; 0 if it is for none. */
    public double logOdds() {
        double heaviest = Double.NEGATIVE_INFINITY;
        for (Finding finding : findings) {
            if (finding.undecided()) {
                heaviest = Math.max(heaviest, finding.logOdds());
            }
        }
        return heaviest == Double.NEGATIVE_INFINITY ? 0 : heaviest;
    }

    /** How probable it is, from 0 to 1: certain if it is confirmed, impossible if it is ruled out. */
    public double probability() {
        double most = 0;
        for (Finding finding : findings) {
            most = Math.max(most, finding.probability());
        }
        return most;
    }

    /** The probability to tell: of an open cause that nothing masks or disputes, if it is calibrated. */
    public OptionalDouble told() {
        boolean meant = calibrated && verdict == Verdict.OPEN && !disputed && maskedBy.isEmpty();
        return meant ? OptionalDouble.of(probability()) : OptionalDouble.empty();
    }

    /** How probable it is for each controller; by an empty name for those that nobody listed, or for the cause as such. */
    SortedMap<String, Double> probabilities() {
        SortedMap<String, Double> most = new TreeMap<>();
        for (Finding finding : findings) {
            most.merge(finding.controller(), finding.probability(), Math::max);
        }
        return most;
    }
}
