package io.github.trustdoctor.fleet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How many sites each set of shared changes clears, for few changes. */
final class ClearedBySets {

    private final int changes;
    private final List<Need> needs;
    private final int[][] masks;

    ClearedBySets(int changes, List<Need> needs) {
        this.changes = changes;
        this.needs = needs;
        this.masks = needs.stream().map(ClearedBySets::masks).toArray(int[][]::new);
    }

    private static int[] masks(Need need) {
        return need.causes().stream().mapToInt(any -> any.stream().mapToInt(change -> 1 << change).sum()).toArray();
    }

    private boolean met(int need, int set) {
        for (int mask : masks[need]) {
            if ((mask & set) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The order of all changes in which the sites that need no others are cleared soonest. */
    List<Integer> bestOrder() {
        long[] sums = new long[1 << changes];
        int[] last = new int[1 << changes];
        for (int set = 1; set < sums.length; set++) {
            sums[set] = -1;
            for (int change = 0; change < changes; change++) {
                long before = (set & 1 << change) == 0 ? -1 : sums[set & ~(1 << change)];
                if (before >= sums[set] && before >= 0) {
                    sums[set] = before;
                    last[set] = change;
                }
            }
            sums[set] += cleared(set);
        }
        List<Integer> order = new ArrayList<>();
        for (int set = sums.length - 1; set > 0; set &= ~(1 << last[set])) {
            order.add(last[set]);
        }
        Collections.reverse(order);
        return order;
    }

    private int cleared(int set) {
        int cleared = 0;
        for (int i = 0; i < masks.length; i++) {
            cleared += needs.get(i).own() == 0 && met(i, set) ? needs.get(i).sites() : 0;
        }
        return cleared;
    }

    /** The most sites that any choice of 1, 2, ... changes clears, those of single sites among them. */
    int[] most(int steps) {
        int[] most = new int[steps];
        for (int set = 0; set < 1 << changes; set++) {
            if (Integer.bitCount(set) <= steps) {
                raise(most, set);
            }
        }
        return most;
    }

    /** Sites that lack fewest changes of their own come first, which is the order of the needs. */
    private void raise(int[] most, int set) {
        int made = Integer.bitCount(set);
        int cleared = cleared(set);
        if (made > 0) {
            most[made - 1] = Math.max(most[made - 1], cleared);
        }
        int step = made;
        for (int i = 0; i < masks.length && step < most.length; i++) {
            Need need = needs.get(i);
            if (need.own() > 0 && met(i, set)) {
                for (int site = 0; site < need.sites(); site++) {
                    for (int change = 0; change < need.own() && step < most.length; change++) {
                        cleared += change == need.own() - 1 ? 1 : 0;
                        most[step] = Math.max(most[step], cleared);
                        step++;
                    }
                }
            }
        }
        for (; step < most.length; step++) {
            most[step] = Math.max(most[step], cleared);
        }
    }
}
