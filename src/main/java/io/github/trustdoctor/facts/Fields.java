package io.github.trustdoctor.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * One JSON object on its way to becoming a fact: its fields by name, checked, with every complaint located.
 *
 * <p>What is missing, {@code null}, empty or a lone hyphen reads as "not observed": an empty text, {@code UNKNOWN}, an
 * empty list. A wrong value is reported and then reads the same. Where a field has other names, as other collectors
 * spell it, the first name that holds something counts.
 *
 * <p>Ask for each field once: every question about a wrong value is a complaint. Not thread-safe.
 */
public final class Fields {

    private static final Node.Scalar NOTHING = new Node.Scalar(0, 0, Node.Type.NULL, "");

    /** So many objects are read from a list of things that are compared with one another. */
    public static final int MOST_OBJECTS = 1000;

    private final Node.Obj node;
    private final String pointer;
    private final Problems problems;
    private final Choices choices;
    private final Members members;
    private final boolean[] asked;
    private final Map<String, String> spelled = new HashMap<>(2);
    private final Set<String> noted;

    /** The fields of an object that stands at a pointer. */
    public Fields(Node.Obj node, String pointer, Problems problems) {
        this(node, pointer, problems, null, null);
    }

    /** The fields of an object, of which those with a closed set of values note what else might stand there. */
    Fields(Node.Obj node, String pointer, Problems problems, Choices choices) {
        this(node, pointer, problems, choices, null);
    }

    private Fields(Node.Obj node, String pointer, Problems problems, Choices choices, Set<String> noted) {
        this.node = node;
        this.pointer = pointer;
        this.problems = problems;
        this.choices = choices;
        this.noted = noted;
        this.members = Members.of(node.fields());
        this.asked = new boolean[members.size()];
    }

    /** The fields of an object, with a set that takes up the names of all that are asked for, whether they are there or not. */
    static Fields noting(Set<String> asked, Node.Obj node, String pointer, Problems problems) {
        return new Fields(node, pointer, problems, null, asked);
    }

    /** Where a field stands that is asked for; -1 if it does not. */
    private int ask(String name) {
        int at = members.position(name);
        if (at >= 0) {
            asked[at] = true;
        }
        if (noted != null) {
            noted.add(name);
        }
        return at;
    }

    /** Notes, if somebody asks for choices, that another word of the set might have been observed in this field. */
    void among(String name, Words<?> words) {
        Node.Scalar scalar = choices == null ? NOTHING : scalar(found(spelled.getOrDefault(name, name)));
        if (scalar != NOTHING) {
            choices.add(pointer + '/' + spelled.getOrDefault(name, name), scalar.text(), words);
        }
    }

    /** Notes, if somebody asks for choices, that one of those values might have been observed in this field. */
    void among(String name, List<String> values) {
        String written = choices == null ? name : spelled.getOrDefault(name, name);
        if (choices != null && holdsSomething(members.position(written))) {
            choices.add(pointer + '/' + written, values);
        }
    }

    /** The place of the object, with the spellings of the fields that are asked for, before or after this call. */
    public Observation seen() {
        return new Observation(pointer, node, Collections.unmodifiableMap(spelled));
    }

    /** True if the field stands there, even if it is {@code null}. */
    public boolean has(String name) {
        return members.position(name) >= 0;
    }

    /** True if the field stands there and holds something, be it an empty list. */
    boolean observed(String name, String... otherNames) {
        for (String other : otherNames) {
            if (holdsSomething(members.position(other))) {
                return true;
            }
        }
        return holdsSomething(members.position(name));
    }

    private boolean holdsSomething(int at) {
        return at >= 0 && !(members.value(at) instanceof Node.Scalar scalar && scalar.missing());
    }

    /** Names fields that collectors write and that tell this product nothing: whatever they hold, there is no warning. */
    void ignore(String... names) {
        for (String name : names) {
            ask(name);
        }
    }

    /** A text; a number or boolean is taken as written. */
    public String text(String name, String... otherNames) {
        return scalar(found(name, otherNames)).text().strip();
    }

    /** A text that the fact cannot do without; its lack is an error. */
    public String required(String name, String... otherNames) {
        int at = found(name, otherNames);
        String text = scalar(at).text().strip();
        if (text.isEmpty() && (at < 0 || members.value(at) instanceof Node.Scalar)) {
            Node value = node.fields().get(at < 0 ? name : members.name(at));
            problems.error(value == null ? node : value, pointer,
                    "expected a field " + Problem.quote(name) + ", found none");
        }
        return text;
    }

