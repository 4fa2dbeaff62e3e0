/**
 * Many reports at once. In reading order: a {@link io.github.trustdoctor.fleet.VerdictLine} is what one report comes to; a
 * {@link io.github.trustdoctor.fleet.Place} is what sites can have in common; a {@link io.github.trustdoctor.fleet.Site} is what is kept of
 * each to compare them; a {@link io.github.trustdoctor.fleet.FleetRun} goes through a feed and gives each report its line.
 */
package io.github.trustdoctor.fleet;
