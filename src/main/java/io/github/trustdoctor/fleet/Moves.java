package io.github.trustdoctor.fleet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Betters an order of shared changes by moving one at a time to another turn, as long as sites are cleared sooner. */
final class Moves {

    /** Longer orders are left as they are: the time grows with the square of their length. */
    private static final int LONGEST = 80;
    private static final int ROUNDS = 10;

    private final int changes;
    private final List<Need> needs;

    Moves(int changes, List<Need> needs) {
        this.changes = changes;
        this.needs = needs.stream().filter(need -> need.own() == 0).toList();
    }

    List<Integer> better(List<Integer> order) {
        List<Integer> best = order;
        for (int round = 0; round < ROUNDS && order.size() <= LONGEST; round++) {
            List<Integer> next = round(best);
            if (next.equals(best)) {
                return best;
            }
            best = next;
        }
        return best;
    }

    private List<Integer> round(List<Integer> order) {
        List<Integer> best = order;
        long soonest = waiting(order);
        for (int from = 0; from < order.size(); from++) {
            for (int to = 0; to < order.size(); to++) {
                List<Integer> moved = new ArrayList<>(best);
                moved.add(to, moved.remove(from));
                long waiting = waiting(moved);
                if (waiting < soonest) {
                    soonest = waiting;
                    best = moved;
                }
            }
        }
        return best;
    }

    /** How many turns all sites wait together. */
    private long waiting(List<Integer> order) {
        int[] turns = new int[changes];
        Arrays.fill(turns, order.size());
        for (int i = 0; i < order.size(); i++) {
            turns[order.get(i)] = i;
        }
        long waiting = 0;
        for (Need need : needs) {
            int last = 0;
            for (List<Integer> any : need.causes()) {
                last = Math.max(last, first(any, turns));
            }
            waiting += (long) last * need.sites();
        }
        return waiting;
    }

    private static int first(List<Integer> any, int[] turns) {
        int first = Integer.MAX_VALUE;
        for (int change : any) {
            first = Math.min(first, turns[change]);
        }
        return first;
    }
}
