package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.BadReportException;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.packs.Library;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.paths.Crossing;
import io.github.trustdoctor.paths.Derived;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes diagnoses: has every pack that a report concerns judge it, and puts what they say into words. Thread-safe. */
public final class Diagnostician {

    private final Judges judges;
    private final Map<String, Wording> wordings = new ConcurrentHashMap<>();

    /** A diagnostician who knows these packs and runs their rules with that engine. */
    public Diagnostician(Library library, Inference inference) {
        this.judges = new Judges(library, inference);
    }

    private Wording wording(Pack pack) {
        return wordings.computeIfAbsent(pack.id(), any -> new Wording(pack));
    }

    /** What is said of one report, without words: the verdicts of its diagnosis, in a part of the time. */
    public Verdicts verdicts(SiteReport report) {
        return judges.judge(report).verdicts();
    }

    /** The same, with the facts that it rests on. */
    public Assessment assess(SiteReport report) {
        return new Assessment(judges.judge(report));
    }

    /** The diagnosis of one report. */
    public Diagnosis diagnose(SiteReport report) {
        Judged judged = judges.judge(report);
        Derived derived = judged.derived();
        Map<String, PackAnswer> answers = new HashMap<>();
        List<ArticleVerdict> articles = new ArrayList<>();
        List<Step> plan = new ArrayList<>();
        List<Proposal> proposals = new ArrayList<>();
        for (Judgement judgement : judged.judgements()) {
            PackAnswer answer = new PackAnswer(judgement, wording(judgement.pack()), derived);
            answers.put(judgement.pack().id(), answer);
            articles.add(answer.article());
            plan.addAll(answer.plan());
            proposals.addAll(answer.proposals());
        }
        List<CauseVerdict> causes = new ArrayList<>();
        for (Standing standing : judged.verdicts().standings()) {
            causes.add(answers.get(standing.pack()).explained(standing));
        }
        return new Diagnosis(report, judged.verdicts(), attempts(judged, articles), List.copyOf(articles),
                List.copyOf(causes), derived.contradictions(), List.copyOf(plan),
                new NextChecks(judges, judged, proposals), report.warnings(), derived.notJudged(), judges.library()::rules);
    }

    /**
     * What the verdicts on a report would be if other values were observed in it.
     *
     * @param values values by JSON pointer ({@code -} appends to a list), to be put in their order; then what a null
     *               stands for is taken away
     * @throws BadReportException       if that leaves no site report
     * @throws IllegalArgumentException if the report has no such place
     */
    public WhatIf whatIf(SiteReport report, Map<String, Node> values) {
        List<Change> changes = new ArrayList<>();
        values.forEach((pointer, value) -> changes.add(Change.asked(report.document(), pointer, value)));
        SiteReport changed = judges.reader().read(report.name(), Change.apply(report.document(), changes))
                .orElseThrow();
        return new WhatIf(List.copyOf(changes), changed, verdicts(report), verdicts(changed));
    }

    /** The smallest change of observations that changes what the diagnosis of a report comes to. */
    public SmallestChange smallestChange(SiteReport report) {
        Judged judged = judges.judge(report);
        List<Proposal> proposals = new ArrayList<>();
        for (Judgement judgement : judged.judgements()) {
            proposals.addAll(new PackAnswer(judgement, wording(judgement.pack()), judged.derived()).proposals());
        }
        return new ChangeSearch(judges, judged).smallest(proposals);
    }

    private static List<Attempt> attempts(Judged judged, List<ArticleVerdict> articles) {
        Set<Crossing> told = new LinkedHashSet<>(judged.derived().crossings());
        told.addAll(judged.judged());
        return told.stream().map(crossing -> {
            List<Reason> excluded = new ArrayList<>();
            articles.forEach(article -> excluded.addAll(article.exclusions(crossing.path())));
            return new Attempt(crossing.path(), crossing.pointer(), crossing.typed(), crossing.syntax().words(),
                    crossing.userName(), crossing.failed().name().toLowerCase(Locale.ROOT),
                    crossing.logon().reason().code(), !crossing.failed().no(), List.copyOf(excluded));
        }).toList();
    }
}
