package io.github.trustdoctor.docs;

import io.github.trustdoctor.docs.Sheet.Said;
import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.packs.Article;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The page of a pack: what it knows, and what that rests on. */
final class PackPage {

    /** Where it stands what verdicts take for granted. */
    static final String GRANTED = "granted";

    private static final String ABOUT = "about";

    private final Pack pack;
    private final Documented documented;
    private final Ties ties;
    private final Sheet sheet;

    private PackPage(Documented documented, Sheet sheet) {
        this.pack = documented.pack();
        this.documented = documented;
        this.ties = new Ties(pack, documented.rules());
        this.sheet = sheet;
    }

    static String of(Documented documented, Sheet sheet) {
        new PackPage(documented, sheet).write();
        return sheet.page(documented.pack().article().title());
    }

    private void write() {
        sheet.paragraph(new Words().page(Handbook.INDEX, "All packs"));
        sheet.contents("On this page", List.of(new Words().here(ABOUT, "The article"), new Words().here(CausesPart.ANCHOR, "Causes"),
                new Words().here(ClaimsPart.ANCHOR, "Claims"), new Words().here(AdvicePart.CHECKS, "Checks"),
                new Words().here(AdvicePart.RESOLUTIONS, "Resolutions"), new Words().here(GRANTED, "Taken for granted"),
                new Words().here(CasesPart.ANCHOR, "Cases")));
        about();
        new CausesPart(pack, ties, sheet).write();
        new ClaimsPart(documented, ties, sheet).write();
        new AdvicePart(pack, ties, sheet).write();
        granted();
        new CasesPart(documented, sheet).write();
    }

    private void about() {
        Article article = pack.article();
        sheet.heading(2, ABOUT, Words.of("The article"));
        List<Said> facts = new ArrayList<>();
        facts.add(Said.line("Pack", new Words().code(pack.id()).text(" (" + pack.status() + ")")));
        facts.add(Said.line("Article", Words.of(article.id())));
        facts.add(Said.line("Link", new Words().web(article.link())));
        facts.add(Said.line("Text that was read", Words.of(article.revision())));
        facts.add(Said.list("The same is told by", article.alsoAs().stream().map(also -> new Words().web(also)).toList()));
        facts.add(Said.list("Asked if a report holds one of these", pack.concerns().stream().map(symptom -> new Words().code(symptom.text())).toList()));
        facts.add(Said.line("Judges logons of", new Words().each(new TreeSet<>(pack.tries()), (words, tries) -> words.text(Meaning.of(tries)))));
        facts.add(Said.list("Facts that it brings", pack.kinds().stream().map(PackPage::kind).toList()));
        facts.add(Said.list("States that it treats a logon if each of these holds", pack.statedIf().stream()
                .map(any -> Words.of(any.size() > 1 ? "one of " : "").words(ties.rules(any))).toList()));
        facts.add(Said.list("Names this", names("covers")));
        facts.add(Said.list("Does not name this, but its mechanism fits", names("stretches")));
        facts.add(Said.list("Does not treat this", names("excludes")));
        sheet.facts(facts);
        sheet.paragraph(Words.of("Words in braces, such as ").code("{kind.field}").text(", stand for what a report says."));
    }

    private static Words kind(DeclaredKind kind) {
        return new Words().code(kind.name()).text(", the section ").code(kind.section()).text(" of a report: ")
                .each(kind.fields(), (words, field) -> words.code(field.name()).text(" (" + field.type().declared() + ")"));
    }

    private List<Words> names(String verb) {
        return ties.rules(verb).stream().map(PackPage::name).toList();
    }

    /** A rule by its whole name, its id a link. */
    static Words name(Rule rule) {
        return new Words().here(Anchors.rule(rule.id()), rule.id()).text(rule.name().substring(rule.id().length()));
    }

    private void granted() {
        sheet.heading(2, GRANTED, Words.of("Taken for granted"));
        sheet.list(ties.lines(pack.conventions()));
        sheet.paragraph(Words.of("Evidence that does not decide multiplies the odds of a cause: strong evidence by "
                + Meaning.factor(pack.weights().strong()) + ", moderate by " + Meaning.factor(pack.weights().moderate()) + ", weak by "
                + Meaning.factor(pack.weights().weak()) + "; evidence against it divides them. Probabilities are "
                + (pack.calibrated().isEmpty() ? "not calibrated, so none are told." : "calibrated against " + pack.calibrated() + '.')));
    }
}
