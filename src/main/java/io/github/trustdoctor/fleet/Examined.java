package io.github.trustdoctor.fleet;

import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.feed.Raw;
import java.util.List;
import java.util.Optional;

/**
 * What came of one raw report.
 *
 * @param raw      the report as it came
 * @param line     its verdict line; empty if it is rejected
 * @param problems why it is rejected; empty if it is not
 * @param bug      what went wrong in the program, if something did
 * @param told     what more was made of it, if that was asked for
 */
public record Examined(Raw raw, Optional<VerdictLine> line, List<Problem> problems, Optional<Throwable> bug, Optional<byte[]> told) {

    static Examined rejected(Raw raw, String why) {
        return rejected(raw, List.of(new Problem(Problem.Severity.ERROR, raw.file(), raw.line(), raw.line() > 0 ? 1 : 0, "", why)));
    }

    static Examined rejected(Raw raw, List<Problem> problems) {
        return new Examined(raw, Optional.empty(), problems, Optional.empty(), Optional.empty());
    }
}
