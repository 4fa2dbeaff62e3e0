package io.github.trustdoctor.diagnosis;

/**
 * The verdict on one cause for one try to log on, and, if it is judged for controllers, for one controller.
 *
 * @param cause      id of the cause
 * @param path       number of the try
 * @param controller name of the controller; empty if the cause is not judged for controllers, or none is known
 * @param verdict    what is said
 * @param masked     whether the cause is open and a cause that masks it is confirmed for this try
 * @param disputed   whether some evidence decides for and some against
 * @param logOdds    weight of the evidence, if open
 */
public record Finding(String cause, int path, String controller, Verdict verdict, boolean masked, boolean disputed,
                      double logOdds) {

    /** True if the cause is confirmed. */
    public boolean confirmed() {
        return verdict == Verdict.CONFIRMED;
    }

    /** True if nothing decides. */
    public boolean undecided() {
        return verdict == Verdict.OPEN;
    }

    /** How probable it is, from 0 to 1: certain if it is confirmed, impossible if it is ruled out. */
    public double probability() {
        return switch (verdict) {
            case CONFIRMED -> 1;
            case RULED_OUT -> 0;
            case OPEN -> 1 / (1 + StrictMath.exp(-logOdds));
        };
    }

    Finding contradicted() {
        return undecided() ? this : new Finding(cause, path, controller, Verdict.OPEN, masked, true, logOdds);
    }

    Finding underMask() {
        return new Finding(cause, path, controller, verdict, true, disputed, logOdds);
    }
}
