package io.github.trustdoctor.diagnosis;

import java.util.List;

/**
 * One try to log on over a trust, and whether the articles treat it.
 *
 * @param path     number of the try
 * @param pointer  JSON pointer to it
 * @param typed    the name as it was typed
 * @param syntax   how it was typed, in words
 * @param domain   the user's domain
 * @param failed   whether it failed: {@code yes}, {@code no} or {@code unknown}
 * @param code     the status code; empty if not observed
 * @param judged   whether verdicts were given for it
 * @param excluded why an article does not treat it
 */
public record Attempt(int path, String pointer, String typed, String syntax, String domain, String failed,
                      String code, boolean judged, List<Reason> excluded) { }
