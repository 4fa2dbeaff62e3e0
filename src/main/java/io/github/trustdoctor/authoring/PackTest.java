package io.github.trustdoctor.authoring;

import io.github.trustdoctor.diagnosis.UnjudgeableException;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.PackFolder.LoadedPack;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tries cases of a pack, with that pack alone. */
public final class PackTest {

    private final Pack pack;
    private final Trial.Bench bench;

    /** A test of a pack; begins at once, in the background, to load its rules, while others read its cases. */
    public PackTest(LoadedPack pack) {
        this.pack = pack.pack();
        this.bench = new Trial.Bench(List.of(pack));
        Thread loading = new Thread(() -> bench.prepare(this.pack), "trust-doctor-rules");
        loading.setDaemon(true);
        loading.start();
    }

    /**
     * A case that does not come out as it says.
     *
     * @param of          the case
     * @param differences what was expected and what came, one difference after the other, each beginning a line
     */
    public record Failure(Case of, String differences) {

        /** The failure as a reader wants to see it: place, name, what the case shows, and the differences. */
        @Override
        public String toString() {
            return of.place() + ": case " + of.name() + ": " + of.shows() + differences;
        }
    }

    /**
     * The cases that do not come out as they say, in their order.
     *
     * @param ranked whether the order of {@code check-next} counts; to weigh checks takes far more time than all else
     */
    public List<Failure> failures(List<Case> cases, boolean ranked) {
        return cases.parallelStream().map(one -> failure(one, ranked)).flatMap(Optional::stream).toList();
    }

    private Optional<Failure> failure(Case one, boolean ranked) {
        try {
            Trial trial = bench.run(one, pack);
            Map<String, String> actual = ranked ? Expectation.of(trial, pack) : Expectation.unranked(trial, pack, one.expect());
            String differences = Expectation.differences(one.expect(), actual, List.of());
            return differences.isEmpty() ? Optional.empty() : Optional.of(new Failure(one, differences + warnings(one, actual, trial)));
        } catch (UnjudgeableException tooMuch) {
            return Optional.of(new Failure(one, "\n  " + tooMuch.getMessage()));
        }
    }

    /** What the warnings are, if there are more or fewer than expected. */
    private static String warnings(Case one, Map<String, String> actual, Trial trial) {
        return one.expect().get("warnings").equals(actual.get("warnings")) ? "" : trial.diagnosis().warnings().stream()
                .map(warning -> "\n  warning " + warning.pointer() + ": " + warning.message()).collect(Collectors.joining());
    }
}
