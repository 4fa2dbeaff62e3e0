package io.github.trustdoctor.world;

import io.github.trustdoctor.diagnosis.NextCheck;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** In which order somebody makes the checks that are proposed. */
interface Policy {

    /** The checks of the article's causes in its order, the ports controller by controller; then all others. */
    List<String> ARTICLE = List.of("read-near-trust", "read-far-trust", "list-controllers", "probe-", "try-plain-name",
            "read-upn-suffixes", "read-suffix-routing", "ask-logon", "ask-user", "read-os", "try-own-user", "compare-clocks");
    List<String> PORTS = List.of("probe-tcp-88", "probe-udp-389", "probe-464");

    /** The next check of those that are proposed, which are ranked and at least one. */
    NextCheck choose(List<NextCheck> proposed);

    /** Always the first. */
    static Policy suggested() {
        return proposed -> proposed.get(0);
    }

    /** Cause by cause as the article lists them, each passed before the next. */
    static Policy article() {
        Comparator<NextCheck> order = Comparator.<NextCheck>comparingInt(check -> place(ARTICLE, check))
                .thenComparing(Policy::controller).thenComparingInt(check -> place(PORTS, check));
        return proposed -> proposed.stream().min(order).orElseThrow();
    }

    /** Any of them. */
    static Policy random(long seed) {
        Random random = new Random(seed);
        return proposed -> proposed.get(random.nextInt(proposed.size()));
    }

    private static int place(List<String> order, NextCheck check) {
        for (int i = 0; i < order.size(); i++) {
            if (check.check().startsWith(order.get(i))) {
                return i;
            }
        }
        return order.size();
    }

    private static String controller(NextCheck check) {
        return List.of(Controller.DC1, Controller.DC2).stream().map(dc -> dc.host)
                .filter(check.command()::contains).findFirst().orElse("");
    }
}
