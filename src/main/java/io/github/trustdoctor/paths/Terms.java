package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What people call kinds of fact, their fields and their values, so that a condition of a rule can be told in words. It
 * stands beside the facts, not in a pack, because all packs share the facts. A field that is not listed is called by its
 * own name.
 */
public final class Terms {

    /** How the values of a field are written. */
    public enum Shape {
        /** As they are; behind them what the report holds. */
        PLAIN,
        /** As they are; an empty one means that there is none. */
        OPTIONAL,
        /** As they are; the report holds no text that says more. */
        PLACE,
        /** A time, in seconds since 1970. */
        TIME,
        /** A Windows version, major times 100 plus minor. */
        VERSION,
        /** An id of a derived fact: only the field that is cited tells what people call it. */
        ID
    }

    /**
     * What a field is called.
     *
     * @param words its name in words; empty if it only ties facts together
     * @param cited the field by which {@link Fact#field} tells text and place; empty if the place of the fact has to do
     * @param shape how its values are written
     * @param tells whether it tells facts of one kind apart: with another value it is another thing
     */
    public record Term(String words, String cited, Shape shape, boolean tells) { }

    /**
     * One of the conditions that a derived field sums up.
     *
     * @param field    another field of the same fact, or a path such as {@code logon.ntlm}
     * @param operator {@code ==} or {@code !=}
     * @param constant the value, as rules spell it
     */
    public record Part(String field, String operator, String constant) { }

    /** Type, what such a fact is called, what a single one is called as a template for {@link Fact#field}. */
    private static final String KINDS = """
            Computer         | computer                                              |
            Crossing         | logon over the trust                                  | {logon.typed}
            HomeLogon        | logon of a user of the computer's own domain          | {home.typed}
            TrustHalf        | copy of the trust object                              | {trust.holder}'s trust object
            TrustLink        | trust between the two domains                         | the trust to {link.far}
            PortState        | probe                                                 | {port.protocol} {port.port} of {port.controller}
            DomainController | controller                                            | {dc.name}
            Located          | locator call for the user's domain                    | the locator call for {locator.domain}
            EncryptionRefused | refusal for want of an encryption type              | the refusal of {refusal.controller}
            Event            | event                                                 | event {event.id}
            LogEntry         | entry of an event log                                 | event {entry.id} of {entry.host}
            HostSpn          | search for the accounts that hold the computer's name | the search for {spn.spn}
            Replied          | reply of a Kerberos server                            | the reply of {reply.controller}
            Referral         | referral ticket over this trust                       | the referral ticket
            SrvAnswer        | answer of DNS to the question for controllers         | {srv.name}
            ClockOf          | clock offset to the user's domain                     | the clock of {clock.against}
            ClockGap         | gap between clocks                                    | the clocks of {gap.domain} and {gap.other}
            ForestWay        | forest trust by which the user's domain is reached    | the forest trust with {way.root}
            Overlap          | other claim to such a name                            | the claim of {overlap.other}
            SuffixRoute      | routing list or registration for such a suffix        | suffix {route.suffix}
            ChangeFor        | change of this user's password                        | the change of password
            OwnChannel       | secure channel to the computer's domain               | the secure channel to {channel.partner}
            MachinePassword  | age of the computer's password                        | the password as {password.controller} knows it
            OperatingSystem  | Windows version                                       |
            Others           | word on other computers                               | {others.os}
            """;

