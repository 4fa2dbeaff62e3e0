package io.github.trustdoctor.redaction;

import io.github.trustdoctor.facts.Notation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What becomes of one text, by its use. What is not what it should be becomes one pseudonym: a complaint of it tells nothing. */
final class TextRules {

    private static final Pattern NUMBER_IN_PARENTHESES = Pattern.compile("\\([0-9]{1,5}\\)");
    private static final List<String> CUT_OFF = List.of("System.", "Microsoft.ActiveDirectory.");
    private static final String STATUS = "Status = ";
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Pseudonyms pseudonyms;
    private final NameText names;

    TextRules(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
        this.names = new NameText(pseudonyms);
    }

    /** The text as it is to stand there. */
    String of(String text, Shape.Field field) {
        return switch (field.use()) {
            case NAME -> name(text, field);
            case RECORD -> record(text, field);
            case MENTIONS, TEXT -> opaque(text);
            case SITE -> pseudonyms.opaque("site", text.strip());
            case WORDS -> KeptWords.tellNothing(text) ? text : opaque(text);
            case TOOL -> tool(text);
            case TELLING -> telling(text);
            case MESSAGE -> Notation.isMessage(text) ? text : opaque(text);
            case VERSION -> version(text);
            case TIME -> Notation.isTime(text) ? text : opaque(text);
            case NUMBER -> Notation.isNumber(text) ? text : opaque(text);
            case ATTRIBUTES -> attributes(text);
            case CODE -> code(text);
            case KERBEROS -> kerberos(text);
            case ENUM -> enumerated(text, field);
            case TRUSTINFO -> new TrustInfo(names, pseudonyms).rewritten(text);
        };
    }

    /** Nothing of it is left. */
    String opaque(String text) {
        return pseudonyms.opaque("text", text.strip());
    }

    private String name(String text, Shape.Field field) {
        for (String start : field.list() ? CUT_OFF : List.<String>of()) {
            if (text.strip().startsWith(start)) {
                return start + opaque(text);
            }
        }
        return field.asLong(names.rewritten(text), text);
    }

    private String record(String text, Shape.Field field) {
        String data = text.strip();
        int last = data.lastIndexOf(' ') + 1;
        boolean numbers = last > 0 && data.substring(0, last).chars().allMatch(c -> c == ' ' || c >= '0' && c <= '9');
        return numbers ? data.substring(0, last) + names.rewritten(data.substring(last)) : name(text, field);
    }

    /**
     * A text of which only the names are left that the report gives elsewhere.
     *
     * @param given their labels, in lower case
     */
    String mentions(String text, Set<String> given) {
        StringBuilder out = new StringBuilder(opaque(text));
        Matcher words = WORD.matcher(text);
        boolean left = true;
        int end = 0;
        while (words.find()) {
            boolean names = NameText.labels(words.group()).stream().anyMatch(given::contains);
            if (names) {
                out.append(left ? " " : text.substring(end, words.start())).append(this.names.rewritten(words.group()));
            } else if (!left || end == 0) {
                out.append(" *");
            }
            left = !names;
            end = words.end();
        }
        return pseudonyms.remembered(out.toString(), text);
    }

    private String tool(String text) {
        if (KeptWords.tellNothing(text)) {
            return text;
        }
        String plain = plain(text);
        for (String tool : KeptWords.of("tool")) {
            if (plain.startsWith(plain(tool))) {
                return with(tool + ' ' + opaque(text), text);
            }
        }
        return opaque(text);
    }

    private static String plain(String text) {
        return text.replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
    }

    private String telling(String text) {
        if (KeptWords.tellNothing(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(opaque(text));
        String folded = text.toLowerCase(Locale.ROOT);
        for (String word : KeptWords.of("telling")) {
            out.append(folded.contains(word) ? " " + word : "");
        }
        return with(out.toString(), text);
    }

    private String version(String text) {
        String plain = text.strip();
        if (!Notation.isVersion(plain)) {
            return opaque(text);
        }
        int number = plain.endsWith("]") ? plain.lastIndexOf(' ') + 1 : 0;
        boolean kept = number == 0 || KeptWords.tellNothing(plain.substring(0, number));
        return kept ? text : with('[' + opaque(text) + ' ' + plain.substring(number), text);
    }

    private String attributes(String text) {
        if (KeptWords.tellNothing(text)) {
            return text;
        }
        String plain = text.strip();
        boolean nltest = plain.startsWith("( Attr:") && plain.endsWith(")");
        String mask = nltest ? plain.substring(7, plain.length() - 1).strip() : plain;
        return Notation.isWhole(mask) ? text : numbered(mask, text);
    }

    /** The number before names in parentheses. */
    private String numbered(String plain, String text) {
        int name = plain.indexOf(" (");
        boolean number = name > 0 && Notation.isWhole(plain.substring(0, name));
        return number ? with(plain.substring(0, name) + " (" + opaque(text) + ')', text) : opaque(text);
    }

    private String code(String text) {
        String plain = text.strip();
        if (!Notation.isStatusCode(plain)) {
            return Notation.isNameOfStatusCode(plain) ? with("STATUS_" + opaque(text).toUpperCase(Locale.ROOT).replace('-', '_'), text) : opaque(text);
        }
        String said = plain.startsWith(STATUS) ? plain.substring(STATUS.length()) : plain;
        boolean known = Notation.isMessage(said);
        if (!known) {
            known = true;
            for (String word : said.split(" ")) {
                known &= word.isEmpty() || Notation.isStatusCode(word);
            }
        }
        int first = said.indexOf(' ');
        return known || first < 0 ? text : with(said.substring(0, first) + ' ' + opaque(text), text);
    }

    private String kerberos(String text) {
        String plain = text.strip();
        int name = plain.indexOf(" (");
        if (!Notation.isKerberosError(plain)) {
            return opaque(text);
        }
        return name < 0 || NUMBER_IN_PARENTHESES.matcher(plain.substring(name + 1)).matches() ? text
                : with(plain.substring(0, name) + " (" + opaque(text) + ')', text);
    }

    private String enumerated(String text, Shape.Field field) {
        for (Pattern spelled : field.spelled()) {
            if (spelled.matcher(text).matches()) {
                return text;
            }
        }
        return Notation.isWhole(text) ? text : numbered(text.strip(), text);
    }

    private String with(String kept, String text) {
        return pseudonyms.remembered(kept, text);
    }
}
