package io.github.trustdoctor.diagnosis;

import java.util.List;

/**
 * One thing to do.
 *
 * @param resolution    id of the resolution
 * @param title         what to do
 * @param name          the same in a few words
 * @param choice        steps with the same choice are alternatives; empty if there is none
 * @param when          when to do it
 * @param order         place in the order of repair
 * @param fixes         ids of the causes that it removes and that are confirmed or open here
 * @param steps         how
 * @param preconditions what must be so before
 * @param caveats       what can go wrong, also what the rules say of this case
 * @param sideEffects   what changes besides
 * @param verify        how to see that it worked
 * @param claims        ids of the claims that it rests on
 * @param tentative     whether none of the causes that it removes is confirmed
 */
public record Step(String resolution, String title, String name, String choice, String when, int order, List<String> fixes,
                   List<Advice> steps, List<Advice> preconditions, List<Advice> caveats, List<Advice> sideEffects,
                   List<Verification> verify, List<String> claims, boolean tentative) {

    /**
     * A line of advice.
     *
     * @param text      the line
     * @param claims    ids of the claims that it rests on
     * @param ofArticle true if the article says so, false if experts add it
     */
    public record Advice(String text, List<String> claims, boolean ofArticle) { }

    /**
     * A way to see that it worked.
     *
     * @param command the command
     * @param on      where to run it; empty if anywhere
     * @param expect  what it must print
     */
    public record Verification(String command, String on, String expect) { }
}
