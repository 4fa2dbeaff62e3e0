/**
 * Fleets of simulated sites: one company, its partners, and many site reports that share what they share.
 *
 * <p>In reading order: {@link io.github.trustdoctor.world.fleet.Options} say how a
 * {@link io.github.trustdoctor.world.fleet.Fleet} is drawn; its company has
 * {@link io.github.trustdoctor.world.fleet.Domain}s and {@link io.github.trustdoctor.world.fleet.Link}s between them;
 * {@link io.github.trustdoctor.world.fleet.Shared} are the causes that can be hidden in them, and what was hidden is
 * {@link io.github.trustdoctor.world.fleet.Planted}; a {@link io.github.trustdoctor.world.fleet.Branch} is one site, with a
 * {@link io.github.trustdoctor.world.World} of its own that shares the links; its report, which may be spoilt by
 * {@link io.github.trustdoctor.world.fleet.Rot}, comes as {@link io.github.trustdoctor.world.fleet.Made}.
 *
 * <p>How a logon ends is played by the simulated world; this package adds names, numbers and speed.
 */
package io.github.trustdoctor.world.fleet;
