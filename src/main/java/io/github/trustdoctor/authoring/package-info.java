/**
 * What authors of packs need beside an editor. {@link io.github.trustdoctor.authoring.Scaffold} is a pack to begin with. A
 * {@link io.github.trustdoctor.authoring.Case} is a report and what is to be said of it;
 * {@link io.github.trustdoctor.authoring.PackTest} tries the cases of a pack, {@link io.github.trustdoctor.authoring.Lint} tells
 * all that is wrong with one, what its cases do not show ({@link io.github.trustdoctor.authoring.Coverage}) included.
 */
package io.github.trustdoctor.authoring;
