package io.github.trustdoctor.cli;

import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** One thing that the program can do. */
interface Command {

    /** What its help says. */
    String help();

    /** The options that it takes. */
    Options options();

    /**
     * Does it.
     *
     * @return the exit status
     * @throws UsageException if the arguments make no sense
     * @throws IOException    if its input cannot be read
     */
    int run(CommandLine line, Session session) throws UsageException, IOException;
}
