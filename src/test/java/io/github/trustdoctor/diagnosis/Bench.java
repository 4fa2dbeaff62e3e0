package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Event;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.packs.Library;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.PackReader;
import io.github.trustdoctor.paths.Crossing;
import io.github.trustdoctor.paths.Derivation;
import io.github.trustdoctor.paths.DomainController;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** A small pack and a small site, on which a test says what the rules conclude. */
final class Bench {

    /** Two tries of two users to log on, two controllers at either end. */
    static final Bench USUAL = new Bench("""
            {'computer':{'name':'pc1','domain':'fabrikam.com','domainNetBios':'FABRIKAM','os':{'version':'6.1.7601'}},
             'domains':[{'dnsName':'contoso.com','netBios':'CONTOSO','controllers':[{'name':'dc1.contoso.com'},
                         {'name':'dc2.contoso.com'}],'controllersComplete':true},
                        {'dnsName':'fabrikam.com','netBios':'FABRIKAM','controllers':[{'name':'dc9.fabrikam.com'}],
                         'controllersComplete':true}],
             'trusts':[{'holder':'fabrikam.com','trustPartner':'contoso.com','flatName':'CONTOSO','trustType':2}],
             'events':[{'id':3210,'log':'System'},{'id':5719,'log':'System'}],
             'logons':[{'typed':'CONTOSO\\\\alice','on':'pc1','logonType':2,'result':'failure','status':'0xC000018B'},
                       {'typed':'bob@contoso.com','on':'pc1','logonType':2,'result':'failure'}]}
            """);

    private static final String PACK = """
            id: example
            status: draft
            article: {id: example, title: An example}
            concerns: [Crossing()]
            stated-if:
              - any: [A4, A5]
              - any: [A6]
            weights: {strong: 3.0, moderate: 1.5, weak: 0.5}
            causes:
              - {id: trust, name: trust, title: 'The trust to {logon.userDomain} is old', prior: -1.0}
              - {id: port, name: port, title: 'A port of {dc.name} is blocked', judged-for: user-controller, prior: -1.5,
                 masked-by: [trust]}
              - {id: own-port, name: own port, title: A port at home is blocked, judged-for: own-controller, prior: -2.5}
              - {id: name, name: name, title: 'The name {logon.typed} leads nowhere', prior: -2.0, masked-by: [trust, port]}
              - {id: beside, name: beside, title: Beside the path, role: side, prior: -3.0}
              - {id: neighbour, name: neighbour, title: Of another article, by: expert, role: neighbour, prior: -4.0}
            groups:
              - {name: ports, causes: [port, own-port]}
            claims:
              - {id: A1, says: it fails, sentences: {A1: '{logon.typed} fails', A1.plain: it fails}}
              - {id: A2, says: it is silent, sentences: {A2: '{dc.name} is silent', A2.any: a controller is silent}}
              - {id: A3, says: not looked, sentences: {A3: nobody looked}}
              - {id: A4, says: covered, sentences: {A4: the article covers it}}
              - {id: A5, says: covered, sentences: {A5: 'the article covers it, too'}}
              - {id: A6, says: covered, sentences: {A6: the article covers the rest}}
              - {id: A7, says: told, sentences: {A7: 'the log {event.log} tells it'}}
              - {id: E1, says: experts, source: experience, sentences: {E1: an expert adds}}
            resolutions:
              - {id: trust-again, title: 'Make the trust to {logon.userDomain} again', name: 'the trust to {link.far} again',
                 order: 20, choice: trust, when: change window, fixes: [trust, name], claims: [A1],
                 steps: [{text: 'Remove it at {logon.ownDomain}.', claims: [A1]}, {text: Make it., claims: [E1]}],
                 preconditions: [{text: Names resolve., claims: [A1, E1]}], caveats: [{text: Plan an outage.}],
                 side-effects: [{text: Other users wait., claims: [E1]}],
                 verify: [{command: 'nltest /dsgetdc:{link.far}', on: '{logon.computer}', expect: 'a name at {link.far}'}]}
              - {id: open-port, title: 'Open the port to {dc.name}', name: open the port, order: 10, when: no outage,
                 fixes: [port], also-if-masked: yes, claims: [A2],
                 verify: [{command: 'portqry -n {dc.name}', on: '{logon.computer}', expect: listening}]}
              - {id: other-name, title: 'Another name than {logon.typed}', name: another name, order: 40, fixes: [name]}
              - {id: only-if-plain, title: Only then, name: only then, order: 30, fixes: [trust], only-if: [A4, A1.plain]}
              - {id: not-if-silent, title: Not then, name: not then, order: 5, fixes: [trust], not-if: [A2.any, A3]}
            checks:
              - {id: look-at-trust, title: 'Is the trust to {logon.userDomain} old?', command: 'nltest /server:{dc.name}',
                 on: '{logon.computer}', minutes: 9, rights: user, shows: [A3], claims: [E1, A3],
                 answers: [{answer: 'NT 4 to {link.far}', report: {/events/-: {id: 1}}, note: 'both ends of {link.far}'},
                           {answer: NT 5, report: {/events/-: {id: 2}}}, {answer: never, report: {/events/-: {id: 0}}}]}
              - {id: probe-port, title: 'Is {dc.name} silent?', command: 'portqry -n {dc.name}', on: '{logon.computer}',
                 minutes: 4, shows: [A2, A2.any], claims: [E1],
                 answers: [{answer: silent, report: {/events/-: {id: 3, log: '{dc.name}'}}, chance: 3},
                           {answer: listening, report: {/events/-: {id: 4, log: '{dc.name}'}}}]}
              - {id: ask-user, title: 'Who is {logon.typed}?', command: whoami, on: '{logon.computer}', minutes: 2,
                 shows: [A1], opens: [look-at-trust], claims: [A1],
                 answers: [{answer: somebody, report: {/events/-: {id: 5}}}]}
            """;

