package io.github.trustdoctor.facts;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One call of the domain controller locator, such as {@code nltest /dsgetdc:contoso.com /force}.
 *
 * @param seen       its place in the report
 * @param at         when, if observed
 * @param from       the host that called; empty means the report's computer
 * @param domain     the domain that was asked for
 * @param forced     whether the cache was bypassed
 * @param found      whether a controller was found
 * @param controller the controller that was returned; empty if none
 * @param reason     why none was found
 */
public record LocatorCall(Observation seen, Optional<Instant> at, String from, String domain, Answer forced,
                          Answer found, String controller, StatusCode reason) implements Observed {

    static final Words<Answer> FOUND = new Words<>("found or not-found",
            Map.of("found", Answer.YES, "notfound", Answer.NO, "true", Answer.YES, "false", Answer.NO,
                    "unknown", Answer.UNKNOWN));

    static LocatorCall read(Fields in) {
        in.text("tool");
        StatusCode reason = Logon.code(in, "code");
        String controller = in.text("controller");
        Answer found = in.word("answer", FOUND, reason.failure() ? Answer.NO
                : controller.isEmpty() ? Answer.UNKNOWN : Answer.YES);
        in.among("answer", FOUND);
        return new LocatorCall(in.seen(), in.time("at"), in.text("from"), in.required("domain"), in.answer("forced"),
                found, controller, reason);
    }

    @Override
    public String kind() {
        return "locator";
    }

    @Override
    public Cited field(String name) {
        return name.equals("reason") ? seen.cite("code", reason.code()) : seen.cite(name);
    }
}
