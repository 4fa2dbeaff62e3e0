package io.github.trustdoctor.docs;

import io.github.trustdoctor.docs.Sheet.Said;
import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What can be wrong, and by what that is known. */
final class CausesPart {

    static final String ANCHOR = "causes";

    private final Pack pack;
    private final Ties ties;
    private final Sheet sheet;

    CausesPart(Pack pack, Ties ties, Sheet sheet) {
        this.pack = pack;
        this.ties = ties;
        this.sheet = sheet;
    }

    void write() {
        sheet.heading(2, ANCHOR, Words.of("Causes"));
        sheet.table("What can be wrong", List.of("Cause", "Named by", "Role", "Before any evidence", "Masked by"),
                pack.causes().stream().map(this::row).toList());
        MaskPicture.of(pack.causes()).ifPresent(sheet::picture);
        pack.causes().forEach(this::cause);
    }

    private List<Words> row(Cause cause) {
        return List.of(ties.causes(List.of(cause.id())), Words.of(origin(cause)), Words.of(Meaning.of(cause.role())),
                Words.of(Meaning.probability(cause.prior())), ties.causes(cause.maskedBy()));
    }

    private static String origin(Cause cause) {
        return cause.origin() == Cause.Origin.ARTICLE ? "the article" : "experts";
    }

    private void cause(Cause cause) {
        sheet.heading(3, Anchors.cause(cause.id()), Words.of(cause.name()));
        sheet.paragraph(Words.sentence(cause.title()));
        List<Said> facts = new ArrayList<>();
        facts.add(Said.line("Id", new Words().code(cause.id())));
        facts.add(Said.line("Role", Words.of(Meaning.of(cause.role()) + "; named by " + origin(cause))));
        facts.add(Said.line("Judged for", Words.of(Meaning.of(cause.scope()))));
        facts.add(Said.line("Before any evidence", Words.of(Meaning.probability(cause.prior()) + " (log-odds " + cause.prior() + ")")));
        facts.add(Said.line("Masked by", masked(cause.maskedBy(), ": until that is gone, how a logon ends tells nothing of it")));
        facts.add(Said.line("Masks", ties.causes(ties.masked(cause))));
        facts.add(Said.line("Described by", ties.claims(cause.claims())));
        facts.add(Said.list("Confirmed by", rules(cause, "proves")));
        facts.add(Said.list("Ruled out by", rules(cause, "refutes")));
        facts.add(Said.list("Evidence for it", weighing(cause, "supports")));
        facts.add(Said.list("Evidence against it", weighing(cause, "opposes")));
        facts.add(Said.list("Asks for what was not observed", sentences(cause, "misses")));
        facts.add(Said.list("Foretells, while it is masked", sentences(cause, "foresees")));
        facts.add(Said.line("Looked at by", ties.checks(ties.checks(cause))));
        facts.add(Said.line("Mended by", ties.resolutions(ties.resolutions(cause))));
        sheet.facts(facts);
    }

    private Words masked(List<String> causes, String meaning) {
        return causes.isEmpty() ? new Words() : ties.causes(causes).text(meaning);
    }

    private List<Words> rules(Cause cause, String verb) {
        return ties.rules(cause, verb).stream().map(PackPage::name).toList();
    }

    private List<Words> weighing(Cause cause, String verb) {
        List<Words> lines = new ArrayList<>();
        for (String strength : List.of("STRONG", "MODERATE", "WEAK")) {
            ties.rules(cause, verb).stream().filter(rule -> rule.strength().equals(strength)).forEach(rule ->
                    lines.add(PackPage.name(rule).text(" (" + strength.toLowerCase(Locale.ROOT) + ")")));
        }
        return lines;
    }

    private List<Words> sentences(Cause cause, String verb) {
        return ties.rules(cause, verb).stream().map(rule -> sentence(rule)).toList();
    }

    private Words sentence(Rule rule) {
        return new Words().here(Anchors.rule(rule.id()), rule.id()).text(": ").words(Words.sentence(pack.sentence(rule.id())));
    }
}
