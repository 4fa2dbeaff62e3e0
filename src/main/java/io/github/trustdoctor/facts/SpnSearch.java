package io.github.trustdoctor.facts;

import java.util.List;

/**
 * One search for the accounts that hold a service principal name, as {@code setspn -Q} makes it.
 *
 * @param seen     its place in the report
 * @param spn      the name that was searched for
 * @param accounts the accounts that hold it: distinguished names, or {@code DOMAIN\sAMAccountName}
 * @param read     whether {@code accounts} was read at all, an empty list included
 * @param forest   whether the whole forest was searched; the computer's domain is in any case
 */
public record SpnSearch(Observation seen, String spn, List<String> accounts, boolean read, Answer forest) implements Observed {

    static SpnSearch read(Fields in) {
        in.text("tool");
        in.time("at");
        return new SpnSearch(in.seen(), in.required("spn"), in.texts("accounts"), in.observed("accounts"), in.answer("forest"));
    }

    @Override
    public String kind() {
        return "spn";
    }

    @Override
    public Cited field(String name) {
        return name.equals("accounts") ? seen.cite(name, accounts.isEmpty() ? "none" : String.join("; ", accounts)) : seen.cite(name);
    }
}
