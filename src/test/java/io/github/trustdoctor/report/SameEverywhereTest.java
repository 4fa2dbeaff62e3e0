package io.github.trustdoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.diagnosis.Diagnosis;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameEverywhereTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "th-TH-u-nu-thai", "ar-SA-u-nu-arab", "de-DE"})
    void theLocaleAndTheTimeZoneChangeNothing(String tag) {
        List<String> here = all();

        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));

        assertThat(all()).isEqualTo(here);
    }

    private static List<String> all() {
        Diagnosis diagnosis = Samples.branch();
        return Samples.reports().stream().map(report -> report.of(diagnosis)).toList();
    }
}
