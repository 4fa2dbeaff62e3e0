package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static io.github.trustdoctor.diagnosis.RuleText.fact;
import static io.github.trustdoctor.diagnosis.RuleText.none;
import static io.github.trustdoctor.diagnosis.RuleText.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustdoctor.diagnosis.Explanation.Condition;
import io.github.trustdoctor.diagnosis.Explanation.Miss;
import io.github.trustdoctor.diagnosis.Explanation.OfClaim;
import io.github.trustdoctor.diagnosis.Explanation.OfRule;
import io.github.trustdoctor.diagnosis.Explanation.State;
import io.github.trustdoctor.packs.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How the rules about one cause are told, which hold and what the others lack. */
class ExplanationTest {

    private static final List<String> LOGON = List.of("$logon");
    private static final Rule.Pattern ANY_LOGON = fact("$logon", "Crossing");

    @Test
    void claimsStandInTheOrderOfThePackAndRulesThatDecideFirst() {
        Explanation explanation = explain(USUAL, "port", rule("E1", "opposes", "port", LOGON, ANY_LOGON),
                rule("A2.any", "supports", "port", LOGON, ANY_LOGON), rule("A2", "misses", "port", LOGON, ANY_LOGON),
                rule("A1", "supports", "port", LOGON, ANY_LOGON), rule("A1.plain", "proves", "port", LOGON, ANY_LOGON));

        assertThat(explanation.claims()).extracting(claim -> claim.claim().id()).containsExactly("A1", "A2", "E1");
        assertThat(explanation.claims()).flatExtracting(OfClaim::rules).extracting(OfRule::id)
                .containsExactly("A1.plain", "A1", "A2", "A2.any", "E1");
        assertThat(explanation.whole()).isTrue();
    }

    @Test
    void aRuleIsToldByItsSentenceAndByWhatItConcludes() {
        OfRule rule = only(explain(USUAL, "port", rule("A1", "supports", "ports", LOGON, ANY_LOGON)));

        assertThat(rule.name()).isEqualTo("it is so");
        assertThat(rule.target()).isEqualTo("ports");
        assertThat(rule.verb()).isEqualTo(Verb.FOR);
        assertThat(rule.strength()).isEqualTo(Strength.WEAK);
        assertThat(rule.decides()).isFalse();
        assertThat(rule.held()).extracting(Reason::text).containsExactly("CONTOSO\\alice fails", "bob@contoso.com fails");
        assertThat(rule.missed()).isEmpty();
    }

    @Test
    void aRuleThatSaysNothingOfTheCauseIsNotTold() {
        Explanation explanation = explain(USUAL, "port", rule("A1", "supports", "trust", LOGON, ANY_LOGON),
                rule("A2", "covers", "", LOGON, ANY_LOGON), rule("A3", "stretches", "", LOGON, ANY_LOGON),
                rule("A4", "notes", "", LOGON, ANY_LOGON), rule("A5", "warns", "port", LOGON, ANY_LOGON));

        assertThat(explanation.claims()).isEmpty();
    }

    @Test
    void aForecastIsToldOnlyOfACauseThatIsMasked() {
        Rule forecast = rule("A1", "foresees", "port", LOGON, ANY_LOGON);
        Diagnosis masked = USUAL.diagnose((conclude, site) -> conclude.proves("E1", "trust"));

        assertThat(explain(USUAL, "port", forecast).claims()).isEmpty();
        assertThat(only(WhyNot.of(masked, Bench.cause(masked, "port"), pack -> List.of(forecast))).id()).isEqualTo("A1");
    }

    @Test
    void triesThatSucceededAreNotExplained() {
        Bench third = USUAL.with("'logonType':2,'result':'failure'}]",
                "'logonType':2,'result':'failure'},{'typed':'CONTOSO\\\\carol','result':'success'}]");
        List<OfRule> rules = rules(explain(third, "trust", rule("A1", "supports", "trust", LOGON, ANY_LOGON),
                rule("A2", "supports", "trust", LOGON, fact("$logon", "Crossing", "cached == Answer.YES"))));

        assertThat(rules.get(0).held()).flatExtracting(Reason::paths).containsExactly(0, 1);
        assertThat(rules.get(1).missed()).flatExtracting(Miss::paths).containsExactly(0, 1);
    }

