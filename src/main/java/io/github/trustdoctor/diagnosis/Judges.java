package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Declared;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.facts.SiteReportReader;
import io.github.trustdoctor.packs.Library;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.PackHead;
import io.github.trustdoctor.packs.Symptom;
import io.github.trustdoctor.packs.Symptoms;
import io.github.trustdoctor.paths.Crossing;
import io.github.trustdoctor.paths.Derivation;
import io.github.trustdoctor.paths.Derived;
import io.github.trustdoctor.paths.HomeLogon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Derives what follows from a report, asks every pack that it concerns, and ranks what they say. Thread-safe. */
final class Judges {

    private final Library library;
    private final List<PackHead> heads;
    private final Symptoms symptoms;
    private final SiteReportReader reader;
    private final Inference inference;

    /** Judges who know these packs and run their rules with that engine. */
    Judges(Library library, Inference inference) {
        this.library = library;
        this.heads = library.heads();
        Map<String, List<Symptom>> concerns = new HashMap<>();
        heads.forEach(head -> concerns.put(head.id(), head.concerns()));
        this.symptoms = new Symptoms(concerns);
        this.reader = SiteReportReader.lenient().with(library.kinds());
        this.inference = inference;
    }

    Judged judge(SiteReport report) {
        return judge(report, Derivation.of(report));
    }

    /** The judgement on a report from which that was derived. */
    Judged judge(SiteReport report, Derived derived) {
        List<Fact> facts = facts(report, derived);
        List<Judgement> judgements = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        Set<String> concerned = symptoms.concerned(facts);
        concerned.addAll(symptoms.concerned(List.copyOf(report.declared())));
        Set<String> atHome = symptoms.concerned(List.copyOf(derived.homes()));
        for (PackHead head : heads) {
            boolean own = head.tries().contains(Pack.Tries.OWN);
            if (concerned.contains(head.id()) || own && atHome.contains(head.id())) {
                Pack pack = library.pack(head.id());
                Judgement judgement = new Judgement(pack, derived, inference.run(pack.id(), seenBy(pack, facts, derived, report.declared())));
                judgements.add(judgement);
                standings.addAll(judgement.standings());
            }
        }
        List<Standing> ranked = Ranking.ranked(Neighbours.united(standings));
        return new Judged(report, derived, judgements, new Verdicts(outcome(derived, judgements, ranked), ranked));
    }

    Library library() {
        return library;
    }

    /** Reads reports with the sections that the packs bring. */
    SiteReportReader reader() {
        return reader;
    }

    private static List<Fact> seenBy(Pack pack, List<Fact> facts, Derived derived, List<Declared> declared) {
        List<Fact> more = new ArrayList<>();
        if (pack.tries().contains(Pack.Tries.OWN)) {
            more.addAll(derived.homes());
        }
        declared.stream().filter(one -> one.of().pack().equals(pack.id())).forEach(more::add);
        if (more.isEmpty()) {
            return facts;
        }
        more.addAll(facts);
        return more;
    }

    /** What the rules of a pack see: the tries of users of the own domain, too, if it judges them. */
    static List<Fact> facts(Pack pack, SiteReport report, Derived derived) {
        return seenBy(pack, facts(report, derived), derived, report.declared());
    }

    /** What the rules of every pack see: all that is derived, and the observations from which nothing is derived that would take their place. */
    static List<Fact> facts(SiteReport report, Derived derived) {
        List<Fact> facts = new ArrayList<>(derived.facts());
        facts.add(report.computer());
        facts.add(report.computer().os());
        facts.addAll(report.others());
        facts.addAll(report.users());
        facts.addAll(report.forests());
        facts.addAll(report.dnsAnswers());
        facts.addAll(report.secureChannels());
        facts.addAll(report.events());
        facts.addAll(report.notCollected());
        return facts;
    }

    private static Outcome outcome(Derived derived, List<Judgement> judgements, List<Standing> ranked) {
        if (ranked.stream().anyMatch(standing -> standing.verdict() == Verdict.CONFIRMED)) {
            return Outcome.CAUSE_CONFIRMED;
        }
        boolean judged = judgements.stream().anyMatch(judgement -> !judgement.judged().isEmpty());
        if (derived.crossings().isEmpty() && !judged) {
            boolean homeFails = derived.facts().stream()
                    .anyMatch(fact -> fact instanceof HomeLogon home && home.failed().yes());
            return homeFails ? Outcome.OUTSIDE : Outcome.UNDECIDED;
        }
        if (Judgement.unsolved(derived.crossings()).isEmpty() && !judged) {
            boolean proven = derived.notJudged() == 0 && derived.crossings().stream().anyMatch(Crossing::gotIn);
            return proven ? Outcome.NOTHING_WRONG : Outcome.UNDECIDED;
        }
        boolean treated = judgements.stream().anyMatch(one -> one.applies() != ArticleVerdict.Applies.NO);
        boolean open = ranked.stream().anyMatch(Judges::mayBeIt);
        return treated && open ? Outcome.UNDECIDED : Outcome.OUTSIDE;
    }

    /** True for an open cause of an article; one beside the path counts only if something speaks for it. */
    private static boolean mayBeIt(Standing standing) {
        return standing.verdict() == Verdict.OPEN && switch (standing.cause().role()) {
            case CAUSE -> true;
            case SIDE -> Likelihood.of(standing.logOdds()) != Likelihood.UNLIKELY;
            case NEIGHBOUR -> false;
        };
    }
}
