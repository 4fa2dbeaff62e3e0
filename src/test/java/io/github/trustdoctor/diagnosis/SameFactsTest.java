package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Event;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.paths.SuffixRoute;
import io.github.trustdoctor.paths.TrustHalf;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameFactsTest {

    @Test
    void aReportThatIsReadTwiceGivesTheSameFacts() {
        assertThat(USUAL.facts()).hasAtLeastOneElementOfType(SuffixRoute.class);
        assertThat(SameFacts.same(USUAL.facts(), USUAL.facts())).isTrue();
    }

    @Test
    void oneMoreOrOneLessIsNotTheSame() {
        List<Fact> facts = USUAL.facts();
        List<Fact> fewer = facts.subList(0, facts.size() - 1);

        assertThat(SameFacts.same(facts, fewer)).isFalse();
        assertThat(SameFacts.same(fewer, facts)).isFalse();
    }

    @Test
    void anotherValueIsNotTheSame() {
        assertThat(SameFacts.same(USUAL.facts(), USUAL.with("'id':5719", "'id':5720").facts())).isFalse();
        assertThat(SameFacts.same(events(USUAL), events(USUAL.with("'log':'System'}]", "'log':'system'}]")))).isFalse();
        assertThat(SameFacts.same(List.of(event("")), USUAL.facts().subList(0, 1))).as("another kind").isFalse();
    }

    @Test
    void theOrderCounts() {
        List<Fact> events = events(USUAL);

        assertThat(SameFacts.same(events, List.of(events.get(1), events.get(0)))).isFalse();
    }

    @Test
    void whereItWasObservedDoesNotCount() {
        Fact first = events(USUAL.with("{'id':3210,'log':'System'},", "")).get(0);
        Fact second = events(USUAL).get(1);

        assertThat(first.pointer()).isNotEqualTo(second.pointer());
        assertThat(SameFacts.same(List.of(first), List.of(second))).isTrue();
    }

    @Test
    void whatMayBeThereIsTheSameIfItIsThereInBothAndTheSame() {
        String at = "'at':'2026-11-20T09:41:12Z',";

        assertThat(SameFacts.same(List.of(event(at)), List.of(event(at)))).isTrue();
        assertThat(SameFacts.same(List.of(event(at)), List.of(event("")))).isFalse();
        assertThat(SameFacts.same(List.of(event("")), List.of(event(at)))).isFalse();
        assertThat(SameFacts.same(List.of(event(at)), List.of(event("'at':'2026-11-20T09:41:13Z',")))).isFalse();
    }

    @Test
    void aListWithinAFactIsTheSameIfItsItemsAre() {
        Fact two = trust("{'type':'tln','name':'a.test'},{'type':'tln','name':'b.test'}", "");

        assertThat(SameFacts.same(List.of(two), List.of(trust("{'type':'tln','name':'a.test'},{'type':'tln','name':'c.test'}", "")))).isFalse();
        assertThat(SameFacts.same(List.of(two), List.of(trust("{'type':'tln','name':'a.test'}", "")))).isFalse();
        assertThat(SameFacts.same(List.of(two), List.of(trust("{'type':'tln','name':'a.test'},{'type':'tln','name':'b.test'}",
                "{'holder':'contoso.com'},")))).as("at another place").isTrue();
    }

    private static Fact trust(String records, String before) {
        return USUAL.with("'trusts':[{", "'trusts':[" + before + "{'suffixRecords':[" + records + "],").facts().stream()
                .filter(TrustHalf.class::isInstance).findFirst().orElseThrow();
    }

    private static Fact event(String more) {
        return events(USUAL.with("{'id':3210,", "{" + more + "'id':3210,")).get(0);
    }

    private static List<Fact> events(Bench bench) {
        return bench.facts().stream().filter(Event.class::isInstance).toList();
    }
}
