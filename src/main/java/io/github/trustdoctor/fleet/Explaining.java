package io.github.trustdoctor.fleet;

import io.github.trustdoctor.fleet.Place.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which sites causes explain that were found at others: there they are open, or nobody looked. */
final class Explaining {

    private final View view;
    private final List<Shared> shared = new ArrayList<>();
    private final BitSet explained = new BitSet();
    private final BitSet confirmed = new BitSet();

    Explaining(View view, List<Candidate> chosen) {
        this.view = view;
        chosen.forEach(candidate -> shared.add(new Shared(candidate, company(candidate), new BitSet())));
        BitSet failing = view.failing();
        for (int i = failing.nextSetBit(0); i >= 0; i = failing.nextSetBit(i + 1)) {
            explain(i, view.sites().get(i));
        }
    }

    /** A shared cause, the places that go with it, and the sites that it explains without being confirmed there. */
    private record Shared(Candidate candidate, Set<Place> company, BitSet explained) { }

    /** The places in view at sites that have the cause, where it is the rule among the sites that were looked at. */
    private Set<Place> company(Candidate candidate) {
        Set<Place> company = new TreeSet<>();
        BitSet sites = candidate.sites();
        for (int i = sites.nextSetBit(0); i >= 0; i = sites.nextSetBit(i + 1)) {
            company.addAll(view.sites().get(i).places());
        }
        BitSet against = view.judged(candidate.cause());
        against.andNot(sites);
        company.removeIf(place -> place.kind().compareTo(Kind.TRUST) > 0
                || common(view.inView(place), sites) <= Math.max(1, common(view.inView(place), against)));
        return company;
    }

    private static int common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    private void explain(int number, Site site) {
        boolean known = site.findings().stream().anyMatch(SiteFinding::confirmed);
        confirmed.set(number, known);
        for (Shared one : shared) {
            if (one.candidate().sites().get(number)) {
                explained.set(number);
            } else if (open(one, number, site) || !known && unseen(one, site)) {
                one.explained().set(number);
                explained.set(number);
            }
        }
    }

    /** Whether the cause is open at a site, and what is known of where does not speak against the place. */
    private static boolean open(Shared one, int number, Site site) {
        Place place = one.candidate().place();
        for (SiteFinding finding : site.findings()) {
            if (!finding.confirmed() && finding.id().equals(one.candidate().cause()) && !finding.places().isEmpty()) {
                Blamed blamed = Blamed.of(number, site, finding);
                boolean there = blamed.targets().stream().anyMatch(target -> blamed.explains(place, target));
                if (there || vague(one, finding, site)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a finding sits, as far as is known, at a broader place that goes with the cause, or the place itself is in view. */
    private static boolean vague(Shared one, SiteFinding finding, Site site) {
        Place place = one.candidate().place();
        boolean unlocated = finding.places().get(0).kind().compareTo(place.kind()) > 0;
        boolean probed = place.kind() == Kind.PORT || place.kind() == Kind.CONTROLLER;
        return unlocated && (!probed && site.places().contains(place)
                || finding.places().stream().anyMatch(one.company()::contains));
    }

    /** Whether nobody looked for the cause at a site that is on its way, where it is the rule. */
    private static boolean unseen(Shared one, Site site) {
        Candidate candidate = one.candidate();
        boolean asked = site.ruledOut().contains(candidate.cause())
                || site.findings().stream().anyMatch(finding -> finding.id().equals(candidate.cause()));
        return !asked && site.places().stream().anyMatch(one.company()::contains);
    }

    /** The failing sites of which no cause is known or explained. */
    BitSet unexplained() {
        BitSet rest = view.failing();
        rest.andNot(explained);
        rest.andNot(confirmed);
        return rest;
    }

    /** The failing sites of which a cause is shared. */
    BitSet explained() {
        return explained;
    }

    List<SharedCause> causes() {
        return shared.stream().map(this::cause).toList();
    }

    private SharedCause cause(Shared one) {
        Candidate candidate = one.candidate();
        int slash = candidate.cause().indexOf('/');
        BitSet exceptions = (BitSet) candidate.exceptions().clone();
        exceptions.andNot(candidate.sites());
        return new SharedCause(candidate.cause().substring(0, slash), candidate.cause().substring(slash + 1),
                candidate.place(), view.names(candidate.sites()), view.names(one.explained()),
                view.names(exceptions), List.of(), candidate.chance());
    }
}
