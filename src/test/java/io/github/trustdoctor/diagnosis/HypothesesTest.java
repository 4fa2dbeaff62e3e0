package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustdoctor.facts.Documents;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Pointers;
import io.github.trustdoctor.packs.Library;
import io.github.trustdoctor.paths.DomainController;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HypothesesTest {

    private static final Bench DATED = USUAL.with("'events':[", "'collected':'2026-11-20T09:41:12Z','events':[");
    private static final Judges JUDGES = new Judges(Library.of(List.of(Bench.pack()), pack -> List.of()), (pack, facts) -> List.of());

    @ParameterizedTest
    @CsvSource({"/probes/-, 2026-11-20T09:41:12Z", "/logons/-, 2026-11-20T09:41:12Z", "/events/-, ''", "/probes/0, ''"})
    void whatIsAppendedIsObservedNowWhereThatCounts(String pointer, String at) {
        Node dated = hypotheses(DATED).unobserved(Map.of(pointer, Documents.value("{\"to\":\"dc1\"}"))).get(pointer);

        assertThat(text(dated, "/at")).isEqualTo(at);
        assertThat(text(dated, "/to")).isEqualTo("dc1");
    }

    @Test
    void aTimeThatStandsThereStaysAndEachOfSeveralGetsOne() {
        Map<String, Node> dated = hypotheses(DATED).unobserved(Map.of("/probes/-", Documents.value("[{\"at\":\"2020-01-01\"},{},7]")));

        Node.Obj all = (Node.Obj) Documents.value("{}");
        all = Pointers.put(all, "/list", dated.get("/probes/-"));
        assertThat(text(all, "/list/0/at")).isEqualTo("2020-01-01");
        assertThat(text(all, "/list/1/at")).isEqualTo("2026-11-20T09:41:12Z");
        assertThat(text(all, "/list/2")).isEqualTo("7");
    }

    @Test
    void whatWasObservedIsNotDenied() {
        Map<String, Node> more = Map.of("/trusts/0/trustType", Documents.value("1"), "/trusts/0/trustAttributes", Documents.value("8"));

        assertThat(hypotheses(USUAL).unobserved(more)).containsOnlyKeys("/trusts/0/trustAttributes");
    }

    @Test
    void inAReportWithoutTimesThereIsNoNow() {
        Node value = Documents.value("{\"to\":\"dc1\"}");

        assertThat(hypotheses(USUAL).unobserved(Map.of("/probes/-", value))).isEqualTo(Map.of("/probes/-", value));
    }

    @Test
    void whatContradictsTheReportIsNoHypothesis() {
        Bench read = USUAL.with("'trustType':2}", "'source':'ldap','trustType':2}");

        assertThat(hypotheses(read).with(Map.of("/trusts/-", trust("2")))).isPresent();
        assertThat(hypotheses(read).with(Map.of("/trusts/-", trust("1")))).isEmpty();
        assertThat(hypotheses(read).with(Map.of("/trusts/7/x", trust("1")))).isEmpty();
    }

    @Test
    void theTopIsTheOutcomeAndTheFirstCauseUnlessAllAreRuledOut() {
        Verdicts none = new Verdicts(Outcome.NOTHING_WRONG, List.of());

        assertThat(none.top()).isEqualTo("NOTHING_WRONG");
        assertThat(verdicts(Verdict.RULED_OUT).top()).isEqualTo("OUTSIDE");
        assertThat(verdicts(Verdict.OPEN).top()).isEqualTo("OUTSIDE example trust OPEN");
    }

    @Test
    void aCauseIsAsProbableAsItsMostProbableFinding() {
        Standing standing = new Standing("example", Bench.pack().cause("port"), Verdict.OPEN, false, List.of(),
                List.of(finding("a", Verdict.OPEN, 0), finding("b", Verdict.OPEN, Math.log(3)), finding("c", Verdict.RULED_OUT, 9)), true);

        assertThat(standing.probability()).isEqualTo(0.75, within(1e-12));
        assertThat(verdicts(Verdict.RULED_OUT).standings().get(0).probability()).isZero();
        assertThat(verdicts(Verdict.CONFIRMED).standings().get(0).probability()).isEqualTo(1);
    }

    @Test
    void aProbabilityIsToldOfAnOpenCauseThatIsCalibratedAndNeitherMaskedNorDisputed() {
        assertThat(told(Verdict.OPEN, false, List.of(), true)).hasValue(0.5);
        assertThat(told(Verdict.OPEN, false, List.of(), false)).isEmpty();
        assertThat(told(Verdict.CONFIRMED, false, List.of(), true)).isEmpty();
        assertThat(told(Verdict.OPEN, true, List.of(), true)).isEmpty();
        assertThat(told(Verdict.OPEN, false, List.of("port"), true)).isEmpty();
    }

    @Test
    void anotherValueOfAClosedSetIsTriedAsAChange() {
        SmallestChange smallest = Bench.diagnostician((conclude, site) -> {
            if (site.all(DomainController.class).stream().anyMatch(dc -> dc.name().startsWith("dc1") && dc.complete().no())) {
                conclude.proves("E1", "trust");
            }
        }).smallestChange(USUAL.report());

        assertThat(smallest.found()).singleElement().satisfies(way -> assertThat(way.changes()).singleElement().satisfies(change -> {
            assertThat(change.pointer()).isEqualTo("/domains/0/controllersComplete");
            assertThat(change.before()).isEqualTo("true");
            assertThat(change.after()).isEqualTo("false");
        }));
    }

    private static OptionalDouble told(Verdict verdict, boolean disputed, List<String> maskedBy, boolean calibrated) {
        return new Standing("example", Bench.pack().cause("trust"), verdict, disputed, maskedBy,
                List.of(finding("", Verdict.OPEN, 0)), calibrated).told();
    }

    private static Verdicts verdicts(Verdict verdict) {
        return new Verdicts(Outcome.OUTSIDE, List.of(new Standing("example", Bench.pack().cause("trust"), verdict, false, List.of(),
                List.of(finding("", verdict, 0)), true)));
    }

    private static Finding finding(String controller, Verdict verdict, double logOdds) {
        return new Finding("trust", 0, controller, verdict, false, false, logOdds);
    }

    private static Node trust(String type) {
        return Documents.value("{\"holder\":\"fabrikam.com\",\"source\":\"ldap\",\"trustPartner\":\"contoso.com\",\"trustType\":" + type + "}");
    }

    private static Hypotheses hypotheses(Bench bench) {
        return new Hypotheses(JUDGES, JUDGES.judge(bench.report()));
    }

    private static String text(Node node, String pointer) {
        return Pointers.get((Node.Obj) node, pointer).map(value -> ((Node.Scalar) value).text()).orElse("");
    }
}
