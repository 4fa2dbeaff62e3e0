package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Explanation;
import io.github.trustdoctor.diagnosis.Explanation.Miss;
import io.github.trustdoctor.diagnosis.Explanation.OfClaim;
import io.github.trustdoctor.diagnosis.Explanation.OfRule;
import io.github.trustdoctor.diagnosis.Finding;
import io.github.trustdoctor.diagnosis.Reason;
import io.github.trustdoctor.diagnosis.Verb;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.packs.Cause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * The tries to log on and the controllers for which a cause stands alike, and why.
 *
 * @param findings the verdicts on them
 * @param deciding what decides
 * @param lacks    what is lacking to decide; empty if it is decided
 */
record StandsAlike(List<Finding> findings, List<StandsAlike.Decider> deciding, List<StandsAlike.Lack> lacks) {

    private static final int MOST = 200;

    /**
     * What decides.
     *
     * @param rule   the rule
     * @param reason what it concluded
     */
    record Decider(OfRule rule, Reason reason) { }

    /**
     * A rule that would decide.
     *
     * @param confirms  whether it would confirm the cause; false if it would rule it out
     * @param ofArticle whether the article says so; false if experts add it
     * @param rule      the rule
     * @param miss      what it lacks
     */
    record Lack(boolean confirms, boolean ofArticle, OfRule rule, Miss miss) { }

    /** How a cause stands, confirmed first, then open, then ruled out; of very many verdicts, the first. */
    static List<StandsAlike> of(Explanation explanation) {
        List<Finding> findings = explanation.verdict().findings();
        Map<List<Object>, StandsAlike> alike = new LinkedHashMap<>();
        for (Finding finding : findings.subList(0, Math.min(findings.size(), MOST))) {
            StandsAlike own = of(explanation, finding);
            List<String> lacking = own.lacks.stream().map(lack -> lack.rule.id() + WhyText.lacking(lack.miss)).toList();
            List<Reason> reasons = own.deciding.stream().map(Decider::reason).toList();
            alike.computeIfAbsent(List.of(finding.verdict(), reasons, lacking),
                    key -> new StandsAlike(new ArrayList<>(), own.deciding, own.lacks)).findings.add(finding);
        }
        List<StandsAlike> standings = new ArrayList<>(alike.values());
        standings.sort(Comparator.comparing((StandsAlike standing) -> standing.findings.get(0).verdict())
                .thenComparing(standing -> standing.findings.get(0).controller().isEmpty()));
        return standings;
    }

    private static StandsAlike of(Explanation explanation, Finding finding) {
        List<Decider> deciding = new ArrayList<>();
        List<Lack> lacks = new ArrayList<>();
        for (OfClaim claim : explanation.claims()) {
            for (OfRule rule : claim.rules()) {
                if (rule.decides()) {
                    rule.held().stream().filter(reason -> about(reason.paths(), reason.controllers(), finding))
                            .forEach(reason -> deciding.add(new Decider(rule, reason)));
                    boolean confirms = rule.verb() == Verb.FOR;
                    boolean ofArticle = claim.claim().ofArticle();
                    rule.missed().stream().filter(miss -> about(miss.paths(), miss.controllers(), finding)).limit(1)
                            .forEach(miss -> lacks.add(new Lack(confirms, ofArticle, rule, miss)));
                }
            }
        }
        return new StandsAlike(List.of(finding), deciding,
                finding.undecided() && !finding.disputed() ? nearest(lacks, explanation.verdict().cause()) : List.of());
    }

    private static boolean about(List<Integer> paths, List<String> controllers, Finding finding) {
        return (paths.isEmpty() || paths.contains(finding.path()))
                && (controllers.isEmpty() || controllers.contains(finding.controller()));
    }

    /** The rules that lack least, those first that lack nothing but an observation, then those of the article. */
    private static List<Lack> nearest(List<Lack> lacks, Cause cause) {
        List<Lack> nearest = new ArrayList<>();
        for (boolean confirms : new boolean[] {true, false}) {
            lacks.stream().filter(lack -> lack.confirms == confirms && lack.rule.verb() != Verb.EXCLUDES)
                    .sorted(Comparator.comparing((Lack lack) -> !lack.miss.unseen())
                            .thenComparing(lack -> !lack.rule.target().equals(cause.id()))
                            .thenComparing(lack -> !lack.ofArticle)
                            .thenComparing(lack -> lack.miss.lacking().size()))
                    .limit(cause.perController() ? 1 : 2).forEach(nearest::add);
        }
        return nearest;
    }

    /** The tries that a cause is judged for. */
    static TreeSet<Integer> tries(CauseVerdict verdict) {
        TreeSet<Integer> tries = new TreeSet<>();
        verdict.findings().forEach(finding -> tries.add(finding.path()));
        return tries;
    }

    /** Whether some evidence decides for the cause and some against it. */
    boolean disputed() {
        return findings.get(0).disputed();
    }

    /** Such as {@code CONFIRMED for dc1, masked by netbios-trust} or {@code OPEN, possible}. */
    String words(Explanation explanation, Map<Integer, String> typed) {
        CauseVerdict verdict = explanation.verdict();
        Finding first = findings.get(0);
        String word = JsonCauses.word(first.verdict());
        StringBuilder out = new StringBuilder(word.toUpperCase(Locale.ROOT).replace('-', ' '));
        if (first.undecided() && verdict.likelihood().isPresent()) {
            out.append(", ").append(JsonCauses.word(verdict.likelihood().get()));
        }
        out.append(disputed() ? ", disputed" : "").append(subjects(explanation, typed));
        if (first.verdict() != Verdict.RULED_OUT && !verdict.maskedBy().isEmpty()) {
            out.append(", masked by ").append(String.join(", ", verdict.maskedBy()));
        }
        return out.toString();
    }

    /** For whom, unless it is so for all. */
    private String subjects(Explanation explanation, Map<Integer, String> typed) {
        TreeSet<Integer> all = tries(explanation.verdict());
        TreeSet<Integer> own = new TreeSet<>();
        TreeSet<String> controllers = new TreeSet<>();
        for (Finding finding : findings) {
            own.add(finding.path());
            controllers.add(finding.controller().isEmpty() ? "any controller that is not listed" : finding.controller());
        }
        StringBuilder out = new StringBuilder();
        if (explanation.verdict().cause().perController()) {
            out.append(" for ").append(String.join(", ", controllers));
        }
        if (own.size() < all.size()) {
            List<String> names = new ArrayList<>();
            own.forEach(path -> names.add(typed.getOrDefault(path, "")));
            out.append(" (").append(String.join(", ", names)).append(')');
        }
        return out.toString();
    }
}
