package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Computer;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Logon;
import io.github.trustdoctor.facts.LogonType;
import io.github.trustdoctor.facts.Names;

/**
 * One try of a user of one domain to log on at a computer of another.
 *
 * @param path        number of the try, from 0, in the order of the report
 * @param logon       the try itself
 * @param computer    the report's computer
 * @param syntax      how the name was typed
 * @param suffix      what stands behind the {@code @}, in the form in which names are compared; empty if there is none
 * @param suffixIs    what that suffix is to the user's domain
 * @param account     the user, in the form in which users are compared; empty if not known
 * @param userDomain  id of the user's domain; empty if not known
 * @param link        id of the trust link from the computer's domain to the user's; empty if one of them is not known
 * @param foreign     whether the user's domain is another than the computer's
 * @param here        whether it was tried at the report's computer
 * @param kernel      Windows version of the computer where it was tried, major times 100 plus minor; 0 if not known
 * @param interactive whether someone logged on at a desktop
 * @param cached      whether the computer answered from its cache
 * @param failed      whether it failed
 * @param usable      whether a trust leads the right way: the computer's domain trusts the user's
 * @param onPath      whether this is a failed, uncached, interactive try at this computer over a usable trust
 * @param reason      name of the status code, such as {@code NO_TRUST_SAM_ACCOUNT}; empty if not observed
 * @param freshSince  the earliest time, in seconds since 1970, of a measurement that still counts for this try
 * @param otherForm   whether the same user got in here, uncached and at a desktop, by a name that every trust routes:
 *                    {@code DOMAIN\sam} or {@code user@domain}; NO if that was tried and failed
 * @param ownDomain   id of the computer's domain; empty if not known
 * @param userName    the name of the user's domain as people say it
 * @param ownName     the name of the computer's domain as people say it
 * @param userDns     DNS name of the user's domain; empty if not known
 */
public record Crossing(int path, Logon logon, Computer computer, NameSyntax syntax, String suffix, SuffixIs suffixIs,
                       String account, String userDomain, String link, Answer foreign, Answer here, int kernel,
                       Answer interactive, Answer cached, Answer failed, Answer usable, Answer onPath, String reason,
                       long freshSince, Answer otherForm, String ownDomain, String userName, String ownName, String userDns) implements Fact {

    /** What the suffix of a UPN is to the user's own domain. */
    public enum SuffixIs { DNS_NAME, FLAT_NAME, OTHER, UNKNOWN, NONE }

    /** Whether it worked. */
    public Answer worked() {
        return failed.not();
    }

    /** Whether the logon is told to have used NTLM. */
    public Answer ntlm() {
        return logon.ntlm();
    }

    /** True for a logon over the network, other than the first leg of Remote Desktop. */
    public boolean networkLogon() {
        return (logon.type() == LogonType.NETWORK || logon.type() == LogonType.NETWORK_CLEARTEXT)
                && logon.rdpFrom().isEmpty() && !logon.nla().yes();
    }

    /** True if someone got in at this computer's desktop and a controller was asked. */
    public boolean gotIn() {
        return here.yes() && failed.no() && interactive.yes() && cached.no() && !ntlm().yes();
    }

    /** When it was, in seconds since 1970; the end of time if not observed. */
    public long taken() {
        return Ports.seconds(logon.at());
    }

    /** True if it is known when it was. */
    public boolean dated() {
        return logon.at().isPresent();
    }

    /** True if the code is one that only a controller gives that has found the account. */
    public boolean accountFound() {
        return logon.reason().tellsOfAccount();
    }

    /** True for a name by which every trust finds the user's domain. */
    public boolean plainName() {
        return syntax == NameSyntax.DOWN_LEVEL || syntax == NameSyntax.FQDN_DOWN_LEVEL
                || syntax == NameSyntax.IMPLICIT_UPN;
    }

    /** The name as it was typed, in the form in which names are compared. */
    public String typedKey() {
        return Names.key(logon.typed());
    }

    /** The name as it was typed. */
    public String typed() {
        return logon.typed();
    }

    /** The same over a trust that is seen to lead the right way. */
    Crossing overUsable() {
        Answer onIt = foreign.and(here).and(interactive).and(cached.not()).and(failed)
                .and(ntlm().yes() ? Answer.NO : Answer.YES);
        return new Crossing(path, logon, computer, syntax, suffix, suffixIs, account, userDomain, link, foreign, here,
                kernel, interactive, cached, failed, Answer.YES, onIt, reason, freshSince, otherForm, ownDomain,
                userName, ownName, userDns);
    }

    Crossing numbered(int number) {
        return new Crossing(number, logon, computer, syntax, suffix, suffixIs, account, userDomain, link, foreign, here,
                kernel, interactive, cached, failed, usable, onPath, reason, freshSince, otherForm, ownDomain,
                userName, ownName, userDns);
    }

    Crossing withOtherForm(Answer answer) {
        return new Crossing(path, logon, computer, syntax, suffix, suffixIs, account, userDomain, link, foreign, here,
                kernel, interactive, cached, failed, usable, onPath, reason, freshSince, answer, ownDomain, userName,
                ownName, userDns);
    }

    @Override
    public String kind() {
        return "logon";
    }

    @Override
    public String pointer() {
        return logon.pointer();
    }

    @Override
    public Cited field(String name) {
        return switch (name) {
            case "userDomain" -> new Cited(userName, pointer());
            case "userDns" -> new Cited(userDns.isEmpty() ? "<DNS name of " + userName + ">" : userDns, pointer());
            case "ownDomain" -> new Cited(ownName, computer.pointer());
            case "place" -> new Cited(pointer(), pointer());
            case "suffix" -> logon.seen().cite("typed", suffix);
            case "sam" -> logon.seen().cite("typed", account.substring(account.indexOf('\\') + 1));
            case "account" -> logon.seen().cite("typed", account);
            case "syntax" -> logon.seen().cite("typed", syntax.words());
            case "computer" -> computer.field("name");
            case "computerDns" -> computer.field("fullName");
            case "network" -> computer.field("network");
            case "os" -> computer.os().field("name");
            default -> logon.field(name);
        };
    }
}
