package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.Texts;
import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.diagnosis.SmallestChange;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.ReadReport;
import io.github.trustdoctor.facts.SiteReportReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Kinds of facts that packs bring. */
class DeclaredKindsTest {

    private static final String RULES = """
            package rules.kb9
            declare KioskToken
                @section( kioskTokens )
                state : String
                issued : Instant
                days : long
                share : double
                revoked : Answer
            end
            rule "S01: it is so"
            when
                $logon : Crossing( failed != Answer.NO )
                $token : KioskToken( state == "expired", days > 30 )
            then
                conclude.proves( "S01", "it", $logon, $token );
            end
            """;
    private static final String SCHEMA = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["state"],
             "properties": {
               "state": {"type": "string", "enum": ["valid", "Expired"]},
               "issued": {"type": "string", "format": "date-time"},
               "days": {"type": "integer", "minimum": 0, "maximum": 400},
               "share": {"type": "number"},
               "revoked": {"type": "boolean"},
               "note": {"type": "string"}}}
            """;

    @TempDir
    private Path folder;
    private Path pack;

    @BeforeEach
    void aPackWithAKindOfItsOwn() throws IOException {
        pack = SmallPack.write(folder.resolve("kb9"));
        Files.writeString(pack.resolve("rules.drl"), RULES);
        Files.writeString(pack.resolve("kioskTokens.schema.json"), SCHEMA);
        rewrite("pack.yaml", "S01: it is so", "S01: 'the token of state {kioskToken.state} is {kioskToken.days} days old'");
    }

    private void rewrite(String file, String found, String by) throws IOException {
        Texts.replace(pack.resolve(file), found, by);
    }

    private static ReadReport read(TrustDoctor doctor, String tokens) {
        return doctor.reader(false).read("report.json", """
                {"computer": {"name": "PC-7", "domain": "fabrikam.com", "domainNetBios": "FABRIKAM"},
                 "domains": [{"dnsName": "contoso.com", "netBios": "CONTOSO"}],
                 "logons": [{"typed": "CONTOSO\\\\anna", "on": "PC-7", "logonType": 2, "result": "failure"}],
                 "kioskTokens": %s}
                """.formatted(tokens).getBytes(StandardCharsets.UTF_8));
    }

    private TrustDoctor doctor() {
        return TrustDoctor.builder().packs(pack).build();
    }

    private Outcome outcome(String tokens) {
        TrustDoctor doctor = doctor();
        return doctor.diagnose(read(doctor, tokens).orElseThrow()).outcome();
    }

    @Test
    void rulesAskForThemAsForAnyOther() {
        TrustDoctor doctor = doctor();
        ReadReport read = read(doctor, "[{\"state\": \"EXPIRED\", \"days\": \"31\", \"note\": \"by hand\"}]");
        assertThat(read.problems()).isEmpty();

        Diagnosis diagnosis = doctor.diagnose(read.orElseThrow());

        assertThat(diagnosis.outcome()).isEqualTo(Outcome.CAUSE_CONFIRMED);
        assertThat(diagnosis.causes().get(0).supports()).extracting(reason -> reason.text())
                .containsExactly("the token of state EXPIRED is 31 days old");
    }

    @Test
    void anotherValueOfThemMayChangeTheAnswer() {
        TrustDoctor doctor = doctor();

        SmallestChange smallest = doctor.smallestChange(read(doctor, "[{\"state\": \"expired\", \"days\": 31}]").orElseThrow());

        assertThat(smallest.found()).flatExtracting(way -> way.changes()).extracting(change -> change.pointer())
                .contains("/kioskTokens/0/days");
    }

    @Test
    void whatWasNotObservedComparesWithNothing() {
        assertThat(outcome("[{\"state\": \"expired\", \"days\": 31}]")).isEqualTo(Outcome.CAUSE_CONFIRMED);
        assertThat(outcome("[{\"state\": \"expired\"}]")).isNotEqualTo(Outcome.CAUSE_CONFIRMED);
        assertThat(outcome("[{\"state\": \"valid\", \"days\": 31}]")).isNotEqualTo(Outcome.CAUSE_CONFIRMED);
        assertThat(outcome("[]")).isNotEqualTo(Outcome.CAUSE_CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"state": "stolen"}                    | report.json:4:28 /kioskTokens/0/state: expected one of valid, Expired, found "stolen"
            {"days": 3}                            | report.json:4:18 /kioskTokens/0: expected a field "state", found none
            {"state": "valid", "days": "many"}     | report.json:4:45 /kioskTokens/0/days: expected a whole number, found "many"
            {"state": "valid", "days": 401}        | report.json:4:45 /kioskTokens/0/days: expected at most 400, found 401
            {"state": "valid", "days": -1}         | report.json:4:45 /kioskTokens/0/days: expected at least 0, found -1
            {"state": "valid", "share": "half"}    | report.json:4:46 /kioskTokens/0/share: expected a number, found "half"
            {"state": "valid", "issued": "today"}  | report.json:4:47 /kioskTokens/0/issued: expected a time with its zone, such as 2026-11-20T09:41:12Z or 20030612141907.0Z, found "today"
            {"state": "valid", "revoked": "maybe"} | report.json:4:48 /kioskTokens/0/revoked: expected true or false, found "maybe"
            {"state": "valid", "holder": "x"}      | report.json:4:47 /kioskTokens/0/holder: expected a known field, found "holder"; kept, but not understood
            """)
    void whatIsWrongIsToldWithItsPlace(String token, String problem) {
        assertThat(read(doctor(), "[" + token + "]").problems()).extracting(Problem::toString).containsExactly(problem);
    }

    @Test
    void aSectionThatNobodyBringsIsKeptAndNotUnderstood() {
        assertThat(read(TrustDoctor.create(), "[]").problems()).extracting(Problem::message)
                .containsExactly("expected a known field, found \"kioskTokens\"; kept, but not understood");
    }

    @Test
    void rulesOfAnotherPackDoNotSeeThem() throws IOException {
        Path other = SmallPack.write(folder.resolve("kb8"));
        Files.writeString(other.resolve("rules.drl"), RULES.replace("kb9", "kb8").replace("kioskTokens", "otherTokens"));
        Files.writeString(other.resolve("otherTokens.schema.json"), SCHEMA);
        TrustDoctor doctor = TrustDoctor.builder().packs(folder).build();

        Diagnosis diagnosis = doctor.diagnose(read(doctor, "[{\"state\": \"expired\", \"days\": 31}]").orElseThrow());

        assertThat(diagnosis.causes(io.github.trustdoctor.diagnosis.Verdict.CONFIRMED)).extracting("pack").containsExactly("kb9");
    }

    @Test
    void noSectionBelongsToTwoPacks() throws IOException {
        Path other = SmallPack.write(folder.resolve("kb8"));
        Files.writeString(other.resolve("rules.drl"), RULES.replace("kb9", "kb8"));
        Files.writeString(other.resolve("kioskTokens.schema.json"), SCHEMA);

        assertThat(refused(folder)).containsExactly(
                pack + ": expected the section of no other pack, found kioskTokens, which pack kb8 has; name it otherwise");
    }

    @Test
    void theCacheKeepsThem() {
        TrustDoctor.Builder cached = TrustDoctor.builder().packs(pack).cache(folder.resolve("cache"));
        cached.build();

        TrustDoctor doctor = cached.build();

        assertThat(read(doctor, "[{\"state\": \"stolen\"}]").problems()).hasSize(1);
        assertThat(doctor.diagnose(read(doctor, "[{\"state\": \"expired\", \"days\": 31}]").orElseThrow()).outcome())
                .isEqualTo(Outcome.CAUSE_CONFIRMED);
    }

    private static List<String> refused(Path packs) {
        try {
            new PackLoader().load(List.of(packs), Set.of());
            return List.of();
        } catch (BadPackException refused) {
            return refused.problems().stream().map(Problem::toString).toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rules.drl | declare KioskToken | declare kioskToken | /rules.drl:2:9: expected the name of a kind of facts, such as KioskToken, found kioskToken
            rules.drl | declare KioskToken | declare Crossing | /rules.drl:2:9: expected a kind of facts and a section that are not there yet, found Crossing in kioskTokens; name them otherwise
            rules.drl | @section( kioskTokens ) | @section( logons ) | /rules.drl:2:9: expected a kind of facts and a section that are not there yet, found KioskToken in logons; name them otherwise
            rules.drl | @section( kioskTokens ) | @section( tokens ) | /rules.drl:2:9: expected the JSON Schema of one object of section tokens in a file tokens.schema.json beside pack.yaml, found none; write it
            rules.drl | @section( kioskTokens ) | @role( event ) | /rules.drl:3:6: expected "section" after @, found role
            rules.drl | @section( kioskTokens ) | `` | /rules.drl:4:5: expected "@" and the section of site reports that tells of it, such as @section( kioskTokens ), found state
            rules.drl | state : String | state : Object | /rules.drl:4:13: expected String, long, double, Answer or Instant, found Object
            rules.drl | state : String | state : String = "x" | /rules.drl:4:20: expected a field and its type, such as state : String, or end, found =
            rules.drl | days : long | state : long | /rules.drl:6:5: expected a field that is not declared yet, and 100 at most, found state
            rules.drl | days : long | age : long | /rules.drl:6:5: expected a field that kioskTokens.schema.json has under "properties", found age; there are days, issued, note, revoked, share, state
            rules.drl | days : long | days : String | /kioskTokens.schema.json:5:12 /properties/days: expected "type": "string", because days is declared as String, found "integer"
            rules.drl | state == "expired" | stat == "expired" | /rules.drl:13:26: rule S01: expected a field of KioskToken, found "stat"; there are days, issued, revoked, share, state
            rules.drl | state == "expired" | state == "Expired" | /rules.drl:13:35: rule S01: expected a text in lower case to compare with state, found Expired; texts of declared kinds are compared in lower case
            rules.drl | days > 30 | revoked == Answer.MAYBE | /rules.drl:13:57: rule S01: expected a constant of Answer to compare with revoked, found Answer.MAYBE; there are YES, NO, UNKNOWN
            pack.yaml | {kioskToken.days} | {kioskToken.age} | /pack.yaml:8:49 /claims/0/sentences/S01: expected a field of KioskToken, found {kioskToken.age}; there are days, issued, revoked, share, state
            kioskTokens.schema.json | "enum": ["valid", "Expired"] | "pattern": "(a+)+b" | /kioskTokens.schema.json:3:43 /properties/state/pattern: expected one of description, enum, exclusiveMaximum, exclusiveMinimum, format, maxLength, maximum, minLength, minimum, title, type, found pattern; a schema says no more than that, so that it is quickly done
            kioskTokens.schema.json | "enum": ["valid", "Expired"] | "$ref": "file:///etc/passwd" | /kioskTokens.schema.json:3:40 /properties/state/$ref: expected one of description, enum, exclusiveMaximum, exclusiveMinimum, format, maxLength, maximum, minLength, minimum, title, type, found $ref; a schema says no more than that, so that it is quickly done
            kioskTokens.schema.json | draft/2020-12 | draft-07 | /kioskTokens.schema.json:1:13 /$schema: expected https://json-schema.org/draft/2020-12/schema, found "https://json-schema.org/draft-07/schema"
            kioskTokens.schema.json | "minimum": 0 | "minimum": "0" | /kioskTokens.schema.json:5:43 /properties/days/minimum: expected a number of at most 15 digits, found "0"
            kioskTokens.schema.json | "format": "date-time" | "format": "hostname" | /kioskTokens.schema.json:4:43 /properties/issued/format: expected date-time, found "hostname"
            kioskTokens.schema.json | "type": "object" | "type": "array" | /kioskTokens.schema.json:1:1: expected the schema of an object: "type": "object" and "properties"; it tells what one object of the section holds
            kioskTokens.schema.json | {"$schema" | "$schema" | /kioskTokens.schema.json:1:10: expected well-formed input, found: Unexpected character (':' (code 58)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            """)
    void aDeclarationThatDoesNotFitIsToldWithItsPlace(String file, String found, String by, String problem) throws IOException {
        rewrite(file, found, by);

        assertThat(refused(pack).get(0)).isEqualTo(pack + problem);
    }

    @Test
    void aSchemaWithoutADeclarationIsLeftOver() throws IOException {
        Files.writeString(pack.resolve("spare.schema.json"), SCHEMA);

        assertThat(refused(pack)).containsExactly(pack + "/spare.schema.json: expected a kind of facts with @section( spare ) in a file of rules, "
                + "found none; declare one, or remove the schema");
    }

    @Test
    void theSectionsOfEveryReportAreKnown() throws IOException {
        assertThat(SiteReportReader.SECTIONS).containsExactlyInAnyOrderElementsOf(
                JsonMapper.shared().readTree(Files.readString(Path.of("facts/site-report.schema.json"))).get("properties").propertyNames());
    }
}
