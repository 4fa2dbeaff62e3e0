/**
 * What was observed at a site.
 *
 * <p>A {@link io.github.trustdoctor.facts.SiteReport} is one JSON document. Each object in it becomes one
 * {@link io.github.trustdoctor.facts.Fact}, a record of its own kind that knows its
 * {@link io.github.trustdoctor.facts.Observation place} in the document. Observations are three-valued
 * ({@link io.github.trustdoctor.facts.Answer}): what is missing was not observed, which is not "no". Whatever is wrong
 * with a document is a {@link io.github.trustdoctor.facts.Problem}, never an exception.
 */
package io.github.trustdoctor.facts;
