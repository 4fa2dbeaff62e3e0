package io.github.trustdoctor.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with the originals again in the place of pseudonyms, in an order that does not depend on names. What the answers of a
 * check mean is left out: it cuts long names, and says nothing that the changes beside it do not say.
 */
final class Revealed {

    private final Map<String, String> originals;
    private final Pattern pseudonyms;

    Revealed(Map<String, String> originals) {
        this.originals = originals;
        List<String> longestFirst = new ArrayList<>(originals.keySet());
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        this.pseudonyms = Pattern.compile(longestFirst.isEmpty() ? "(?!)"
                : longestFirst.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:(?<![A-Za-z0-9])|(?=~))(?:", ")")));
    }

    /** The text with the originals. */
    String of(String text) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = pseudonyms.matcher(text);
        int end = 0;
        while (matcher.find()) {
            out.append(text, end, matcher.start()).append(originals.get(matcher.group()));
            end = matcher.end();
        }
        return out.append(text.substring(end)).toString();
    }

    /** The answer with the originals, lists in the order of what they hold. */
    String answer(String json) {
        return ordered(JsonMapper.shared().readTree(json));
    }

    private String ordered(JsonNode node) {
        if (node.isObject()) {
            Map<String, String> fields = new TreeMap<>();
            node.propertyStream().filter(one -> !one.getKey().equals("means")).forEach(one -> fields.put(one.getKey(), ordered(one.getValue())));
            return fields.toString();
        }
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(ordered(item)));
            items.sort(null);
            return items.toString();
        }
        return node.isString() ? of(node.asString()) : node.toString();
    }
}
