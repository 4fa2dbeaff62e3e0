package io.github.trustdoctor.world.fleet;

import java.util.List;

/**
 * One report of a fleet, and what is true of its site.
 *
 * @param number  from 0
 * @param name    of the report, such as {@code lds-0000014}; no other of the fleet has it
 * @param json    the report on one line, without its end; anything but a report if it is rotten
 * @param rotten  whether it was spoilt, so that no reader may take it for a report
 * @param failing whether somebody could not log on
 * @param causes  the shared causes on whose path the site lies: they make somebody fail, or would if nothing else did
 * @param own     packs and ids ({@code pack/cause}) of the causes that the site has for itself; of those that no article treats there is none
 * @param names   every name of the site that no other has: computer, place and users
 */
public record Made(int number, String name, byte[] json, boolean rotten, boolean failing, List<Planted> causes,
                   List<String> own, List<String> names) { }
