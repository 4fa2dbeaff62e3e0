/**
 * Trust Doctor: a knowledge base of support articles that says why a logon over a domain trust fails.
 *
 * <p>Begin with {@link io.github.trustdoctor.TrustDoctor}. A {@link io.github.trustdoctor.facts.SiteReport} goes in, a
 * {@link io.github.trustdoctor.diagnosis.Diagnosis} comes out.
 */
package io.github.trustdoctor;
