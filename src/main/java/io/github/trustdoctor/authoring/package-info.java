/**
 * What authors of packs need beside an editor. A {@link io.github.trustdoctor.authoring.Case} is a report and what is to be
 * said of it; {@link io.github.trustdoctor.authoring.PackTest} tries the cases of a pack.
 */
package io.github.trustdoctor.authoring;
