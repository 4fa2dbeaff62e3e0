package io.github.trustdoctor.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.world.PolicyOptimum.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How long it takes to a verdict by the checks as they are ranked: 30 % less than in the order of the article, and at most
 * 10 % more than by the best order there is. With {@code -Dtrustdoctor.policy=full} over 2,000 sites, otherwise over fewer.
 *
 * <p>The order of the article passes over what the doctor does not ask for any more, and stops at his verdict as well.
 */
class PolicyTest {

    private static final boolean FULL = "full".equals(System.getProperty("trustdoctor.policy"));
    private static final int SITES = FULL ? 2000 : 100;

    private final PolicyRun run = new PolicyRun();

    @Test
    void theSuggestedChecksTakeLessThanTheOrderOfTheArticle() {
        List<Practice.Visit> visits = visits(FULL ? 2 : 1, SITES);

        Mean suggested = mean(visits, Policy.suggested());
        Mean article = mean(visits, Policy.article());
        Mean random = mean(visits, Policy.random(1));

        System.out.printf("%d sites: suggested %s, article's order %s, any order %s%n", SITES, suggested, article, random);
        assertThat(suggested.minutes()).isLessThanOrEqualTo(0.7 * article.minutes());
        assertThat(article.minutes()).isLessThan(random.minutes());
        assertThat(suggested.decided()).isGreaterThanOrEqualTo(article.decided());
    }

    @Test
    void theSuggestedChecksTakeHardlyMoreThanTheBestOrder() {
        List<Site> sites = smallSpace();
        PolicyOptimum optimum = new PolicyOptimum(run);

        double best = optimum.minutes(sites);
        double suggested = optimum.minutes(sites, Policy.suggested());

        System.out.printf("%d worlds, %d points: best order %.3f min, suggested %.3f min%n", sites.size(), optimum.points(),
                best, suggested);
        assertThat(suggested).isBetween(best, 1.1 * best);
    }

    private static List<Practice.Visit> visits(long seed, int count) {
        Practice practice = new Practice(seed);
        List<Practice.Visit> visits = new ArrayList<>();
        while (visits.size() < count) {
            Practice.Visit visit = practice.next();
            // A fault that no article treats leads to no verdict, whatever the order.
            if (visit.slips().isEmpty()) {
                visits.add(visit);
            }
        }
        return visits;
    }

    /** Somebody's plain name fails; the trust and both controllers are as they may be, all else is as it should be. */
    private static List<Site> smallSpace() {
        Map<Trust, Double> trusts = new LinkedHashMap<>();
        trusts.put(Trust.EXTERNAL, 0.35);
        trusts.put(Trust.netBios().get(0), 0.3);
        trusts.put(Trust.netBios().get(2), 0.03);
        trusts.put(Trust.FOREST, 0.3);
        trusts.put(Trust.WRONG_WAY, 0.02);
        Map<Server, Double> servers = new LinkedHashMap<>();
        servers.put(Server.OPEN, 0.6);
        servers.put(Server.NO_KERBEROS, 0.2);
        servers.put(Server.NO_LOCATOR, 0.2);
        List<Site> sites = new ArrayList<>();
        trusts.forEach((trust, rate) -> servers.forEach((first, often) -> servers.forEach((second, other) -> {
            World world = new World(trust, first, second, World.Choice.FIRST, Server.OPEN, Server.OPEN, World.Host.FINE,
                    World.Clock.NEAR, World.Account.FINE, World.Change.NONE, World.Windows.TEN,
                    World.Seat.DESKTOP, World.Past.SAME);
            if (!Playback.play(world, Attempt.PLAIN).in()) {
                sites.add(new Site(world, Attempt.PLAIN, rate * often * (first.equals(second) ? 0.75 : 0) + rate * often * 0.25 * other));
            }
        })));
        return sites;
    }

    private record Mean(double minutes, double decided) {

        @Override
        public String toString() {
            return String.format(java.util.Locale.ROOT, "%.3f min, %.1f %% decided", minutes, 100 * decided);
        }
    }

    private Mean mean(List<Practice.Visit> visits, Policy policy) {
        double minutes = 0;
        double decided = 0;
        for (Practice.Visit visit : visits) {
            PolicyRun.Visit played = run.play(visit.world(), visit.complaint(), policy);
            minutes += played.minutes();
            decided += played.decided() ? 1 : 0;
        }
        return new Mean(minutes / visits.size(), decided / visits.size());
    }
}
