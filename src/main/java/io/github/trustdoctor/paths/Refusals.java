package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Computer;
import io.github.trustdoctor.facts.Event;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.KerberosReply;
import io.github.trustdoctor.facts.Logon;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.paths.EncryptionRefused.Sign;
import io.github.trustdoctor.paths.EncryptionRefused.Told;
import io.github.trustdoctor.paths.EncryptionRefused.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what tells that a Kerberos server found no encryption type: replies, entries of its log, codes of tries to log on. */
final class Refusals {

    private static final String ERROR = "KDC_ERR_ETYPE_NOSUPP";
    private static final String STATUS = "KDC_UNKNOWN_ETYPE";
    private static final String INITIAL_REQUEST = "AS";
    private static final String FURTHER_REQUEST = "TGS";

    /** The request after which a Kerberos server writes that an account had no suitable key, by id of the event. */
    private static final Map<Integer, String> EVENTS = Map.of(14, INITIAL_REQUEST, 26, INITIAL_REQUEST,
            16, FURTHER_REQUEST, 27, FURTHER_REQUEST);

    private final Computer computer;
    private final DomainView own;
    private final List<DomainView> domains;
    private final List<DomainController> controllers = new ArrayList<>();

    /**
     * What is needed to tell whose a server is and what it was asked for.
     *
     * @param own     the computer's domain
     * @param domains the domains that are judged
     * @param derived what is derived so far, the controllers of these domains among it
     */
    Refusals(Computer computer, DomainView own, List<DomainView> domains, List<Fact> derived) {
        this.computer = computer;
        this.own = own;
        this.domains = domains;
        for (Fact fact : derived) {
            if (fact instanceof DomainController controller) {
                controllers.add(controller);
            }
        }
    }

    /** All of them, in the order of the report. */
    List<EncryptionRefused> of(SiteReport report, List<Crossing> crossings) {
        List<EncryptionRefused> found = new ArrayList<>();
        report.kerberosReplies().forEach(reply -> reply(reply).ifPresent(found::add));
        report.events().forEach(event -> event(event).ifPresent(found::add));
        crossings.forEach(crossing -> code(crossing).ifPresent(found::add));
        return found;
    }

    private Optional<EncryptionRefused> reply(KerberosReply reply) {
        if (!reply.error().equals(ERROR)) {
            return Optional.empty();
        }
        Told told = computer.is(reply.from()) ? Told.REPLY : Told.ELSEWHERE;
        return domainOf(reply.realm(), reply.kdc()).map(domain -> new EncryptionRefused(domain.id(), reply.kdc(),
                wanted(reply.request(), reply.server(), domain), told, -1, Ports.seconds(reply.at()), Sign.of(reply)));
    }

    private Optional<EncryptionRefused> event(Event event) {
        String request = ofKerberosServer(event) ? EVENTS.getOrDefault(event.id(), "") : "";
        if (request.isEmpty()) {
            return Optional.empty();
        }
        return domainOf("", event.on()).map(domain -> new EncryptionRefused(domain.id(), event.on(),
                wanted(request, event.text(), domain), Told.ELSEWHERE, -1, Ports.seconds(event.at()), Sign.of(event, request)));
    }

    private static boolean ofKerberosServer(Event event) {
        String source = Names.key(event.source());
        return source.equals("kdc") || source.equals("microsoft-windows-kerberos-key-distribution-center");
    }

    private static Optional<EncryptionRefused> code(Crossing crossing) {
        Logon logon = crossing.logon();
        boolean refused = crossing.reason().equals(STATUS) || logon.kerberosError().equals(ERROR);
        return refused ? Optional.of(new EncryptionRefused("", "", Wanted.UNKNOWN, Told.CODE, crossing.path(),
                crossing.taken(), Sign.of(logon))) : Optional.empty();
    }

    /** The domain of that realm, or else the one whose controller that is. */
    private Optional<DomainView> domainOf(String realm, String controller) {
        for (DomainView domain : domains) {
            if (is(domain, realm) || realm.isEmpty() && hasController(domain, controller)) {
                return Optional.of(domain);
            }
        }
        return Optional.empty();
    }

    private boolean hasController(DomainView domain, String name) {
        for (DomainController controller : controllers) {
            if (controller.domain().equals(domain.id()) && Names.sameHost(controller.name(), name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(DomainView domain, String name) {
        return Names.same(name, domain.dnsName()) || Names.same(name, domain.netBios());
    }

    /** What a ticket was for, from a text that names its service, such as {@code krbtgt/FABRIKAM.COM} or a sentence. */
    private Wanted wanted(String request, String text, DomainView asked) {
        if (request.equals(INITIAL_REQUEST)) {
            return Wanted.INITIAL;
        }
        boolean atHome = asked.id().equals(own.id());
        for (String word : request.equals(FURTHER_REQUEST) ? text.split("[\\s@,;]+") : new String[0]) {
            int slash = word.indexOf('/');
            String name = word.substring(slash + 1);
            boolean ticketOfDomain = slash > 0 && word.substring(0, slash).equalsIgnoreCase("krbtgt");
            if (slash > 0 && !Names.key(name).isEmpty() && !ticketOfDomain && computer.is(name)) {
                return atHome ? Wanted.SERVICE : Wanted.REFERRAL;
            }
            if (ticketOfDomain && !atHome && is(own, name)) {
                return Wanted.REFERRAL;
            }
        }
        return Wanted.UNKNOWN;
    }
}
