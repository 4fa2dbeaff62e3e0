/**
 * Support articles as data.
 *
 * <p>A {@link io.github.trustdoctor.packs.Pack} is one article: its {@link io.github.trustdoctor.packs.Claim claims}, the
 * {@link io.github.trustdoctor.packs.Cause causes} it knows, its {@link io.github.trustdoctor.packs.Resolution
 * resolutions} and the {@link io.github.trustdoctor.packs.Check checks} worth making. Authors write {@code pack.yaml};
 * the build turns it into JSON. The rules stand beside it as DRL and conclude by the ids that are declared here.
 */
package io.github.trustdoctor.packs;
