package io.github.trustdoctor.world.fleet;

import java.util.List;

/**
 * A shared cause that is hidden in a fleet.
 *
 * @param cause id of the cause in the pack {@code ee849847-external-trust-logon}
 * @param spots where it sits; more than one only for a trust both of whose copies are wrong
 */
public record Planted(String cause, List<Spot> spots) { }
