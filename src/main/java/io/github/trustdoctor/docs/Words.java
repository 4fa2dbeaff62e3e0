package io.github.trustdoctor.docs;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A run of text with marks and links, in no format yet. What it is given may be hostile; the {@link Sheet} escapes it. */
final class Words {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

    /** What a piece of text is. */
    enum Kind {
        TEXT,
        STRONG,
        /** As it is typed or stands in a file. */
        CODE,
        /** A placeholder of a sentence. */
        BLANK,
        /** A text that links can lead to. */
        PLACE,
        /** A link within the page. */
        HERE,
        /** A link to another page of the handbook. */
        PAGE,
        /** A link out of the handbook. */
        WEB
    }

    /**
     * A piece of text.
     *
     * @param kind   what it is
     * @param text   what the reader sees
     * @param target where a link leads, or the anchor of a place; empty for others
     */
    record Piece(Kind kind, String text, String target) { }

    private final List<Piece> pieces = new ArrayList<>();

    static Words of(String text) {
        return new Words().text(text);
    }

    /** A sentence of a pack, its placeholders marked. */
    static Words sentence(String template) {
        Words words = new Words();
        Matcher placeholder = PLACEHOLDER.matcher(template);
        int at = 0;
        while (placeholder.find()) {
            words.text(template.substring(at, placeholder.start())).add(Kind.BLANK, placeholder.group(), "");
            at = placeholder.end();
        }
        return words.text(template.substring(at));
    }

    List<Piece> pieces() {
        return pieces;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    Words text(String text) {
        return text.isEmpty() ? this : add(Kind.TEXT, text, "");
    }

    Words strong(String text) {
        return add(Kind.STRONG, text, "");
    }

    Words code(String text) {
        return text.isEmpty() ? this : add(Kind.CODE, text, "");
    }

    Words place(String anchor, String text) {
        return add(Kind.PLACE, text, anchor);
    }

    Words here(String anchor, String text) {
        return add(Kind.HERE, text, anchor);
    }

    Words page(String name, String text) {
        return add(Kind.PAGE, text, name);
    }

    Words words(Words others) {
        pieces.addAll(others.pieces);
        return this;
    }

    /** A link as it stands; only its text if it leads elsewhere than to a page of the web, or hides to which one. */
    Words web(String link) {
        return isOfTheWeb(link) ? add(Kind.WEB, link, link) : text(link);
    }

    private static boolean isOfTheWeb(String link) {
        try {
            URI uri = new URI(link);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return List.of("http", "https").contains(scheme) && uri.getHost() != null && uri.getRawUserInfo() == null
                    && link.chars().allMatch(c -> c > 0x20 && c < 0x7f);
        } catch (URISyntaxException none) {
            return false;
        }
    }

    /** Each of some things, with commas between them. */
    <T> Words each(Collection<T> things, BiConsumer<Words, T> write) {
        boolean first = true;
        for (T thing : things) {
            if (!first) {
                text(", ");
            }
            write.accept(this, thing);
            first = false;
        }
        return this;
    }

    private Words add(Kind kind, String text, String target) {
        pieces.add(new Piece(kind, text, target));
        return this;
    }
}