    /** Field, words, cited field, shape, and "tells" if it tells facts apart. */
    private static final String FIELDS = """
            ChangeFor.attempted        | tried                               | attempted    | PLAIN
            ChangeFor.outcome          | result                              | result       | PLAIN
            ChangeFor.path             |                                     |              | ID
            ChangeFor.reason           | code                                | reason       | PLAIN
            ChangeFor.required         | due                                 | required     | PLAIN
            ClockGap.domain            |                                     |              | ID
            ClockGap.least             | at least, seconds apart             | least        | PLAIN
            ClockGap.most              | at most, seconds apart              | most         | PLAIN
            ClockGap.other             |                                     |              | ID
            ClockGap.outside           | outside time source                 | other        | PLAIN
            ClockOf.domain             |                                     |              | ID
            ClockOf.size               | seconds apart                       | offsetSeconds | PLAIN
            Computer.updated           | last updated                        | patched      | TIME
            Crossing.account           | user                                | account      | ID
            Crossing.accountFound      | a code that tells of the account    | reason       | PLAIN
            Crossing.cached            | from the cache                      | cached       | PLAIN
            Crossing.dated             | told when                           | at           | PLAIN
            Crossing.failed            | failed                              | result       | PLACE
            Crossing.foreign           | user of another domain              |              | PLACE
            Crossing.freshSince        | a day before the logon              | at           | TIME
            Crossing.gotIn             | got in at this desktop, uncached    | result       | PLACE
            Crossing.here              | at this computer                    | on           | PLAIN
            Crossing.interactive       | at a desktop                        | manner       | PLAIN
            Crossing.kernel            | Windows                             | os           | VERSION
            Crossing.link              | trust                               |              | ID
            Crossing.logon.kerberosProtocol | Kerberos over                  | kerberosProtocol | PLAIN
            Crossing.logon.type        | manner                              | manner       | PLAIN
            Crossing.networkLogon      | over the network                    | manner       | PLAIN
            Crossing.ntlm              | by NTLM                             | authenticationPackage | PLAIN
            Crossing.onPath            | on the path                         |              | PLACE
            Crossing.otherForm         | DOMAIN\\user or user@domain of this user gets in | typed | PLACE
            Crossing.ownDomain         | the computer's domain               | ownDomain    | ID
            Crossing.plainName         | typed as DOMAIN\\user or user@domain | syntax      | PLAIN
            Crossing.reason            | code                                | reason       | PLAIN
            Crossing.suffix            | UPN suffix                          | suffix       | OPTIONAL
            Crossing.suffixIs          | UPN suffix                          | suffix       | PLAIN
            Crossing.syntax            | typed as                            | syntax       | PLAIN
            Crossing.taken             | logged on                           | at           | TIME
            Crossing.typedKey          | as                                  | typed        | PLAIN
            Crossing.usable            | a trust leads the right way         |              | PLACE
            Crossing.userDomain        | the user's domain                   | userDomain   | ID
            Crossing.userName          | the user's domain                   | userDomain   | ID
            DomainController.complete  | all controllers known               |              | PLACE
            DomainController.domain    |                                     |              | ID
            DomainController.name      | controller                          | name         | PLAIN    | tells
            DomainController.updated   | last updated                        |              | TIME
            EncryptionRefused.domain |                                       |              | ID
            EncryptionRefused.path   |                                       |              | ID
            EncryptionRefused.taken  | refused                               | at           | TIME
            EncryptionRefused.told   | told by                               |              | PLACE
            EncryptionRefused.wanted | ticket                                |              | PLACE
            ForestWay.inEffect         | its record of the user's domain is in effect | records | PLACE
            ForestWay.link             |                                     |              | ID
            ForestWay.oldest           | Windows of the oldest controller    | oldest       | VERSION
            ForestWay.root             |                                     |              | ID
            HomeLogon.cached           | from the cache                      | cached       | PLAIN
            HomeLogon.failed           | failed                              | result       | PLACE
            HomeLogon.gotIn            | got in at this desktop, uncached    | result       | PLACE
            HomeLogon.here             | at this computer                    | on           | PLAIN
            HomeLogon.interactive      | at a desktop                        | manner       | PLAIN
            HomeLogon.logon.ntlm       | by NTLM                             | authenticationPackage | PLAIN
            HomeLogon.logon.reason.tellsOfAccount | a code that tells of the account | reason | PLAIN
            HomeLogon.reason           | code                                | reason       | PLAIN
            HomeLogon.refused          | failed at this desktop              | result       | PLACE
            HomeLogon.taken            | logged on                           | at           | TIME
            LogEntry.account           | user named                          | text         | ID
            LogEntry.dated             | told when                           | at           | PLAIN
            LogEntry.domain            |                                     |              | ID
            LogEntry.here              | at this computer                    | on           | PLAIN
            LogEntry.id                | event id                            | id           | PLAIN    | tells
            LogEntry.namesComputer     | about this computer                 | text         | PLACE
            LogEntry.namesHost         | names this computer                 | text         | PLACE
            LogEntry.namesOwn          | the computer's domain named         | text         | PLAIN
            LogEntry.source            | source                              | source       | PLAIN    | tells
            LogEntry.status            | status                              | status       | PLAIN
            LogEntry.taken             | logged                              | at           | TIME
            HostSpn.elsewhere          | held in another domain              | accounts     | PLAIN
            HostSpn.ours               | held by the computer's account      | accounts     | PLAIN
            HostSpn.rival              | held by another account of the computer's domain | accounts | PLAIN
            Located.byDnsName          | asked by DNS name                   | domain       | PLAIN
            Located.controller         | controller found                    | controller   | PLAIN
            Located.dnsAnswers         | DNS names the controllers           |              | PLACE
            Located.domain             |                                     |              | ID
            Located.forced             | cache bypassed                      | forced       | PLAIN
            Located.found              | found a controller                  | controller   | PLAIN
            Located.taken              | called                              | at           | TIME
            MachinePassword.accountLater | seconds that the account's is newer | pwdLastSet | PLAIN
            MachinePassword.computerLater | seconds that the computer's is newer | cupdTime | PLAIN
            OperatingSystem.build      | build                               | version      | PLAIN
            OperatingSystem.kernel     | Windows                             | name         | VERSION
            OperatingSystem.productType | product type                       | productType  | PLAIN
            Others.os.kernel           | Windows                             | os           | VERSION
            Others.outcome             | result                              | result       | PLAIN
            Others.users               | for users of                        | users        | PLAIN    | tells
            Overlap.by                 | claimed by                          | other        | PLACE    | tells
            Overlap.collides           | the one that the name is in conflict with | with   | PLACE
            Overlap.apart              | kept apart                          | rival        | PLACE
            Overlap.link               |                                     |              | ID
            Overlap.ofDomain           | the user's domain's name            | suffix       | PLACE
            Overlap.relation           | the name lies to the other's        | rival        | PLACE
            Overlap.status             | status                              | status       | PLAIN
            Overlap.suffix             | name                                | suffix       | ID
            OwnChannel.state           | state                               | status       | PLAIN
            OwnChannel.taken           | asked                               | at           | TIME
            OwnChannel.verified        | tried                               | query        | PLAIN
            PortState.controller       | at                                  | controller   | PLAIN    | tells
            PortState.domain           |                                     |              | ID       | tells
            PortState.hostUp           | up                                  | up           | PLAIN
            PortState.port             | port                                | port         | PLAIN    | tells
            PortState.protocol         | over                                | protocol     | PLAIN    | tells
            PortState.state            | state                               | told         | PLAIN
            PortState.taken            | probed                              | at           | TIME
            Referral.link              |                                     |              | ID
            Replied.controller         | server                              | controller   | PLAIN
            Replied.domain             |                                     |              | ID
            Replied.error              | error                               | error        | PLAIN
            Replied.extended           | extended error                      | extendedError | OPTIONAL
            Replied.forHost            | about a ticket for this computer    | server       | PLAIN
            Replied.protocol           | protocol                            | protocol     | PLAIN
            Replied.taken              | replied                             | at           | TIME
            SrvAnswer.asked            | asked at                            | from         | PLAIN    | tells
            SrvAnswer.domain           |                                     |              | ID
            SrvAnswer.resolved         | records came                        | told         | PLAIN
            SrvAnswer.taken            | asked                               | at           | TIME
            SuffixRoute.conflict       | in conflict                         | conflict     | PLACE
            SuffixRoute.disabledAdmin  | disabled by an administrator        | disabled     | PLACE
            SuffixRoute.disabledNew    | new and never enabled               | new          | PLACE
            SuffixRoute.domainName     | a domain name of the user's forest  |              | PLACE
            SuffixRoute.excluded       | excluded from routing               | exclusion    | PLACE
            SuffixRoute.link           |                                     |              | ID
            SuffixRoute.listed         | on the routing list                 | list         | PLACE
            SuffixRoute.ofDomain       | the user's domain's name            | suffix       | PLACE
            SuffixRoute.registered     | registered                          | registered   | PLACE
            SuffixRoute.routed         | routed                              | enabled      | PLACE
            SuffixRoute.suffix         | suffix                              | suffix       | ID
            TrustHalf.aes              | AES among the encryption types      | msDS-SupportedEncryptionTypes | PLAIN
            TrustHalf.anyTypes         | any encryption types                | msDS-SupportedEncryptionTypes | PLAIN
            TrustHalf.bothNames        | both names of the partner           | flatName     | PLAIN
            TrustHalf.created          | made                                | created      | TIME
            TrustHalf.direct           | read from the directory, not by nltest | source    | PLAIN
            TrustHalf.direction        | trustDirection                      | trustDirection | PLAIN
            TrustHalf.filedByNetBios   | filed under the NetBIOS name        | cn           | PLAIN
            TrustHalf.link             |                                     |              | ID
            TrustHalf.namedByNetBios   | partner named by NetBIOS name       | trustPartner | PLAIN
            TrustHalf.rc4              | RC4 among the encryption types      | msDS-SupportedEncryptionTypes | PLAIN
            TrustHalf.side             | held by                             | holder       | PLAIN    | tells
            TrustHalf.since            | made                                | created      | TIME
            TrustHalf.trust.trustKind  | kind of trust                       | trustAttributes | PLAIN
            TrustHalf.targetValidated  | NTLM requests checked for their target | trustAttributes | PLAIN
            TrustHalf.type             | trustType                           | trustType    | PLAIN
            TrustLink.farSeen          | copy of the user's domain held      |              | PLACE
            TrustLink.id               |                                     |              | ID
            TrustLink.nearSeen         | copy of the computer's domain held  |              | PLACE
            TrustLink.platform         | platform of the partner             |              | PLACE
            TrustLink.selective        | selective authentication            |              | PLACE
            TrustLink.trustKind        | kind of trust                       |              | PLACE
            """;

