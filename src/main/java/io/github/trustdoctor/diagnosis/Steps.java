package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Check;
import io.github.trustdoctor.packs.Line;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Resolution;
import java.util.ArrayList;
import java.util.List;

/** Fills the wording of resolutions and checks from the facts for which rules called for them. */
final class Steps {

    private final Pack pack;
    private final Wording wording;
    private final List<Finding> findings;

    Steps(Pack pack, Wording wording, List<Finding> findings) {
        this.pack = pack;
        this.wording = wording;
        this.findings = findings;
    }

    Step step(Resolution resolution, List<List<Fact>> facts, List<Reason> warnings) {
        List<Step.Advice> caveats = new ArrayList<>(advice(resolution.caveats(), facts));
        warnings.forEach(w -> caveats.add(new Step.Advice(w.text(), List.of(w.claim()), w.ofArticle())));
        return new Step(resolution.id(), wording.fill(resolution.title(), facts), resolution.choice(),
                resolution.when(), resolution.order(), notRuledOut(resolution.fixes()),
                advice(resolution.steps(), facts), advice(resolution.preconditions(), facts), List.copyOf(caveats),
                advice(resolution.sideEffects(), facts),
                resolution.verify().stream().map(v -> new Step.Verification(wording.fill(v.command(), facts),
                        wording.fill(v.on(), facts), wording.fill(v.expect(), facts))).toList(),
                resolution.claims(), resolution.fixes().stream().noneMatch(this::confirmed));
    }

    NextCheck check(Check check, List<Fact> facts) {
        List<List<Fact>> one = List.of(facts);
        return new NextCheck(check.id(), wording.fill(check.title(), one), wording.fill(check.command(), one),
                wording.fill(check.on(), one), check.minutes(), check.rights(), undecided(check.settles()),
                check.answers().stream().map(a -> new NextCheck.Answer(wording.fill(a.answer(), one),
                        wording.fill(a.means(), one))).toList(),
                check.claims(), check.claims().stream().anyMatch(claim -> pack.claim(claim).ofArticle()));
    }

    private List<Step.Advice> advice(List<Line> lines, List<List<Fact>> facts) {
        return lines.stream().map(line -> new Step.Advice(wording.fill(line.text(), facts), line.claims(),
                line.claims().stream().anyMatch(claim -> pack.claim(claim).ofArticle()))).toList();
    }

    private List<String> notRuledOut(List<String> causes) {
        return causes.stream().filter(cause -> findings.stream()
                .anyMatch(f -> f.cause().equals(cause) && f.verdict() != Verdict.RULED_OUT)).toList();
    }

    private List<String> undecided(List<String> causes) {
        return causes.stream().filter(cause -> findings.stream()
                .anyMatch(f -> f.cause().equals(cause) && f.undecided())).toList();
    }

    private boolean confirmed(String cause) {
        return findings.stream().anyMatch(f -> f.cause().equals(cause) && f.confirmed());
    }
}
