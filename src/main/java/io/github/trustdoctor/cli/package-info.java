/**
 * The command line: {@link io.github.trustdoctor.cli.Main} picks a {@link io.github.trustdoctor.cli.Command} and tells what
 * came of it by the exit status.
 *
 * <p>Results go to standard output, everything else to standard error. Nothing here knows an article.
 */
package io.github.trustdoctor.cli;
