package io.github.trustdoctor.fleet;

import java.util.BitSet;
import java.util.List;

/**
 * What a site, or several alike, needs to be cleared.
 *
 * @param causes of each cause that it shares, the numbers of the changes of which any mends it
 * @param own    how many changes it needs besides, of its own
 * @param sites  how many sites are alike
 */
record Need(List<List<Integer>> causes, int own, int sites) {

    /** Whether no cause that it shares is left once those changes are made. */
    boolean met(BitSet made) {
        for (List<Integer> any : causes) {
            if (any.stream().noneMatch(made::get)) {
                return false;
            }
        }
        return true;
    }

    /** How many of the causes that those made leave the change would mend. */
    int lacking(int change, BitSet made) {
        int lacking = 0;
        for (List<Integer> any : causes) {
            lacking += any.contains(change) && any.stream().noneMatch(made::get) ? 1 : 0;
        }
        return lacking;
    }
}
