package org.example.fleet;

import java.io.Serializable;

/**
 * The lines of a split.
 *
 * @param before how many lines of the file come before them
 * @param count  how many they are
 */
record Lines(long before, long count) implements Serializable { }
