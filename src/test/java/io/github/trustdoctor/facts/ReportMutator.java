package io.github.trustdoctor.facts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes broken reports out of sound ones, the same ones for the same seed. */
public final class ReportMutator {

    private static final List<String> VALUES = List.of("null", "true", "false", "0", "1", "-1", "2", "3", "4", "5", "8", "10", "11", "88",
            "389", "464", "65536", "1e30", "1000000000000000000000000000000", "-1073741429", "1787", "\"0xC000018B\"", "\"\"", "\"-\"",
            "\" \"", "\"unknown\"", "\"timeout\"", "\"connected\"", "\"failure\"", "\"success\"", "\"TCP\"", "\"CONTOSO\"",
            "\"contoso.com\"", "\"alice@contosoalt.com\"", "\"2026-11-20T09:41:12Z\"", "\"20030612141907.0Z\"", "\"\\ud800\"",
            "\"\\u0000\"", "\"\\u001b[31m\"", "\"\\u202e<b>\"", "\"@\"", "\"\\\\\"", "\"x\\\\y@z\"", "[]", "{}", "[[]]", "[null]",
            "[\"contoso.com\"]", "{\"name\":\"a\"}", "\"" + "x".repeat(300) + "\"");
    private static final String BYTES = "{}[]\",:\\0123456789eE+-.truefalsn \t\n\r\u0000\u001b\u007f\u0080\u00c3\u00ed\u00ff";

    private final List<byte[]> originals;
    private final Random random;

    /** A mutator of those documents. */
    public ReportMutator(List<byte[]> originals, long seed) {
        this.originals = originals;
        this.random = new Random(seed);
    }

    /**
     * Reads so many broken reports.
     *
     * @param count     how many
     * @param onReading what is done with each reading
     * @param onReport  what is done with each report that could be read, such as a diagnosis
     */
    void run(long count, Consumer<Reading> onReading, Consumer<SiteReport> onReport) {
        for (long i = 0; i < count; i++) {
            byte[] document = next();
            try {
                ReadReport read = SiteReportReader.lenient().read("mutation-" + i, document);
                onReading.accept(new Reading(document, read));
                read.report().ifPresent(onReport);
            } catch (RuntimeException | Error broken) {
                throw new AssertionError("mutation " + i + ": " + new String(document, StandardCharsets.UTF_8), broken);
            }
        }
    }

    /** A document and what came of reading it. */
    record Reading(byte[] document, ReadReport read) { }

    /** The next broken document. */
    public byte[] next() {
        byte[] original = originals.get(random.nextInt(originals.size()));
        int times = 1 + random.nextInt(4);
        if (random.nextInt(3) == 0) {
            byte[] broken = original;
            for (int i = 0; i < times; i++) {
                broken = ofBytes(broken);
            }
            return broken;
        }
        String broken = new String(original, StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            broken = ofTree(broken);
        }
        return broken.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] ofBytes(byte[] document) {
        if (document.length == 0) {
            return document;
        }
        int at = random.nextInt(document.length);
        int end = Math.min(document.length, at + 1 + random.nextInt(20));
        byte[] out = document.clone();
        switch (random.nextInt(6)) {
            case 0 -> out[at] = (byte) BYTES.charAt(random.nextInt(BYTES.length()));
            case 1 -> out[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> out = Arrays.copyOf(document, at);
            case 3 -> out = joined(document, at, document, end, document.length);
            case 4 -> out = joined(document, end, document, at, document.length);
            default -> {
                byte[] other = originals.get(random.nextInt(originals.size()));
                int from = random.nextInt(other.length);
                out = joined(document, at, other, from, Math.min(other.length, from + 40));
            }
        }
        return out;
    }

    private static byte[] joined(byte[] head, int headEnd, byte[] tail, int from, int to) {
        byte[] out = Arrays.copyOf(head, headEnd + to - from);
        System.arraycopy(tail, from, out, headEnd, to - from);
        return out;
    }

    private String ofTree(String document) {
        Tree tree = Tree.of(document);
        if (tree.places() == 0) {
            return document;
        }
        int place = random.nextInt(tree.places());
        return switch (random.nextInt(5)) {
            case 0 -> tree.without(place);
            case 1 -> tree.with(place, tree.at(random.nextInt(tree.places())));
            case 2 -> tree.repeated(place);
            default -> tree.with(place, VALUES.get(random.nextInt(VALUES.size())));
        };
    }

    /** A JSON document as a list of places, each a field of an object or an item of an array. */
    static final class Tree {

        private record Place(JsonNode parent, String field, int index) { }

        private final String json;
        private final List<Place> places = new ArrayList<>();
        private final JsonNode root;

        private Tree(String json) {
            this.json = json;
            this.root = JsonMapper.shared().readTree(json);
            collect(root);
        }

        static Tree of(String json) {
            return new Tree(json);
        }

        private void collect(JsonNode node) {
            if (node.isObject()) {
                for (String field : node.propertyNames()) {
                    places.add(new Place(node, field, -1));
                    collect(node.get(field));
                }
            }
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                places.add(new Place(node, "", i));
                collect(node.get(i));
            }
        }

        int places() {
            return places.size();
        }

        private JsonNode node(Place place) {
            return place.index < 0 ? place.parent.get(place.field) : place.parent.get(place.index);
        }

        /** The value at a place. */
        String at(int place) {
            return node(places.get(place)).toString();
        }

        /** The document with another value at that place. */
        String with(int place, String value) {
            Tree copy = new Tree(json);
            Place there = copy.places.get(place);
            JsonNode replacement = JsonMapper.shared().readTree(value);
            if (there.index < 0) {
                ((ObjectNode) there.parent).set(there.field, replacement);
            } else {
                ((ArrayNode) there.parent).set(there.index, replacement);
            }
            return copy.root.toString();
        }

        /** The document without that place. */
        String without(int place) {
            Tree copy = new Tree(json);
            Place there = copy.places.get(place);
            if (there.index < 0) {
                ((ObjectNode) there.parent).remove(there.field);
            } else {
                ((ArrayNode) there.parent).remove(there.index);
            }
            return copy.root.toString();
        }

        /** The document with that item twice, or that field's value as a list of two. */
        String repeated(int place) {
            String value = at(place);
            Place there = places.get(place);
            if (there.index < 0) {
                return with(place, "[" + value + "," + value + "]");
            }
            Tree copy = new Tree(json);
            ((ArrayNode) copy.places.get(place).parent).add(JsonMapper.shared().readTree(value));
            return copy.root.toString();
        }
    }
}
