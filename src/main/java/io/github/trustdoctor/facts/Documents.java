package io.github.trustdoctor.facts;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads documents into {@link Node}s, with limits on what a hostile one can cost. */
public final class Documents {

    /** The largest document that is read, in bytes: 16 MiB. A site report is a few KiB. */
    public static final int LARGEST = 16 << 20;

    /** The deepest nesting that is read. A site report needs five levels. */
    public static final int DEEPEST = 64;

    /** The most values that are read, objects and arrays included. A site report has some hundreds. */
    public static final int MOST_VALUES = 1 << 18;

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 200;
    private static final int USUAL_FIELDS = 8;
    private static final int MOST_FIELDS_IN_A_ROW = 32;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(LARGEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private final Problems problems;
    private int values;

    private Documents(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads one JSON document (RFC 8259). Empty if it is none; the reason is then among the problems. One of ASCII, which most
     * are, is read as the bytes that it is; if that finds anything wrong, it is read again as characters, as all others are.
     */
    static Optional<Node> readJson(byte[] bytes, Problems problems) {
        if (bytes.length > LARGEST) {
            problems.error(0, 0, "", "expected at most " + LARGEST + " bytes, found " + bytes.length);
            return Optional.empty();
        }
        if (Source.isAscii(bytes)) {
            Problems none = new Problems("", false);
            Optional<Node> sound = readBytes(bytes, none);
            if (sound.isPresent() && none.all().isEmpty()) {
                return sound;
            }
        }
        return readCharacters(bytes, problems);
    }

    /** Columns are counted in bytes; of ASCII, that is the same. */
    private static Optional<Node> readBytes(byte[] ascii, Problems problems) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), ascii)) {
            return read(parser, problems);
        }
    }

    private static Optional<Node> readCharacters(byte[] bytes, Problems problems) {
        CharBuffer text;
        try {
            text = Source.decode(bytes);
        } catch (Source.Malformed malformed) {
            problems.error(malformed.line(), malformed.column(), "", malformed.getMessage());
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text.array(), 0, text.length())) {
            return read(parser, problems);
        }
    }

    /**
     * The value that somebody means by a text: that of the JSON that it is, or else the text itself. It stands in no line of
     * a document: line and column are 0.
     */
    public static Node value(String text) {
        Problems problems = new Problems("value", false);
        Optional<Node> json = readJson(text.getBytes(StandardCharsets.UTF_8), problems);
        return json.isPresent() && !problems.hasErrors() ? nowhere(json.get()) : new Node.Scalar(0, 0, Node.Type.TEXT, text);
    }

    private static Node nowhere(Node node) {
        if (node instanceof Node.Obj object) {
            Map<String, Node> fields = new LinkedHashMap<>();
            object.fields().forEach((name, value) -> fields.put(name, nowhere(value)));
            return new Node.Obj(0, 0, fields);
        }
        if (node instanceof Node.Arr array) {
            return new Node.Arr(0, 0, array.items().stream().map(Documents::nowhere).toList());
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return new Node.Scalar(0, 0, scalar.type(), scalar.text());
    }

    /** Reads the one document that a parser delivers, whatever its format. */
    public static Optional<Node> read(JsonParser parser, Problems problems) {
        try {
            return new Documents(problems).document(parser);
        } catch (StreamConstraintsException tooMuch) {
            problems.error(place(tooMuch, parser), limit(tooMuch));
            return Optional.empty();
        } catch (UnexpectedEndOfInputException cut) {
            problems.error(place(cut, parser), "expected more, found the end of the document");
            return Optional.empty();
        } catch (JacksonException broken) {
            String found = Problem.shown(plain(broken.getOriginalMessage()));
            problems.error(place(broken, parser), "expected well-formed input, found: " + found
                    + (found.contains("character escape") ? "; a backslash is written twice in JSON" : "")
                    + (found.contains("<block end>") ? "; indent it as the items and fields that it belongs to" : ""));
            return Optional.empty();
        }
    }

    /** Where it went wrong; as far as the parser had come, if it does not say. */
    private static TokenStreamLocation place(JacksonException broken, JsonParser parser) {
        TokenStreamLocation place = broken.getLocation();
        return place != null && place.getLineNr() > 0 ? place : parser.currentLocation();
    }

    private static String limit(StreamConstraintsException tooMuch) {
        String message = tooMuch.getOriginalMessage();
        if (message.contains("nesting depth")) {
            return "expected at most " + DEEPEST + " levels of nesting, found more";
        }
        if (message.contains("Number value length")) {
            return "expected numbers of at most " + LONGEST_NUMBER + " digits, found a longer one";
        }
        if (message.contains("String value length")) {
            return "expected texts of at most " + LONGEST_TEXT + " characters, found a longer one";
        }
        if (message.contains("Name length") || message.contains("name length")) {
            return "expected names of at most " + LONGEST_NAME + " characters, found a longer one";
        }
        return "expected a document within the limits, found: " + plain(message);
    }

    /** A message of the parser without its advice to programmers; of YAML, what it was about to read and what is wrong with it. */
    private static String plain(String message) {
        List<String> lines = message.lines().filter(one -> !one.startsWith(" ")).limit(2).toList();
        String line = lines.size() > 1 && lines.get(0).startsWith("while ") ? lines.get(0) + ": " + lines.get(1) : message.lines().findFirst().orElse("");
        int advice = line.indexOf(": enable `");
        return advice < 0 ? line : line.substring(0, advice);
    }

    private Optional<Node> document(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.error(1, 1, "", "expected a JSON object, found nothing");
            return Optional.empty();
        }
        Node node = value(parser, first);
        if (values > MOST_VALUES) {
            problems.error(node.line(), node.column(), "", "expected at most " + MOST_VALUES + " values, found more");
            return Optional.empty();
        }
        if (parser.nextToken() != null) {
            problems.error(parser.currentTokenLocation(), "expected the end of the document, found more after it");
            return Optional.empty();
        }
        return Optional.of(node);
    }

    private Node value(JsonParser parser, JsonToken token) {
        values++;
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = Math.max(at.getLineNr(), 1);
        int column = Math.max(at.getColumnNr(), 1);
        return switch (token) {
            case START_OBJECT -> object(parser, line, column);
            case START_ARRAY -> array(parser, line, column);
            case VALUE_STRING -> new Node.Scalar(line, column, Node.Type.TEXT,
                    sound(parser, parser.getString(), line, column));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new Node.Scalar(line, column, Node.Type.NUMBER, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(line, column, Node.Type.BOOLEAN, parser.getString());
            default -> new Node.Scalar(line, column, Node.Type.NULL, "null");
        };
    }

    private Node object(JsonParser parser, int line, int column) {
        Map<String, Node> fields = new Members(USUAL_FIELDS);
        while (values <= MOST_VALUES && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = name(parser);
            Node earlier = fields.get(name);
            if (earlier != null) {
                TokenStreamLocation at = parser.currentTokenLocation();
                problems.error(at.getLineNr(), at.getColumnNr(), pointer(parser, problems.keepsErrors()),
                        "expected each field once, found " + Problem.quote(name) + " again (first value in line "
                                + earlier.line() + ")");
            }
            Node value = value(parser, parser.nextToken());
            fields = earlier == null ? with(fields, name, value) : fields;
        }
        return new Node.Obj(line, column, fields);
    }

    private static Map<String, Node> with(Map<String, Node> fields, String name, Node value) {
        if (fields instanceof Members members && members.size() < MOST_FIELDS_IN_A_ROW) {
            members.add(name, value);
            return members;
        }
        Map<String, Node> many = fields instanceof Members ? new LinkedHashMap<>(fields) : fields;
        many.put(name, value);
        return many;
    }

    private String name(JsonParser parser) {
        String name = parser.currentName();
        if (isSound(name)) {
            return name;
        }
        TokenStreamLocation at = parser.currentTokenLocation();
        return mended(parser, name, at.getLineNr(), at.getColumnNr());
    }

    private Node array(JsonParser parser, int line, int column) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY && values <= MOST_VALUES;
                token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return new Node.Arr(line, column, items);
    }

    /** The pointer to where the parser stands; worked out only for a complaint that is kept. */
    private static String pointer(JsonParser parser, boolean kept) {
        return !kept ? "" : parser.streamReadContext().pathAsPointer().toString();
    }

    /** The text as valid Unicode: half a surrogate pair, which no output can carry, becomes U+FFFD, with a warning. */
    private String sound(JsonParser parser, String text, int line, int column) {
        return isSound(text) ? text : mended(parser, text, line, column);
    }

    private static boolean isSound(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isLowSurrogate(text.charAt(i)) || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private String mended(JsonParser parser, String text, int line, int column) {
        problems.warning(line, column, pointer(parser, problems.keepsWarnings()),
                "expected valid Unicode, found half a surrogate pair; read as U+FFFD");
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
        return out.toString();
    }

    /** A field's name as a reference token of a JSON pointer (RFC 6901). */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
