/**
 * A simulated world to measure the rules against, written from the mechanism and not from the rules.
 *
 * <p>In reading order: a {@link io.github.trustdoctor.world.World} is one state of affairs, with a
 * {@link io.github.trustdoctor.world.Trust} and {@link io.github.trustdoctor.world.Server}s;
 * {@link io.github.trustdoctor.world.Worlds} is a finite family of them, each with its base rate;
 * {@link io.github.trustdoctor.world.Playback} plays an {@link io.github.trustdoctor.world.Attempt} to log on, step by
 * step; a {@link io.github.trustdoctor.world.Reading} is something that somebody may look at; an
 * {@link io.github.trustdoctor.world.Observation} is a set of readings of one world, and a site report;
 * {@link io.github.trustdoctor.world.Truth} says which causes there are; {@link io.github.trustdoctor.world.Sight} says
 * what follows from an observation, by enumeration.
 *
 * <p>Nothing here knows a rule or what is derived for the rules: what a site report looks like is all that both share.
 */
package io.github.trustdoctor.world;
