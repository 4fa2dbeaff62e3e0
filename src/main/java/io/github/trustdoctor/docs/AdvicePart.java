package io.github.trustdoctor.docs;

import io.github.trustdoctor.docs.Sheet.Said;
import io.github.trustdoctor.packs.Check;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Resolution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What to look at, and what to do. */
final class AdvicePart {

    static final String CHECKS = "checks";
    static final String RESOLUTIONS = "resolutions";

    private final Pack pack;
    private final Ties ties;
    private final Sheet sheet;

    AdvicePart(Pack pack, Ties ties, Sheet sheet) {
        this.pack = pack;
        this.ties = ties;
        this.sheet = sheet;
    }

    void write() {
        sheet.heading(2, CHECKS, Words.of("Checks"));
        pack.checks().forEach(this::check);
        sheet.heading(2, RESOLUTIONS, Words.of("Resolutions"));
        sheet.paragraph(Words.of("In the order of repair."));
        pack.resolutions().stream().sorted(Comparator.comparingInt(Resolution::order)).forEach(this::resolution);
    }

    private void check(Check check) {
        sheet.heading(3, Anchors.check(check.id()), Words.sentence(check.title()));
        List<Said> facts = new ArrayList<>();
        facts.add(Said.line("Id", new Words().code(check.id())));
        facts.add(Said.code("Command", check.command()));
        facts.add(Said.line("On", Words.sentence(check.on())));
        facts.add(Said.line("Takes", Words.of(check.minutes() + (check.minutes() == 1 ? " minute" : " minutes"))));
        facts.add(Said.line("Rights", Words.of(check.rights())));
        facts.add(Said.list("Answers", answers(check.answers())));
        facts.add(Said.list("Proposed if not observed", check.shows().stream().map(rule -> new Words()
                .here(Anchors.rule(rule), rule).text(": ").words(Words.sentence(pack.sentence(rule)))).toList()));
        facts.add(Said.line("Makes possible", ties.checks(check.opens().stream().map(pack::check).toList())));
        facts.add(Said.line("Rests on", ties.claims(check.claims())));
        sheet.facts(facts);
    }

    /** The answers; how often each comes is told where they do not come alike. */
    private static List<Words> answers(List<Check.Answer> answers) {
        double all = answers.stream().mapToDouble(Check.Answer::chance).sum();
        boolean alike = answers.stream().mapToDouble(Check.Answer::chance).distinct().count() < 2;
        return answers.stream().map(answer -> Words.sentence(answer.answer())
                .text(alike ? "" : " (" + Math.round(100 * answer.chance() / all) + " in 100, where nothing else is known)")
                .words(answer.note().isEmpty() ? new Words() : Words.of(": ").words(Words.sentence(answer.note())))).toList();
    }

    private void resolution(Resolution resolution) {
        sheet.heading(3, Anchors.resolution(resolution.id()), Words.sentence(resolution.title()));
        List<Said> facts = new ArrayList<>();
        facts.add(Said.line("Id", new Words().code(resolution.id())));
        facts.add(Said.line("In short", Words.sentence(resolution.name())));
        facts.add(Said.line("When", Words.of(resolution.when())));
        facts.add(Said.line("Instead of it", ties.resolutions(pack.resolutions().stream()
                .filter(other -> !other.equals(resolution) && !other.choice().isEmpty() && other.choice().equals(resolution.choice())).toList())));
        facts.add(Said.line("Mends", ties.causes(resolution.fixes())));
        facts.add(Said.line("Offered", offered(resolution)));
        facts.add(Said.list("First", ties.lines(resolution.preconditions())));
        facts.add(Said.steps("Steps", ties.lines(resolution.steps())));
        facts.add(Said.list("Mind", ties.lines(resolution.caveats())));
        facts.add(Said.list("Changes", ties.lines(resolution.sideEffects())));
        facts.add(Said.list("Done when", resolution.verify().stream().map(AdvicePart::verified).toList()));
        facts.add(Said.line("Rests on", ties.claims(resolution.claims())));
        sheet.facts(facts);
    }

    private Words offered(Resolution resolution) {
        Words words = Words.of("if what it mends is confirmed" + (resolution.alsoIfMasked() ? ", or open and masked by what is confirmed" : ""));
        if (!resolution.onlyIf().isEmpty()) {
            words.text("; only if one of these holds: ").words(ties.rules(resolution.onlyIf()));
        }
        if (!resolution.notIf().isEmpty()) {
            words.text("; not if one of these holds: ").words(ties.rules(resolution.notIf()));
        }
        return words;
    }

    private static Words verified(Resolution.Verification way) {
        Words words = new Words().code(way.command());
        if (!way.on().isEmpty()) {
            words.text(" on ").words(Words.sentence(way.on()));
        }
        return words.text(" says: ").words(Words.sentence(way.expect()));
    }
}
