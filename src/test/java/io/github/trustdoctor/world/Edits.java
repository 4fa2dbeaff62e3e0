package io.github.trustdoctor.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every single edit of a report, by a vocabulary of its own and on a tree of its own. */
final class Edits {

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("trustType", List.of("1", "2", "3", "4", "5")),
            Map.entry("trustDirection", List.of("0", "1", "2", "3")),
            Map.entry("TrustDirection", List.of("0", "1", "2", "3")),
            Map.entry("probes/answer", List.of("connected", "refused", "unreachable", "timeout", "open-or-filtered", "not-resolved")),
            Map.entry("locatorCalls/answer", List.of("found", "not-found")),
            Map.entry("attempts", List.of("1", "2")),
            Map.entry("result", List.of("success", "failure")),
            Map.entry("logonType", List.of("2", "3", "10", "11")),
            Map.entry("suffixRecords/flags", List.of("enabled", "disabled-new", "disabled-admin", "conflict")),
            Map.entry("suffixRecords/status", List.of("enabled", "disabled-new", "disabled-admin", "conflict")));

    private final List<String> question;
    private final List<Edit> all = new ArrayList<>();

    private Edits(List<String> question) {
        this.question = question;
    }

    /**
     * One edit.
     *
     * @param pointer where
     * @param value   what stands there instead; empty if nothing does
     */
    record Edit(String pointer, String value) {

        void make(ObjectNode report) {
            int end = pointer.lastIndexOf('/');
            JsonNode parent = report.at(pointer.substring(0, end));
            String last = pointer.substring(end + 1);
            if (!value.isEmpty()) {
                ((ObjectNode) parent).put(last, value);
            } else if (parent instanceof ObjectNode object) {
                object.remove(last);
            } else {
                ((ArrayNode) parent).remove(Integer.parseInt(last));
            }
        }

        boolean within(Edit other) {
            return pointer.startsWith(other.pointer + "/");
        }

        boolean touches(Edit other) {
            return pointer.equals(other.pointer) || within(other) || other.within(this);
        }
    }

    /** All of them but those of the tries that the report asks about, which stand at these pointers. */
    static List<Edit> of(JsonNode report, List<String> question) {
        Edits edits = new Edits(question);
        report.properties().forEach(field -> edits.below(field.getValue(), "/" + field.getKey(), field.getKey(), field.getKey()));
        return edits.all;
    }

    private void below(JsonNode node, String at, String list, String field) {
        if (question.contains(at)) {
            return;
        }
        boolean observations = node.isArray() && node.size() > 0 && node.get(0).isObject();
        if (!observations) {
            all.add(new Edit(at, ""));
        }
        if (node.isValueNode()) {
            instead(node, at, list, field);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            below(node.get(i), at + "/" + i, field, "");
        }
        if (node.isObject()) {
            node.properties().forEach(one -> below(one.getValue(), at + "/" + one.getKey(), list, one.getKey()));
        }
    }

    private void instead(JsonNode node, String at, String list, String field) {
        List<String> values = WORDS.getOrDefault(field, WORDS.getOrDefault(list + "/" + field, List.of()));
        if (node.isBoolean()) {
            values = List.of("true", "false");
        } else if (field.equals("trustAttributes")) {
            values = List.of(Long.toString(node.asLong() ^ 8), Long.toString(node.asLong() ^ 16));
        }
        for (String value : values) {
            if (!value.equals(node.asString())) {
                all.add(new Edit(at, value));
            }
        }
    }
}
