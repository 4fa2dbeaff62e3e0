package io.github.trustdoctor.docs;

import io.github.trustdoctor.authoring.Case;
import io.github.trustdoctor.docs.Sheet.Said;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.packs.Claim;
import io.github.trustdoctor.packs.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the article and experts state, and the way of each statement: claim, rule, sentence, cases. */
final class ClaimsPart {

    static final String ANCHOR = "claims";

    private final Documented documented;
    private final Ties ties;
    private final Showings showings;
    private final Sheet sheet;

    ClaimsPart(Documented documented, Ties ties, Sheet sheet) {
        this.documented = documented;
        this.ties = ties;
        this.showings = new Showings(documented.cases().orElse(List.of()));
        this.sheet = sheet;
    }

    void write() {
        List<Claim> claims = documented.pack().claims();
        sheet.heading(2, ANCHOR, Words.of("Claims"));
        sheet.paragraph(Words.of("S.. is stated by the article, E.. by experts, who name their source. Each claim is followed by its rules, "
                + "each rule by the sentence that a user reads and by cases that show it."));
        sheet.contents("Claims", claims.stream().map(claim -> new Words().here(Anchors.claim(claim.id()), claim.id())).toList());
        claims.forEach(this::claim);
    }

    private void claim(Claim claim) {
        sheet.heading(3, Anchors.claim(claim.id()), Words.of(claim.id() + ": " + claim.says()));
        List<Said> facts = new ArrayList<>();
        facts.add(Said.line("Source", claim.ofArticle() ? Words.of("the article") : new Words().web(claim.source())));
        facts.add(Said.line("No rule", Words.of(claim.noRule())));
        facts.add(Said.line("What rests on it", ties.restingOn(claim)));
        sheet.facts(facts);
        ties.rules(claim).forEach(this::rule);
    }

    private void rule(Rule rule) {
        sheet.heading(4, Anchors.rule(rule.id()), Words.of(rule.name()));
        String place = rule.place().substring(rule.place().lastIndexOf('/') + 1);
        List<Said> facts = new ArrayList<>();
        facts.add(Said.code("Rule, " + place, documented.written().get(rule.id())));
        facts.add(Said.line("Concludes", Words.of(Meaning.of(rule)).words(target(rule))));
        facts.add(Said.line("Sentence", Words.sentence(documented.pack().sentence(rule.id()))));
        if (documented.cases().isPresent()) {
            facts.add(Said.list("Cases", cases(rule)));
        }
        sheet.facts(facts);
    }

    private Words target(Rule rule) {
        if (rule.target().isEmpty()) {
            return new Words();
        }
        return rule.verb().equals("warns") ? new Words().text(" ").here(Anchors.resolution(rule.target()), rule.target())
                : new Words().text(" ").words(ties.causes(ties.targets(rule)));
    }

    private List<Words> cases(Rule rule) {
        List<Words> lines = new ArrayList<>();
        boolean tellsOfGap = rule.verb().equals("misses");
        Optional<Case> lacking = showings.lacking(rule);
        (tellsOfGap ? lacking : showings.fires(rule)).ifPresent(one -> lines.add(Words.of("Fires in ").words(name(one))
                .words(tellsOfGap ? lacks(one) : new Words()).text(": " + one.shows() + ' ' + others(rule))));
        showings.changed(rule).ifPresent(one -> lines.add(Words.of("Stays quiet in ").words(name(one))
                .text(", where ").words(changes(one)).text(": " + one.shows())));
        lacking.filter(one -> !tellsOfGap).ifPresent(one -> lines.add(Words.of("Stays quiet in ").words(name(one))
                .words(lacks(one)).text(": " + one.shows())));
        return lines;
    }

    private String others(Rule rule) {
        long others = showings.count(rule) - 1;
        return others == 0 ? "(In no other case.)" : "(And in " + others + " more of " + showings.all() + " cases.)";
    }

    private static Words lacks(Case one) {
        return Words.of(", where nothing is known of ").each(one.without(), Words::code);
    }

    private static Words name(Case one) {
        return new Words().here(Anchors.aCase(one.name()), one.name());
    }

    private static Words changes(Case one) {
        return new Words().each(one.set().entrySet(), (words, change) ->
                words.code(change.getKey()).text(" is ").code(written(change.getValue())));
    }

    /** A value in one line. */
    private static String written(Node node) {
        if (node instanceof Node.Obj object) {
            return object.fields().entrySet().stream().map(field -> field.getKey() + ": " + written(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Arr list) {
            return list.items().stream().map(ClaimsPart::written).collect(Collectors.joining(", ", "[", "]"));
        }
        String text = ((Node.Scalar) node).text();
        return text.isEmpty() ? "\"\"" : text;
    }
}
