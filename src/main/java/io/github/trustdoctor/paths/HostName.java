package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Computer;
import io.github.trustdoctor.facts.Names;

/** The name by which Kerberos knows the report's computer: {@code host/} and its name. */
final class HostName {

    private static final String CLASS = "host/";

    private final String name;
    private final String full;

    /** That of a computer of that domain. */
    HostName(Computer computer, DomainView own) {
        String dnsName = computer.fullName().isEmpty() && !own.dnsName().isEmpty() && !computer.name().isEmpty()
                ? computer.name() + '.' + own.dnsName() : computer.fullName();
        this.name = computer.name().isEmpty() ? firstLabel(dnsName) : computer.name();
        this.full = dnsName;
    }

    private static String firstLabel(String dnsName) {
        return dnsName.contains(".") ? dnsName.substring(0, dnsName.indexOf('.')) : dnsName;
    }

    /** The name of the computer, without its domain. */
    String shortName() {
        return name;
    }

    /** True for {@code host/pc1.fabrikam.com}, maybe with a realm. */
    boolean isFull(String spn) {
        return Names.same(host(spn), full);
    }

    /** True for that, and for {@code host/pc1}. */
    boolean is(String spn) {
        return isFull(spn) || Names.same(host(spn), name);
    }

    /** True for a text in which the full name is a word. */
    boolean isIn(String text) {
        for (String word : text.split("[\\s,;]+")) {
            if (isFull(word)) {
                return true;
            }
        }
        return false;
    }

    private static String host(String spn) {
        String text = spn.strip();
        int realm = text.indexOf('@');
        boolean ofHost = text.regionMatches(true, 0, CLASS, 0, CLASS.length());
        return ofHost ? text.substring(CLASS.length(), realm < 0 ? text.length() : Math.max(realm, CLASS.length())).strip() : "";
    }
}
