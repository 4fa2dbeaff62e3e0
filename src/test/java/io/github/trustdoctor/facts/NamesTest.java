package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({"'\\\\FAB-DC1', fab-dc1", "fab-dc1., fab-dc1", "' Contoso.com. ', contoso.com", "'\\\\', ''", "..., ''", "'', ''", "' ', ''"})
    void namesAreComparedWithoutCaseLeadingBackslashesAndTrailingDots(String name, String key) {
        assertThat(Names.key(name)).isEqualTo(key);
    }

    @Test
    void whatHasNoNameIsNotTheSame() {
        assertThat(Names.same("\\\\FAB-DC1", "fab-dc1.")).isTrue();
        assertThat(Names.same("fab-dc1", "fab-dc2")).isFalse();
        assertThat(Names.same("", "")).isFalse();
        assertThat(Names.sameHost("", "")).isFalse();
        assertThat(Names.sameHost("", "con-dc1")).isFalse();
        assertThat(Names.sameHost("con-dc1", "")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"CON-DC1, con-dc1.contoso.com, true", "con-dc1.contoso.com, con-dc1, true", "con-dc1.contoso.com, CON-DC1.contoso.com., true",
        "con, con-dc1.contoso.com, false", "con-dc1, con-dc2, false", "con-dc1, con-dc1x, false", "con-dc1.eu, con-dc1.eu.contoso.com, false",
        "dc2, dc1.dc2, false", "xcon-dc1, con-dc1.contoso.com, false"})
    void aNameWithoutADotStandsForAnyHostWhoseFirstLabelItIs(String one, String other, boolean same) {
        assertThat(Names.sameHost(one, other)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"10, 10.0.0.1", "fe80, fe80.x::1", "1, 1.2.3.4"})
    void theFirstPartOfAnAddressIsNoName(String part, String address) {
        assertThat(Names.sameHost(part, address)).isFalse();
        assertThat(Names.sameHost(address, address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "90.9.0.99", "fe80::1", "::1", "2001:db8::dead:beef"})
    void addressesOfEitherVersionAreKnown(String address) {
        assertThat(Names.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "con-dc1", "con-dc1.contoso.com", "10.0.0.x", "1dc", "a", "10-0-0-1"})
    void namesAreNoAddresses(String name) {
        assertThat(Names.isAddress(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"eu.contoso.com, CONTOSO.com, true", "contoso.com, contoso.com., true", "xcontoso.com, contoso.com, false",
        "contoso.com, eu.contoso.com, false", "contoso.com, '', false", "'', contoso.com, false", "a.b.contoso.com, contoso.com, true",
        "fabrikam.com, contoso.com, false"})
    void aNameLiesBelowAnotherLabelByLabel(String name, String parent, boolean below) {
        assertThat(Names.isOrIsBelow(name, parent)).isEqualTo(below);
    }

    @Test
    void namesAreComparedAsTheirKeysAreWhateverTheyHold() {
        Random random = new Random(5);

        for (int i = 0; i < 200_000; i++) {
            String one = name(random);
            String other = random.nextInt(3) == 0 ? (random.nextBoolean() ? one : one.toUpperCase(Locale.ROOT)) + name(random) : name(random);
            String a = Names.key(one);
            String b = Names.key(other);

            assertThat(Names.isEmpty(one)).isEqualTo(a.isEmpty());
            assertThat(Names.same(one, other)).as("%s %s", one, other).isEqualTo(!a.isEmpty() && a.equals(b));
            assertThat(Names.sameHost(one, other)).as("%s %s", one, other)
                    .isEqualTo(!a.isEmpty() && !b.isEmpty() && (a.equals(b) || isFirstLabel(a, b) || isFirstLabel(b, a)));
            assertThat(Names.isOrIsBelow(one, other)).as("%s %s", one, other)
                    .isEqualTo(!b.isEmpty() && (a.equals(b) || a.endsWith('.' + b)));
        }
    }

    /** Among the characters are some whose lower case is longer, or a character of ASCII. */
    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int length = random.nextInt(5); length > 0; length--) {
            name.append("aAkK.. \\1\u0130\u212a\u03a3\u00e9".charAt(random.nextInt(13)));
        }
        return name.toString();
    }

    private static boolean isFirstLabel(String label, String name) {
        return !label.contains(".") && !Names.isAddress(name) && name.startsWith(label + '.');
    }
}
