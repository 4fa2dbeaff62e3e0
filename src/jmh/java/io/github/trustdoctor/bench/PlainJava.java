package io.github.trustdoctor.bench;

import io.github.trustdoctor.diagnosis.Conclusions;
import io.github.trustdoctor.diagnosis.Diagnostician;
import io.github.trustdoctor.diagnosis.Evidence;
import io.github.trustdoctor.diagnosis.Strength;
import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.OperatingSystem;
import io.github.trustdoctor.facts.OperatingSystem.ProductType;
import io.github.trustdoctor.facts.Protocol;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.facts.TrustKind;
import io.github.trustdoctor.facts.TrustType;
import io.github.trustdoctor.packs.BundledPacks;
import io.github.trustdoctor.paths.ClockOf;
import io.github.trustdoctor.paths.Crossing;
import io.github.trustdoctor.paths.Crossing.SuffixIs;
import io.github.trustdoctor.paths.DomainController;
import io.github.trustdoctor.paths.HomeLogon;
import io.github.trustdoctor.paths.Located;
import io.github.trustdoctor.paths.PortState;
import io.github.trustdoctor.paths.PortState.State;
import io.github.trustdoctor.paths.TrustHalf;
import io.github.trustdoctor.paths.TrustLink;
import io.github.trustdoctor.report.JsonReport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trust Doctor with its rules in plain Java in the place of Drools: what the engine costs at start-up is what it takes
 * longer than this. It knows the rules that fire for {@code examples/feed/branch-office.json}, with all their conditions;
 * {@code cold-start.sh} checks that it writes the same answer.
 */
public final class PlainJava {

    private final List<Fact> facts;
    private final Conclusions conclude = new Conclusions();

    private PlainJava(List<Fact> facts) {
        this.facts = facts;
    }

    /** Called like the command: {@code diagnose <report> --format json}. */
    public static void main(String[] args) throws IOException {
        Diagnostician doctor = new Diagnostician(BundledPacks.load(), (pack, facts) -> new PlainJava(facts).run());
        String answer = JsonReport.indented().of(doctor.diagnose(SiteReport.read(Path.of(args[1]))));
        new FileOutputStream(FileDescriptor.out).write(answer.getBytes(StandardCharsets.US_ASCII));
    }

    private List<Evidence> run() {
        for (Crossing logon : all(Crossing.class)) {
            if (!logon.failed().no()) {
                alone(logon);
                links(logon);
                homes(logon);
                controllers(logon);
                others(logon);
            }
        }
        return conclude.evidence();
    }

    private <F> List<F> all(Class<F> kind) {
        List<F> found = new ArrayList<>();
        for (Fact fact : facts) {
            if (kind.isInstance(fact)) {
                found.add(kind.cast(fact));
            }
        }
        return found;
    }

    private static boolean onPath(Crossing logon) {
        return logon.onPath().yes() && logon.kernel() >= 600;
    }

    private void alone(Crossing logon) {
        if (logon.failed().yes() && logon.reason().equals("NO_TRUST_SAM_ACCOUNT")) {
            conclude.covers("S01", logon);
        }
        if (logon.foreign().yes()) {
            conclude.covers("S07", logon);
        }
        if (logon.interactive().yes() && logon.failed().yes()) {
            conclude.covers("S11", logon);
        }
        if (onPath(logon) && logon.reason().equals("NO_TRUST_SAM_ACCOUNT")) {
            conclude.supports("S01.code", "netbios-trust", Strength.MODERATE, logon);
            conclude.opposes("E10", "no-route", Strength.MODERATE, logon);
        } else if (onPath(logon) && !logon.reason().isEmpty()) {
            conclude.opposes("S01.other", "netbios-trust", Strength.WEAK, logon);
        }
        suffix(logon);
        for (OperatingSystem os : all(OperatingSystem.class)) {
            if (os.kernel() == 601 && os.productType() == ProductType.WORKSTATION && logon.kernel() == 601) {
                conclude.covers("S02", logon, os);
            }
            if (os.kernel() >= 600 && onPath(logon)) {
                conclude.supports("S12", "no-kerberos", Strength.WEAK, logon, os);
            }
        }
    }

    private void suffix(Crossing logon) {
        if (logon.suffixIs() == SuffixIs.OTHER) {
            conclude.supports("S40", "custom-upn-external", Strength.WEAK, logon);
            if (onPath(logon)) {
                conclude.supports("S22", "custom-upn-external", Strength.MODERATE, logon);
            }
        }
        if (logon.suffixIs() == SuffixIs.DNS_NAME || logon.suffixIs() == SuffixIs.FLAT_NAME) {
            conclude.refutes("S40.own", "custom-upn-external", logon);
        }
        if (logon.suffixIs() == SuffixIs.NONE) {
            conclude.refutes("S40.no-upn", "upn-causes", logon);
        }
    }

    private void links(Crossing logon) {
        for (TrustLink link : all(TrustLink.class)) {
            if (link.id().equals(logon.link())) {
                link(logon, link);
            }
        }
    }

