package io.github.trustdoctor.redaction;

import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.SiteReportReader;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Replaces the names, addresses and free texts of site reports by pseudonyms, so that what is said of them can be handed on.
 * Names that are the same stay the same, within a report and across reports; the diagnosis of a redacted report is the diagnosis
 * of the report, with pseudonyms. Thread-safe.
 *
 * <pre>{@code
 * SiteReportReader reader = doctor.reader(false).rewriting(Redaction.fresh());
 * Diagnosis diagnosis = doctor.diagnose(reader.read("report 1", json).orElseThrow());
 * }</pre>
 */
public final class Redaction implements SiteReportReader.Rewriting {

    /** The least number of bytes of a secret: 32. */
    public static final int SHORTEST_SECRET = 32;

    private final Function<BiConsumer<String, String>, Pseudonyms> maker;
    private final BiConsumer<String, String> met;
    private final Map<List<DeclaredKind>, Shape> shapes = new ConcurrentHashMap<>();

    /**
     * A redaction.
     *
     * @param maker makes the pseudonyms of one document, which tell of each
     * @param met   is told
     */
    Redaction(Function<BiConsumer<String, String>, Pseudonyms> maker, BiConsumer<String, String> met) {
        this.maker = maker;
        this.met = met;
    }

    /**
     * The redaction of a secret: the same secret gives the same pseudonyms, everywhere and always. Whoever has it can tell of
     * any name whether it was meant.
     *
     * @throws IllegalArgumentException if it has less than {@link #SHORTEST_SECRET} bytes
     */
    public static Redaction withKey(byte[] secret) {
        if (secret.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException("expected a secret of at least " + SHORTEST_SECRET + " bytes, found " + secret.length);
        }
        byte[] own = secret.clone();
        return new Redaction(told -> new Pseudonyms(own, told), (pseudonym, original) -> { });
    }

    /** The redaction of a secret that nobody knows: its pseudonyms are found in no other. */
    public static Redaction fresh() {
        return withKey(newSecret());
    }

    /** A new secret of 256 random bits. */
    public static byte[] newSecret() {
        byte[] secret = new byte[SHORTEST_SECRET];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /** The same redaction, which notes in a key what each pseudonym stands for. */
    public Redaction noting(NameKey names) {
        return new Redaction(maker, names::note);
    }

    /** The document with pseudonyms, each value in the line and column of what it stands for. */
    public Node redact(Node document) {
        return of(document, List.of());
    }

    /** The same of a document that may hold sections of packs. */
    @Override
    public Node of(Node document, List<DeclaredKind> kinds) {
        try {
            Shape shape = kinds.isEmpty() ? Shape.REPORT : shapes.computeIfAbsent(kinds, Shape.REPORT::with);
            return new Rewriter(shape, pseudonyms()).rewritten(document);
        } catch (RuntimeException broken) {
            throw silent(broken);
        }
    }

    /** What becomes of a name, such as {@code DOMAIN\\user} or {@code host.domain}, where a report holds it. */
    public String name(String name) {
        return new NameText(pseudonyms()).rewritten(name);
    }

    private Pseudonyms pseudonyms() {
        return maker.apply(met);
    }

    /** The same failure without its message, which might quote the document. */
    private static IllegalStateException silent(RuntimeException broken) {
        IllegalStateException silent = new IllegalStateException("a report could not be redacted: " + broken.getClass().getName());
        silent.setStackTrace(broken.getStackTrace());
        return silent;
    }
}
