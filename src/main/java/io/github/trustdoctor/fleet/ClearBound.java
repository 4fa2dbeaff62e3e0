package io.github.trustdoctor.fleet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * How many sites so many changes can clear at most. Of few shared changes all sets are gone through. Of many, each site is
 * divided among its causes: a change clears no more than the parts that it mends, so no {@code k} changes clear more than the
 * {@code k} greatest sums of parts. That holds however sites are divided; from an even division, parts move to the causes
 * whose changes have least, and the least bound of all rounds counts.
 */
final class ClearBound {

    private static final int ROUNDS = 60;

    private final int changes;
    private final List<Need> needs;
    private final List<double[]> parts = new ArrayList<>();

    ClearBound(int changes, List<Need> needs) {
        this.changes = changes;
        this.needs = needs;
    }

    /** For 1, 2, ... changes. */
    int[] most(int steps) {
        return changes <= Orders.FEW ? new ClearedBySets(changes, needs).most(steps) : divided(steps);
    }

    private int[] divided(int steps) {
        int total = needs.stream().mapToInt(Need::sites).sum();
        int[] most = new int[steps];
        Arrays.fill(most, total);
        for (Need need : needs) {
            double[] even = new double[need.causes().size() + (need.own() > 0 ? 1 : 0)];
            Arrays.fill(even, 1.0 / even.length);
            parts.add(even);
        }
        for (int round = 1; round <= ROUNDS; round++) {
            double[] sums = sums();
            lower(most, sums);
            move(sums, 2.0 / (round + 2));
        }
        return most;
    }

    /** What each shared change mends. */
    private double[] sums() {
        double[] sums = new double[changes];
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            for (int cause = 0; cause < need.causes().size(); cause++) {
                for (int change : need.causes().get(cause)) {
                    sums[change] += parts.get(i)[cause] * need.sites();
                }
            }
        }
        return sums;
    }

    private void lower(int[] most, double[] shared) {
        List<Double> sums = new ArrayList<>();
        Arrays.stream(shared).forEach(sums::add);
        double free = 0;
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            double[] part = parts.get(i);
            free += part.length == 0 ? need.sites() : 0;
            double own = need.own() == 0 ? 0 : part[part.length - 1] / need.own();
            sums.addAll(Collections.nCopies(need.own() * need.sites(), own));
        }
        sums.sort(Comparator.reverseOrder());
        double sum = free;
        for (int k = 0; k < most.length; k++) {
            sum += k < sums.size() ? sums.get(k) : 0;
            most[k] = Math.min(most[k], (int) Math.floor(sum + 1e-6));
        }
    }

    /** Moves that share of each site to the cause whose changes have least to mend. */
    private void move(double[] sums, double share) {
        for (int i = 0; i < needs.size(); i++) {
            double[] part = parts.get(i);
            int least = least(needs.get(i), sums);
            for (int cause = 0; cause < part.length; cause++) {
                part[cause] = (1 - share) * part[cause] + (cause == least ? share : 0);
            }
        }
    }

    /** The cause whose changes mend least; one of its own, if the site has any. */
    private static int least(Need need, double[] sums) {
        int least = need.causes().size();
        double fewest = need.own() > 0 ? 0 : Double.MAX_VALUE;
        for (int cause = 0; cause < need.causes().size(); cause++) {
            double mended = need.causes().get(cause).stream().mapToDouble(change -> sums[change]).sum();
            if (mended < fewest) {
                fewest = mended;
                least = cause;
            }
        }
        return least;
    }
}
