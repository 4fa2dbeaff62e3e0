package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20T09:41:12Z", "2026-11-20T09:41:12z", "2026-11-20 09:41:12Z", " 2026-11-20T09:41:12Z ",
        "2026-11-20T09:41:12.1234567Z", "2026-11-20T10:41:12+01:00", "2026-11-20T10:41:12+0100",
        "2026-11-20T04:11:12.5-05:30", "20261120094112.0Z", "20261120094112Z", "20261120104112.0+0100",
        "20261120044112.000000-300", "20261120104112.892000+060", "/Date(1795167672000)/", "/Date(1795167672999)/"})
    void everyNotationOfOneTimeReadsTheSame(String text) {
        assertThat(Times.parse(text)).contains(Instant.parse("2026-11-20T09:41:12Z"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T09:41Z, 2026-11-20T09:41:00Z", "2026-11-20, 2026-11-20T00:00:00Z", "20261120, 2026-11-20T00:00:00Z",
        "2024-02-29, 2024-02-29T00:00:00Z", "/Date(-1000)/, 1969-12-31T23:59:59Z",
        "2026-11-20T10:40:00+00:59, 2026-11-20T09:41:00Z", "20261120094112.Z, 2026-11-20T09:41:12Z", "20261120094112.90Z, 2026-11-20T09:41:12Z",
        "2026-11-20T09:41:09Z, 2026-11-20T09:41:09Z"})
    void lessIsFilledUp(String text, Instant time) {
        assertThat(Times.parse(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "2026", "2026-11", "2026-13-01", "2025-02-29", "2026-11-20T09:41:12", "2026-11-20T25:00:00Z",
        "2026-11-20T09:41:12+99:00", "2026-11-20T09:41:12+01:75", "2026-11-20T09:41:12ZZ", "20.11.2026 09:41", "11/20/2026",
        "/Date(x)/", "/Date(0)", "Date(0)/", "2026-", "2026x11x20", "2026-11-20T09:41:12/", "2026-11-20T09:41:1:Z", "20261120094112.0", "2026-11-20T09:41:12+01:60",
        "2026-11-20T0941Z", "202611200941Z", "2026-11-20X09:41:12Z", "20261120T094112Z", "2026-11-20T09:41:12+0", "20261120094112.0*060", "/Date()/", "/Date(99999999999999999999)/", "2026-11-20T09:41:12+", "\u0662\u0660\u0662\u0666-11-20"})
    void whatNamesNoPointInTimeIsNone(String text) {
        assertThat(Times.parse(text)).isEmpty();
    }
}
