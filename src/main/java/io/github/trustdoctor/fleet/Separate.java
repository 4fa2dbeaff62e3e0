package io.github.trustdoctor.fleet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Small fleets, in which the changes that single sites need of their own are ordered with the shared ones, each by itself. */
final class Separate {

    private final int changes;
    private final List<Need> needs = new ArrayList<>();
    private final List<Orders.Turn> own = new ArrayList<>();

    Separate(int changes, List<Need> needs) {
        this.changes = changes;
        for (int i = 0; i < needs.size(); i++) {
            if (needs.get(i).own() == 0) {
                this.needs.add(needs.get(i));
            } else {
                separate(i, needs.get(i));
            }
        }
    }

    /** How many changes single sites need of their own. */
    static long own(List<Need> needs) {
        return needs.stream().mapToLong(need -> (long) need.own() * need.sites()).sum();
    }

    private void separate(int number, Need need) {
        for (int site = 0; site < need.sites(); site++) {
            List<List<Integer>> causes = new ArrayList<>(need.causes());
            for (int change = 0; change < need.own(); change++) {
                causes.add(List.of(changes + own.size()));
                own.add(new Orders.Turn(number, site, change, 0));
            }
            needs.add(new Need(causes, 0, 1));
        }
    }

    /** The best order, without what mends nothing. */
    List<Orders.Turn> best() {
        List<Orders.Turn> turns = new ArrayList<>();
        BitSet made = new BitSet();
        for (int change : new ClearedBySets(changes + own.size(), needs).bestOrder()) {
            if (needs.stream().anyMatch(need -> need.lacking(change, made) > 0)) {
                made.set(change);
                int cleared = needs.stream().filter(need -> need.met(made)).mapToInt(Need::sites).sum();
                Orders.Turn turn = change < changes ? new Orders.Turn(-1, 0, change, 0) : own.get(change - changes);
                turns.add(new Orders.Turn(turn.need(), turn.site(), turn.change(), cleared));
            }
        }
        return turns;
    }
}