    /** Constants that read better otherwise than as they are spelled. */
    private static final String VALUES = """
            TCP             | TCP
            UDP             | UDP
            TRUSTED_DOMAIN  | the trusted domain
            OWN_DOMAIN      | the computer's domain
            NEAR            | the computer's domain
            FAR             | the user's domain
            DNS_NAME        | the DNS name of the user's domain
            FLAT_NAME       | the NetBIOS name of the user's domain
            OTHER           | no name of the user's domain
            UPLEVEL         | Uplevel
            DOWNLEVEL       | Downlevel
            SILENT          | no answer
            INITIAL         | the user's first
            REFERRAL        | from the user's domain to the computer's
            REPLY           | the server's reply
            CODE            | the code of the logon
            IMPLICIT_UPN    | user@domain
            DOWN_LEVEL      | DOMAIN\\user
            FQDN_DOWN_LEVEL | domain.dns.name\\user
            """;

    /** Derived fields and what they sum up. */
    private static final String PARTS = """
            Crossing.onPath   | foreign == Answer.YES, here == Answer.YES, interactive == Answer.YES, cached == Answer.NO, \
            failed == Answer.YES, usable == Answer.YES, ntlm != Answer.YES
            Crossing.gotIn    | here == Answer.YES, failed == Answer.NO, interactive == Answer.YES, cached == Answer.NO, \
            ntlm != Answer.YES
            HomeLogon.gotIn   | here == Answer.YES, failed == Answer.NO, interactive == Answer.YES, cached == Answer.NO, \
            logon.ntlm != Answer.YES
            HomeLogon.refused | here == Answer.YES, failed == Answer.YES, interactive == Answer.YES, \
            logon.reason.tellsOfAccount == false
            """;

