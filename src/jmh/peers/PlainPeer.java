package io.github.trustdoctor.bench;

import java.util.List;

/** The rules as Java source, which {@link WritePeers} wrote. */
final class PlainPeer {

    private PlainPeer() { }

    /** As {@link MeasurePeer#run} has it. */
    public static void main(String[] args) throws Exception {
        MeasurePeer.run(args, (rules, json) -> {
            List<FlatReport> reports = json.stream().map(FlatReport::of).toList();
            return report -> PlainRules.matched(reports.get(report));
        });
    }
}
