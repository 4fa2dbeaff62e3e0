package io.github.trustdoctor.facts;

import java.util.List;
import java.util.Map;

/**
 * A domain and what is known of its controllers.
 *
 * @param seen                its place in the report
 * @param dnsName             DNS name; empty if not observed
 * @param netBios             NetBIOS name; empty if not observed
 * @param forest              DNS name of its forest's root domain; empty if not observed
 * @param platform            what its controllers run
 * @param controllers         the controllers that are known
 * @param controllersComplete whether that is all of them
 * @param trustsComplete      whether the report holds every trust object of this domain
 */
public record Domain(Observation seen, String dnsName, String netBios, String forest, Platform platform,
                     List<Controller> controllers, Answer controllersComplete, Answer trustsComplete)
        implements Observed {

    /** What the controllers of a domain run. */
    public enum Platform {
        ACTIVE_DIRECTORY, WINDOWS_NT4, SAMBA_CLASSIC, UNKNOWN;

        static final Words<Platform> WORDS = new Words<>("active-directory, windows-nt4 or samba-classic", Map.of(
                "activedirectory", ACTIVE_DIRECTORY, "ad", ACTIVE_DIRECTORY, "windowsnt4", WINDOWS_NT4,
                "nt4", WINDOWS_NT4, "sambaclassic", SAMBA_CLASSIC, "samba3", SAMBA_CLASSIC, "unknown", UNKNOWN));
    }

    static Domain read(Fields in) {
        in.text("controllersFrom");
        return new Domain(in.seen(), in.text("dnsName"), in.text("netBios"), in.text("forest"),
                in.word("platform", Platform.WORDS, Platform.UNKNOWN),
                in.list("controllers", Controller::read), in.answer("controllersComplete"),
                in.answer("trustsComplete"));
    }

    @Override
    public String kind() {
        return "domain";
    }
}
