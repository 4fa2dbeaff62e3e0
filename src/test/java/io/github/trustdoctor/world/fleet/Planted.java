package io.github.trustdoctor.world.fleet;

import java.util.List;

/**
 * A shared cause that is hidden in a fleet.
 *
 * @param pack  id of the pack that treats it
 * @param cause id of the cause there
 * @param spots where it sits; more than one only for a trust both of whose copies are wrong
 */
public record Planted(String pack, String cause, List<Spot> spots) { }
