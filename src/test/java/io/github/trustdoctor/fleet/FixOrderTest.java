package io.github.trustdoctor.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.fleet.Place.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FixOrderTest {

    private static final String HALF = "HALF own.test: x.test";
    private static final String PORT = "PORT tcp/88 dc-c.x.test";

    @Test
    void aSiteIsClearedWhenAllOfItsCausesAreMended() {
        List<Site> sites = new ArrayList<>(sites("both", 6, site -> site.confirmed("type", HALF).confirmed("blocked", PORT).failing()));
        sites.addAll(sites("port", 4, site -> site.confirmed("blocked", PORT).failing()));

        FixOrder order = order(sites);

        assertThat(order.steps()).extracting(FixOrder.Step::change).containsExactly(
                new FleetChange("p", new Remedy("mend-blocked", 1), Optional.of(new Place(Kind.CONTROLLER, "dc-c.x.test")), ""),
                new FleetChange("p", new Remedy("mend-type", 1), Optional.of(new Place(Kind.HALF, "own.test: x.test")), ""));
        assertThat(order.steps()).extracting(FixOrder.Step::cleared).containsExactly(4, 10);
        assertThat(order.steps()).extracting(FixOrder.Step::atMost).containsExactly(4, 10);
        assertThat(order.share()).isEqualTo(1);
    }

    @Test
    void changesThatOnlyTogetherClearSitesComeFirstIfTheyClearMore() {
        List<Site> sites = new ArrayList<>(sites("both", 20, site -> site.confirmed("type", HALF).confirmed("blocked", PORT).failing()));
        sites.addAll(sites("other", 5, site -> site.confirmed("type", "HALF own.test: y.test").failing()));

        assertThat(order(sites).steps()).extracting(FixOrder.Step::cleared).containsExactly(0, 20, 25);
    }

    @Test
    void oneResolutionMendsSeveralCauses() {
        List<Site> sites = sites("site", 5, site -> site.mendedBy("type", List.of("again", "forest"), HALF)
                .mendedBy("suffix", List.of("forest", "type otherwise"), "SUFFIX brand.test", HALF).failing());

        assertThat(order(sites).steps()).singleElement().satisfies(step -> {
            assertThat(step.change().remedy().id()).isEqualTo("forest");
            assertThat(step.change().place()).contains(new Place(Kind.HALF, "own.test: x.test"));
            assertThat(step.cleared()).isEqualTo(5);
        });
    }

    @Test
    void whatEverySiteHasForItselfIsChangedThere() {
        List<Site> sites = new ArrayList<>(sites("shared", 5, site -> site.confirmed("type", HALF).failing()));
        sites.addAll(sites("own", 2, site -> site.confirmed("clock").failing()));

        FixOrder order = order(sites);

        assertThat(order.steps()).extracting(step -> step.change().site()).containsExactly("", "own-0", "own-1");
        assertThat(order.steps()).extracting(FixOrder.Step::cleared).containsExactly(5, 6, 7);
        assertThat(order.steps().get(1).change().place()).isEmpty();
    }

    @Test
    void sitesThatNoChangeClearsAreToldApart() {
        Site incurable = new MadeUpSite("incurable").mendedBy("type", List.of(), HALF).failing();
        Site undecided = new MadeUpSite("undecided").open("type", HALF).failing();
        Site works = new MadeUpSite("works").working();

        FixOrder order = order(List.of(undecided, incurable, works));

        assertThat(order.steps()).isEmpty();
        assertThat(order.clearable()).isZero();
        assertThat(order.incurable()).containsExactly("incurable");
        assertThat(order.undecided()).containsExactly("undecided");
        assertThat(order.share()).isEqualTo(1);
    }

    private static FixOrder order(List<Site> sites) {
        return FixOrder.of(sites, CommonCauses.of(sites));
    }

    private static List<Site> sites(String name, int count, Function<MadeUpSite, Site> made) {
        return IntStream.range(0, count).mapToObj(i -> made.apply(new MadeUpSite(name + '-' + i))).toList();
    }
}
