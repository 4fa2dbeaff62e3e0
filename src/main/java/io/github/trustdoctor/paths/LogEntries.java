package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Computer;
import io.github.trustdoctor.facts.Controller;
import io.github.trustdoctor.facts.Event;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.SiteReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Tells of each entry of an event log whose log it is, and whom of those that matter its text names. */
final class LogEntries {

    /** Windows shows sources without it. */
    private static final String MAKER = "microsoft-windows-";

    /** No domain has that id, so that no rule takes one that is not known for another. */
    private static final String UNKNOWN = "?";

    private final Computer computer;
    private final Domains domains;
    private final Optional<DomainView> own;

    LogEntries(Computer computer, Domains domains, Optional<DomainView> own) {
        this.computer = computer;
        this.domains = domains;
        this.own = own;
    }

    /** All of them, in the order of the report. */
    List<LogEntry> of(SiteReport report, List<Crossing> crossings) {
        TreeSet<String> accounts = new TreeSet<>();
        crossings.forEach(crossing -> accounts.add(crossing.account()));
        List<LogEntry> entries = new ArrayList<>();
        for (Event event : report.events()) {
            add(entries, event, domainOf(event.on()).map(DomainView::id).orElse(UNKNOWN), accounts);
        }
        return entries;
    }

    private void add(List<LogEntry> entries, Event event, String domain, TreeSet<String> accounts) {
        String text = event.text().toLowerCase(Locale.ROOT);
        boolean namesOwn = own.isPresent() && (names(text, own.get().dnsName()) || names(text, own.get().netBios()));
        int before = entries.size();
        for (String account : accounts) {
            if (names(text, account.substring(account.indexOf('\\') + 1))) {
                entries.add(entry(event, domain, account, namesOwn));
            }
        }
        if (entries.size() == before) {
            entries.add(entry(event, domain, "", namesOwn));
        }
    }

    private LogEntry entry(Event event, String domain, String account, boolean namesOwn) {
        String source = Names.key(event.source());
        return new LogEntry(domain, computer.is(event.on()), event.id(), source.startsWith(MAKER) ? source.substring(MAKER.length()) : source,
                account, namesOwn, namesComputer(event.text()),
                own.isPresent() && new HostName(computer, own.get()).isIn(event.text()), Ports.seconds(event.at()), event);
    }

    private boolean namesComputer(String text) {
        for (String word : text.split("[^\\p{L}\\p{N}_.-]+")) {
            if (!Names.key(word).isEmpty() && computer.is(word)) {
                return true;
            }
        }
        return false;
    }

    /** The domain of the only controller of that name, or else the innermost one below which the host's name lies. */
    private Optional<DomainView> domainOf(String host) {
        if (computer.is(host)) {
            return own;
        }
        List<DomainView> found = new ArrayList<>();
        List<DomainView> above = new ArrayList<>();
        for (DomainView domain : domains.all()) {
            for (Controller controller : domains.described(domain.id())) {
                if (controller.is(host)) {
                    found.add(domain);
                }
            }
            if (Names.isOrIsBelow(host, domain.dnsName()) && domains.innermost(host, domain)) {
                above.add(domain);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : above.stream().findFirst();
    }

    /** True if that name, which must not be empty, stands in a text of small letters as a word of its own. */
    private static boolean names(String text, String name) {
        String word = Names.key(name);
        int at = word.isEmpty() ? -1 : text.indexOf(word);
        while (at >= 0) {
            if (!partOfName(text, at - 1, -1) && !partOfName(text, at + word.length(), 1)) {
                return true;
            }
            at = text.indexOf(word, at + 1);
        }
        return false;
    }

    /** True if a name goes on there; a dot belongs to a name if more of it follows. */
    private static boolean partOfName(String text, int at, int step) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char sign = text.charAt(at);
        return Character.isLetterOrDigit(sign) || "-_$".indexOf(sign) >= 0 || sign == '.' && partOfName(text, at + step, step);
    }
}
