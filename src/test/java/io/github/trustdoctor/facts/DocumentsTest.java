package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a document, how much of one is read, and in which encodings. */
class DocumentsTest {

    private static ReadReport read(byte[] bytes) {
        ReadReport read = SiteReportReader.lenient().read("site.json", bytes);
        Outcomes.check(read);
        return read;
    }

    private static ReadReport read(String json) {
        return read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nestingUpToTheLimitIsRead() {
        ReadReport read = read("{'x':" + "[".repeat(Documents.DEEPEST - 1) + "]".repeat(Documents.DEEPEST - 1) + "}");

        assertThat(read.report()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30", "-1e30", "1000000000000000000000000000000", "1e400", "-0.0", "1E-400", "9223372036854775808", "0.1"})
    void hugeNumbersAreNoPortsButMayBeOffsets(String number) {
        assertThat(read("{'probes':[{'to':'a','port':" + number + "}]}").report()).isEmpty();
        assertThat(read("{'trusts':[{'holder':'a','trustAttributes':" + number + "0}]}")).isNotNull();
        assertThat(read("{'computer':{'clock':[{'against':'a','offsetSeconds':" + number + "}]}}")).isNotNull();
        assertThat(read("{'logons':[{'typed':'a','code':" + number + "}]}")).isNotNull();
    }

    @Test
    void numbersOfManyDigitsAreRefused() {
        assertThat(read("{'site':" + "1".repeat(100_000) + "}").problems()).singleElement().asString()
                .endsWith("expected numbers of at most 100 digits, found a longer one");
        assertThat(read("{'site':'" + "x".repeat(2_000_000) + "'}").problems()).singleElement().asString()
                .endsWith("expected texts of at most 1048576 characters, found a longer one");
        assertThat(read("{'" + "x".repeat(2000) + "':1}").problems()).singleElement().asString()
                .endsWith("expected names of at most 200 characters, found a longer one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'site':NaN}", "{'site':Infinity}", "{'site':-Infinity}", "{'site':+1}", "{'site':01}", "{'site':.5}",
        "{'site':0x10}", "{site:1}", "{'site':1,}", "{'site':'a\nb'}", "{'site':'\\x41'}", "{'site':'\\u12'}", "// a\n{}", "{'site':tru}",
        "{'site'}", "{,}", "}", "{]", "\u0000{}", "{\u0000}", "{'site':\u0000}", "{'si\u0000te':1}", "\u001b[2J{}"})
    void whatIsNotJsonIsRefused(String json) {
        assertThat(read(json).report()).isEmpty();
    }

    @Test
    void nulInAStringIsReadAndShownHarmless() {
        assertThat(read("{'site':'a\\u0000b'}").orElseThrow().site()).isEqualTo("a\u0000b");
        assertThat(read("{'collected':'a\\u0000\\u001b[31m<b>'}").problems().get(0).toString()).endsWith("found \"a\\u0000\\u001b[31m<b>\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void everyEncodingIsReadWithItsByteOrderMark(String encoding) {
        byte[] bytes = ("\ufeff" + "{\"site\":\"K\u00f6ln \u20ac \ud83d\ude00\"}").getBytes(Charset.forName(encoding));

        assertThat(read(bytes).orElseThrow().site()).isEqualTo("K\u00f6ln \u20ac \ud83d\ude00");
        for (int length = 0; length < bytes.length; length++) {
            assertThat(read(Arrays.copyOf(bytes, length)).report()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void someEncodingsAreReadWithoutIt(String encoding) {
        assertThat(read("{\"site\":\"K\u00f6ln\"}".getBytes(Charset.forName(encoding))).orElseThrow().site()).isEqualTo("K\u00f6ln");
    }

    @ParameterizedTest
    @ValueSource(strings = {"o__", "\u00f6__", "\u00f6\ud83d\ude00"})
    void columnsAreCountedInUtf16WhateverTheTextHolds(String text) {
        assertThat(read("{'site':'" + text + "','x':1}").problems()).singleElement().asString().startsWith("site.json:1:19 /x: ");
        assertThat(read("{'site':'" + text + "','x':01}").problems()).singleElement().asString().startsWith("site.json:1:20: ");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        for (int[] bad : new int[][] {{0xff}, {0xc0, 0x80}, {0xed, 0xa0, 0x80}, {0xf5, 0x80, 0x80, 0x80}, {0xe2, 0x82}, {0x80}}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes("{\"site\":\"".getBytes(StandardCharsets.UTF_8));
            for (int b : bad) {
                bytes.write(b);
            }
            bytes.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
            assertThat(read(bytes.toByteArray()).problems()).singleElement().asString()
                    .isEqualTo("site.json:1:10: expected text in UTF-8, found other bytes at byte 9");
        }
    }

    @Test
    void halvesOfSurrogatePairsAreMended() {
        ReadReport read = read("{'site':'a\\ud800b\\udc00','computer':{'name':'\\ud83d\\ude00'}}");

        assertThat(read.orElseThrow().site()).isEqualTo("a\ufffdb\ufffd");
        assertThat(read.orElseThrow().computer().name()).isEqualTo("\ud83d\ude00");
        assertThat(read.problems()).extracting(Problem::toString).containsExactly(
                "site.json:1:9 /site: expected valid Unicode, found half a surrogate pair; read as U+FFFD");
        assertThat(read("{'\\udfff':1}").report()).isEmpty();
    }

    @Test
    void moreThingsThanOneSiteHasAreRefused() {
        String trust = "{'holder':'fabrikam.com'}";

        assertThat(read("{'trusts':[" + (trust + ",").repeat(Fields.MOST_OBJECTS) + trust + "]}").problems()).hasSize(1)
                .first().hasToString("site.json:1:11 /trusts: expected the report of one site, with at most 1000 objects here,"
                        + " found 1001");
        assertThat(read("{'trusts':[" + (trust + ",").repeat(Fields.MOST_OBJECTS - 1) + trust + "]}").report()).isPresent();
    }

    @Test
    void aDocumentUpToTheLimitIsReadAndOneByteMoreIsNot() {
        byte[] largest = new byte[Documents.LARGEST];
        Arrays.fill(largest, (byte) ' ');

        assertThat(read(largest).problems()).singleElement().asString()
                .isEqualTo("site.json:1:1: expected a JSON object, found nothing");
        assertThat(read(Arrays.copyOf(largest, Documents.LARGEST + 1)).problems()).singleElement().asString()
                .isEqualTo("site.json: expected at most 16777216 bytes, found 16777217");
    }

    @Test
    void valuesUpToTheLimitAreReadAndOneMoreIsNot() {
        int rest = Documents.MOST_VALUES - 3;

        assertThat(read("{'x':[" + "1,".repeat(rest) + "1]}").report()).isPresent();
        assertThat(read("{'x':[" + "1,".repeat(rest) + "1,1]}").problems()).singleElement().asString()
                .isEqualTo("site.json:1:1: expected at most 262144 values, found more");
        assertThat(read("{" + fields(Documents.MOST_VALUES - 1) + "}").report()).isPresent();
        assertThat(read("{" + fields(Documents.MOST_VALUES) + "}").problems()).singleElement().asString()
                .isEqualTo("site.json:1:1: expected at most 262144 values, found more");
    }

    private static String fields(int count) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < count; i++) {
            fields.append(i == 0 ? "" : ",").append('\'').append(i).append("':1");
        }
        return fields.toString();
    }

    @Test
    void oneLevelMoreThanTheLimitIsRefused() {
        assertThat(read("{'x':" + "[".repeat(Documents.DEEPEST)).problems()).singleElement().asString()
                .endsWith("expected at most 64 levels of nesting, found more");
    }

    @Test
    void aSingleBackslashIsExplained() {
        assertThat(read("{'site':'CONTOSO\\alice'}").problems().get(0).toString())
                .endsWith("; a backslash is written twice in JSON").doesNotContain("enable `");
    }

    @Test
    void namesOfFieldsAreEscapedInPointers() {
        assertThat(read("{'a/b':1,'c~d':2,'e~/f':3}").problems()).extracting(Problem::pointer)
                .containsExactly("/a~1b", "/c~0d", "/e~0~1f");
    }

    @Test
    void whateverStandsOnALaterLineIsTheCauseOfBytesThatAreNoText() {
        byte[] bytes = "{\n\n  \"site\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        bytes[12] = (byte) 0xff;

        assertThat(read(bytes).problems()).singleElement().asString()
                .isEqualTo("site.json:3:10: expected text in UTF-8, found other bytes at byte 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aDocumentOfAByteOrderMarkAloneHoldsNothing(String encoding) {
        assertThat(read("\ufeff".getBytes(Charset.forName(encoding))).problems()).singleElement().asString()
                .isEqualTo("site.json:1:1: expected a JSON object, found nothing");
    }
}
