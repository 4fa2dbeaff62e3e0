package io.github.trustdoctor.fleet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Puts the changes that single sites need of their own between the shared ones, each where it clears more than what follows. */
final class Merge {

    private final List<Need> needs;
    private final List<Integer> order;
    private final int[] after;
    private final int[] gains;
    private final List<Orders.Turn> turns = new ArrayList<>();
    private final BitSet finished = new BitSet();
    private int cleared;

    Merge(List<Need> needs, List<Integer> order) {
        this.needs = needs;
        this.order = order;
        this.after = needs.stream().mapToInt(this::metAfter).toArray();
        this.gains = new int[order.size() + 1];
        for (int i = 0; i < needs.size(); i++) {
            gains[after[i]] += needs.get(i).own() == 0 ? needs.get(i).sites() : 0;
        }
    }

    /** After how many of the changes the need is met. */
    private int metAfter(Need need) {
        BitSet made = new BitSet();
        int count = 0;
        while (!need.met(made)) {
            made.set(order.get(count));
            count++;
        }
        return count;
    }

    List<Orders.Turn> turns() {
        cleared = gains[0];
        int made = 0;
        own(made, density(made));
        while (made < order.size()) {
            cleared += gains[made + 1];
            turns.add(new Orders.Turn(-1, 0, order.get(made), cleared));
            made++;
            own(made, density(made));
        }
        return turns;
    }

    /** So many sites are cleared by each of the shared changes that come next, up to where that is most; 0 at the end. */
    private double density(int made) {
        double most = 0;
        int sum = 0;
        for (int i = made + 1; i < gains.length; i++) {
            sum += gains[i];
            most = Math.max(most, (double) sum / (i - made));
        }
        return most;
    }

    /** Makes the changes of sites that lack nothing else and need fewest, if they clear more than that for each. */
    private void own(int made, double density) {
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            if (need.own() > 0 && after[i] <= made && !finished.get(i) && 1.0 / need.own() > density) {
                finished.set(i);
                finish(i, need);
            }
        }
    }

    private void finish(int number, Need need) {
        for (int site = 0; site < need.sites(); site++) {
            for (int change = 0; change < need.own(); change++) {
                cleared += change == need.own() - 1 ? 1 : 0;
                turns.add(new Orders.Turn(number, site, change, cleared));
            }
        }
    }
}
