/**
 * What follows from the observations, whatever the article: which logon crosses which trust, what each controller's port
 * answers, where a name suffix is routed.
 *
 * <p>Derived once for a report, before any pack runs, by {@link io.github.trustdoctor.paths.Derivation}. A
 * {@link io.github.trustdoctor.paths.Crossing} is one try of a user of one domain to log on at a computer of another;
 * its {@code link} names the {@link io.github.trustdoctor.paths.TrustLink} between the two. What is not known is
 * {@code UNKNOWN}, never guessed.
 */
package io.github.trustdoctor.paths;
