package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static io.github.trustdoctor.diagnosis.RuleText.fact;
import static io.github.trustdoctor.diagnosis.RuleText.none;
import static io.github.trustdoctor.diagnosis.RuleText.rule;
import static io.github.trustdoctor.diagnosis.RuleText.some;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Event;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Field;
import io.github.trustdoctor.packs.Rule;
import io.github.trustdoctor.paths.Crossing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final Bench PROBED = USUAL.with("'events':[", """
            'probes':[{'from':'pc1','to':'dc1.contoso.com','protocol':'TCP','port':88,'answer':'connected'},
                      {'from':'pc1','to':'dc2.contoso.com','protocol':'TCP','port':389,'answer':'connected'}],
            'events':[""");

    @Test
    void everyChoiceOfFactsIsTried() {
        List<Choice> tried = tried(fact("$logon", "Crossing"), fact("$event", "Event"));

        assertThat(tried).allMatch(Choice::holds);
        assertThat(tried).extracting(choice -> ((Crossing) choice.bound().get("$logon")).path() + " " + id(choice, "$event"))
                .containsExactly("0 3210", "0 5719", "1 3210", "1 5719");
    }

    @Test
    void aFactOfOtherValuesIsTriedAndToldWhichConditionsFail() {
        List<Choice> tried = tried(fact("$event", "Event", "log == 'System'", "id == 3210"));

        assertThat(tried).extracting(choice -> choice.parts().get(0).failing()).containsExactly(List.of(), List.of(1));
        assertThat(tried).extracting(Choice::holds).containsExactly(true, false);
    }

    @Test
    void aFactAboutAnotherThingIsNotTried() {
        List<Choice> one = tried(fact("$port", "PortState", "port == 389", "state == State.SILENT"));
        List<Choice> other = tried(fact("$port", "PortState", "port == 445", "state == State.OPEN"));

        assertThat(one).singleElement().satisfies(choice -> {
            assertThat(Field.read(choice.bound().get("$port"), "controller")).isEqualTo("dc2.contoso.com");
            assertThat(choice.parts()).extracting(Choice.Part::failing).containsExactly(List.of(1));
        });
        assertThat(other).containsExactly(lacking());
    }

    @Test
    void whichThingIsMeantIsOneConditionNotAChoiceOfTwo() {
        assertThat(tried(fact("$port", "PortState", "port == 445 || port == 446"))).hasSize(2)
                .allMatch(choice -> choice.parts().get(0).failing().equals(List.of(0)));
    }

    @Test
    void aFactIsFoundByTheFactThatItIsTiedTo() {
        List<Choice> tried = tried(fact("$logon", "Crossing", "path == 1"),
                fact("$dc", "DomainController", "name != 'x'", "domain == $logon.ownDomain"));

        assertThat(tried).filteredOn(Choice::holds).singleElement()
                .satisfies(choice -> assertThat(Field.read(choice.bound().get("$dc"), "name")).isEqualTo("dc9.fabrikam.com"));
        assertThat(tried).as("of every try no controller but its own").hasSize(2);
    }

    @Test
    void onlyTheFieldOfTheFactItselfTiesItByBeingEqualToOne() {
        Rule.Pattern logon = fact("$logon", "Crossing", "path == 1");

        assertThat(tried(logon, fact("$dc", "DomainController", "domain != $logon.ownDomain"))).as("not equal")
                .hasSize(2 * 3);
        assertThat(tried(logon, fact("$dc", "DomainController", "domain in $logon.ownDomain, $logon.userDomain")))
                .as("one of two").filteredOn(Choice::holds).hasSize(3);
        assertThat(tried(logon, fact("$event", "Event", "$logon.path == $logon.path"))).as("of another fact")
                .filteredOn(Choice::holds).hasSize(2);
        assertThat(tried(logon, fact("$dc", "DomainController", "domain == 'contoso.com'"))).as("a text")
                .filteredOn(Choice::holds).hasSize(2);
    }

    @Test
    void aFactThatIsChosenIsChosenAgainOnlyIfItHolds() {
        List<Choice> tried = tried(fact("$one", "Event", "id == 3210"), fact("$other", "Event", "id == 5719"));

        assertThat(tried).extracting(choice -> id(choice, "$one") + " " + id(choice, "$other"))
                .containsExactly("3210 5719", "5719 3210", "5719 5719");
    }

    @Test
    void whatRefersToAFactThatThereIsNoneOfIsLacking() {
        Rule.Pattern user = fact("$user", "User");

        assertThat(tried(user, fact("$event", "Event", "id == 3210", "log == $user.name"))).containsExactly(lacking(2));
        assertThat(tried(user, fact("$event", "Event", "$user.name == 'x'"))).containsExactly(lacking(2));
        assertThat(tried(user, none("Event", "log == $user.name"))).containsExactly(lacking(2));
    }

    @Test
    void whereThereMustBeNoneTheFirstThatThereIsStandsInTheWay() {
        List<Choice> free = tried(none("Event", "id == 1"));
        List<Choice> blocked = tried(none("Event", "id > 1"));

        assertThat(free).containsExactly(new Choice(Map.of(), List.of(new Choice.Part(null, List.of(), true))));
        assertThat(blocked).singleElement().satisfies(choice -> {
            assertThat(choice.holds()).isFalse();
            assertThat(choice.bound()).isEmpty();
            assertThat(((Event) choice.parts().get(0).fact()).id()).isEqualTo(3210);
        });
    }

    @Test
    void whereThereMustBeSomeItIsTriedOnceHoweverManyThereAre() {
        assertThat(tried(some("Event", "id > 1"))).containsExactly(
                new Choice(Map.of(), List.of(new Choice.Part(null, List.of(), true))));
        assertThat(tried(some("Event", "id == 1"))).containsExactly(lacking());
    }

    @Test
    void aConditionHoldsIfOneOfItsTestsDoes() {
        assertThat(tried(fact("$event", "Event", "id == 1 || id == 5719"))).extracting(Choice::holds).containsExactly(false, true);
        assertThat(tried(fact("$event", "Event", "id == 5719 || id == 1"))).extracting(Choice::holds).containsExactly(false, true);
    }

    @Test
    void aFactWithoutANameGoesByTheNumberOfItsPattern() {
        assertThat(tried(none("User"), fact("", "Event"))).hasSize(2).allMatch(choice -> choice.bound().containsKey("1"));
    }

    @Test
    void aRuleThatAsksForTooMuchIsNotTriedToItsEnd() {
        Fact event = USUAL.facts().stream().filter(Event.class::isInstance).findFirst().orElseThrow();
        Rule pairs = rule(fact("$one", "Event"), fact("$other", "Event"));
        Rule lonely = rule(fact("$one", "Event"), none("Event", "id == 1"));
        Matching some = new Matching(Collections.nCopies(600, event));
        Matching many = new Matching(Collections.nCopies(700, event));
        List<Choice> tried = new ArrayList<>();

        assertThat(some.search(pairs, choice -> { })).isTrue();
        assertThat(some.search(pairs, choice -> { })).as("once more").isTrue();
        assertThat(some.search(lonely, choice -> { })).isTrue();
        assertThat(many.search(pairs, tried::add)).isFalse();
        assertThat(tried).hasSizeLessThan(Matching.MOST_STEPS).hasSizeGreaterThan(Matching.MOST_STEPS - 1000);
        assertThat(many.search(lonely, choice -> { })).isFalse();
    }

    private static Choice lacking() {
        return lacking(1);
    }

    private static Choice lacking(int patterns) {
        return new Choice(Map.of(), Collections.nCopies(patterns, new Choice.Part(null, List.of(), false)));
    }

    private static List<Choice> tried(Rule.Pattern... patterns) {
        List<Choice> tried = new ArrayList<>();
        assertThat(new Matching(PROBED.facts()).search(rule(patterns), tried::add)).isTrue();
        return tried;
    }

    private static int id(Choice choice, String binding) {
        return ((Event) choice.bound().get(binding)).id();
    }
}