    @Test
    void whatIsAboutNoTryIsToldForAll() {
        List<OfRule> rules = rules(explain(USUAL, "trust", rule("A1.plain", "supports", "trust", List.of(), fact("$event", "Event", "id == 3210")),
                rule("A3", "supports", "trust", List.of(), fact("$event", "Event", "id == 1"))));

        assertThat(rules.get(0).held()).flatExtracting(Reason::paths).isEmpty();
        assertThat(rules.get(0).held()).hasSize(1);
        assertThat(rules.get(1).missed()).singleElement().satisfies(miss -> assertThat(miss.paths()).isEmpty());
    }

    @Test
    void whereItHoldsOnceItIsNotMissed() {
        OfRule rule = only(explain(USUAL, "trust", rule("A1", "supports", "trust", LOGON,
                fact("$logon", "Crossing", "reason == ''"), fact("$event", "Event", "id == 5719"))));

        assertThat(rule.held()).flatExtracting(Reason::paths).containsExactly(1);
        assertThat(rule.missed()).flatExtracting(Miss::paths).containsExactly(0);
    }

    @Test
    void aControllerForWhichItHoldsIsNotMissed() {
        List<OfRule> rules = rules(explain(USUAL.with("'events':[", "'probes':[{'from':'pc1','to':'dc2.contoso.com','protocol':'TCP','port':88,"
                        + "'answer':'connected'}],'events':["), "port",
                rule("A2", "supports", "port", List.of("$logon", "$dc"), fact("$logon", "Crossing", "path == 0"), controller(), port()),
                rule("A3", "supports", "port", List.of("$dc"), fact("$dc", "DomainController", "domain == 'contoso.com'"), port()),
                rule("A4", "supports", "port", List.of("$logon"), fact("$logon", "Crossing", "path == 0"), controller(), port())));

        assertThat(rules.get(0).held()).flatExtracting(Reason::controllers).containsExactly("dc2.contoso.com");
        assertThat(rules.get(0).missed().get(0).controllers()).containsExactly("dc1.contoso.com");
        assertThat(rules.get(0).missed().get(0).paths()).containsExactly(0);
        assertThat(rules.get(1).missed()).allMatch(miss -> miss.paths().isEmpty() && !miss.controllers().contains("dc2.contoso.com"));
        assertThat(rules.get(2).missed()).as("it holds for all controllers").allMatch(miss -> !miss.paths().contains(0));
    }

    @Test
    void ofTheChoicesForOneTryTheNearestIsTold() {
        Bench events = USUAL.with("{'id':5719,'log':'System'}", "{'id':5719,'log':'Security','source':'NETLOGON'}");
        Rule.Pattern three = fact("$event", "Event", "id == 5719", "source == 'NETLOGON'", "log == 'System'");

        OfRule least = only(explain(events, "trust", rule("A1", "supports", "trust", LOGON, ANY_LOGON, three)));
        OfRule longest = only(explain(events, "trust", rule("A1", "supports", "trust", LOGON, fact("$logon", "Crossing", "path == 0"),
                fact("$event", "Event", "id == 3210"), fact("$computer", "Computer", "$event.id == 5719", "$event.log == 'Security'"))));

        assertThat(least.missed()).singleElement().satisfies(miss ->
                assertThat(miss.lacking()).extracting(Condition::text).containsExactly("log Security, needed System"));
        assertThat(longest.missed().get(0).lacking()).as("more is lacking, but later").extracting(Condition::text)
                .containsExactly("id 3210, needed 5719", "log System, needed Security");
    }

