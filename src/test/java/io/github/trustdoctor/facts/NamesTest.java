package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;

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
}
