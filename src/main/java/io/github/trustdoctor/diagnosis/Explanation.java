package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.packs.Claim;
import io.github.trustdoctor.packs.Pack;
import java.util.List;

/**
 * Why a cause is judged as it is, claim by claim: which rules about it hold, and what the others lack. Made by
 * {@link WhyNot}.
 *
 * @param verdict the verdict
 * @param pack    the pack that names the cause
 * @param claims  the claims that have rules about the cause, in the order of the pack
 * @param whole   whether everything was tried and told; false only if the report holds far more than one site gives
 */
public record Explanation(CauseVerdict verdict, Pack pack, List<OfClaim> claims, boolean whole) {

    /**
     * What one claim says of the cause.
     *
     * @param claim the claim
     * @param rules its rules about the cause, those that can decide first, then in the order of the pack
     */
    public record OfClaim(Claim claim, List<OfRule> rules) { }

    /**
     * What one rule says of the cause.
     *
     * @param id       id of the rule
     * @param name     its name without the id: a sentence
     * @param target   the cause that it is about, or a group to which that belongs
     * @param verb     what it concludes
     * @param strength how much it says
     * @param held     what it concluded; empty if it held nowhere
     * @param missed   where it did not hold, nearest first
     */
    public record OfRule(String id, String name, String target, Verb verb, Strength strength, List<Reason> held,
                         List<Miss> missed) {

        /** Whether it would settle the verdict. */
        public boolean decides() {
            return strength == Strength.PROVES;
        }
    }

    /**
     * A try to log on, and a controller if the cause is judged for controllers, for which a rule did not hold.
     *
     * @param paths       numbers of the tries; empty if it is so for all
     * @param controllers names of the controllers; empty if it is so for all
     * @param conditions  the conditions as they stand for the nearest choice of facts
     */
    public record Miss(List<Integer> paths, List<String> controllers, List<Condition> conditions) {

        /** The conditions that do not hold. */
        public List<Condition> lacking() {
            return conditions.stream().filter(condition -> condition.state() != State.HELD).toList();
        }

        /** Whether nothing that was observed stands against it: all that is lacking was not observed. */
        public boolean unseen() {
            return lacking().stream().allMatch(condition -> condition.state() == State.UNSEEN);
        }
    }

    /** How a condition stands. */
    public enum State {
        /** It holds. */
        HELD,
        /** It does not. */
        FAILED,
        /** What it asks for was not observed. */
        UNSEEN
    }

    /**
     * A condition in words.
     *
     * @param state   how it stands
     * @param about   what it is about, such as a trust object; empty for the try to log on itself
     * @param text    the field, the value that was found, and, if that is not enough, the one that is needed
     * @param pointer JSON pointer to the value; empty if there is none
     */
    public record Condition(State state, String about, String text, String pointer) { }
}
