package io.github.trustdoctor.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What else might have been observed: for each value of a report that is one of a closed set, the others of that set. */
public final class Choices {

    private final Map<String, List<String>> others = new LinkedHashMap<>();

    private Choices() { }

    /** The choices of a report, in the order in which its fields are read. */
    public static Choices of(SiteReport report) {
        Choices choices = new Choices();
        SiteReportReader.sections("", new Fields(report.document(), "", new Problems("", false), choices), List.of());
        return choices;
    }

    /** The other values, as a report writes them, by the JSON pointer of the value that was observed. */
    public Map<String, List<String>> others() {
        return Collections.unmodifiableMap(others);
    }

    /**
     * Notes that the value at that place might have been each of the words. They are written as a number where a number was,
     * and else as a word, because what a number means may depend on what stands beside it.
     */
    <E> void add(String pointer, String written, Words<E> words) {
        E observed = words.find(written).orElse(null);
        boolean number = Numbers.whole(written.split(" ", 2)[0]).isPresent();
        List<String> spellings = new ArrayList<>();
        List<E> known = new ArrayList<>();
        for (String word : words.expected().split(", | or ")) {
            E value = words.find(word).orElse(null);
            if (value != null && value != observed && !known.contains(value)) {
                known.add(value);
                spellings.add(spelling(word, number));
            }
        }
        add(pointer, spellings);
    }

    /** Of {@code 2 (Uplevel)} the number or the word; whatever has no number as it is. */
    private static String spelling(String word, boolean number) {
        int name = word.indexOf(" (");
        return name < 0 ? word : number ? word.substring(0, name) : word.substring(name + 2, word.length() - 1);
    }

    /** Notes that the value at that place might have been each of those. */
    void add(String pointer, List<String> spellings) {
        if (!spellings.isEmpty()) {
            others.put(pointer, List.copyOf(spellings));
        }
    }
}
