package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.trustdoctor.facts.SuffixRecord.Status;
import io.github.trustdoctor.facts.SuffixRecord.Type;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What real domain controllers delivered, and what nobody should deliver. */
class ForestTrustInfoTest {

    private static final String CREATED = "AQAAAAIAAAAiAAAAAAAAAHhoBihhed0BABEAAABjb3JwLmNvbnRvc28udGVzdEkAAAAAAAAAeGgGKGF5"
            + "3QECGAAAAAEEAAAAAAAFFQAAAOlblFpu4B/QInNFzREAAABjb3JwLmNvbnRvc28udGVzdAcAAABDT05UT1NP";
    private static final String NEW = "AQAAAAQAAAAeAAAAAQAAAICl9kxhed0BAA0AAABkaXNhYmxlZC50ZXN0GwAAAAEAAACApfZMYXndAQAKAAAA"
            + "YnJhbmQudGVzdCIAAAAAAAAAgKX2TGF53QEAEQAAAGNvcnAuY29udG9zby50ZXN0SQAAAAAAAAB4aAYoYXndAQIYAAAAAQQAAAAAAAUVAAAA"
            + "6VuUWm7gH9Aic0XNEQAAAGNvcnAuY29udG9zby50ZXN0BwAAAENPTlRPU08=";
    private static final String SET = "AQAAAAQAAAAeAAAAAgAAADCZdXBhed0BAA0AAABkaXNhYmxlZC50ZXN0GwAAAAAAAADW8F5wYXndAQAKAAAA"
            + "YnJhbmQudGVzdCIAAAAAAAAAgKX2TGF53QEAEQAAAGNvcnAuY29udG9zby50ZXN0SQAAAAAAAAB4aAYoYXndAQIYAAAAAQQAAAAAAAUVAAAA"
            + "6VuUWm7gH9Aic0XNEQAAAGNvcnAuY29udG9zby50ZXN0BwAAAENPTlRPU08=";
    private static final Tuple OWN_NAME = tuple(Type.TOP_LEVEL_NAME, "corp.contoso.test", Status.ENABLED);
    private static final Tuple DOMAIN = tuple(Type.DOMAIN_INFO, "corp.contoso.test", Status.ENABLED);

    @Test
    void capturesOfRealControllersReadAsTheyWereSet() {
        assertThat(records(CREATED)).containsExactly(OWN_NAME, DOMAIN);
        assertThat(records(NEW)).containsExactly(tuple(Type.TOP_LEVEL_NAME, "disabled.test", Status.DISABLED_NEW),
                tuple(Type.TOP_LEVEL_NAME, "brand.test", Status.DISABLED_NEW), OWN_NAME, DOMAIN);
        assertThat(records(SET)).containsExactly(tuple(Type.TOP_LEVEL_NAME, "disabled.test", Status.DISABLED_ADMIN),
                tuple(Type.TOP_LEVEL_NAME, "brand.test", Status.ENABLED), OWN_NAME, DOMAIN);
    }

    private static List<Tuple> records(String base64) {
        TrustObject trust = Reports.trust("'msDS-TrustForestTrustInfo':'" + base64 + "'");
        assertThat(trust.suffixesComplete()).isEqualTo(Answer.YES);
        return trust.suffixRecords().stream().map(record -> tuple(record.type(), record.name(), record.status())).toList();
    }

    @Test
    void aRecordCitesTheBinaryField() {
        SuffixRecord record = Reports.trust("'msDS-TrustForestTrustInfo':'" + SET + "'").suffixRecords().get(0);

        assertThat(record.field("name")).isEqualTo(new Cited("disabled.test", "/trusts/0/msDS-TrustForestTrustInfo"));
        assertThat(record.field("status").text()).isEqualTo("disabled-admin");
    }

    @Test
    void flagsMeanDifferentThingsInRecordsOfDifferentTypes() {
        assertThat(decode(record(4, 0, "a.test"))).containsExactly(tuple(Type.TOP_LEVEL_NAME, "a.test", Status.CONFLICT));
        assertThat(decode(record(2, 1, "a.test"))).containsExactly(tuple(Type.TOP_LEVEL_NAME_EX, "a.test", Status.DISABLED_ADMIN));
        assertThat(Status.ofFlags(Type.TOP_LEVEL_NAME, 1)).isEqualTo(Status.DISABLED_NEW);
        assertThat(Status.ofFlags(Type.TOP_LEVEL_NAME, 7)).isEqualTo(Status.CONFLICT);
        assertThat(Status.ofFlags(Type.TOP_LEVEL_NAME, 8)).isEqualTo(Status.UNKNOWN);
        assertThat(Status.ofFlags(Type.DOMAIN_INFO, 1)).isEqualTo(Status.DISABLED_ADMIN);
        assertThat(Status.ofFlags(Type.DOMAIN_INFO, 2)).isEqualTo(Status.CONFLICT);
        assertThat(Status.ofFlags(Type.DOMAIN_INFO, 4)).isEqualTo(Status.DISABLED_ADMIN);
        assertThat(Status.ofFlags(Type.DOMAIN_INFO, 8)).isEqualTo(Status.CONFLICT);
        assertThat(Status.ofFlags(Type.OTHER, 1)).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void recordsOfOtherTypesAreLeftOut() {
        assertThat(decode(record(0, 4, "scanner"))).isEmpty();
    }

    private static List<Tuple> decode(byte[] bytes) {
        return ForestTrustInfo.decode(bytes, place()).orElseThrow().stream()
                .map(record -> tuple(record.type(), record.name(), record.status())).toList();
    }

    private static byte[] record(int flags, int type, String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(29 + text.length).order(ByteOrder.LITTLE_ENDIAN).putInt(1).putInt(1)
                .putInt(17 + text.length).putInt(flags).putLong(0).put((byte) type).putInt(text.length).put(text).array();
    }

    @Test
    void damagedBytesAreNoForestTrustInformationAndNeverAnException() {
        byte[] sound = Base64.getDecoder().decode(SET);

        for (int length = 0; length < sound.length; length++) {
            assertThat(ForestTrustInfo.decode(Arrays.copyOf(sound, length), place())).isEmpty();
        }
        for (int i = 0; i < sound.length; i++) {
            for (byte value : new byte[] {-1, 0, 1, 127, -128}) {
                byte[] damaged = sound.clone();
                damaged[i] = value;
                assertThat(ForestTrustInfo.decode(damaged, place())).isNotNull();
            }
        }
        byte[] countOfMinusOne = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putInt(1).putInt(-1).array();
        assertThat(ForestTrustInfo.decode(countOfMinusOne, place())).isEmpty();
    }

    private static Observation place() {
        return new Observation("/trusts/0", new Node.Obj(1, 1, Map.of()), Map.of());
    }

    @Test
    void whatIsNoForestTrustInformationIsAnError() {
        assertThat(Reports.problems("{'trusts':[{'holder':'a','msDS-TrustForestTrustInfo':'AAAA'}]}")).containsExactly(
                "site.json:1:54 /trusts/0/msDS-TrustForestTrustInfo: expected forest trust information in Base64 "
                        + "([MS-ADTS] 6.1.6.9.3), found \"AAAA\"");
        assertThat(Reports.problems("{'trusts':[{'holder':'a','msDS-TrustForestTrustInfo':'A'}]}")).containsExactly(
                "site.json:1:54 /trusts/0/msDS-TrustForestTrustInfo: expected Base64, found \"A\"");
    }
}
