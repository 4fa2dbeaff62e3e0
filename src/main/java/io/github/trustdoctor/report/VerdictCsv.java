package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.fleet.Place;
import io.github.trustdoctor.fleet.VerdictLine;
import io.github.trustdoctor.fleet.VerdictLine.CauseLine;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Verdict lines as rows for spreadsheets. No cell is taken for a formula, whatever stands in a report. */
final class VerdictCsv {

    static final String HEAD = "report,site,computer,domain,outcome,confirmed,waived,open,at,warnings\r\n";

    private VerdictCsv() { }

    static void write(VerdictLine line, ByteArrayOutputStream out) {
        Predicate<CauseLine> waived = cause -> cause.waived().isPresent();
        Predicate<CauseLine> confirmed = waived.negate().and(cause -> cause.verdict() == Verdict.CONFIRMED);
        Predicate<CauseLine> open = waived.or(confirmed).negate();
        List<String> cells = List.of(line.report(), line.site(), line.computer(), line.domain(), JsonCauses.word(line.outcome()),
                causes(line, confirmed), causes(line, waived), causes(line, open),
                line.causes().stream().filter(confirmed).flatMap(cause -> cause.at().stream()).distinct().map(Place::text).collect(Collectors.joining("; ")),
                Integer.toString(line.warnings()));
        String row = cells.stream().map(VerdictCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
        out.writeBytes(row.getBytes(StandardCharsets.UTF_8));
    }

    private static String causes(VerdictLine line, Predicate<CauseLine> which) {
        return line.causes().stream().filter(which).map(cause -> cause.pack() + '/' + cause.id()).collect(Collectors.joining("; "));
    }

    private static String cell(String text) {
        String shown = Problem.shown(text);
        String harmless = !shown.isEmpty() && "=+-@\t\r".indexOf(shown.charAt(0)) >= 0 ? '\'' + shown : shown;
        boolean plain = harmless.chars().noneMatch(c -> c == ',' || c == '"' || c == ';' || c == '\n' || c == '\r');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
