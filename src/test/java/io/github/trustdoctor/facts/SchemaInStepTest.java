package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The schema and the reader say the same: the same fields, the same words. */
class SchemaInStepTest {

    private static final Map<String, Function<Fields, ?>> KINDS = Map.ofEntries(
            Map.entry("collector", Collector::read), Map.entry("computer", Computer::read), Map.entry("os", OperatingSystem::read),
            Map.entry("clockOffset", ClockOffset::read), Map.entry("computerAccount", ComputerAccount::read), Map.entry("domain", Domain::read), Map.entry("controller", Controller::read),
            Map.entry("forest", Forest::read), Map.entry("trust", TrustObject::read), Map.entry("suffixRecord", SuffixRecord::read),
            Map.entry("user", User::read), Map.entry("logon", Logon::read), Map.entry("others", Others::read),
            Map.entry("passwordChange", PasswordChange::read), Map.entry("probe", Probe::read), Map.entry("locatorCall", LocatorCall::read),
            Map.entry("dnsAnswer", DnsAnswer::read), Map.entry("secureChannel", SecureChannel::read), Map.entry("ticket", Ticket::read),
            Map.entry("kerberosReply", KerberosReply::read), Map.entry("spnSearch", SpnSearch::read), Map.entry("event", Event::read), Map.entry("notCollected", NotCollected::read));

    private static final Map<String, List<Words<?>>> WORDS = Map.ofEntries(
            Map.entry("answer", List.of(Answer.WORDS)), Map.entry("outcome", List.of(Outcome.WORDS)),
            Map.entry("logonType", List.of(LogonType.WORDS)), Map.entry("protocol", List.of(Protocol.WORDS)),
            Map.entry("probeAnswer", List.of(Probe.ProbeAnswer.WORDS)), Map.entry("found", List.of(LocatorCall.FOUND)),
            Map.entry("platform", List.of(Domain.Platform.WORDS)), Map.entry("productType", List.of(OperatingSystem.ProductType.WORDS)),
            Map.entry("who", List.of(Others.Who.WORDS)), Map.entry("trustSource", List.of(TrustSource.WORDS)),
            Map.entry("trustType", List.of(TrustType.WORDS, TrustKind.DOTNET, TrustKind.BLOODHOUND)),
            Map.entry("trustDirection", List.of(TrustDirection.WORDS)), Map.entry("suffixType", List.of(SuffixRecord.Type.WORDS)),
            Map.entry("suffixStatus", List.of(SuffixRecord.Status.WORDS)), Map.entry("kerberosRequest", List.of(KerberosReply.REQUEST)));

    private final JsonNode definitions = Schemas.TREE.get("$defs");

    @TestFactory
    List<DynamicTest> theFieldsOfEveryKindAreThoseTheReaderAsksFor() {
        List<DynamicTest> tests = new ArrayList<>();
        new TreeMap<>(KINDS).forEach((kind, read) -> tests.add(DynamicTest.dynamicTest(kind, () ->
                assertThat(properties(definitions.get(kind))).isEqualTo(asked(read)))));
        tests.add(DynamicTest.dynamicTest("report", () ->
                assertThat(properties(Schemas.TREE)).isEqualTo(asked(fields -> SiteReportReader.sections("empty", fields, List.of())))));
        return tests;
    }

    private static TreeSet<String> properties(JsonNode kind) {
        return new TreeSet<>(kind.get("properties").propertyNames());
    }

    private static Set<String> asked(Function<Fields, ?> read) {
        Set<String> asked = new TreeSet<>();
        read.apply(Fields.noting(asked, new Node.Obj(1, 1, Map.of()), "", new Problems("empty", false)));
        return asked;
    }

    @Test
    void everyKindAndEveryClosedSetOfWordsIsCompared() {
        TreeSet<String> kinds = new TreeSet<>();
        TreeSet<String> words = new TreeSet<>();
        definitions.propertyStream().forEach(entry -> {
            if (entry.getValue().has("properties")) {
                kinds.add(entry.getKey());
            } else if (entry.getValue().path("anyOf").path(0).has("enum")) {
                words.add(entry.getKey());
            }
        });

        assertThat(kinds).isEqualTo(new TreeSet<>(KINDS.keySet()));
        assertThat(words).isEqualTo(new TreeSet<>(WORDS.keySet()));
    }

    @TestFactory
    List<DynamicTest> theWordsOfEveryClosedSetAreThoseTheReaderKnows() {
        List<DynamicTest> tests = new ArrayList<>();
        new TreeMap<>(WORDS).forEach((name, words) -> tests.add(DynamicTest.dynamicTest(name, () -> {
            TreeSet<String> known = new TreeSet<>();
            words.forEach(some -> known.addAll(some.values().keySet()));
            List<String> published = new ArrayList<>();
            definitions.get(name).get("anyOf").get(0).get("enum").forEach(value -> published.add(value.asString()));

            assertThat(published).allMatch(word -> words.stream().anyMatch(some -> some.find(word).isPresent()));
            assertThat(numbers(published)).isEqualTo(numbers(known));
            assertThat(definitions.get(name).get("anyOf").get(1).get("pattern").asString()).isEqualTo(pattern(known));
        })));
        return tests;
    }

    private static TreeSet<String> numbers(Collection<String> words) {
        return new TreeSet<>(words.stream().filter(SchemaInStepTest::isNumber).toList());
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** Any of the words, whatever the case, with blanks, hyphens and underscores anywhere. */
    private static String pattern(TreeSet<String> words) {
        return words.stream().filter(word -> !isNumber(word)).map(SchemaInStepTest::pattern)
                .collect(Collectors.joining("|", "^[ _-]*(?:", ")$"));
    }

    private static String pattern(String word) {
        StringBuilder out = new StringBuilder();
        for (char c : word.toCharArray()) {
            if (Character.isLetter(c)) {
                out.append('[').append(c).append(Character.toUpperCase(c)).append(']');
            } else {
                out.append("|().".indexOf(c) >= 0 ? "\\" : "").append(c);
            }
            out.append("[ _-]*");
        }
        return out.toString();
    }

    @Test
    void everyNodeOfTheSchemaSaysWhatItIs() {
        List<String> silent = new ArrayList<>();
        collectSilent(Schemas.TREE, "#", silent);

        assertThat(silent).isEmpty();
    }

    /** A node that only refers to another is described there. */
    private static void collectSilent(JsonNode schema, String at, List<String> silent) {
        boolean onlyRefers = schema.has("$ref") && schema.size() == 1;
        if (!onlyRefers && schema.path("description").asString("").isBlank()) {
            silent.add(at);
        }
        for (String keyword : new String[] {"properties", "$defs"}) {
            schema.path(keyword).propertyStream().forEach(entry -> {
                boolean required = keyword.equals("properties") && at.contains("/anyOf/");
                if (!required) {
                    collectSilent(entry.getValue(), at + '/' + keyword + '/' + entry.getKey(), silent);
                }
            });
        }
        for (int i = 0; i < schema.path("anyOf").size(); i++) {
            collectSilent(schema.get("anyOf").get(i), at + "/anyOf/" + i, silent);
        }
        if (schema.has("items")) {
            collectSilent(schema.get("items"), at + "/items", silent);
        }
    }

    @Test
    void theSchemaNamesTheVersionThatReportsName() {
        assertThat(Schemas.TREE.get("$id").asString()).isEqualTo(SiteReportReader.SCHEMA);
        assertThat(Schemas.TREE.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }
}
