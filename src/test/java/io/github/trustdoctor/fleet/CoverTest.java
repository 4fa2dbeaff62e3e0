package io.github.trustdoctor.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoverTest {

    @Test
    void theChoiceCostsLeastAndIsProven() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            long[] weights = random.longs(1 + random.nextInt(12), 1, 20).toArray();
            long[] costs = random.longs(1 + random.nextInt(9), 1, 40).toArray();
            List<BitSet> sets = new ArrayList<>();
            for (int i = 0; i < costs.length; i++) {
                sets.add(BitSet.valueOf(new long[] {random.nextLong() & (1L << weights.length) - 1}));
            }

            Cover.Solution solution = new Cover(costs, sets, weights).solve();

            assertThat(solution.cost()).as("seed " + seed).isEqualTo(least(costs, sets, weights));
            assertThat(solution.cost()).isEqualTo(cost(costs, sets, weights, solution.sets()));
            assertThat(solution.proven()).isTrue();
        }
    }

    @Test
    void theBoundHoldsWhereTheSearchGivesUp() {
        Random random = new Random(1);
        long[] weights = random.longs(200, 1, 20).toArray();
        long[] costs = random.longs(120, 30, 40).toArray();
        List<BitSet> sets = new ArrayList<>();
        for (int i = 0; i < costs.length; i++) {
            BitSet set = new BitSet();
            random.ints(8, 0, weights.length).forEach(set::set);
            sets.add(set);
        }

        Cover.Solution solution = new Cover(costs, sets, weights).solve();

        assertThat(solution.proven()).isFalse();
        assertThat(solution.bound()).isBetween(solution.cost() / 2, solution.cost() - 1);
        assertThat(solution.cost()).isEqualTo(cost(costs, sets, weights, solution.sets()));
    }

    @Test
    void chancesAreThoseOfTheTables() {
        assertThat(Chance.binomialTail(2, 2, 0.05)).isCloseTo(0.0025, within(1e-12));
        assertThat(Chance.binomialTail(3, 60, 0.05)).isCloseTo(0.5826, within(1e-4));
        assertThat(Chance.binomialTail(0, 7, 0.3)).isCloseTo(1, within(1e-12));
        assertThat(Chance.overlapTail(3, 4, 4, 8)).isCloseTo(17 / 70.0, within(1e-12));
        assertThat(Chance.overlapTail(20, 20, 20, 40)).isCloseTo(1 / 137846528820.0, within(1e-18));
    }

    private static long least(long[] costs, List<BitSet> sets, long[] weights) {
        long least = Long.MAX_VALUE;
        for (long choice = 0; choice < 1L << costs.length; choice++) {
            least = Math.min(least, cost(costs, sets, weights, BitSet.valueOf(new long[] {choice})));
        }
        return least;
    }

    private static long cost(long[] costs, List<BitSet> sets, long[] weights, BitSet chosen) {
        BitSet covered = new BitSet();
        chosen.stream().forEach(set -> covered.or(sets.get(set)));
        long cost = chosen.stream().mapToLong(set -> costs[set]).sum();
        for (int e = covered.nextClearBit(0); e < weights.length; e = covered.nextClearBit(e + 1)) {
            cost += weights[e];
        }
        return cost;
    }
}
