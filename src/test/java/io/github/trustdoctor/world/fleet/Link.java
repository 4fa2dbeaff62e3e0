package io.github.trustdoctor.world.fleet;

import io.github.trustdoctor.world.Trust;

/**
 * What is between a domain of the company and one of a partner whose users log on there; there may be no trust.
 *
 * @param near   number of the company's domain
 * @param far    number of the partner's
 * @param trust  how it is
 * @param custom whether users type the partner's UPN suffix
 */
record Link(int near, int far, Trust trust, boolean custom) {

    Link with(Trust other) {
        return new Link(near, far, other, custom);
    }

    Link typingSuffixes() {
        return new Link(near, far, trust, true);
    }
}
