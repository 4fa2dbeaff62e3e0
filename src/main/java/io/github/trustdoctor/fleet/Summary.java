package io.github.trustdoctor.fleet;

import io.github.trustdoctor.packs.Pack;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a fleet comes to.
 *
 * @param survey   how many reports came to what
 * @param failing  how many of the sites that are compared fail
 * @param compared how many sites are compared with each other
 * @param common   what the failing ones have in common
 * @param order    in which order to mend it
 * @param domains  the domains between which its trusts lead
 * @param packs    the packs that name the causes and what mends them
 */
public record Summary(Survey survey, int failing, int compared, CommonCauses common, FixOrder order, Set<String> domains, List<Pack> packs) {

    /** Of that survey, by those packs. */
    public static Summary of(Survey survey, List<Pack> packs) {
        List<Site> sites = survey.sites();
        CommonCauses common = CommonCauses.of(sites);
        return new Summary(survey, (int) sites.stream().filter(Site::failing).count(), sites.size(), common, FixOrder.of(sites, common), domains(sites), packs);
    }

    private static Set<String> domains(List<Site> sites) {
        Set<String> domains = new TreeSet<>();
        for (Site site : sites) {
            site.places().stream().filter(place -> place.kind() == Place.Kind.TRUST).forEach(place -> domains.addAll(List.of(place.value().split(" > "))));
        }
        return domains;
    }
}