    /** Where the field stands that holds something, under the first of its names that does; -1 if none does. */
    private int found(String name, String... otherNames) {
        int asked = ask(name);
        int found = holdsSomething(asked) ? asked : -1;
        for (String other : otherNames) {
            int at = ask(other);
            if (holdsSomething(at)) {
                if (found < 0) {
                    found = at;
                    spelled.put(name, other);
                } else if (!sameText(members.value(found), members.value(at))) {
                    doubt(other, "expected the same as in " + Problem.quote(members.name(found)) + ", found "
                            + Node.describe(members.value(at)) + "; not used");
                }
            }
        }
        return found;
    }

    private static boolean sameText(Node one, Node other) {
        return one instanceof Node.Scalar a && other instanceof Node.Scalar b && a.text().equalsIgnoreCase(b.text());
    }

    /** One of a closed set of values. */
    public <E> E word(String name, Words<E> words, E ifMissing, String... otherNames) {
        int at = found(name, otherNames);
        Node.Scalar scalar = scalar(at);
        if (scalar == NOTHING) {
            return ifMissing;
        }
        Optional<E> word = words.find(scalar.text());
        if (word.isEmpty()) {
            wrong(members.name(at), words.expected());
        }
        return word.orElse(ifMissing);
    }

    /** Yes, no or not observed. */
    public Answer answer(String name, String... otherNames) {
        Answer answer = word(name, Answer.WORDS, Answer.UNKNOWN, otherNames);
        among(name, Answer.WORDS);
        return answer;
    }

    /** A point in time, to the second. */
    Optional<Instant> time(String name, String... otherNames) {
        int at = found(name, otherNames);
        Node.Scalar scalar = scalar(at);
        if (scalar == NOTHING) {
            return Optional.empty();
        }
        Optional<Instant> time = Times.parse(scalar.text());
        if (time.isEmpty()) {
            wrong(members.name(at), "a time with its zone, such as 2026-11-20T09:41:12Z or 20030612141907.0Z");
        }
        return time;
    }

    /** A whole number, decimal or {@code 0x} hexadecimal; a number in a string counts. */
    public long whole(String name, long least, long most, long ifMissing, String expected, String... otherNames) {
        int at = found(name, otherNames);
        Node.Scalar scalar = scalar(at);
        if (scalar == NOTHING) {
            return ifMissing;
        }
        OptionalLong number = Numbers.whole(scalar.text());
        if (number.isEmpty() || number.getAsLong() < least || number.getAsLong() > most) {
            wrong(members.name(at), expected);
            return ifMissing;
        }
        return number.getAsLong();
    }

    /** A number that may have a fraction. */
    public Optional<Double> number(String name, String expected) {
        Node.Scalar scalar = scalar(found(name));
        if (scalar == NOTHING) {
            return Optional.empty();
        }
        OptionalDouble number = Numbers.decimal(scalar.text());
        if (number.isEmpty()) {
            wrong(name, expected);
            return Optional.empty();
        }
        return Optional.of(number.getAsDouble());
    }

    /** A list of texts, each once, in the order of the document; a single text counts as a list of one. */
    public List<String> texts(String name, String... otherNames) {
        int at = found(name, otherNames);
        if (at < 0) {
            return List.of();
        }
        Set<String> out = new LinkedHashSet<>();
        String below = pointer + '/' + members.name(at);
        if (members.value(at) instanceof Node.Arr list) {
            for (int i = 0; i < list.items().size(); i++) {
                addText(out, list.items().get(i), below + '/' + i);
            }
        } else {
            addText(out, members.value(at), below);
        }
        return List.copyOf(out);
    }

    private void addText(Set<String> out, Node item, String at) {
        String text = itemText(item, at);
        if (isCutOff(text)) {
            problems.error(item, at, "expected a text, found " + Problem.quote(text)
                    + ", which ConvertTo-Json writes for what lies deeper than its -Depth");
        } else if (!text.isEmpty()) {
            out.add(text);
        }
    }

    private static boolean isCutOff(String text) {
        return text.startsWith("System.") || text.startsWith("Microsoft.ActiveDirectory.") || text.startsWith("@{");
    }

    private String itemText(Node item, String at) {
        if (item instanceof Node.Scalar scalar) {
            return scalar.missing() ? "" : scalar.text().strip();
        }
        problems.error(item, at, "expected a text, found " + Node.describe(item));
        return "";
    }

    /** The texts of an object, by field, in its order. */
    public Map<String, String> textsByName(String name) {
        Map<String, String> out = new LinkedHashMap<>();
        Node value = value(name);
        String below = pointer + '/' + name + '/';
        if (value instanceof Node.Obj object) {
            object.fields().forEach((field, item) -> {
                String text = itemText(item, below + Documents.escape(field));
                if (!text.isEmpty()) {
                    out.put(field, text);
                }
            });
        } else if (value != null) {
            problems.error(value, pointer + '/' + name, "expected an object, found " + Node.describe(value));
        }
        return Collections.unmodifiableMap(out);
    }

