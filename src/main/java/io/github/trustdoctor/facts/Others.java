package io.github.trustdoctor.facts;

import java.util.Map;

/**
 * Who else fails or works: the reach of the trouble, as people at the site tell it.
 *
 * @param seen    its place in the report
 * @param users   whose accounts
 * @param os      the Windows version of the computers where they log on
 * @param outcome how it goes for them
 */
public record Others(Observation seen, Who users, OperatingSystem os, Outcome outcome) implements Observed {

    /** Whose accounts: of the trusted domain, of the computer's own domain, or local to the computer. */
    public enum Who {
        TRUSTED_DOMAIN, OWN_DOMAIN, LOCAL, UNKNOWN;

        static final Words<Who> WORDS = new Words<>("trusted-domain, own-domain or local", Map.of(
                "trusteddomain", TRUSTED_DOMAIN, "owndomain", OWN_DOMAIN, "local", LOCAL, "unknown", UNKNOWN));
    }

    static Others read(Fields in) {
        in.text("note");
        in.text("since");
        in.text("where");
        Outcome outcome = in.word("result", Outcome.WORDS, Outcome.UNKNOWN);
        in.among("result", Outcome.WORDS);
        return new Others(in.seen(), in.word("users", Who.WORDS, Who.UNKNOWN),
                in.object("os", OperatingSystem::read), outcome);
    }

    @Override
    public String kind() {
        return "others";
    }

    @Override
    public Cited field(String name) {
        return name.equals("os") ? os.field("name") : seen.cite(name);
    }
}
