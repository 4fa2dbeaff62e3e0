package io.github.trustdoctor.fleet;

import static io.github.trustdoctor.fleet.MadeUpSite.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommonCausesTest {

    private static final String TRUST = "TRUST own.test > x.test";

    @Test
    void hiddenCausesAreFound() {
        int exact = 0;
        for (int seed = 0; seed < 1000; seed++) {
            MadeUpFleet fleet = MadeUpFleet.of(seed, 100 + seed % 301, 1 + seed % 5);
            exact += found(fleet).equals(fleet.hidden()) ? 1 : 0;
        }

        assertThat(exact).isGreaterThanOrEqualTo(990);
    }

    @Test
    void mostHiddenCausesAreFoundIfHalfIsNotLookedAt() {
        int exact = 0;
        for (int seed = 0; seed < 300; seed++) {
            MadeUpFleet fleet = MadeUpFleet.of(seed, 100 + seed % 301, 1 + seed % 5, 0.6);
            exact += found(fleet).equals(fleet.hidden()) ? 1 : 0;
        }

        assertThat(exact).isGreaterThanOrEqualTo(285);
    }

    @Test
    void noiseIsNoSharedCause() {
        for (int seed = 0; seed < 1000; seed++) {
            assertThat(found(MadeUpFleet.of(seed, 100 + seed % 301, 0))).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void theOrderOfSitesChangesNothing() {
        for (int seed = 0; seed < 20; seed++) {
            List<Site> sites = MadeUpFleet.of(seed, 200, 1 + seed % 5).sites();
            CommonCauses causes = CommonCauses.of(sites);
            FixOrder order = FixOrder.of(sites, causes);
            List<Site> shuffled = new ArrayList<>(sites);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(CommonCauses.of(shuffled)).isEqualTo(causes);
            assertThat(FixOrder.of(shuffled, causes)).isEqualTo(order);
        }
    }

    @Test
    void theMoreSpecificPlaceIsNamed() {
        List<Site> sites = sites(6, site -> site.confirmed("blocked", "PORT tcp/88 dc-c.x.test", "PORT tcp/88 x.test",
                "CONTROLLER dc-c.x.test", TRUST).failing());

        assertThat(CommonCauses.of(sites).causes()).extracting(SharedCause::place)
                .containsExactly(place("PORT tcp/88 dc-c.x.test"));
    }

    @Test
    void whatAllControllersHaveIsSaidOfTheDomain() {
        List<Site> sites = sites(6, site -> site.confirmed("blocked", "PORT tcp/88 dc-c.x.test", "PORT tcp/88 dc-d.x.test",
                "PORT tcp/88 x.test", TRUST).failing());

        assertThat(CommonCauses.of(sites).causes()).extracting(SharedCause::place)
                .containsExactly(place("PORT tcp/88 x.test"));
    }

    @Test
    void aDomainOfWhichOneControllerIsOpenIsNotBlamed() {
        List<Site> sites = sites(8, site -> site.confirmed("blocked", "PORT tcp/88 dc-c.x.test", "PORT tcp/88 dc-d.x.test",
                "PORT tcp/88 x.test", TRUST).sees("PORT tcp/88 dc-e.x.test").failing());

        assertThat(CommonCauses.of(sites).causes()).extracting(SharedCause::place)
                .containsExactly(place("PORT tcp/88 dc-c.x.test"), place("PORT tcp/88 dc-d.x.test"));
    }

    @Test
    void bothHalvesAreTheTrust() {
        List<Site> sites = sites(5, site -> site.confirmed("type", "HALF own.test: x.test", "HALF x.test: own.test", TRUST).failing());

        assertThat(CommonCauses.of(sites).causes()).extracting(SharedCause::place).containsExactly(place(TRUST));
    }

    @Test
    void twoSharedCausesOfTheSameSitesAreBothFound() {
        List<Site> sites = sites(5, site -> site.confirmed("type", "HALF own.test: x.test", TRUST)
                .confirmed("blocked", "PORT tcp/88 dc-c.x.test", TRUST).failing());

        assertThat(CommonCauses.of(sites).causes()).extracting(SharedCause::cause).containsExactlyInAnyOrder("type", "blocked");
    }

    @Test
    void sitesWhereLessWasLookedAtAreExplainedByWhatIsKnownElsewhere() {
        List<Site> sites = new ArrayList<>(sites(5, site -> site.confirmed("type", "HALF own.test: x.test", TRUST).failing()));
        sites.add(new MadeUpSite("complaint").open("type", TRUST).failing());
        sites.add(new MadeUpSite("another trust").open("type", "TRUST own.test > y.test").failing());

        CommonCauses common = CommonCauses.of(sites);

        assertThat(common.causes()).singleElement().satisfies(shared -> {
            assertThat(shared.confirmed()).hasSize(5);
            assertThat(shared.explained()).containsExactly("complaint");
        });
        assertThat(common.others()).containsExactly("another trust");
    }

    @Test
    void sitesThatSpeakAgainstItAreExceptions() {
        List<Site> sites = new ArrayList<>(sites(5, site -> site.confirmed("type", "HALF own.test: x.test").failing()));
        sites.add(new MadeUpSite("works").sees("HALF own.test: x.test").working());
        sites.add(new MadeUpSite("fails otherwise").sees("HALF own.test: x.test").ruledOut("type").failing());
        sites.add(new MadeUpSite("nobody looked").sees("HALF own.test: y.test").failing());

        CommonCauses common = CommonCauses.of(sites);

        assertThat(common.causes()).singleElement()
                .satisfies(shared -> assertThat(shared.exceptions()).containsExactly("fails otherwise", "works"));
        assertThat(common.others()).containsExactly("fails otherwise", "nobody looked");
        assertThat(common.count()).isEqualTo(3.5);
        assertThat(common.minimal()).isTrue();
    }

    @Test
    void twoSitesThatCoincideShareNothing() {
        List<Site> sites = sites(2, site -> site.confirmed("blocked", "PORT tcp/88 dc-c.x.test").failing());

        assertThat(CommonCauses.of(sites).causes()).isEmpty();
    }

    @Test
    void aRecordThatAllReadNeedsLessSupportThanAPath() {
        assertThat(CommonCauses.of(sites(2, site -> site.confirmed("type", "HALF own.test: x.test").failing())).causes()).hasSize(1);
    }

    @Test
    void whatIsCommonAnywhereIsSharedAtNoPlace() {
        List<Site> sites = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 400; i++) {
            MadeUpSite site = new MadeUpSite("site-" + i);
            String trust = "TRUST own.test > x" + i % 5 + ".test";
            sites.add(random.nextInt(10) < 3 ? site.confirmed("clock", trust).failing() : site.sees(trust).working());
        }

        assertThat(CommonCauses.of(sites).causes()).isEmpty();
    }

    @Test
    void aPlaceIsNamedIfNobodyKnowsTheCause() {
        List<Site> sites = new ArrayList<>(sites(8, site -> site.open("a", TRUST).open("b", TRUST).sees("OS 6.1.7601").failing()));
        sites.addAll(sites(30, site -> site.sees("TRUST own.test > y.test", "OS 6.1.7601").working()));

        assertThat(CommonCauses.of(sites).causes()).singleElement().satisfies(shared -> {
            assertThat(shared.known()).isFalse();
            assertThat(shared.place()).isEqualTo(place(TRUST));
            assertThat(shared.suspects()).containsExactly("p/a", "p/b");
            assertThat(shared.support()).isEqualTo(8);
        });
    }

    @Test
    void aPlaceThatAllHaveExplainsNothing() {
        List<Site> sites = new ArrayList<>(sites(10, site -> site.sees(TRUST).failing()));

        assertThat(CommonCauses.of(sites).causes()).isEmpty();
        assertThat(CommonCauses.of(List.of()).causes()).isEmpty();
    }

    private static List<Site> sites(int count, Function<MadeUpSite, Site> made) {
        return IntStream.range(0, count).mapToObj(i -> made.apply(new MadeUpSite("site-" + count + '-' + i))).toList();
    }

    private static Set<MadeUpFleet.Hidden> found(MadeUpFleet fleet) {
        return CommonCauses.of(fleet.sites()).causes().stream()
                .map(shared -> new MadeUpFleet.Hidden(shared.cause(), shared.place())).collect(Collectors.toSet());
    }
}