    /** The facts in an array of at most {@link #MOST_OBJECTS} objects; one object alone counts as an array of one. */
    public <F> List<F> list(String name, Function<Fields, F> read) {
        if (value(name) instanceof Node.Arr list && list.items().size() > MOST_OBJECTS) {
            problems.error(list, pointer + '/' + name, "expected the report of one site, with at most " + MOST_OBJECTS
                    + " objects here, found " + list.items().size());
            return List.of();
        }
        return longList(name, read);
    }

    /** The facts in an array of any number of objects; one object alone counts as an array of one. */
    public <F> List<F> longList(String name, Function<Fields, F> read) {
        Node value = value(name);
        if (value == null) {
            return List.of();
        }
        String below = pointer + '/' + name;
        if (value instanceof Node.Obj one) {
            return List.of(fact(one, below, read));
        }
        if (value instanceof Node.Arr list) {
            List<F> out = new ArrayList<>(list.items().size());
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.items().get(i);
                if (item instanceof Node.Obj object) {
                    out.add(fact(object, below + '/' + i, read));
                } else {
                    problems.error(item, below + '/' + i, "expected an object, found " + Node.describe(item));
                }
            }
            return List.copyOf(out);
        }
        if (holdsSomething(members.position(name))) {
            problems.error(value, below, "expected a list of objects, found " + Node.describe(value));
        }
        return List.of();
    }

    /** The fact in an object, or, if there is none, the fact of which nothing was observed. */
    public <F> F object(String name, Function<Fields, F> read) {
        Node value = value(name);
        String below = pointer + '/' + name;
        if (value instanceof Node.Obj object) {
            return fact(object, below, read);
        }
        if (holdsSomething(members.position(name))) {
            problems.error(value, below, "expected an object, found " + Node.describe(value));
        }
        return fact(new Node.Obj(node.line(), node.column(), Map.of()), below, read);
    }

    /** An object as it stands there, whatever it holds; an empty one if there is none. */
    public Node.Obj tree(String name) {
        Node value = value(name);
        if (value instanceof Node.Obj object) {
            return object;
        }
        if (holdsSomething(members.position(name))) {
            problems.error(value, pointer + '/' + name, "expected an object, found " + Node.describe(value));
        }
        return new Node.Obj(node.line(), node.column(), Map.of());
    }

    private <F> F fact(Node.Obj object, String at, Function<Fields, F> read) {
        Fields fields = new Fields(object, at, problems, choices, null);
        F fact = read.apply(fields);
        fields.warnOfUnknown();
        return fact;
    }

    /** Warns of every field that nobody asked for: kept in the document, but not understood. */
    public void warnOfUnknown() {
        for (int i = 0; i < asked.length; i++) {
            if (!asked[i]) {
                problems.warning(members.value(i), pointer + '/' + Documents.escape(members.name(i)),
                        "expected a known field, found " + Problem.quote(members.name(i)) + "; kept, but not understood");
            }
        }
    }

    /** Reports the value of a field as an error, whatever name it is written under. */
    public void wrong(String name, String expected) {
        String written = spelled.getOrDefault(name, name);
        Node value = node.fields().get(written);
        problems.error(value, pointer + '/' + written, "expected " + expected + ", found " + Node.describe(value));
    }

    /** Reports the object itself as an error. */
    void wrong(String expected) {
        problems.error(node, pointer, "expected " + expected + ", found " + Node.describe(node));
    }

    /** Reports one text of a list as an error. */
    public void wrongText(String name, String text, String message) {
        Node value = node.fields().get(name);
        List<Node> items = value instanceof Node.Arr list ? list.items() : List.of();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Node.Scalar scalar && scalar.text().strip().equals(text)) {
                problems.error(scalar, pointer + '/' + name + '/' + i, message);
                return;
            }
        }
        problems.error(value == null ? node : value, pointer + '/' + name, message);
    }

    /** Warns of the value of a field, whatever name it is written under. */
    void doubt(String name, String message) {
        String written = spelled.getOrDefault(name, name);
        problems.warning(node.fields().get(written), pointer + '/' + written, message);
    }

    private Node value(String name) {
        int at = ask(name);
        return at < 0 ? null : members.value(at);
    }

    /** The one value at a position, {@link #NOTHING} if there is none; an error if there is more than one value in it. */
    private Node.Scalar scalar(int at) {
        if (at < 0) {
            return NOTHING;
        }
        if (members.value(at) instanceof Node.Scalar scalar) {
            return scalar;
        }
        problems.error(members.value(at), pointer + '/' + members.name(at), "expected one value, found " + Node.describe(members.value(at)));
        return NOTHING;
    }
}
