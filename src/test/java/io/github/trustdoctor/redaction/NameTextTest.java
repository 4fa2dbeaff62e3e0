package io.github.trustdoctor.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTextTest {

    private final Redaction redaction = Redaction.withKey("a secret of thirty-two bytes only".getBytes(StandardCharsets.US_ASCII));

    private String name(String text) {
        return redaction.name(text);
    }

    @Test
    void theSameSecretGivesTheSamePseudonymsEverywhere() {
        assertThat(name("con-dc1.contoso.com")).isEqualTo("n-qmjvazxcmshwp.n-yugnzggbomsst.n-qklphqgfrwhso");
    }

    @Test
    void anotherSecretGivesOthers() {
        assertThat(Redaction.fresh().name("contoso")).isNotEqualTo(Redaction.fresh().name("contoso"));
    }

    @Test
    void labelsAreTheSameWhereverTheyStand() {
        String domain = name("contoso.com");
        String label = name("contoso");

        assertThat(name("eu.contoso.com")).endsWith("." + domain);
        assertThat(domain).startsWith(label + ".");
        assertThat(name("alice@contoso.com")).endsWith("@" + domain);
        assertThat(name("host/pc-1.contoso.com")).isEqualTo("host/" + name("pc-1") + "." + domain);
        assertThat(name("krbtgt/CONTOSO.COM @ FABRIKAM.COM")).isEqualTo("krbtgt/" + name("CONTOSO.COM") + " @ " + name("FABRIKAM.COM"));
        assertThat(name("_ldap._tcp.dc._msdcs.contoso.com")).isEqualTo("_ldap._tcp.dc._msdcs." + domain);
        assertThat(name("CN=PC-1,CN=Computers,DC=contoso,DC=com")).isEqualTo("CN=" + name("PC-1") + ",CN=" + name("Computers") + ",DC="
                + label + ",DC=" + name("com"));
        assertThat(name("CONTOSO\\PC-1$")).isEqualTo(name("CONTOSO") + "\\" + name("PC-1") + "$");
        assertThat(name("\\\\FAB-DC3")).isEqualTo("\\\\" + name("FAB-DC3"));
        assertThat(name("*.contoso.com")).isEqualTo("*." + domain);
    }

    @Test
    void caseIsKeptAsFarAsSpellingsDiffer() {
        assertThat(name("CONTOSO")).isEqualTo(name("contoso").toUpperCase(Locale.ROOT));
        assertThat(name("Contoso")).isEqualToIgnoringCase(name("contoso")).isNotEqualTo(name("contoso")).isNotEqualTo(name("CONTOSO"));
        assertThat(name("CONTOSO")).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void addressesStayAddressesButNobodyHasThem() {
        assertThat(name("10.20.0.11")).matches("999\\.[0-9]{7}\\.[0-9]{7}\\.[0-9]{7}");
        assertThat(name("10.20.0.0/24")).matches("999\\.[0-9.]+/24");
        assertThat(name("10.20.0.11:88")).startsWith(name("10.20.0.11") + ":");
        assertThat(name("fe80::1")).matches("2001:db8(:[0-9a-f]{1,4}){6}");
        assertThat(name("(10.20.0.11)")).isEqualTo("(" + name("10.20.0.11") + ")");
    }

    @Test
    void numbersStayNumbersAndHyphensStayInFront() {
        assertThat(name("4711")).matches("[0-9]{18}");
        assertThat(name("-x")).isEqualTo("-" + name("x"));
        assertThat(name("zo\u00eb")).startsWith("\u00f1-");
    }

    @Test
    void ofSidsTheDomainAndTheAccountAreReplacedAndWellKnownOnesStay() {
        String domain = name("S-1-5-21-1004336348-1177238915-682003330");

        assertThat(domain).matches("S-1-5-21-[0-9]+-[0-9]+-[0-9]+").doesNotContain("1004336348");
        assertThat(name("S-1-5-21-1004336348-1177238915-682003330-512")).isEqualTo(domain + "-512");
        assertThat(name("S-1-5-21-1004336348-1177238915-682003330-1105")).startsWith(domain + "-").doesNotEndWith("-1105");
        assertThat(name("S-1-5-18")).isEqualTo("S-1-5-18");
        assertThat(name("S-1-5-32-544")).isEqualTo("S-1-5-32-544");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "\\", "@", "a b", "x\ty", "\u2019", "\ud83d", "a\u0301b", "::", "1.2.3", "\u00df", "\u0130"})
    void whateverIsWrittenIsRewrittenAlikeTwice(String text) {
        assertThat(name(text)).isEqualTo(name(text));
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatThrownBy(() -> Redaction.withKey(new byte[31])).hasMessageContaining("32 bytes, found 31");
    }
}
