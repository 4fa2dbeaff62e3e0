package io.github.trustdoctor.fleet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * In which order to make changes so that most sites are cleared soonest. A site is cleared when each of its confirmed causes
 * is mended. The same for any order of the sites.
 *
 * @param steps      the changes, until all sites are cleared that can be
 * @param clearable  how many sites that are
 * @param incurable  names of the failing sites with a confirmed cause that no resolution mends, sorted
 * @param undecided  names of the failing sites of which no cause is confirmed, sorted; no change is known to clear them
 */
public record FixOrder(List<Step> steps, int clearable, List<String> incurable, List<String> undecided) {

    /**
     * A change in its turn.
     *
     * @param change  what to change
     * @param cleared so many sites are cleared once it is made, with all before it
     * @param atMost  no choice of so many changes clears more
     */
    public record Step(FleetChange change, int cleared, int atMost) { }

    /** For those sites, with the shared causes found among them. */
    public static FixOrder of(Collection<Site> fleet, CommonCauses common) {
        Needs needs = new Needs(new View(fleet), common.causes());
        Orders orders = new Orders(needs.shared().size(), needs.all());
        List<Orders.Turn> turns = orders.best();
        int[] atMost = new ClearBound(needs.shared().size(), needs.all()).most(turns.size());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            steps.add(new Step(needs.change(turns.get(i)), turns.get(i).cleared(), atMost[i]));
        }
        return new FixOrder(List.copyOf(steps), needs.clearable(), needs.incurable(), needs.undecided());
    }

    /**
     * At least this share of what the best order could do is done, from 0 to 1: sites cleared after each step, summed over
     * all steps, of which none could do better by itself.
     */
    public double share() {
        long cleared = 0;
        long atMost = 0;
        for (Step step : steps) {
            cleared += step.cleared();
            atMost += step.atMost();
        }
        return atMost == 0 ? 1 : (double) cleared / atMost;
    }
}
