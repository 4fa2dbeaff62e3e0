package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.paths.Crossing;
import io.github.trustdoctor.paths.Derivation;
import io.github.trustdoctor.paths.Derived;
import io.github.trustdoctor.paths.HomeLogon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes diagnoses: derives, asks every pack that a report concerns, and puts the answers together. Thread-safe. */
public final class Diagnostician {

    private final List<Pack> packs;
    private final Inference inference;
    private final Map<String, Wording> wordings = new HashMap<>();

    /** A diagnostician who knows these packs and runs their rules with that engine. */
    public Diagnostician(List<Pack> packs, Inference inference) {
        this.packs = packs;
        this.inference = inference;
        packs.forEach(pack -> wordings.put(pack.id(), new Wording(pack)));
    }

    /** The diagnosis of one report. */
    public Diagnosis diagnose(SiteReport report) {
        Derived derived = Derivation.of(report);
        List<Fact> facts = new ArrayList<>(derived.facts());
        observed(report, facts);
        List<PackAnswer> answers = new ArrayList<>();
        for (Pack pack : packs) {
            if (concerned(pack, facts)) {
                answers.add(ask(pack, derived, facts));
            }
        }
        return put(report, derived, answers);
    }

    /** The observations from which nothing is derived that would take their place. */
    private static void observed(SiteReport report, List<Fact> facts) {
        facts.add(report.computer());
        facts.add(report.computer().os());
        facts.addAll(report.others());
        facts.addAll(report.users());
        facts.addAll(report.forests());
        facts.addAll(report.dnsAnswers());
        facts.addAll(report.secureChannels());
        facts.addAll(report.events());
        facts.addAll(report.notCollected());
    }

    private static boolean concerned(Pack pack, List<Fact> facts) {
        return facts.stream().anyMatch(fact -> pack.concerns().contains(fact.kind()));
    }

    private PackAnswer ask(Pack pack, Derived derived, List<Fact> facts) {
        Judgement judgement = new Judgement(pack, derived);
        List<Evidence> evidence = inference.run(pack.id(), facts);
        return new PackAnswer(pack, wordings.get(pack.id()), judgement, derived, evidence);
    }

    private static Diagnosis put(SiteReport report, Derived derived, List<PackAnswer> answers) {
        List<Crossing> judged = Judgement.judged(derived);
        List<ArticleVerdict> articles = new ArrayList<>();
        List<CauseVerdict> causes = new ArrayList<>();
        List<Step> plan = new ArrayList<>();
        List<NextCheck> checks = new ArrayList<>();
        for (PackAnswer answer : answers) {
            articles.add(answer.article(judged));
            if (!judged.isEmpty()) {
                causes.addAll(answer.causes());
                plan.addAll(answer.plan());
                checks.addAll(answer.checks());
            }
        }
        List<CauseVerdict> ranked = Ranking.ranked(causes);
        Outcome outcome = outcome(derived, articles, ranked);
        boolean remainder = outcome != Outcome.NOTHING_WRONG && ranked.stream()
                .noneMatch(cause -> cause.verdict() == Verdict.CONFIRMED && !cause.partial());
        return new Diagnosis(report, outcome, attempts(derived, answers), List.copyOf(articles), ranked,
                derived.contradictions(), List.copyOf(plan), Ranking.ranked(checks, ranked), remainder,
                report.warnings(), derived.notJudged());
    }

    private static Outcome outcome(Derived derived, List<ArticleVerdict> articles, List<CauseVerdict> causes) {
        if (causes.stream().anyMatch(cause -> cause.verdict() == Verdict.CONFIRMED)) {
            return Outcome.CAUSE_CONFIRMED;
        }
        if (derived.crossings().isEmpty()) {
            boolean homeFails = derived.facts().stream()
                    .anyMatch(fact -> fact instanceof HomeLogon home && home.failed().yes());
            return homeFails ? Outcome.OUTSIDE : Outcome.UNDECIDED;
        }
        if (Judgement.judged(derived).isEmpty()) {
            boolean proven = derived.notJudged() == 0 && derived.crossings().stream().anyMatch(Crossing::gotIn);
            return proven ? Outcome.NOTHING_WRONG : Outcome.UNDECIDED;
        }
        boolean treated = articles.stream().anyMatch(a -> a.applies() != ArticleVerdict.Applies.NO);
        boolean open = causes.stream().anyMatch(Diagnostician::mayBeIt);
        return treated && open ? Outcome.UNDECIDED : Outcome.OUTSIDE;
    }

    /** True for an open cause of an article; one beside the path counts only if something speaks for it. */
    private static boolean mayBeIt(CauseVerdict cause) {
        return cause.verdict() == Verdict.OPEN && switch (cause.cause().role()) {
            case CAUSE -> true;
            case SIDE -> cause.likelihood().filter(likelihood -> likelihood != Likelihood.UNLIKELY).isPresent();
            case NEIGHBOUR -> false;
        };
    }

    private static List<Attempt> attempts(Derived derived, List<PackAnswer> answers) {
        return derived.crossings().stream().map(crossing -> {
            List<Reason> excluded = new ArrayList<>();
            answers.forEach(answer -> excluded.addAll(answer.exclusions(crossing.path())));
            return new Attempt(crossing.path(), crossing.pointer(), crossing.typed(), crossing.syntax().words(),
                    crossing.userName(), crossing.failed().name().toLowerCase(Locale.ROOT),
                    crossing.logon().reason().code(), !crossing.failed().no(), List.copyOf(excluded));
        }).toList();
    }
}
