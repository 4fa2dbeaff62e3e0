package io.github.trustdoctor.world.fleet;

import io.github.trustdoctor.world.Server;
import java.util.List;

/**
 * A domain of the company or of a partner.
 *
 * @param dns         DNS name
 * @param netBios     NetBIOS name
 * @param controllers DNS names of all its controllers
 * @param servers     what is seen of each from every site, in the same order
 * @param suffix      the UPN suffix that its users have besides the domain's name; empty if they have none
 */
record Domain(String dns, String netBios, List<String> controllers, List<Server> servers, String suffix) {

    /** The same with this to be seen of its controllers. */
    Domain with(List<Server> other) {
        return new Domain(dns, netBios, controllers, List.copyOf(other), suffix);
    }
}
