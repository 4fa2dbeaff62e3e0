package io.github.trustdoctor.bench;

import java.util.List;

/** One engine with the rules, and with the reports in the form that it takes them in. */
interface Peer {

    /** Begins anew: whatever it remembers of reports is forgotten. Called before each pass over the reports, while no clock runs. */
    default void begin() { }

    /** The ids of the rules that match a report, in any order; reports are counted from 0. */
    List<String> matched(int report);
}
