package io.github.trustdoctor.docs;

import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Check;
import io.github.trustdoctor.packs.Claim;
import io.github.trustdoctor.packs.Line;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Resolution;
import io.github.trustdoctor.packs.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What of a pack has to do with what, and links to it. */
final class Ties {

    private final Pack pack;
    private final List<Rule> rules;

    Ties(Pack pack, List<Rule> rules) {
        this.pack = pack;
        this.rules = rules;
    }

    /** The rules of a claim. */
    List<Rule> rules(Claim claim) {
        return rules.stream().filter(rule -> rule.claim().equals(claim.id())).toList();
    }

    /** The rules that do something with a cause. */
    List<Rule> rules(Cause cause, String verb) {
        return rules.stream().filter(rule -> rule.verb().equals(verb) && targets(rule).contains(cause.id())).toList();
    }

    /** The rules with a verb. */
    List<Rule> rules(String verb) {
        return rules.stream().filter(rule -> rule.verb().equals(verb)).toList();
    }

    /** The ids of the causes that a rule is about, or that of the resolution. */
    List<String> targets(Rule rule) {
        return rule.target().isEmpty() ? List.of() : pack.groups().getOrDefault(rule.target(), List.of(rule.target()));
    }

    /** The causes that a cause masks. */
    List<String> masked(Cause cause) {
        return pack.causes().stream().filter(other -> other.maskedBy().contains(cause.id())).map(Cause::id).toList();
    }

    List<Resolution> resolutions(Cause cause) {
        return pack.resolutions().stream().filter(resolution -> resolution.fixes().contains(cause.id())).toList();
    }

    /** The checks that look at what bears on a cause. */
    List<Check> checks(Cause cause) {
        List<String> bearing = rules.stream().filter(rule -> targets(rule).contains(cause.id())).map(Rule::id).toList();
        return pack.checks().stream().filter(check -> check.shows().stream().anyMatch(bearing::contains)).toList();
    }

    /** Links to the claims of some advice. */
    Words claims(Collection<String> ids) {
        return new Words().each(ids, (words, id) -> words.here(Anchors.claim(id), id));
    }

    Words rules(Collection<String> ids) {
        return new Words().each(ids, (words, id) -> words.here(Anchors.rule(id), id));
    }

    Words causes(Collection<String> ids) {
        return new Words().each(ids, (words, id) -> words.here(Anchors.cause(id), pack.cause(id).name()));
    }

    Words checks(Collection<Check> checks) {
        return new Words().each(checks, (words, check) -> words.here(Anchors.check(check.id()), check.id()));
    }

    Words resolutions(Collection<Resolution> resolutions) {
        return new Words().each(resolutions, (words, resolution) -> words.here(Anchors.resolution(resolution.id()), resolution.id()));
    }

    /** Lines of advice, each with the claims that it rests on. */
    List<Words> lines(List<Line> lines) {
        return lines.stream().map(line -> cited(Words.sentence(line.text()), line.claims())).toList();
    }

    /** Words with the claims that they rest on. */
    Words cited(Words words, List<String> claims) {
        return claims.isEmpty() ? words : words.text(" (").words(claims(claims)).text(")");
    }

    /** Links to what rests on a claim. */
    Words restingOn(Claim claim) {
        List<Words> all = new ArrayList<>();
        pack.causes().stream().filter(cause -> cause.claims().contains(claim.id()))
                .forEach(cause -> all.add(new Words().here(Anchors.cause(cause.id()), "cause " + cause.id())));
        pack.checks().stream().filter(check -> check.claims().contains(claim.id()))
                .forEach(check -> all.add(new Words().here(Anchors.check(check.id()), "check " + check.id())));
        pack.resolutions().stream().filter(resolution -> cites(resolution, claim.id()))
                .forEach(resolution -> all.add(new Words().here(Anchors.resolution(resolution.id()), "resolution " + resolution.id())));
        if (pack.conventions().stream().anyMatch(line -> line.claims().contains(claim.id()))) {
            all.add(new Words().here(PackPage.GRANTED, "what is taken for granted"));
        }
        return new Words().each(all, Words::words);
    }

    private static boolean cites(Resolution resolution, String claim) {
        return resolution.claims().contains(claim)
                || Stream.of(resolution.preconditions(), resolution.steps(), resolution.caveats(), resolution.sideEffects())
                .flatMap(List::stream).anyMatch(line -> line.claims().contains(claim));
    }
}
