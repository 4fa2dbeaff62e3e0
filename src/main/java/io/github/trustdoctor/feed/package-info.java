/**
 * Where site reports come from, thousands of them: a {@link io.github.trustdoctor.feed.Feed} goes through files, folders,
 * archives and streams and hands out one {@link io.github.trustdoctor.feed.Raw} report after the other, not yet read.
 */
package io.github.trustdoctor.feed;
