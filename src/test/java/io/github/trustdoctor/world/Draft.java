package io.github.trustdoctor.world;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A site report while it is written. The order of writing changes nothing but which of two values of a field stays. */
final class Draft {

    private final Map<String, Map<String, Map<String, String>>> sections = new TreeMap<>();
    private final Map<String, String> computer = new LinkedHashMap<>();

    Draft() {
        computer.put("name", text("LDS-PC-014"));
        computer.put("domain", text("corp.fabrikam.test"));
        computer.put("domainNetBios", text("FABRIKAM"));
        domain(true);
        domain(false);
    }

    /** Something about the computer. */
    Draft computer(String field, String json) {
        computer.merge(field, json, Draft::joined);
        return this;
    }

    /** Two lists become one. */
    private static String joined(String one, String other) {
        return one.endsWith("]") ? one.substring(0, one.length() - 1) + "," + other.substring(1) : other;
    }

    /** The computer's domain or the user's. */
    Map<String, String> domain(boolean own) {
        Map<String, String> fields = object("domains", own ? "1" : "2");
        fields.put("dnsName", text(own ? "corp.fabrikam.test" : "corp.northwind.test"));
        fields.put("netBios", text(own ? "FABRIKAM" : "NORTHWIND"));
        return fields;
    }

    /** The fields of one object of a section; objects stand in the order of their keys. */
    Map<String, String> object(String section, String key) {
        return sections.computeIfAbsent(section, name -> new TreeMap<>()).computeIfAbsent(key, name -> new TreeMap<>());
    }

    /** True if that attempt is told of. */
    boolean tells(Attempt attempt) {
        return sections.getOrDefault("logons", Map.of()).containsKey(key(attempt));
    }

    Map<String, String> logon(Attempt attempt) {
        return object("logons", key(attempt));
    }

    private static String key(Attempt attempt) {
        return Character.toString('a' + attempt.ordinal());
    }

    static String text(String value) {
        return '"' + value.replace("\\", "\\\\") + '"';
    }

    byte[] json() {
        StringBuilder out = new StringBuilder(2048).append("{\"computer\":");
        write(out, computer);
        sections.forEach((name, objects) -> {
            out.append(",\n\"").append(name).append("\":[");
            String between = "\n";
            for (Map<String, String> object : objects.values()) {
                write(out.append(between), object);
                between = ",\n";
            }
            out.append(']');
        });
        return out.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(StringBuilder out, Map<String, String> fields) {
        char before = '{';
        for (Map.Entry<String, String> field : fields.entrySet()) {
            out.append(before).append('"').append(field.getKey()).append("\":").append(field.getValue());
            before = ',';
        }
        out.append('}');
    }
}
