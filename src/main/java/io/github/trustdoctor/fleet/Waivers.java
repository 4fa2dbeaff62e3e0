package io.github.trustdoctor.fleet;

import io.github.trustdoctor.facts.Fields;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.Problems;
import io.github.trustdoctor.facts.YamlFile;
import io.github.trustdoctor.fleet.VerdictLine.CauseLine;
import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Pack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The waivers of a file. What one covers is shown as waived and never left out; one that has expired covers nothing. */
public final class Waivers {

    private final List<Waiver> waivers;
    private final LocalDate today;

    private Waivers(List<Waiver> waivers, LocalDate today) {
        this.waivers = waivers;
        this.today = today;
    }

    /** A file holds no waivers, or wrong ones. */
    public static final class BadWaiversException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient List<Problem> problems;

        BadWaiversException(List<Problem> problems) {
            super(problems.get(0).toString());
            this.problems = problems;
        }

        /** All that is wrong. */
        public List<Problem> problems() {
            return problems;
        }
    }

    /** None. */
    public static Waivers none() {
        return new Waivers(List.of(), LocalDate.MIN);
    }

    /**
     * Reads a file in YAML or JSON.
     *
     * @param packs those whose causes may be waived
     * @param today the day on which they are to hold
     * @throws BadWaiversException if it holds anything else; it tells every problem
     * @throws IOException        if it cannot be read
     */
    public static Waivers read(Path file, Collection<Pack> packs, LocalDate today) throws IOException, BadWaiversException {
        Problems problems = new Problems(file.toString(), true);
        Optional<Node> node = YamlFile.read(file, problems);
        List<Waiver> waivers = new ArrayList<>();
        Set<String> causes = causes(packs);
        node.filter(Node.Obj.class::isInstance).ifPresent(document -> {
            Fields in = new Fields((Node.Obj) document, "", problems);
            waivers.addAll(in.longList("waivers", one -> known(one, causes)));
            in.warnOfUnknown();
        });
        List<Problem> found = new ArrayList<>(problems.all());
        if (found.isEmpty() && waivers.isEmpty()) {
            found.add(new Problem(Problem.Severity.ERROR, file.toString(), 0, 0, "", "expected an object with a list of waivers, found none"));
        }
        if (!found.isEmpty()) {
            throw new BadWaiversException(found);
        }
        return new Waivers(List.copyOf(waivers), today);
    }

    private static Set<String> causes(Collection<Pack> packs) {
        Set<String> causes = new TreeSet<>();
        for (Pack pack : packs) {
            for (Cause cause : pack.causes()) {
                causes.add(pack.id() + '/' + cause.id());
            }
        }
        return causes;
    }

    private static Waiver known(Fields in, Set<String> causes) {
        Waiver waiver = Waiver.read(in);
        if (!waiver.cause().isEmpty() && !causes.contains(waiver.cause())) {
            in.wrong("cause", "a cause of a pack, such as " + causes.iterator().next());
        }
        return waiver;
    }

    /** The line, with what is waived at that site marked as such. */
    public VerdictLine applied(VerdictLine line) {
        if (waivers.isEmpty()) {
            return line;
        }
        return line.with(line.causes().stream().map(cause -> covering(line, cause, true).map(cause::waivedBy).orElse(cause)).toList());
    }

    /** The waivers that cover causes of the line, those among them that have expired and would. */
    Set<Waiver> covering(VerdictLine line) {
        Set<Waiver> covering = new LinkedHashSet<>();
        for (CauseLine cause : waivers.isEmpty() ? List.<CauseLine>of() : line.causes()) {
            covering(line, cause, true).or(() -> covering(line, cause, false)).ifPresent(covering::add);
        }
        return covering;
    }

    /** Whether one holds today. */
    boolean holds(Waiver waiver) {
        return !waiver.expires().isBefore(today);
    }

    private Optional<Waiver> covering(VerdictLine line, CauseLine cause, boolean valid) {
        return waivers.stream().filter(waiver -> holds(waiver) == valid && waiver.covers(line, cause)).findFirst();
    }

    /** All of them, in the order of the file. */
    public List<Waiver> all() {
        return waivers;
    }
}
