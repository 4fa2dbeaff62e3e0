package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.facts.Fields;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.packs.Pack.Tries;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * What has to be known of a pack to tell which reports concern it; all else is read when one does.
 *
 * @param id       name of its folder
 * @param concerns the facts that make a report its business; any of them does
 * @param tries    which tries to log on it judges
 * @param kinds    the kinds of facts that it brings
 */
public record PackHead(String id, List<Symptom> concerns, Set<Tries> tries, List<DeclaredKind> kinds) {

    static PackHead of(Pack pack) {
        return new PackHead(pack.id(), pack.concerns(), pack.tries(), pack.kinds());
    }

    /** True if every logon over a trust concerns it. */
    public boolean usual() {
        return concerns.stream().anyMatch(symptom -> symptom.pattern().type().equals("Crossing") && symptom.pattern().conditions().isEmpty());
    }

    static PackHead read(Fields in) {
        return new PackHead(in.required("id"), Symptom.read(in, "concerns"), tries(in), KindsJson.read(in));
    }

    /** Those that a description names; those over a trust if it names none. */
    static Set<Tries> tries(Fields in) {
        Set<Tries> tries = EnumSet.noneOf(Tries.class);
        for (String text : in.texts("tries")) {
            Optional<Tries> known = Stream.of(Tries.values()).filter(one -> word(one).equals(text)).findFirst();
            known.ifPresent(tries::add);
            if (known.isEmpty()) {
                in.wrongText("tries", text, "expected trust or own, found \"" + Problem.shown(text) + "\"");
            }
        }
        return Collections.unmodifiableSet(tries.isEmpty() ? EnumSet.of(Tries.TRUST) : tries);
    }

    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        texts(json, "concerns", concerns.stream().map(Symptom::text).toList());
        texts(json, "tries", tries.stream().map(PackHead::word).toList());
        KindsJson.write(json, kinds);
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String field, List<String> texts) {
        json.writeName(field);
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static String word(Tries one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
