package io.github.trustdoctor.fleet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the sets that cost least together with the elements that none of the chosen ones covers. Exact by branch and
 * bound, while {@link #MOST_NODES} allow it; the bound is the value of a solution of the dual of the linear program.
 */
final class Cover {

    /** So many choices are tried before the best found is taken. */
    static final int MOST_NODES = 5_000;

    private final long[] costs;
    private final List<BitSet> sets;
    private final long[] weights;
    private final int[] order;
    private long best;
    private BitSet chosen;
    private int nodes;

    /**
     * What was chosen.
     *
     * @param sets   the indices of the sets
     * @param cost   of the sets, and of the elements left uncovered
     * @param bound  no choice costs less
     */
    record Solution(BitSet sets, long cost, long bound) {

        boolean proven() {
            return cost == bound;
        }
    }

    /**
     * Prepares.
     *
     * @param costs   what each set costs
     * @param sets    the elements of each set
     * @param weights what each element costs if nothing covers it
     */
    Cover(long[] costs, List<BitSet> sets, long[] weights) {
        this.costs = costs;
        this.sets = sets;
        this.weights = weights;
        this.order = branching();
    }

    Solution solve() {
        BitSet all = new BitSet();
        all.set(0, weights.length);
        BitSet open = undominated();
        greedy(open, all);
        long bound = dual(open, all);
        branch(open, all, new BitSet(), 0);
        return new Solution(chosen, best, nodes <= MOST_NODES ? best : Math.min(best, bound));
    }

    /** The sets with most to gain first. */
    private int[] branching() {
        Integer[] indices = new Integer[costs.length];
        Arrays.setAll(indices, i -> i);
        Arrays.sort(indices, Comparator.<Integer>comparingLong(i -> costs[i] - weight(sets.get(i))).thenComparing(i -> i));
        return Arrays.stream(indices).mapToInt(i -> i).toArray();
    }

    /** The sets that no other contains for less, and that gain something. */
    private BitSet undominated() {
        BitSet open = new BitSet();
        for (int i = 0; i < costs.length; i++) {
            if (weight(sets.get(i)) > costs[i] && !dominated(i)) {
                open.set(i);
            }
        }
        return open;
    }

    private boolean dominated(int set) {
        for (int other = 0; other < costs.length; other++) {
            boolean cheaper = costs[other] < costs[set] || costs[other] == costs[set] && other < set;
            if (cheaper && contains(sets.get(other), sets.get(set))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(BitSet whole, BitSet part) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }

    private void greedy(BitSet open, BitSet all) {
        BitSet uncovered = (BitSet) all.clone();
        chosen = new BitSet();
        long cost = 0;
        for (int next = mostGaining(open, uncovered); next >= 0; next = mostGaining(open, uncovered)) {
            chosen.set(next);
            cost += costs[next];
            uncovered.andNot(sets.get(next));
        }
        best = cost + weight(uncovered);
    }

    private int mostGaining(BitSet open, BitSet uncovered) {
        int best = -1;
        long most = 0;
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            long gain = gain(i, uncovered);
            if (gain > most) {
                most = gain;
                best = i;
            }
        }
        return best;
    }

    private long gain(int set, BitSet uncovered) {
        BitSet covered = (BitSet) sets.get(set).clone();
        covered.and(uncovered);
        return weight(covered) - costs[set];
    }

    private long weight(BitSet elements) {
        long sum = 0;
        for (int e = elements.nextSetBit(0); e >= 0; e = elements.nextSetBit(e + 1)) {
            sum += weights[e];
        }
        return sum;
    }

    private void branch(BitSet open, BitSet uncovered, BitSet taken, long cost) {
        nodes++;
        BitSet useful = useful(open, uncovered);
        long leaving = cost + weight(uncovered);
        if (leaving < best) {
            best = leaving;
            chosen = (BitSet) taken.clone();
        }
        if (nodes > MOST_NODES || useful.isEmpty() || cost + dual(useful, uncovered) >= best) {
            return;
        }
        int next = first(useful);
        useful.clear(next);
        BitSet rest = (BitSet) uncovered.clone();
        rest.andNot(sets.get(next));
        taken.set(next);
        branch(useful, rest, taken, cost + costs[next]);
        taken.clear(next);
        branch(useful, uncovered, taken, cost);
    }

    private BitSet useful(BitSet open, BitSet uncovered) {
        BitSet useful = new BitSet();
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            useful.set(i, gain(i, uncovered) > 0);
        }
        return useful;
    }

    private int first(BitSet open) {
        for (int set : order) {
            if (open.get(set)) {
                return set;
            }
        }
        throw new IllegalArgumentException("no set to choose from");
    }

    /** Each element pays at most its weight, those of a set together at most its cost: no cover costs less than they pay. */
    private long dual(BitSet open, BitSet uncovered) {
        long[] slack = costs.clone();
        long paid = 0;
        for (int e : rarestFirst(open, uncovered)) {
            long pay = weights[e];
            for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
                pay = sets.get(i).get(e) ? Math.min(pay, slack[i]) : pay;
            }
            for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
                slack[i] -= sets.get(i).get(e) ? pay : 0;
            }
            paid += pay;
        }
        return paid;
    }

    /** The elements that fewest sets cover first: they leave most to the others. */
    private List<Integer> rarestFirst(BitSet open, BitSet uncovered) {
        int[] covering = new int[weights.length];
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            BitSet set = sets.get(i);
            for (int e = set.nextSetBit(0); e >= 0; e = set.nextSetBit(e + 1)) {
                covering[e]++;
            }
        }
        List<Integer> elements = new ArrayList<>();
        uncovered.stream().forEach(elements::add);
        elements.sort(Comparator.<Integer>comparingInt(e -> covering[e]).thenComparing(e -> e));
        return elements;
    }
}
