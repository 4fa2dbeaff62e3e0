package io.github.trustdoctor.docs;

import io.github.trustdoctor.authoring.Case;
import java.util.List;
import java.util.Locale;

/** The cases of a pack, each with the rules that fire in it. */
final class CasesPart {

    static final String ANCHOR = "cases";

    private final Documented documented;
    private final Sheet sheet;

    CasesPart(Documented documented, Sheet sheet) {
        this.documented = documented;
        this.sheet = sheet;
    }

    void write() {
        sheet.heading(2, ANCHOR, Words.of("Cases"));
        if (documented.cases().isEmpty()) {
            sheet.paragraph(Words.of("The cases of a pack stand in its folder and are no part of the program."));
            return;
        }
        List<Case> cases = documented.cases().get();
        sheet.paragraph(Words.of(cases.size() + (cases.size() == 1 ? " site report" : " site reports")
                + " with what is to be said of them; all of it is said."));
        sheet.list(cases.stream().map(this::aCase).toList());
    }

    private Words aCase(Case one) {
        Words words = new Words().place(Anchors.aCase(one.name()), one.name()).text(": " + one.shows() + " (" + place(one)
                + (one.basedOn().isEmpty() ? "" : ", based on "));
        if (!one.basedOn().isEmpty()) {
            words.here(Anchors.aCase(one.basedOn()), one.basedOn());
        }
        words.text(") Outcome: " + outcome(one) + '.');
        return Showings.fires(one).isEmpty() ? words : words.text(" Rules: " + String.join(", ", Showings.fires(one)) + '.');
    }

    private static String outcome(Case one) {
        String outcome = one.expect().getOrDefault("outcome", "").toLowerCase(Locale.ROOT).replace('_', ' ');
        String confirmed = one.expect().getOrDefault("confirmed", "");
        return confirmed.isEmpty() ? outcome : outcome + " (" + confirmed.substring(1, confirmed.length() - 1) + ')';
    }

    /** File and line, without the folder and the column. */
    private static String place(Case one) {
        String file = one.place().substring(one.place().lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf(':'));
    }
}
