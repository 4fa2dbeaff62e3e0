package io.github.trustdoctor.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.paths.Overlap.By;
import io.github.trustdoctor.paths.Overlap.Relation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who else claims a name that is routed to a trusted forest. */
class OverlapsTest {

    private static final String SITE = "'computer':{'name':'PC1','domain':'fabrikam.com','domainNetBios':'FABRIKAM'},"
            + "'domains':[{'dnsName':'fabrikam.com','netBios':'FABRIKAM'},{'dnsName':'sub.contoso.com','netBios':'SUB'}],"
            + "'logons':[{'typed':'SUB\\\\anna','logonType':2,'result':'failure'}]";

    private static List<Overlap> overlaps(String forests, String... trusts) {
        String json = ("{" + SITE + ",'forests':[" + forests + "],'trusts':[" + String.join(",", trusts) + "]}").replace('\'', '"');
        SiteReport report = SiteReport.parse("site.json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(report.warnings()).isEmpty();
        return Derivation.of(report).facts().stream().filter(Overlap.class::isInstance).map(Overlap.class::cast).toList();
    }

    private static String trust(String partner, String complete, String... records) {
        return "{'holder':'fabrikam.com','source':'ldap','trustPartner':'" + partner + "','trustType':2,'trustDirection':2,'trustAttributes':8,"
                + "'suffixesComplete':" + complete + ",'suffixRecords':[" + String.join(",", records) + "]}";
    }

    private static String name(String name, String status) {
        return "{'type':'tln','name':'" + name + "','status':'" + status + "'}";
    }

    private static final String CLAIM = name("*.sub.contoso.com", "conflict");

    @ParameterizedTest
    @CsvSource({"contoso.com, BELOW", "SUB.contoso.com, SAME", "a.sub.contoso.com, ABOVE"})
    void aNameOfAnotherTrustOverlapsAboveBelowOrIsTheSame(String rival, Relation relation) {
        List<Overlap> found = overlaps("", trust("sub.contoso.com", "true", CLAIM), trust("other.com", "true", name(rival, "enabled")));

        assertThat(found).hasSize(1);
        Overlap overlap = found.get(0);
        assertThat(overlap.by()).isEqualTo(By.TRUST);
        assertThat(overlap.other()).isEqualTo("other.com");
        assertThat(overlap.relation()).isEqualTo(relation);
        assertThat(overlap.ofDomain()).isTrue();
        assertThat(overlap.named()).isEqualTo(Answer.UNKNOWN);
        assertThat(overlap.collides()).isEqualTo(Answer.YES);
        assertThat(overlap.pointer()).isEqualTo("/trusts/0/suffixRecords/0");
        assertThat(overlap.field("rival").pointer()).isEqualTo("/trusts/1/suffixRecords/0/name");
    }

    @Test
    void whichLiesAboveIsTold() {
        Overlap below = overlaps("", trust("sub.contoso.com", "true", CLAIM), trust("contoso.com", "true", name("contoso.com", "enabled"))).get(0);
        Overlap above = overlaps("", trust("sub.contoso.com", "true", CLAIM), trust("x.com", "true", name("x.sub.contoso.com", "enabled"))).get(0);

        assertThat(List.of(below.field("upper").text(), below.field("lower").text(), below.field("upperTrust").text()))
                .containsExactly("contoso.com", "sub.contoso.com", "contoso.com");
        assertThat(List.of(above.field("upper").text(), above.field("lower").text(), above.field("upperTrust").text()))
                .containsExactly("sub.contoso.com", "x.sub.contoso.com", "SUB");
    }

    @ParameterizedTest
    @CsvSource({"contosox.com", "xsub.contoso.com", "com.other"})
    void otherNamesDoNotOverlap(String rival) {
        assertThat(overlaps("", trust("sub.contoso.com", "true", CLAIM), trust("other.com", "true", name(rival, "enabled")))).isEmpty();
    }

    @Test
    void onlyRecordsOfNamesThatCoverTheUsersDomainClaimIt() {
        String rival = trust("contoso.com", "true", name("contoso.com", "enabled"), name("zoo.com", "enabled"));

        assertThat(overlaps("", trust("sub.contoso.com", "true", name("zoo.com", "conflict")), rival)).isEmpty();
        assertThat(overlaps("", trust("sub.contoso.com", "true", "{'type':'tlnex','name':'sub.contoso.com','status':'enabled'}"), rival)).isEmpty();
    }

    @Test
    void anExclusionWithTheUpperNameKeepsThemApart() {
        String exclusion = "{'type':'tlnex','name':'sub.contoso.com','status':'enabled'}";
        String lower = "{'type':'tlnex','name':'a.sub.contoso.com','status':'enabled'}";

        assertThat(overlaps("", trust("sub.contoso.com", "true", CLAIM), trust("contoso.com", "true", name("contoso.com", "enabled"), exclusion)))
                .extracting(Overlap::apart).containsExactly(Answer.YES);
        assertThat(overlaps("", trust("sub.contoso.com", "true", CLAIM), trust("contoso.com", "true", name("contoso.com", "enabled"), lower)))
                .extracting(Overlap::apart).containsExactly(Answer.NO);
        assertThat(overlaps("", trust("sub.contoso.com", "true", CLAIM, lower), trust("o.com", "true", name("a.sub.contoso.com", "enabled"))))
                .extracting(Overlap::apart).containsExactly(Answer.YES);
        assertThat(overlaps("", trust("sub.contoso.com", "true", CLAIM), trust("o.com", "true", name("sub.contoso.com", "enabled"), exclusion)))
                .extracting(Overlap::apart).containsExactly(Answer.NO);
    }

    @Test
    void thatNothingIsExcludedNeedsTheWholeListOfTheUpperName() {
        assertThat(overlaps("", trust("sub.contoso.com", "true", CLAIM), trust("contoso.com", "false", name("contoso.com", "enabled"))))
                .extracting(Overlap::collides).containsExactly(Answer.UNKNOWN);
        assertThat(overlaps("", trust("sub.contoso.com", "false", CLAIM), trust("o.com", "true", name("a.sub.contoso.com", "enabled"))))
                .extracting(Overlap::collides).containsExactly(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"disabled-admin, YES", "disabled-new, YES", "conflict, YES", "unknown, UNKNOWN", "enabled, NO"})
    void aNameThatIsOutOfEffectKeepsNothingFromBeingEnabled(String status, Answer apart) {
        assertThat(overlaps("", trust("sub.contoso.com", "true", CLAIM), trust("contoso.com", "true", name("contoso.com", status))))
                .extracting(Overlap::apart).containsExactly(apart);
    }

    @Test
    void theRecordMayNameTheOther() {
        String claim = "{'type':'tln','name':'sub.contoso.com','status':'conflict','with':'contoso.com'}";
        String parent = trust("contoso.com", "false", name("contoso.com", "enabled"));
        String twin = trust("other.com", "true", name("sub.contoso.com", "enabled"));

        List<Overlap> found = overlaps("", trust("sub.contoso.com", "true", claim), parent, twin);

        assertThat(found).extracting(Overlap::other).containsExactly("contoso.com", "other.com");
        assertThat(found).extracting(Overlap::named).containsExactly(Answer.YES, Answer.NO);
        assertThat(found).extracting(Overlap::collides).containsExactly(Answer.YES, Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({"contoso.com, TRUST, BELOW", "northwind.com, TRUST, UNKNOWN", "fabrikam.com, OWN_FOREST, UNKNOWN"})
    void whoeverItNamesIsToldOfThoughTheirNamesWereNotRead(String with, By by, Relation relation) {
        List<Overlap> found = overlaps("", trust("sub.contoso.com", "true",
                "{'type':'tln','name':'sub.contoso.com','status':'conflict','with':'" + with + "'}"));

        assertThat(found).extracting(Overlap::by).containsExactly(by);
        assertThat(found).extracting(Overlap::relation).containsExactly(relation);
        assertThat(found).extracting(Overlap::collides).containsExactly(Answer.YES);
        assertThat(found).extracting(Overlap::apart).containsExactly(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"'upnSuffixes':'sub.contoso.com', 1", "'upnSuffixes':'contoso.com', 0", "'domains':['sub.contoso.com'], 1"})
    void theOwnForestClaimsItsDomainsAndSuffixes(String field, int found) {
        List<Overlap> overlaps = overlaps("{'root':'fabrikam.com'," + field + "}", trust("sub.contoso.com", "true", CLAIM));

        assertThat(overlaps).hasSize(found).allMatch(one -> one.by() == By.OWN_FOREST && one.collides().yes() && one.relation() == Relation.SAME);
    }

    @Test
    void manyClaimsAreNotAllJudged() {
        String[] many = new String[200];
        Arrays.fill(many, CLAIM);
        String[] rivals = new String[200];
        Arrays.fill(rivals, name("contoso.com", "enabled"));

        assertThat(overlaps("", trust("sub.contoso.com", "true", many), trust("contoso.com", "true", rivals))).hasSize(64);
    }
}
