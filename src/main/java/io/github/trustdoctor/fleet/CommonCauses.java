package io.github.trustdoctor.fleet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What the failing sites of a fleet have in common: the fewest causes in all, shared ones and those of single sites, of
 * which a shared one counts a quarter more for each exception. The same for any order of the sites.
 *
 * @param causes  the shared causes, those that explain most sites first
 * @param others  names of the failing sites that none of them explains, sorted
 * @param count   the number of causes that this comes to
 * @param bound   no choice among the shared causes that are more than chance comes to less
 */
public record CommonCauses(List<SharedCause> causes, List<String> others, double count, double bound) {

    private static final Comparator<SharedCause> MOST_FIRST = Comparator.comparing(SharedCause::support).reversed()
            .thenComparing(SharedCause::place).thenComparing(SharedCause::pack).thenComparing(SharedCause::cause);

    /** Of those sites. */
    public static CommonCauses of(Collection<Site> fleet) {
        View view = new View(fleet);
        ConfirmedCauses confirmed = ConfirmedCauses.of(view);
        Explaining explaining = new Explaining(view, confirmed.chosen());
        Correlations correlations = Correlations.of(view, explaining.unexplained());
        List<SharedCause> causes = new ArrayList<>(explaining.causes());
        causes.addAll(correlations.causes());
        causes.sort(MOST_FIRST);
        BitSet others = view.failing();
        others.andNot(explaining.explained());
        others.andNot(correlations.explained());
        return new CommonCauses(List.copyOf(causes), view.names(others), confirmed.cost().count() + correlations.cost().count(),
                confirmed.cost().bound() + correlations.cost().bound());
    }

    /** Whether it is proven that no other choice comes to less. */
    public boolean minimal() {
        return count <= bound;
    }
}
