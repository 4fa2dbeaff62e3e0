package io.github.trustdoctor.fleet;

import io.github.trustdoctor.packs.Pack;
import java.util.List;

/**
 * What a fleet comes to.
 *
 * @param survey   how many reports came to what
 * @param failing  how many of the sites that are compared fail
 * @param compared how many sites are compared with each other
 * @param common   what the failing ones have in common
 * @param order    in which order to mend it
 * @param packs    the packs that name the causes and what mends them
 */
public record Summary(Survey survey, int failing, int compared, CommonCauses common, FixOrder order, List<Pack> packs) {

    /** Of that survey, by those packs. */
    public static Summary of(Survey survey, List<Pack> packs) {
        List<Site> sites = survey.sites();
        CommonCauses common = CommonCauses.of(sites);
        return new Summary(survey, (int) sites.stream().filter(Site::failing).count(), sites.size(), common, FixOrder.of(sites, common), packs);
    }
}
