package io.github.trustdoctor.diagnosis;

import java.util.List;

/**
 * The fewest observations that would have to be otherwise for the diagnosis to come to something else, or to name another
 * cause first, or to judge that one otherwise.
 *
 * <p>A change is one of three, and they are tried in this order:
 * <ol>
 *   <li>a value becomes another one, where there is a closed set of them: the types and directions of trusts, bits 8 and 16
 *       of {@code trustAttributes}, answers of probes and of the locator, one try or two, results, the status of suffixes,
 *       yes or no, and of logon types 2, 3, 10 and 11; in the order in which a report is read;
 *   <li>a value, a list of values, an item of one, or an object was not observed; in the order of the document;
 *   <li>a check that would show something unobserved gets one of its answers; in the order of the packs.
 * </ol>
 *
 * <p>First the single changes are tried, at most {@link #MOST_SINGLE}. If all were and none does it, pairs of them are, at
 * most {@link #MOST_PAIRS}: first of those that alone change most of what decides on the first cause, then of those that
 * change anything that a rule concludes, of those that alone contradict the rest, and of the others. Two changes at one
 * place are no pair, nor are two answers to one question.
 *
 * <p>The tries to log on that the diagnosis is about stay as they are: they are the question. A change that contradicts the
 * rest of the report more than it contradicts itself, or that a reader of reports would refuse or warn of, is none.
 *
 * @param found   the ways that were found, each with the same number of changes, in the order of the search; empty if there
 *                is none. An object is not among them if a part of it, not observed, does the same
 * @param single  how many single changes were tried
 * @param singles how many there are
 * @param pair    how many pairs of changes were tried; none if a single one does it or some were not tried
 * @param pairs   how many there are; 0 if none were to be tried
 */
public record SmallestChange(List<WhatIf> found, int single, int singles, int pair, int pairs) {

    /** So many single changes are tried at most. A usual report has some two hundred. */
    public static final int MOST_SINGLE = 1000;

    /** So many pairs are tried at most. */
    public static final int MOST_PAIRS = 200;
}
