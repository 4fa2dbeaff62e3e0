package io.github.trustdoctor.world.fleet;

import io.github.trustdoctor.world.Attempt;
import io.github.trustdoctor.world.Server;
import io.github.trustdoctor.world.Server.Port;
import java.util.List;
import java.util.Random;

/**
 * Writes the report of a site on one line, as one and the same script writes it at all sites: what it looks at is there
 * unless it could not be collected.
 */
final class BranchReport {

    private static final int USUAL_LENGTH = 4096;
    private static final long VISITS = 0x5EE;

    private final Branch branch;
    private final LinkText link;
    private final Random random;
    private final double missing;
    private final boolean complaint;
    private final StringBuilder out = new StringBuilder(USUAL_LENGTH);
    private final String day;
    /** Whether all trusts of the computer's domain are listed. */
    private final boolean whole;

    private BranchReport(Branch branch, LinkText link, Options options, long seed) {
        this.branch = branch;
        this.link = link;
        this.random = Seeds.random(seed ^ VISITS, branch.number());
        this.missing = options.missing();
        this.complaint = random.nextDouble() < options.complaints();
        this.day = "2026-11-" + (16 + random.nextInt(5)) + 'T' + (10 + random.nextInt(8)) + ':';
        this.whole = seen();
    }

    static String of(Branch branch, LinkText link, Options options, long seed) {
        return new BranchReport(branch, link, options, seed).write();
    }

    private String write() {
        out.append("{\"site\":\"").append(branch.place())
                .append("\",\"collected\":\"").append(day).append("50:00Z\"");
        computer();
        domains();
        if (branch.link().custom() && seen()) {
            section("forests").append(link.forest()).append(']');
        }
        trusts();
        logons();
        probes();
        locator();
        return out.append('}').toString();
    }

    /** Whether something that the script looks at was collected. */
    private boolean seen() {
        return random.nextDouble() >= missing && !complaint;
    }

    private StringBuilder section(String name) {
        return out.append(",\"").append(name).append("\":[");
    }

    private void computer() {
        out.append(",\"computer\":{\"name\":\"").append(branch.computer()).append("\",\"domain\":\"")
                .append(branch.near().dns()).append("\",\"domainNetBios\":\"").append(branch.near().netBios()).append('"');
        if (seen() || complaint) {
            out.append(",\"os\":{\"version\":\"").append(branch.windows()).append("\",\"productType\":1}");
        }
        if (seen()) {
            out.append(",\"clock\":[{\"against\":\"").append(branch.far().controllers().get(branch.preferred()))
                    .append("\",\"offsetSeconds\":").append(branch.fault() == Fault.CLOCK ? "-900" : "0.4").append("}]");
        }
        out.append('}');
    }

    private void domains() {
        out.append(",\"domains\":[");
        domain(branch.near(), whole);
        out.append(',');
        domain(branch.far(), false);
        out.append(']');
    }

    private void domain(Domain domain, boolean trustsListed) {
        out.append("{\"dnsName\":\"").append(domain.dns()).append("\",\"netBios\":\"").append(domain.netBios()).append('"');
        if (trustsListed) {
            out.append(",\"trustsComplete\":true");
        }
        if (seen()) {
            out.append(",\"controllers\":[");
            for (int i = 0; i < domain.controllers().size(); i++) {
                out.append(i == 0 ? "{\"name\":\"" : ",{\"name\":\"").append(domain.controllers().get(i)).append("\"}");
            }
            out.append("],\"controllersComplete\":true");
        }
        out.append('}');
    }

    /** A list of all trusts holds that of the users' domain as well, if there is one. */
    private void trusts() {
        int before = section("trusts").length();
        if (!link.near().isEmpty() && (seen() || whole)) {
            out.append(',').append(link.near()).append(seen() ? link.routing() : "").append('}');
        }
        if (!link.far().isEmpty() && seen()) {
            out.append(',').append(link.far());
        }
        if (whole) {
            out.append(link.others());
        }
        if (out.length() > before) {
            out.deleteCharAt(before);
        }
        out.append(']');
    }

    private void logons() {
        section("logons");
        List<Branch.Tried> tries = branch.tries();
        for (int i = 0; i < tries.size(); i++) {
            Branch.Tried tried = tries.get(i);
            out.append(i == 0 ? "{\"at\":\"" : ",{\"at\":\"").append(day).append(10 + i).append(":00Z\",\"typed\":\"")
                    .append(tried.typed()).append("\",\"logonType\":2,");
            if (tried.attempt() == Attempt.CUSTOM) {
                out.append("\"user\":\"").append(branch.far().netBios()).append("\\\\").append(branch.user()).append("\",");
            }
            end(tried);
        }
        out.append(']');
    }

    private void end(Branch.Tried tried) {
        if (!tried.failed()) {
            out.append("\"result\":\"success\",\"cached\":false}");
            return;
        }
        out.append("\"result\":\"failure\"");
        if (seen() || complaint) {
            out.append(",\"status\":\"").append(tried.code().status).append("\",\"subStatus\":\"")
                    .append(tried.code().subStatus).append('"');
        }
        out.append('}');
    }

    /** Where a port gives no answer, another one tells whether the controller is up. */
    private void probes() {
        int before = section("probes").length();
        for (int i = 0; i < branch.far().controllers().size(); i++) {
            String host = branch.far().controllers().get(i);
            Server server = branch.seen(i);
            boolean answers = probe(host, "tcp", 88, server.tcp88());
            if (!(probe(host, "udp", 389, server.udp389()) && answers)) {
                probe(host, "tcp", 389, server.tcp389());
            }
        }
        for (int i = 0; i < 2; i++) {
            String host = branch.near().controllers().get(i);
            if (!probe(host, "tcp", 88, branch.near().servers().get(i).tcp88())) {
                probe(host, "tcp", 389, Port.OPEN);
            }
        }
        if (out.length() > before) {
            out.deleteCharAt(before);
        }
        out.append(']');
    }

    /** False if there was no answer. */
    private boolean probe(String host, String protocol, int port, Port state) {
        boolean open = state == Port.OPEN;
        if (seen()) {
            out.append(",{\"to\":\"").append(host).append("\",\"protocol\":\"").append(protocol).append("\",\"port\":")
                    .append(port).append(",\"answer\":\"")
                    .append(open ? "connected\"}" : "timeout\",\"attempts\":2}");
        }
        return open;
    }

    /** One that finds nobody proves nothing and is not written. */
    private void locator() {
        if (!branch.seen(branch.preferred()).answersLocator() || !seen()) {
            return;
        }
        section("locatorCalls").append("{\"at\":\"").append(day).append("45:00Z\",\"domain\":\"").append(branch.far().dns())
                .append("\",\"forced\":true,\"answer\":\"found\",\"controller\":\"")
                .append(branch.far().controllers().get(branch.preferred())).append("\"}]");
    }
}
