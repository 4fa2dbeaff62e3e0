package io.github.trustdoctor.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Orders and bounds against all sets of changes. */
class OrdersTest {

    @Test
    void ordersOfFewChangesAreBest() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            Drawn drawn = new Drawn(2 + random.nextInt(4), needs(random, 2 + random.nextInt(4), 1 + random.nextInt(6), 2));

            assertThat(drawn.share()).as("seed " + seed).isEqualTo(1);
        }
    }

    @Test
    void ordersOfManyChangesComeNearTheBest() {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            Drawn drawn = new Drawn(Orders.FEW + 1, needs(random, Orders.FEW + 1, 5 + random.nextInt(20), 0));

            assertThat(drawn.share()).as("seed " + seed).isBetween(0.95, 1.0);
        }
    }

    @Test
    void noChoiceOfChangesClearsMoreThanTheBound() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            boolean many = seed < 4;
            int changes = many ? Orders.FEW + 1 : 2 + random.nextInt(4);
            Drawn drawn = new Drawn(changes, needs(random, changes, many ? 20 : 5, many ? 0 : 2));
            int[] most = drawn.most();
            int[] bound = new ClearBound(changes, drawn.needs).most(most.length);

            for (int i = 0; i < most.length; i++) {
                assertThat(bound[i]).as("seed " + seed + " after " + (i + 1)).isGreaterThanOrEqualTo(most[i]);
            }
        }
    }

    /** Needs of which each site is looked at by itself, in all sets of changes. */
    private static final class Drawn {

        private final int changes;
        private final List<Need> needs;
        private final List<List<List<Integer>>> sites = new ArrayList<>();
        private final int[] cleared;
        private int all;

        Drawn(int changes, List<Need> needs) {
            this.changes = changes;
            this.needs = needs;
            this.all = changes;
            needs.forEach(this::take);
            this.cleared = new int[1 << all];
            for (int set = 0; set < cleared.length; set++) {
                int made = set;
                for (List<List<Integer>> site : sites) {
                    cleared[set] += site.stream().allMatch(any -> any.stream().anyMatch(c -> (made >> c & 1) == 1)) ? 1 : 0;
                }
            }
        }

        private void take(Need need) {
            for (int site = 0; site < need.sites(); site++) {
                List<List<Integer>> causes = new ArrayList<>(need.causes());
                for (int own = 0; own < need.own(); own++) {
                    causes.add(List.of(all++));
                }
                sites.add(causes);
            }
        }

        int[] most() {
            int[] most = new int[all];
            for (int set = 1; set < cleared.length; set++) {
                int made = Integer.bitCount(set) - 1;
                most[made] = Math.max(most[made], cleared[set]);
            }
            return most;
        }

        /** What the order comes to, measured by the best. */
        double share() {
            List<Orders.Turn> turns = new Orders(changes, needs).best();
            long sum = 0;
            for (int i = 0; i < all; i++) {
                sum += turns.get(Math.min(i, turns.size() - 1)).cleared();
            }
            long[] best = new long[cleared.length];
            for (int set = 1; set < best.length; set++) {
                for (int c = 0; c < all; c++) {
                    best[set] = (set >> c & 1) == 1 ? Math.max(best[set], best[set & ~(1 << c)]) : best[set];
                }
                best[set] += cleared[set];
            }
            return (double) sum / best[best.length - 1];
        }
    }

    private static List<Need> needs(Random random, int changes, int count, int own) {
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TreeSet<List<Integer>> causes = new TreeSet<>(Comparator.comparing(List::toString));
            int wanted = 1 + random.nextInt(4);
            for (int cause = 0; cause < wanted; cause++) {
                causes.add(random.ints(1 + random.nextInt(2), 0, changes).distinct().sorted().boxed().collect(Collectors.toList()));
            }
            boolean alone = i < own;
            needs.add(new Need(List.copyOf(causes), alone ? 1 + random.nextInt(2) : 0, alone ? 1 : 1 + random.nextInt(5)));
        }
        needs.sort(Comparator.comparing(Need::own).thenComparing(need -> need.causes().toString()));
        return needs;
    }
}
