package io.github.trustdoctor.diagnosis;

import java.util.List;

/**
 * The fewest observations that would have to be otherwise for the diagnosis to come to something else.
 *
 * @param found   the ways that were found, each with the same number of changes, in the order of the search; empty if there
 *                is none
 * @param single  how many single changes were tried: all that there are
 * @param pairs   how many pairs of changes were tried, which happens only if no single one does it
 * @param allPairs whether those were all pairs of changes that alone change anything that a rule concludes
 */
public record SmallestChange(List<WhatIf> found, int single, int pairs, boolean allPairs) {

    /** So many pairs are tried at most. */
    public static final int MOST_PAIRS = 400;
}
