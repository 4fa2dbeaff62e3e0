/**
 * Pages about packs, for those who read and review them. A {@link io.github.trustdoctor.docs.Handbook} has a page for each
 * {@link io.github.trustdoctor.docs.Documented} pack, as HTML and as Markdown, and is written into a
 * {@link io.github.trustdoctor.docs.DocsFolder}. What a page says is said once; a sheet knows how its format escapes it.
 */
package io.github.trustdoctor.docs;