    /** What the rules conclude. */
    @FunctionalInterface
    interface Rules {
        void fire(Conclusions conclude, Site site);
    }

    /** The facts of the site. */
    record Site(List<Fact> facts) {

        Crossing logon(int path) {
            return all(Crossing.class).stream().filter(crossing -> crossing.path() == path).findFirst().orElseThrow();
        }

        DomainController controller(String name) {
            return all(DomainController.class).stream().filter(dc -> dc.name().startsWith(name + '.')).findFirst().orElseThrow();
        }

        /** True if the report has an event of that number. */
        boolean told(int event) {
            return all(Event.class).stream().anyMatch(one -> one.id() == event);
        }

        <F extends Fact> List<F> all(Class<F> kind) {
            return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    private final String report;

    private Bench(String report) {
        this.report = report;
    }

    /** The usual site with another text in place of one of its own. */
    Bench with(String text, String other) {
        if (!report.contains(text)) {
            throw new IllegalArgumentException("expected one of the texts of the report, found " + text);
        }
        return new Bench(report.replace(text, other));
    }

    Bench withoutLogons() {
        return new Bench(report.replaceAll("(?s)'logons':\\[.*\\]\\}", "'logons':[]}"));
    }

    /** What comes of the site if the rules of the pack conclude so. */
    Diagnosis diagnose(Rules rules) {
        return diagnostician(rules).diagnose(report());
    }

    static Diagnostician diagnostician(Rules rules) {
        return new Diagnostician(Library.of(List.of(pack()), pack -> List.of()), (pack, facts) -> {
            Conclusions conclude = new Conclusions();
            rules.fire(conclude, new Site(facts));
            return conclude.evidence();
        });
    }

    SiteReport report() {
        return SiteReport.parse("site.json", report.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** What rules see of the site. */
    List<Fact> facts() {
        SiteReport report = report();
        return Judges.facts(report, Derivation.of(report));
    }

    static Pack pack() {
        try (var parser = new YAMLFactory().createParser(ObjectReadContext.empty(), PACK)) {
            PackReader.ReadPack read = PackReader.read("pack.yaml", parser);
            return read.pack().orElseThrow(() -> new AssertionError(read.problems()));
        }
    }

    /** The verdict on the cause of that id. */
    static CauseVerdict cause(Diagnosis diagnosis, String id) {
        return diagnosis.causes().stream().filter(verdict -> verdict.cause().id().equals(id)).findFirst().orElseThrow();
    }

    /** The finding on a cause for one try and one controller; empty text for none. */
    static Finding finding(Diagnosis diagnosis, String cause, int path, String controller) {
        return cause(diagnosis, cause).findings().stream()
                .filter(finding -> finding.path() == path && finding.controller().equals(controller)).findFirst().orElseThrow();
    }

    static List<String> texts(List<Reason> reasons) {
        return reasons.stream().map(Reason::text).toList();
    }
}