    @Test
    void theTriesAreToldNearestFirst() {
        Rule.Pattern none = fact("$event", "Event", "id == 1", "log == 'x'");

        assertThat(only(explain(USUAL, "trust", rule("A1", "supports", "trust", LOGON, fact("$logon", "Crossing", "reason == ''"), none))).missed())
                .extracting(Miss::paths).containsExactly(List.of(1), List.of(0));
        assertThat(only(explain(USUAL, "trust", rule("A1", "supports", "trust", LOGON,
                fact("$logon", "Crossing", "cached == Answer.YES", "reason == ''")))).missed()).as("less is lacking")
                .extracting(Miss::paths).containsExactly(List.of(1), List.of(0));
    }

    @Test
    void whatIsLackingAlikeIsToldOnce() {
        OfRule rule = only(explain(USUAL, "trust", rule("A1", "supports", "trust", LOGON,
                fact("$logon", "Crossing", "failed == Answer.YES"), fact("$event", "Event", "id == 1"))));

        assertThat(rule.missed()).singleElement().satisfies(miss -> {
            assertThat(miss.paths()).containsExactly(0, 1);
            assertThat(miss.controllers()).isEmpty();
            assertThat(miss.conditions()).extracting(Condition::state).containsExactly(State.HELD, State.FAILED);
            assertThat(miss.unseen()).isFalse();
        });
    }

    @Test
    void aRuleThatAsksForTooMuchIsNotToldWhole() {
        Bench many = USUAL.with("'events':[", "'events':[" + repeated(640, "{'id':%d}"));
        Rule rule = rule("A3", "supports", "trust", List.of(), fact("$event", "Event"), none("Event", "log == 'x'"));

        assertThat(explain(many, "trust", rule, rule("A4", "supports", "trust", LOGON, ANY_LOGON)).whole()).isFalse();
    }

    @Test
    void ofManyTriesAndControllersFiveHundredAreTold() {
        Rule rule = rule("A2", "supports", "port", List.of("$logon", "$dc"), ANY_LOGON, controller(), fact("$event", "Event", "id == 1"));

        Explanation all = explain(controllers(250), "port", rule);
        Explanation cut = explain(controllers(251), "port", rule);

        assertThat(all.whole()).isTrue();
        assertThat(only(all).missed()).flatExtracting(Miss::controllers).hasSize(250);
        assertThat(cut.whole()).isFalse();
        assertThat(only(cut).missed()).flatExtracting(Miss::controllers).hasSizeLessThanOrEqualTo(251);
    }

    @Test
    void aVerdictOfAnotherPackIsRefused() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> { });
        Diagnosis nothing = new Diagnosis(diagnosis.report(), diagnosis.verdicts(), List.of(), List.of(), List.of(), List.of(), List.of(),
                null, List.of(), 0, pack -> List.of());

        assertThatThrownBy(() -> WhyNot.of(nothing, Bench.cause(diagnosis, "trust"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no verdict of this diagnosis: trust");
    }

    private static Bench controllers(int count) {
        return USUAL.with("{'name':'dc2.contoso.com'}", repeated(count - 2, "{'name':'x%d.contoso.com'}") + "{'name':'dc2.contoso.com'}");
    }

    private static String repeated(int times, String text) {
        return IntStream.rangeClosed(1, times).mapToObj(i -> String.format(text, i) + ",").collect(Collectors.joining());
    }

    private static Rule.Pattern controller() {
        return fact("$dc", "DomainController", "domain == $logon.userDomain");
    }

    private static Rule.Pattern port() {
        return fact("$port", "PortState", "controller == $dc.name", "state == State.OPEN");
    }

    private static Explanation explain(Bench bench, String cause, Rule... rules) {
        Diagnosis diagnosis = bench.diagnose((conclude, site) -> { });
        return WhyNot.of(diagnosis, Bench.cause(diagnosis, cause), pack -> List.of(rules));
    }

    private static List<OfRule> rules(Explanation explanation) {
        return explanation.claims().stream().flatMap(claim -> claim.rules().stream()).toList();
    }

    private static OfRule only(Explanation explanation) {
        assertThat(rules(explanation)).hasSize(1);
        return rules(explanation).get(0);
    }
}