    private void link(Crossing logon, TrustLink link) {
        if (onPath(logon)) {
            conclude.foresees("E08", "no-route", logon, link);
        }
        if (logon.usable().yes()) {
            conclude.refutes("E20.usable", "no-usable-trust", logon, link);
        }
        if (link.selective().no()) {
            conclude.refutes("E21.off", "selective-authentication", logon, link);
        }
        if (link.trustKind() == TrustKind.EXTERNAL) {
            conclude.covers("S08", logon, link);
            conclude.refutes("S39.external", "forest-suffix", logon, link);
            if (logon.suffixIs() == SuffixIs.OTHER) {
                conclude.supports("S39", "custom-upn-external", Strength.MODERATE, logon, link);
                conclude.foresees("E13", "custom-upn-external", logon, link);
            }
        }
        halves(logon, link);
    }

    private void halves(Crossing logon, TrustLink link) {
        boolean near = false;
        boolean far = false;
        for (TrustHalf trust : all(TrustHalf.class)) {
            if (!trust.link().equals(logon.link())) {
                continue;
            }
            boolean typed = trust.type() == TrustType.DOWNLEVEL || trust.type() == TrustType.UPLEVEL;
            near |= typed && trust.side() == TrustHalf.Side.NEAR;
            far |= typed && trust.side() == TrustHalf.Side.FAR;
            if (trust.type() == TrustType.DOWNLEVEL && trust.direct() && onPath(logon)) {
                conclude.proves("S28", "netbios-trust", trust, logon);
            }
            if (trust.namedByNetBios().no()) {
                conclude.opposes("S16.dns", "netbios-trust", Strength.WEAK, trust, logon);
            }
            if (trust.filedByNetBios().no()) {
                conclude.opposes("S30.dns", "netbios-trust", Strength.WEAK, trust, logon);
            }
        }
        if (near && !far) {
            conclude.misses("S32.far", "netbios-trust", link, logon);
        }
    }

    private void homes(Crossing logon) {
        for (HomeLogon home : all(HomeLogon.class)) {
            if (home.gotIn()) {
                conclude.refutes("E22.home", "host-account", logon, home);
                conclude.opposes("E24.home", "own-kdc-blocked", Strength.STRONG, logon, home);
                conclude.warns("E26", "recreate-trust", logon, home);
                if (onPath(logon)) {
                    conclude.supports("S10", "no-kerberos", Strength.WEAK, logon, home);
                }
            }
        }
    }

    private void controllers(Crossing logon) {
        for (DomainController dc : all(DomainController.class)) {
            if (dc.domain().equals(logon.userDomain())) {
                controller(logon, dc);
            }
        }
        for (ClockOf clock : all(ClockOf.class)) {
            if (clock.domain().equals(logon.userDomain()) && clock.size() <= 300
                    && !logon.reason().equals("TIME_DIFFERENCE_AT_DC")) {
                conclude.refutes("E23.near", "clock-skew", logon, clock);
            }
        }
        if (!logon.ownDomain().isEmpty() && port(logon.ownDomain(), null, Protocol.TCP, 88) == null) {
            conclude.misses("E24.unseen", "own-kdc-blocked", logon);
        }
    }

    private void controller(Crossing logon, DomainController dc) {
        PortState kerberos = port(dc.domain(), dc.name(), Protocol.TCP, 88);
        if (kerberos != null && kerberos.state() == State.OPEN && kerberos.taken() >= logon.freshSince()) {
            conclude.refutes("S18.open", "kerberos-blocked", logon, kerberos);
        }
        if (kerberos != null && kerberos.state() == State.SILENT && kerberos.hostUp() == Answer.YES
                && kerberos.taken() >= logon.freshSince() && onPath(logon)) {
            conclude.proves("S35.silent", "kerberos-blocked", logon, kerberos);
        }
        boolean located = false;
        for (Located call : all(Located.class)) {
            boolean forced = call.domain().equals(dc.domain()) && call.found().yes() && call.forced().yes();
            if (forced && call.controller().equals(dc.name())) {
                located = true;
                if (call.taken() >= logon.freshSince()) {
                    conclude.refutes("S19.located", "locator-blocked", logon, call);
                }
            }
        }
        if (!located && port(dc.domain(), dc.name(), Protocol.UDP, 389) == null) {
            conclude.misses("S19.unseen", "locator-blocked", logon, dc);
        }
        PortState change = port(dc.domain(), dc.name(), Protocol.TCP, 464);
        if ((change == null || change.state() == State.UNKNOWN) && !logon.reason().startsWith("PASSWORD_")) {
            conclude.misses("S38.unseen", "password-change-blocked", logon, dc);
        }
    }

    private PortState port(String domain, String controller, Protocol protocol, int number) {
        for (PortState port : all(PortState.class)) {
            if (port.domain().equals(domain) && (controller == null || port.controller().equals(controller))
                    && port.protocol() == protocol && port.port() == number) {
                return port;
            }
        }
        return null;
    }

    private void others(Crossing logon) {
        for (Crossing other : all(Crossing.class)) {
            if (logon.failed().yes() && logon.interactive().yes() && other.failed().no() && other.interactive().no()
                    && other.userDomain().equals(logon.userDomain())) {
                conclude.notes("E04", other);
            }
            if (onPath(logon) && logon.suffixIs() == SuffixIs.OTHER && logon.otherForm().no()
                    && other.account().equals(logon.account()) && other.failed().yes() && other.interactive().yes()
                    && other.plainName()) {
                conclude.opposes("S20", "custom-upn-external", Strength.MODERATE, logon, other);
            }
        }
    }
}
