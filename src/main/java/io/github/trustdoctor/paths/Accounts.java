package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Computer;
import io.github.trustdoctor.facts.Logon;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.User;
import java.util.List;
import java.util.Optional;

/** Whose name was typed, and in which syntax. */
final class Accounts {

    private final Computer computer;
    private final Domains domains;
    private final List<User> users;

    Accounts(Computer computer, Domains domains, List<User> users) {
        this.computer = computer;
        this.domains = domains;
        this.users = users;
    }

    /**
     * A typed name understood.
     *
     * @param syntax   how it was typed
     * @param domain   the user's domain, if known
     * @param named    the domain's name as typed, if the name has one and the domain is not known
     * @param account  the user, in the form in which users are compared; empty if not known
     * @param suffix   what stands behind the {@code @}, in the form in which names are compared
     * @param suffixIs what that suffix is to the user's domain
     */
    record Typed(NameSyntax syntax, Optional<DomainView> domain, String named, String account, String suffix,
                 Crossing.SuffixIs suffixIs) {

        /** Whether the user's domain is another than the computer's. */
        Answer foreign(Optional<DomainView> own) {
            if (domain.isEmpty() || own.isEmpty()) {
                return Answer.UNKNOWN;
            }
            DomainView other = domain.get();
            boolean same = other.id().equals(own.get().id());
            boolean comparable = !other.dnsName().isEmpty() && !own.get().dnsName().isEmpty()
                    || !other.netBios().isEmpty() && !own.get().netBios().isEmpty();
            return same ? Answer.NO : comparable ? Answer.YES : Answer.UNKNOWN;
        }
    }

    Typed read(Logon logon) {
        TypedName name = TypedName.parse(logon.typed());
        if (name.localTo(computer.name())) {
            return new Typed(NameSyntax.LOCAL, Optional.empty(), "", "", "", Crossing.SuffixIs.NONE);
        }
        return switch (name.shape()) {
            case DOWN_LEVEL -> downLevel(name);
            case UPN -> upn(logon, name);
            case BARE -> bare(logon, name);
        };
    }

    private Typed downLevel(TypedName name) {
        NameSyntax syntax = name.domain().indexOf('.') >= 0 ? NameSyntax.FQDN_DOWN_LEVEL : NameSyntax.DOWN_LEVEL;
        Optional<DomainView> domain = domains.find(name.domain());
        return new Typed(syntax, domain, name.domain(), account(domain, name.prefix()), "", Crossing.SuffixIs.NONE);
    }

    private Typed bare(Logon logon, TypedName name) {
        Optional<DomainView> domain = toldDomain(logon);
        return new Typed(NameSyntax.BARE, domain, "", account(domain, name.prefix()), "", Crossing.SuffixIs.NONE);
    }

    private Typed upn(Logon logon, TypedName name) {
        Optional<User> owner = owner(logon.typed());
        Optional<DomainView> suffixDomain = domains.find(name.domain());
        Optional<DomainView> told = toldDomain(logon);
        Optional<DomainView> domain = owner.isPresent() ? domains.find(owner.get().domain())
                : told.isPresent() ? told : suffixDomain;
        String sam = owner.map(User::samAccountName).filter(text -> !text.isEmpty()).orElseGet(() -> toldSam(logon, name));
        Crossing.SuffixIs is = suffixIs(name.domain(), domain);
        boolean ownName = sam.isEmpty() || Names.same(sam, name.prefix());
        NameSyntax syntax = is == Crossing.SuffixIs.DNS_NAME && ownName ? NameSyntax.IMPLICIT_UPN
                : is == Crossing.SuffixIs.FLAT_NAME ? NameSyntax.FLAT_NAME_UPN : NameSyntax.EXPLICIT_UPN;
        boolean accountKnown = owner.isPresent() || told.isPresent() || is == Crossing.SuffixIs.DNS_NAME
                || is == Crossing.SuffixIs.FLAT_NAME;
        return new Typed(syntax, domain, "", accountKnown ? account(domain, sam.isEmpty() ? name.prefix() : sam) : "",
                Names.key(name.domain()), is);
    }

    /** The user that a name of the form {@code DOMAIN\sam} or a known UPN means, as users are compared; else empty. */
    String accountOf(String name) {
        TypedName typed = TypedName.parse(name);
        if (typed.shape() == TypedName.Shape.DOWN_LEVEL) {
            return account(domains.find(typed.domain()), typed.prefix());
        }
        return owner(name).map(user -> account(domains.find(user.domain()), user.samAccountName())).orElse("");
    }

    /** The one user whose userPrincipalName this is. */
    private Optional<User> owner(String typed) {
        User only = null;
        for (User user : users) {
            if (Names.same(user.userPrincipalName(), typed)) {
                if (only != null) {
                    return Optional.empty();
                }
                only = user;
            }
        }
        return Optional.ofNullable(only);
    }

    private Optional<DomainView> toldDomain(Logon logon) {
        TypedName told = TypedName.parse(logon.user());
        return told.domain().isEmpty() ? Optional.empty() : domains.find(told.domain());
    }

    private static String toldSam(Logon logon, TypedName typed) {
        TypedName told = TypedName.parse(logon.user());
        return told.domain().isEmpty() ? typed.prefix() : told.prefix();
    }

    private static Crossing.SuffixIs suffixIs(String suffix, Optional<DomainView> domain) {
        if (domain.isEmpty()) {
            return Crossing.SuffixIs.UNKNOWN;
        }
        if (Names.same(suffix, domain.get().dnsName())) {
            return Crossing.SuffixIs.DNS_NAME;
        }
        if (Names.same(suffix, domain.get().netBios())) {
            return Crossing.SuffixIs.FLAT_NAME;
        }
        boolean dotted = suffix.indexOf('.') > 0;
        boolean told = dotted ? !domain.get().dnsName().isEmpty() : !domain.get().netBios().isEmpty();
        return told ? Crossing.SuffixIs.OTHER : Crossing.SuffixIs.UNKNOWN;
    }

    private static String account(Optional<DomainView> domain, String sam) {
        return domain.isPresent() ? domain.get().id() + '\\' + Names.key(sam) : "";
    }
}
