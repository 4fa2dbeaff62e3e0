package io.github.trustdoctor.fleet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for the order of changes that clears most sites soonest: the sum of the sites cleared after each change is as great
 * as can be. Of few changes it is the best. Of more, two ways are tried: a greedy one that looks ahead to all changes that some
 * sites need together, bettered by moves; and, if the shared changes are few, the best order of these for the sites that
 * need nothing else.
 */
final class Orders {

    /** Of so many shared changes all sets are gone through. */
    static final int FEW = 14;

    private final int changes;
    private final List<Need> needs;

    Orders(int changes, List<Need> needs) {
        this.changes = changes;
        this.needs = needs;
    }

    /**
     * A change in its turn.
     *
     * @param need    number of the need that it is of its own for; negative if it is shared
     * @param site    which of the sites with that need
     * @param change  which of the shared changes, or of those that the site needs of its own
     * @param cleared sites cleared after it
     */
    record Turn(int need, int site, int change, int cleared) { }

    List<Turn> best() {
        if (changes + Separate.own(needs) <= FEW) {
            return new Separate(changes, needs).best();
        }
        List<Turn> best = merged(new Moves(changes, needs).better(lookingAhead()));
        if (changes <= FEW) {
            List<Turn> other = merged(new ClearedBySets(changes, needs).bestOrder());
            int steps = Math.max(best.size(), other.size());
            best = sum(other, steps) > sum(best, steps) ? other : best;
        }
        return best;
    }

    private static long sum(List<Turn> turns, int steps) {
        long sum = 0;
        for (int i = 0; i < steps && !turns.isEmpty(); i++) {
            sum += turns.get(Math.min(i, turns.size() - 1)).cleared();
        }
        return sum;
    }

    /** The shared changes: next always those that together clear most sites for each of them. */
    private List<Integer> lookingAhead() {
        List<Integer> order = new ArrayList<>();
        BitSet made = new BitSet();
        for (List<Integer> next = densest(made); !next.isEmpty(); next = densest(made)) {
            for (int change : soonest(made, next)) {
                order.add(change);
                made.set(change);
            }
        }
        return order;
    }

    private List<Integer> densest(BitSet made) {
        List<Integer> densest = List.of();
        double most = 0;
        for (Need need : needs) {
            if (!need.met(made)) {
                List<Integer> missing = missing(need, made);
                double density = density(made, missing, need);
                if (density > most) {
                    most = density;
                    densest = missing;
                }
            }
        }
        return densest;
    }

    /** Few changes that a need lacks, those first that others lack, too. */
    private List<Integer> missing(Need need, BitSet made) {
        BitSet then = (BitSet) made.clone();
        List<Integer> missing = new ArrayList<>();
        while (!need.met(then)) {
            int best = -1;
            long most = -1;
            for (List<Integer> any : need.causes()) {
                if (any.stream().noneMatch(then::get)) {
                    for (int change : any) {
                        long worth = worth(change, need, then);
                        if (worth > most) {
                            most = worth;
                            best = change;
                        }
                    }
                }
            }
            missing.add(best);
            then.set(best);
        }
        return missing;
    }

    private long worth(int change, Need need, BitSet made) {
        long sites = 0;
        for (Need other : needs) {
            sites += other.lacking(change, made) > 0 ? other.sites() : 0;
        }
        return (long) need.lacking(change, made) * Integer.MAX_VALUE + sites;
    }

    private double density(BitSet made, List<Integer> more, Need need) {
        BitSet then = (BitSet) made.clone();
        more.forEach(then::set);
        int cleared = cleared(then) - cleared(made);
        double alone = (cleared + 1.0) / (more.size() + need.own());
        return need.own() == 0 ? (double) cleared / more.size() : Math.max((double) cleared / more.size(), alone);
    }

    /** The sites that need no change of their own and none but those. */
    private int cleared(BitSet made) {
        int cleared = 0;
        for (Need need : needs) {
            cleared += need.own() == 0 && need.met(made) ? need.sites() : 0;
        }
        return cleared;
    }

    /** Those changes, next always the one that clears most. */
    private List<Integer> soonest(BitSet before, List<Integer> together) {
        BitSet made = (BitSet) before.clone();
        List<Integer> left = new ArrayList<>(together);
        List<Integer> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Integer next = left.stream().max(Comparator.<Integer>comparingInt(change -> {
                BitSet then = (BitSet) made.clone();
                then.set(change);
                return cleared(then);
            }).thenComparing(Comparator.reverseOrder())).orElseThrow();
            left.remove(next);
            order.add(next);
            made.set(next);
        }
        return order;
    }

    /** The shared changes in that order, and between them, where they clear more, those that single sites need of their own. */
    private List<Turn> merged(List<Integer> order) {
        Set<Integer> useful = useful(order);
        return new Merge(needs, order.stream().filter(useful::contains).toList()).turns();
    }

    /** The changes that, in that order, mend something that those before them do not. */
    private Set<Integer> useful(List<Integer> order) {
        Set<Integer> useful = new HashSet<>();
        BitSet made = new BitSet();
        for (int change : order) {
            if (needs.stream().anyMatch(need -> need.lacking(change, made) > 0)) {
                useful.add(change);
            }
            made.set(change);
        }
        return useful;
    }
}
