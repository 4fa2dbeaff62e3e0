package io.github.trustdoctor.fleet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The shared causes among the confirmed ones.
 *
 * @param chosen those that were chosen
 * @param cost   what that comes to, shared causes and those of single sites
 */
record ConfirmedCauses(List<Candidate> chosen, Candidate.Cost cost) {

    /** So many places count as tested in a small fleet: else two sites that coincide would be enough. */
    private static final int LEAST_TESTED = 10;

    static ConfirmedCauses of(View view) {
        List<CauseAtPlaces> causes = new ArrayList<>();
        byCause(view).forEach((cause, blamed) -> causes.add(new CauseAtPlaces(cause, blamed, view)));
        int tested = Math.max(LEAST_TESTED, causes.stream().mapToInt(CauseAtPlaces::tested).sum());
        List<Candidate> chosen = new ArrayList<>();
        int atComputers = atComputers(view);
        Candidate.Cost cost = new Candidate.Cost(atComputers, atComputers);
        for (CauseAtPlaces cause : causes) {
            CauseAtPlaces.Choice choice = cause.choose(tested);
            chosen.addAll(choice.candidates());
            cost = cost.plus(choice.cost());
        }
        return new ConfirmedCauses(chosen, cost);
    }

    private static Map<String, List<Blamed>> byCause(View view) {
        Map<String, List<Blamed>> byCause = new TreeMap<>();
        BitSet failing = view.failing();
        for (int i = failing.nextSetBit(0); i >= 0; i = failing.nextSetBit(i + 1)) {
            Site site = view.sites().get(i);
            for (SiteFinding finding : site.findings()) {
                if (finding.confirmed() && !finding.places().isEmpty()) {
                    byCause.computeIfAbsent(finding.id(), id -> new ArrayList<>()).add(Blamed.of(i, site, finding));
                }
            }
        }
        return byCause;
    }

    /** How many causes are confirmed that no site can share. */
    private static int atComputers(View view) {
        return view.failing().stream().map(number -> (int) view.sites().get(number).findings().stream()
                .filter(finding -> finding.confirmed() && finding.places().isEmpty()).count()).sum();
    }
}
