package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustdoctor.facts.BadReportException;
import io.github.trustdoctor.facts.Documents;
import io.github.trustdoctor.facts.Event;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.TrustType;
import io.github.trustdoctor.paths.TrustHalf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final Bench.Rules BY_EVENTS = (conclude, site) -> {
        if (site.told(1)) {
            conclude.proves("E1", "trust");
        }
        if (site.told(3210)) {
            conclude.supports("A3", "name", Strength.STRONG);
        }
    };

    @Test
    void verdictsAreGivenForWhatWouldBeObserved() {
        WhatIf whatIf = whatIf(Map.of("/events/0/id", "1"));

        assertThat(whatIf.before().outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(whatIf.after().outcome()).isEqualTo(Outcome.CAUSE_CONFIRMED);
        assertThat(whatIf.after().with(Verdict.CONFIRMED)).extracting(standing -> standing.cause().id()).containsExactly("trust");
        assertThat(whatIf.report().events()).extracting(Event::id).containsExactly(1, 5719);
        assertThat(whatIf.shifts()).containsExactly(
                new Shift("example", Bench.pack().cause("trust"), Verdict.OPEN, Verdict.CONFIRMED, List.of()));
        assertThat(whatIf.changesTop()).isTrue();
        assertThat(whatIf.changes()).singleElement().satisfies(change -> {
            assertThat(change.pointer()).isEqualTo("/events/0/id");
            assertThat(change.before()).isEqualTo("3210");
            assertThat(change.after()).isEqualTo("1");
            assertThat(change.check()).isEmpty();
        });
    }

    @Test
    void whatChangesNoVerdictShiftsNothing() {
        WhatIf whatIf = whatIf(Map.of("/events/1/id", "null"));

        assertThat(whatIf.shifts()).isEmpty();
        assertThat(whatIf.changesTop()).isFalse();
        assertThat(whatIf.changes().get(0).after()).isEmpty();
    }

    @Test
    void whatIsAddedHasNothingBeforeAndObjectsAreToldInShort() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("/events/-", "{\"id\":1}");
        values.put("/users", "[]");
        values.put("/events/0", "{\"id\":2}");

        assertThat(whatIf(values).changes()).extracting(Change::before).containsExactly("", "", "{...}");
        assertThat(whatIf(values).changes()).extracting(Change::after).containsExactly("{...}", "[...]", "{...}");
    }

    @Test
    void whatLeavesNoReportIsRefused() {
        assertThatThrownBy(() -> whatIf(Map.of("/events/0/id", "never"))).isInstanceOf(BadReportException.class);
        assertThatThrownBy(() -> whatIf(Map.of("/events/7/id", "1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSmallestChangeIsOneIfOneIsEnough() {
        SmallestChange smallest = smallest((conclude, site) -> {
            if (!site.told(3210)) {
                conclude.proves("E1", "trust");
            }
        });

        assertThat(smallest.found()).singleElement().satisfies(way -> {
            assertThat(way.changes()).extracting(Change::pointer).containsExactly("/events/0/id");
            assertThat(way.changes()).extracting(Change::after).containsExactly("");
            assertThat(way.after().outcome()).isEqualTo(Outcome.CAUSE_CONFIRMED);
        });
        assertThat(smallest.pairs()).isZero();
        assertThat(smallest.single()).isPositive().isEqualTo(smallest.singles());
    }

    @Test
    void twoChangesAreTriedIfNoneIsEnough() {
        SmallestChange smallest = smallest((conclude, site) -> {
            conclude.proves("A3", "trust");
            if (site.told(3210)) {
                conclude.proves("A1.plain", "trust");
            }
            if (!site.told(3210) && !site.told(5719)) {
                conclude.refutes("E1", "trust");
            }
            if (site.told(5719)) {
                conclude.notes("E1");
            }
        });

        assertThat(smallest.found()).singleElement().satisfies(way ->
                assertThat(way.changes()).extracting(Change::pointer).containsExactlyInAnyOrder("/events/0/id", "/events/1/id"));
        assertThat(smallest.pair()).isEqualTo(SmallestChange.MOST_PAIRS).isLessThan(smallest.pairs());
    }

    @Test
    void thosePairsAreTriedFirstThatAloneChangeMostOfWhatDecides() {
        String notes = IntStream.range(100, 140).mapToObj(id -> "{'id':" + id + "},").collect(Collectors.joining());
        SmallestChange smallest = Bench.diagnostician((conclude, site) -> {
            site.all(Event.class).forEach(event -> conclude.notes("A7", event));
            conclude.proves("A3", "trust");
            for (int id : new int[] {3210, 5719}) {
                if (site.told(id)) {
                    conclude.proves("A1.plain", "trust");
                }
            }
            if (!site.told(3210) && !site.told(5719)) {
                conclude.refutes("E1", "trust");
            }
        }).smallestChange(USUAL.with("'events':[", "'events':[" + notes).report());

        assertThat(smallest.pair()).isEqualTo(SmallestChange.MOST_PAIRS);
        assertThat(smallest.found()).isNotEmpty().allSatisfy(way -> assertThat(way.changes()).extracting(Change::pointer)
                .allMatch(pointer -> pointer.startsWith("/events/40") || pointer.startsWith("/events/41")));
    }

    @Test
    void whatMakesTheReaderOfReportsWarnIsNoChange() {
        SmallestChange smallest = Bench.diagnostician((conclude, site) -> {
            if (site.all(TrustHalf.class).stream().noneMatch(half -> half.type() == TrustType.UPLEVEL)) {
                conclude.proves("E1", "trust");
            }
        }).smallestChange(USUAL.with("'trustType':2}", "'source':'ldap','trustType':2}").report());

        assertThat(smallest.found()).flatExtracting(WhatIf::changes).extracting(Change::pointer)
                .contains("/trusts/0/trustType").doesNotContain("/trusts/0/source");
    }

    @Test
    void anAnswerToACheckIsAChangeAsWell() {
        SmallestChange smallest = smallest((conclude, site) -> {
            conclude.misses("A3", "trust", site.logon(0));
            if (site.told(1)) {
                conclude.proves("E1", "trust");
            }
        });

        assertThat(smallest.found()).singleElement().satisfies(way -> assertThat(way.changes()).singleElement().satisfies(change -> {
            assertThat(change.check()).isEqualTo("look-at-trust");
            assertThat(change.pointer()).isEqualTo("/events/-");
            assertThat(change.after()).isEqualTo("NT 4 to CONTOSO");
        }));
    }

    @Test
    void theTriesThatTheDiagnosisIsAboutStayAsTheyAre() {
        SmallestChange smallest = smallest((conclude, site) -> {
            if (site.logon(0).reason().isEmpty() || site.facts().size() < 3) {
                conclude.proves("E1", "trust");
            }
        });

        assertThat(smallest.found()).isEmpty();
    }

    private static WhatIf whatIf(Map<String, String> values) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        values.forEach((pointer, value) -> nodes.put(pointer, Documents.value(value)));
        return Bench.diagnostician(BY_EVENTS).whatIf(USUAL.report(), nodes);
    }

    private static SmallestChange smallest(Bench.Rules rules) {
        return Bench.diagnostician(rules).smallestChange(USUAL.report());
    }
}
