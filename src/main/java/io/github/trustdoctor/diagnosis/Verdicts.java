package io.github.trustdoctor.diagnosis;

import java.util.List;

/**
 * What is said of one report, without words and without advice: what a diagnosis comes to, for those who need no more.
 *
 * @param outcome   what it comes to
 * @param standings every cause of every article that was asked: confirmed ones first, then open ones by weight, then
 *                  ruled-out ones
 */
public record Verdicts(Outcome outcome, List<Standing> standings) {

    /** The causes with that verdict, ranked. */
    public List<Standing> with(Verdict verdict) {
        return standings.stream().filter(standing -> standing.verdict() == verdict).toList();
    }

    /** What it comes to and, unless all are ruled out, the first cause and its verdict: what a reader takes away. */
    public String top() {
        Standing first = standings.isEmpty() ? null : standings.get(0);
        return first == null || first.verdict() == Verdict.RULED_OUT ? outcome.name()
                : outcome + " " + first.pack() + ' ' + first.cause().id() + ' ' + first.verdict();
    }

    /** How that cause of that pack stands; null if it was not asked about. */
    Standing standing(String pack, String cause) {
        for (Standing standing : standings) {
            if (standing.cause().id().equals(cause) && standing.pack().equals(pack)) {
                return standing;
            }
        }
        return null;
    }
}
