package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "9, 9", "+7, 7", "-7, -7", "' 601.0 ', 601", "0x1F, 31", "0XaB, 171", "0x0, 0", "9223372036854775807, 9223372036854775807",
        "-9223372036854775807, -9223372036854775807", "0xFFFFFFFFC000018B, -1073741429", "0x7fffffffffffffff, 9223372036854775807"})
    void wholeNumbersReadAsDecimalOrHexadecimal(String text, long number) {
        assertThat(Numbers.whole(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "+", "-", ".0", "-.0", "0x", "0xG", "0x-1", "0x1FFFFFFFFFFFFFFFF", "x1F", "1e3", "1.5", "1.00", "9223372036854775808",
        "99999999999999999999", "1 2", "/1", "1:", "\u0661"})
    void whatIsNoWholeNumberOfSixtyFourBitsIsNone(String text) {
        assertThat(Numbers.whole(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.6, 0.6", "' -12.5 ', -12.5", "3e2, 300", "+1E-1, 0.1", "9, 9", "0, 0"})
    void decimalNumbersMayHaveAFractionAndAnExponent(String text, double number) {
        assertThat(Numbers.decimal(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "Infinity", "1e400", "-1e400", "0x1p3", "1d", "1f", "1,5", "e", "--1", "1.2.3"})
    void whatIsNoFiniteNumberIsNone(String text) {
        assertThat(Numbers.decimal(text)).isEmpty();
    }
}
