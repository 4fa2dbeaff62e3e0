package org.example.fleet;

import java.util.List;

/**
 * What a job did.
 *
 * @param verdicts how many reports were judged
 * @param rejects  how many were rejected
 * @param bugs     at how many of these the program went wrong; executors log where
 * @param engines  the executors, by their ids and sorted, each as often as it made an engine
 */
record Summary(long verdicts, long rejects, long bugs, List<String> engines) {

    @Override
    public String toString() {
        return verdicts + " verdicts, " + rejects + " rejects" + (bugs == 0 ? "" : " (internal errors: " + bugs + ", see the logs of the executors)")
                + "; engines made by executors " + String.join(", ", engines);
    }
}
