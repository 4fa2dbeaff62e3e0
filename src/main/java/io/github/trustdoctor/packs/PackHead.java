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

/**
 * What has to be known of a pack to tell which reports concern it; all else is read when one does.
 *
 * @param id       name of its folder
 * @param article  id of its article
 * @param concerns the facts that make a report its business; any of them does
 * @param tries    which tries to log on it judges
 * @param kinds    the kinds of facts that it brings
 */
public record PackHead(String id, String article, List<Symptom> concerns, Set<Tries> tries, List<DeclaredKind> kinds) {

    static PackHead of(Pack pack) {
        return new PackHead(pack.id(), pack.article().id(), pack.concerns(), pack.tries(), pack.kinds());
    }

    /** True if every logon over a trust concerns it. */
    public boolean usual() {
        return concerns.stream().anyMatch(symptom -> symptom.pattern().type().equals("Crossing") && symptom.pattern().conditions().isEmpty());
    }

    /** Those that a description names; those over a trust if it names none. */
    static Set<Tries> tries(Fields in) {
        Set<Tries> tries = EnumSet.noneOf(Tries.class);
        for (String text : in.texts("tries")) {
            Optional<Tries> known = Stream.of(Tries.values()).filter(one -> word(one).equals(text)).findFirst();
            known.ifPresent(tries::add);
            if (known.isEmpty()) {
                in.wrongText("tries", text, "expected trust or own, found " + Problem.quote(text));
            }
        }
        return Collections.unmodifiableSet(tries.isEmpty() ? EnumSet.of(Tries.TRUST) : tries);
    }

    private static String word(Tries one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
