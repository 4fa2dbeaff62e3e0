package io.github.trustdoctor.cli;

import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.fleet.Examined;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what came of the reports of a fleet. */
final class FleetTally {

    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private long lines;
    private long rejected;
    private boolean bug;

    void add(List<Examined> examined) {
        for (Examined one : examined) {
            if (one.line().isPresent()) {
                lines++;
                outcomes.merge(one.line().get().outcome(), 1L, Long::sum);
            } else {
                rejected++;
                bug |= one.bug().isPresent();
            }
        }
    }

    long lines() {
        return lines;
    }

    /** The most important status of all reports. */
    int status() {
        int status = bug ? ExitStatus.INTERNAL : rejected > 0 ? ExitStatus.BAD_DATA : ExitStatus.OK;
        for (Outcome outcome : outcomes.keySet()) {
            status = ExitStatus.worse(status, outcome.status());
        }
        return status;
    }

    String summary() {
        StringBuilder text = new StringBuilder().append(lines + rejected).append(" reports");
        outcomes.forEach((outcome, count) -> text.append(", ").append(count).append(' ').append(outcome));
        return text.append(", ").append(rejected).append(" rejected\n").toString();
    }
}
