package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.diagnosis.Explanation.Condition;
import io.github.trustdoctor.diagnosis.Explanation.Miss;
import io.github.trustdoctor.diagnosis.Explanation.OfClaim;
import io.github.trustdoctor.diagnosis.Explanation.OfRule;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.BundledPacks;
import io.github.trustdoctor.packs.Claim;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Rule;
import io.github.trustdoctor.paths.Crossing;
import io.github.trustdoctor.paths.Derivation;
import io.github.trustdoctor.paths.Derived;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Explains one verdict of a diagnosis: why a cause is said, and why not. It holds the rules of the pack against the facts
 * once more, without the engine, because an engine tells only what held. Nothing of this is loaded by a diagnosis.
 */
public final class WhyNot {

    /** Longest run of patterns that hold, then least lacking. */
    private static final Comparator<Near> NEAREST = Comparator.comparingInt((Near near) -> -near.choice.prefix())
            .thenComparingInt(near -> near.choice.lacking());

    /** For so many tries and controllers it is told what a rule lacks. */
    private static final int MOST_MISSES = 500;

    private final Pack pack;
    private final CauseVerdict verdict;
    private final Matching matching;
    private final Wording wording;
    private final TreeSet<Integer> judged = new TreeSet<>();
    private boolean whole = true;

    private WhyNot(Pack pack, CauseVerdict verdict, Derived derived, Matching matching) {
        this.pack = pack;
        this.verdict = verdict;
        this.matching = matching;
        this.wording = new Wording(pack);
        for (Crossing crossing : Judgement.judged(pack, derived)) {
            judged.add(crossing.path());
        }
    }

    /**
     * Explains a verdict claim by claim.
     *
     * @param diagnosis the diagnosis
     * @param verdict   one of its verdicts
     */
    public static Explanation of(Diagnosis diagnosis, CauseVerdict verdict) {
        return of(diagnosis, verdict, diagnosis.rules());
    }

    /** The same by other rules. */
    static Explanation of(Diagnosis diagnosis, CauseVerdict verdict, Function<String, List<Rule>> rules) {
        Derived derived = Derivation.of(diagnosis.report());
        for (ArticleVerdict article : diagnosis.articles()) {
            if (article.pack().id().equals(verdict.pack())) {
                Matching matching = new Matching(Judges.facts(article.pack(), diagnosis.report(), derived));
                return new WhyNot(article.pack(), verdict, derived, matching).explain(rules.apply(verdict.pack()));
            }
        }
        throw new IllegalArgumentException("no verdict of this diagnosis: " + verdict.cause().id());
    }

    private Explanation explain(List<Rule> rulesOfPack) {
        Map<String, List<OfRule>> byClaim = new LinkedHashMap<>();
        for (Rule rule : rulesOfPack) {
            if (concerns(rule)) {
                byClaim.computeIfAbsent(pack.claimOfRule(rule.id()).id(), id -> new ArrayList<>()).add(ofRule(rule));
            }
        }
        List<OfClaim> claims = new ArrayList<>();
        for (Claim claim : pack.claims()) {
            List<OfRule> rules = byClaim.getOrDefault(claim.id(), new ArrayList<>());
            List<String> order = List.copyOf(claim.sentences().keySet());
            rules.sort(Comparator.comparing((OfRule rule) -> !rule.decides())
                    .thenComparing(rule -> order.indexOf(rule.id())));
            if (!rules.isEmpty()) {
                claims.add(new OfClaim(claim, List.copyOf(rules)));
            }
        }
        return new Explanation(verdict, pack, List.copyOf(claims), whole);
    }

    /** True if the rule says anything of the cause, by its id or by a group that it belongs to. */
    private boolean concerns(Rule rule) {
        boolean about = switch (Conclusion.verb(rule)) {
            case FOR, AGAINST, EXCLUDES, UNSEEN -> true;
            case FORESEES -> !verdict.maskedBy().isEmpty();
            case COVERS, STRETCHES, NOTES, WARNS -> false;
        };
        return about && pack.causes(rule.target()).contains(verdict.cause());
    }

    private OfRule ofRule(Rule rule) {
        List<Evidence> held = new ArrayList<>();
        Map<Subject, Near> nearest = new LinkedHashMap<>();
        whole &= matching.search(rule, choice -> {
            if (choice.holds()) {
                add(held, Conclusion.of(rule, choice.bound()));
            } else {
                add(nearest, new Near(subject(choice), choice));
            }
        });
        nearest.keySet().removeIf(subject -> subject.told(held));
        String name = rule.name().substring(rule.name().indexOf(':') + 1).strip();
        return new OfRule(rule.id(), name, rule.target(), Conclusion.verb(rule), Conclusion.strength(rule),
                wording.reasons(wording.worded(held)), misses(rule, new ArrayList<>(nearest.values())));
    }

    private void add(List<Evidence> held, Evidence evidence) {
        if (evidence.path() < 0 || judged.contains(evidence.path())) {
            held.add(evidence);
        }
    }

    private void add(Map<Subject, Near> nearest, Near near) {
        if (near.subject.path < 0 || judged.contains(near.subject.path)) {
            nearest.merge(near.subject, near, (one, other) -> NEAREST.compare(other, one) < 0 ? other : one);
        }
    }

    /** Where the same is lacking for several tries and controllers, it is told once. */
    private List<Miss> misses(Rule rule, List<Near> missed) {
        missed.sort(NEAREST);
        whole &= missed.size() <= MOST_MISSES;
        List<Near> nearest = missed.subList(0, Math.min(missed.size(), MOST_MISSES));
        Map<List<Condition>, List<Near>> alike = new LinkedHashMap<>();
        Map<List<Condition>, List<Condition>> all = new LinkedHashMap<>();
        for (Near near : nearest) {
            List<Condition> conditions = Conditions.of(rule, near.choice);
            List<Condition> lacking = conditions.stream().filter(c -> c.state() != Explanation.State.HELD).toList();
            alike.computeIfAbsent(lacking, key -> new ArrayList<>()).add(near);
            all.putIfAbsent(lacking, conditions);
        }
        List<Miss> misses = new ArrayList<>();
        alike.forEach((lacking, nears) -> misses.add(miss(nears, all.get(lacking))));
        return List.copyOf(misses);
    }

    private static Miss miss(List<Near> nears, List<Condition> conditions) {
        TreeSet<Integer> paths = new TreeSet<>();
        TreeSet<String> controllers = new TreeSet<>();
        for (Near near : nears) {
            if (near.subject.path >= 0) {
                paths.add(near.subject.path);
            }
            if (!near.subject.controller.isEmpty()) {
                controllers.add(near.subject.controller);
            }
        }
        return new Miss(List.copyOf(paths), List.copyOf(controllers), conditions);
    }

    private Subject subject(Choice choice) {
        Fact[] facts = choice.bound().values().toArray(new Fact[0]);
        return new Subject(Subjects.path(facts), verdict.cause().perController() ? Subjects.controller(facts) : "");
    }

    /** A try to log on, or -1 for all, and a controller, or an empty name for all. */
    private record Subject(int path, String controller) {

        boolean told(List<Evidence> held) {
            for (Evidence e : held) {
                boolean same = controller.isEmpty() || e.controller().isEmpty() || e.controller().equals(controller);
                if (same && (path < 0 || e.concerns(path))) {
                    return true;
                }
            }
            return false;
        }
    }

    private record Near(Subject subject, Choice choice) { }
}
