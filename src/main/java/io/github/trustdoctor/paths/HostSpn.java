package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.SpnSearch;
import java.util.Locale;

/**
 * Who holds the service principal name of the report's computer, {@code host/} and its full name.
 *
 * @param search    the search that told
 * @param ours      whether the computer's own account holds it
 * @param rival     whether another account of the computer's domain holds it
 * @param elsewhere whether an account of another domain of the forest holds it
 */
public record HostSpn(SpnSearch search, Answer ours, Answer rival, Answer elsewhere) implements Fact {

    /** What a search tells of a computer of that name in that domain. */
    static HostSpn of(SpnSearch search, String computer, DomainView own) {
        int ours = 0;
        int atHome = 0;
        int away = 0;
        for (String account : search.accounts()) {
            String holder = domainOf(account);
            boolean home = Names.same(holder, own.dnsName()) || Names.same(holder, own.netBios());
            atHome += home ? 1 : 0;
            away += home || holder.isEmpty() ? 0 : 1;
            ours += home && Names.same(nameOf(account), computer) ? 1 : 0;
        }
        boolean allTold = atHome + away == search.accounts().size();
        return new HostSpn(search, seen(ours > 0, allTold), seen(atHome > Math.min(ours, 1), allTold),
                seen(away > 0, allTold && search.forest().yes()));
    }

    private static Answer seen(boolean found, boolean whole) {
        return found ? Answer.YES : whole ? Answer.NO : Answer.UNKNOWN;
    }

    /** The domain of an account, as it is named there; empty if it is not. */
    private static String domainOf(String account) {
        int slash = account.indexOf('\\');
        if (slash > 0 && account.indexOf('=') < 0) {
            return account.substring(0, slash);
        }
        StringBuilder domain = new StringBuilder();
        for (String part : account.split(",")) {
            if (part.strip().toUpperCase(Locale.ROOT).startsWith("DC=")) {
                domain.append(domain.isEmpty() ? "" : ".").append(part.strip().substring(3));
            }
        }
        return domain.toString();
    }

    /** The name of a computer's account: {@code PC1} of {@code CN=PC1,...} and of {@code FABRIKAM\PC1$}. */
    private static String nameOf(String account) {
        if (account.endsWith("$") && account.indexOf('=') < 0) {
            return account.substring(account.indexOf('\\') + 1, account.length() - 1);
        }
        String first = account.split(",")[0];
        return first.substring(first.indexOf('=') + 1).strip();
    }

    @Override
    public String kind() {
        return "spn";
    }

    @Override
    public String pointer() {
        return search.pointer();
    }

    @Override
    public Cited field(String name) {
        return search.field(name);
    }
}
