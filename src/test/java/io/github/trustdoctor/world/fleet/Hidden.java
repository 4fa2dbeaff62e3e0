package io.github.trustdoctor.world.fleet;

import io.github.trustdoctor.world.Controller;
import io.github.trustdoctor.world.Truth;

/**
 * A planted cause, and whom it can reach.
 *
 * @param planted    the cause
 * @param region     number of the domain whose computers it reaches; {@link #ANY} if all
 * @param partner    number of the partner whose users it reaches; {@link #ANY} if all
 * @param controller number of the one controller at which it sits; {@link #ANY} if no or every controller
 */
record Hidden(Planted planted, int region, int partner, int controller) {

    static final int ANY = -1;

    boolean reaches(Link link) {
        return (region == ANY || link.near() == region) && (partner == ANY || link.far() == partner);
    }

    /** True if it lies on the path of a logon that failed there, whatever that failed for. */
    boolean holds(Branch branch) {
        return reaches(branch.link()) && branch.tries().stream().anyMatch(tried -> tried.failed() && truth(branch, tried)
                == Truth.TRUE);
    }

    private Truth truth(Branch branch, Branch.Tried tried) {
        boolean own = planted.cause().equals("own-kdc-blocked");
        return Truth.failed(branch.worldBy(controller == ANY ? branch.preferred() : controller), tried.attempt(),
                planted.cause(), own ? Controller.OWN1 : Controller.DC1);
    }
}
