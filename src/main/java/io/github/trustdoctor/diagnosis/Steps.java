package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Line;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Resolution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fills the wording of resolutions from the facts for which rules called for them. */
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
        return new Step(resolution.id(), wording.fill(resolution.title(), facts),
                wording.fill(resolution.name(), facts), resolution.choice(),
                resolution.when(), resolution.order(), notRuledOut(resolution.fixes()),
                advice(resolution.steps(), facts), advice(resolution.preconditions(), facts), List.copyOf(caveats),
                advice(resolution.sideEffects(), facts),
                verifications(resolution, facts), resolution.claims(), !anyConfirmed(resolution.fixes()));
    }

    private List<Step.Verification> verifications(Resolution resolution, List<List<Fact>> facts) {
        List<Step.Verification> out = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Resolution.Verification v : resolution.verify()) {
            for (List<Fact> occasion : facts) {
                List<List<Fact>> one = List.of(occasion);
                String command = wording.fillCommand(v.command(), one);
                String on = wording.fill(v.on(), one);
                if (known.add(command + '\n' + on)) {
                    out.add(new Step.Verification(command, on, wording.fill(v.expect(), one)));
                }
            }
        }
        return List.copyOf(out);
    }

    /** True if one of the claims stands in the article. */
    boolean anyOfArticle(List<String> claims) {
        for (String claim : claims) {
            if (pack.claim(claim).ofArticle()) {
                return true;
            }
        }
        return false;
    }

    private List<Step.Advice> advice(List<Line> lines, List<List<Fact>> facts) {
        List<Step.Advice> out = new ArrayList<>(lines.size());
        for (Line line : lines) {
            out.add(new Step.Advice(wording.fill(line.text(), facts), line.claims(), anyOfArticle(line.claims())));
        }
        return List.copyOf(out);
    }

    private List<String> notRuledOut(List<String> causes) {
        List<String> out = new ArrayList<>();
        for (String cause : causes) {
            if (any(cause, Verdict.CONFIRMED) || any(cause, Verdict.OPEN)) {
                out.add(cause);
            }
        }
        return List.copyOf(out);
    }

    private boolean anyConfirmed(List<String> causes) {
        for (String cause : causes) {
            if (any(cause, Verdict.CONFIRMED)) {
                return true;
            }
        }
        return false;
    }

    private boolean any(String cause, Verdict verdict) {
        for (Finding finding : findings) {
            if (finding.verdict() == verdict && finding.cause().equals(cause)) {
                return true;
            }
        }
        return false;
    }
}
