package io.github.trustdoctor.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * One domain controller.
 *
 * @param seen     its place in the report
 * @param name     host name, short or fully qualified
 * @param address  IP address; empty if not observed
 * @param os       its Windows version
 * @param patched  date of its newest update, if observed
 * @param readOnly whether it is a read-only controller
 */
public record Controller(Observation seen, String name, String address, OperatingSystem os,
                         Optional<Instant> patched, Answer readOnly) implements Observed {

    static Controller read(Fields in) {
        in.text("site");
        return new Controller(in.seen(), in.required("name", "HostName", "Name"),
                in.text("address", "IPv4Address"),
                in.object("os", OperatingSystem::read), in.time("patched"), in.answer("readOnly", "IsReadOnly"));
    }

    /** True if the name, short or fully qualified, or the address is this controller's. */
    public boolean is(String host) {
        return Names.sameHost(host, name) || Names.same(host, address);
    }

    @Override
    public String kind() {
        return "dc";
    }
}
