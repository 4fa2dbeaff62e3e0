package io.github.trustdoctor.fleet;

import java.util.List;

/**
 * What several sites fail for.
 *
 * @param pack       id of the pack that names the cause; empty if nobody knows the cause, only the place
 * @param cause      id of the cause, or empty
 * @param place      where it sits
 * @param confirmed  names of the sites at which that cause is confirmed there, sorted
 * @param explained  names of the other failing sites that it explains, sorted
 * @param exceptions names of the sites that have the place in view and work, or where that cause is ruled out or confirmed
 *                   at another place only, sorted
 * @param suspects   if the cause is not known: those that are open there at most of its sites, as {@code pack/cause}, sorted
 * @param chance     so probable at most would it be to find such a thing in the fleet by chance
 */
public record SharedCause(String pack, String cause, Place place, List<String> confirmed, List<String> explained,
                          List<String> exceptions, List<String> suspects, double chance) {

    /** Whether the cause is known, not only the place. */
    public boolean known() {
        return !cause.isEmpty();
    }

    /** How many failing sites it explains. */
    public int support() {
        return confirmed.size() + explained.size();
    }
}
