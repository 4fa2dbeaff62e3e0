package io.github.trustdoctor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Measures one engine in Java, on one thread: it warms up, then the best of some rounds counts. A round is as many passes over all
 * reports as a second holds, one at least. Reading JSON is no part of it. {@code measure.js} does the same for Node.js.
 */
final class MeasurePeer {

    private static final double SECOND = 1e9;
    private static final double WARM = 5 * SECOND;

    private final Peer peer;
    private final List<List<String>> matched;
    private String digest = "";

    private MeasurePeer(Peer peer, int reports) {
        this.peer = peer;
        this.matched = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            matched.add(List.of());
        }
    }

    /**
     * Prints reports per second, matches, and the digest of all matches, with tabs between them.
     *
     * @param args   the file of rules, the file of reports, and how many rounds
     * @param engine makes the engine of the rules and the reports
     */
    static void run(String[] args, BiFunction<Ruleset, List<JsonNode>, Peer> engine) throws IOException, GeneralSecurityException {
        List<JsonNode> reports = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            reports.add(mapper.readTree(line));
        }
        MeasurePeer measure = new MeasurePeer(engine.apply(Ruleset.read(Path.of(args[0])), reports), reports.size());
        measure.round(WARM);
        double best = 0;
        for (int i = Integer.parseInt(args[2]); i > 0; i--) {
            best = Math.max(best, measure.round(SECOND));
        }
        System.out.printf("%.0f\t%d\t%s%n", best, measure.matched.stream().mapToInt(List::size).sum(), measure.digest);
    }

    /** Reports per second over so many nanoseconds or more. */
    private double round(double atLeast) throws GeneralSecurityException {
        long took = 0;
        long done = 0;
        while (took < atLeast) {
            peer.begin();
            long begin = System.nanoTime();
            for (int i = 0; i < matched.size(); i++) {
                matched.set(i, peer.matched(i));
            }
            took += System.nanoTime() - begin;
            done += matched.size();
        }
        check();
        return done * SECOND / took;
    }

    /** Every round matches the same. */
    private void check() throws GeneralSecurityException {
        MessageDigest all = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < matched.size(); i++) {
            all.update((i + 1 + ":" + String.join(",", new TreeSet<>(matched.get(i))) + '\n').getBytes(StandardCharsets.UTF_8));
        }
        String now = HexFormat.of().formatHex(all.digest());
        if (!digest.isEmpty() && !digest.equals(now)) {
            throw new IllegalStateException("a round matches otherwise than the one before");
        }
        digest = now;
    }
}