    private static final Map<String, List<String>> KIND_ROWS = rows(KINDS);
    private static final Map<String, List<String>> FIELD_ROWS = rows(FIELDS);
    private static final Map<String, List<String>> VALUE_ROWS = rows(VALUES);
    private static final Map<String, List<String>> PART_ROWS = rows(PARTS);

    private Terms() { }

    private static Map<String, List<String>> rows(String table) {
        Map<String, List<String>> rows = new HashMap<>();
        for (String line : table.split("\n")) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) {
                cells.add(cell.strip());
            }
            rows.put(cells.get(0), List.copyOf(cells.subList(1, cells.size())));
        }
        return rows;
    }

    /** What facts of a type are called, by its simple name. */
    public static String kind(String type) {
        return KIND_ROWS.containsKey(type) ? KIND_ROWS.get(type).get(0) : type;
    }

    /** What one fact of a type is called, as a template for {@link Fact#field}; empty if its kind says enough. */
    public static String subject(String type) {
        return KIND_ROWS.containsKey(type) ? KIND_ROWS.get(type).get(1) : "";
    }

    /** What a field of a type is called. */
    public static Term of(String type, String field) {
        List<String> row = FIELD_ROWS.get(type + '.' + field);
        return row == null ? new Term(field, "", Shape.PLACE, false)
                : new Term(row.get(0), row.get(1), Shape.valueOf(row.get(2)), row.size() > 3);
    }

    /** What a derived field sums up: it holds if all of these do; empty if it sums up nothing. */
    public static List<Part> parts(String type, String field) {
        List<Part> parts = new ArrayList<>();
        for (String part : PART_ROWS.getOrDefault(type + '.' + field, List.of("")).get(0).split(", ")) {
            String[] words = part.split(" ");
            if (words.length == 3) {
                parts.add(new Part(words[0], words[1], words[2]));
            }
        }
        return List.copyOf(parts);
    }

    /** What a constant is called. */
    public static String value(String constant) {
        List<String> row = VALUE_ROWS.get(constant);
        return row != null ? row.get(0) : constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Every field that is listed, such as {@code Crossing.onPath}, in no particular order. */
    public static List<String> fields() {
        return List.copyOf(FIELD_ROWS.keySet());
    }
}
