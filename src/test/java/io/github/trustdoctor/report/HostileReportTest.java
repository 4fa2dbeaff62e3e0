package io.github.trustdoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.diagnosis.Diagnosis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileReportTest {

    private static final Diagnosis HOSTILE = Samples.hostile();

    static java.util.List<Report> reports() {
        return Samples.reports();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noFormatLetsControlOrFormatCharactersThrough(Report report) {
        String text = report.of(HOSTILE);

        assertThat(text.codePoints().filter(c -> c != '\n' && (Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT)).mapToObj(Integer::toHexString)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void namesCannotForgeALine(Report report) {
        assertThat(report.of(HOSTILE).lines()).noneMatch(line -> line.startsWith("1 CONFIRMED  all is well"));
    }

    @Test
    void coloursAreTheOnlyEscapesInColouredText() {
        String text = new TextReport(true, true).of(HOSTILE);

        assertThat(text).contains("\u001b[1;31m");
        assertThat(text.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(new TextReport(false, true).of(HOSTILE));
    }

    @Test
    void markdownIsNoHtmlNoLinkAndNoTable() {
        StringBuilder prose = new StringBuilder();
        boolean fenced = false;
        for (String line : new MarkdownReport(true).of(HOSTILE).split("\n")) {
            fenced ^= line.strip().startsWith("```");
            prose.append(fenced ? "" : line).append('\n');
        }

        assertThat(prose).contains("\\<b\\>").doesNotContain("[x](http", "http://", "_<b>", "<b>|");
    }

    @Test
    void aCommandOfMarkdownCannotLeaveItsFence() {
        String text = new Markdown().fenced("", "a```b").toString();

        assertThat(text).isEqualTo("````\na```b\n````\n");
    }
}
