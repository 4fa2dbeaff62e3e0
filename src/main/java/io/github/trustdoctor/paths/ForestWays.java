package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Controller;
import io.github.trustdoctor.facts.Forest;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.facts.SuffixRecord;
import io.github.trustdoctor.facts.SuffixRecord.Status;
import io.github.trustdoctor.facts.SuffixRecord.Type;
import io.github.trustdoctor.facts.TrustDirection;
import io.github.trustdoctor.facts.TrustKind;
import io.github.trustdoctor.facts.TrustObject;
import java.util.List;
import java.util.Optional;

/** Finds by which forest trust domains are reached that are not the roots of their forests. */
final class ForestWays {

    private final SiteReport report;
    private final Domains domains;
    private final DomainView own;

    ForestWays(SiteReport report, Domains domains, DomainView own) {
        this.report = report;
        this.domains = domains;
        this.own = own;
    }

    /** The way to a domain; empty if it is a root, if its forest is not known, or if no forest trust with that was read. */
    Optional<ForestWay> to(DomainView far, String link) {
        String root = root(far);
        boolean below = !root.isEmpty() && !far.dnsName().isEmpty() && !Names.same(root, far.dnsName());
        return below ? trust(root).map(trust -> way(far, link, root, trust)) : Optional.empty();
    }

    private ForestWay way(DomainView far, String link, String root, TrustObject trust) {
        Optional<DomainView> known = domains.find(root);
        Controller oldest = null;
        for (Controller controller : domains.described(own.id())) {
            boolean older = oldest == null || controller.os().kernel() < oldest.os().kernel();
            oldest = controller.os().kernel() > 0 && older ? controller : oldest;
        }
        return new ForestWay(link, known.map(DomainView::id).orElse(root), known.map(DomainView::name).orElse(root), trust,
                inEffect(trust, far), oldest == null ? 0 : oldest.os().kernel(),
                oldest == null ? new Cited("", trust.pointer()) : oldest.os().field("name"));
    }

    private static Answer inEffect(TrustObject trust, DomainView far) {
        for (SuffixRecord record : trust.suffixRecords()) {
            if (record.type() == Type.DOMAIN_INFO && Names.same(record.name(), far.dnsName()) && record.status() != Status.UNKNOWN) {
                return Answer.of(record.status() == Status.ENABLED);
            }
        }
        return Answer.UNKNOWN;
    }

    private Optional<TrustObject> trust(String root) {
        String home = root(own);
        String netBios = domains.find(root).map(DomainView::netBios).orElse("");
        for (TrustObject trust : report.trusts()) {
            Optional<DomainView> holder = domains.find(trust.holder());
            boolean ours = holder.isPresent() && (holder.get().id().equals(own.id()) || Names.same(holder.get().dnsName(), home));
            boolean leads = trust.trustDirection() != TrustDirection.INBOUND && trust.trustDirection() != TrustDirection.DISABLED;
            if (ours && leads && trust.trustKind() == TrustKind.FOREST && trust.pointsTo(root, netBios)) {
                return Optional.of(trust);
            }
        }
        return Optional.empty();
    }

    /** DNS name of the root of a domain's forest; empty if not known. */
    private String root(DomainView domain) {
        return domain.forest().isEmpty() ? root(report.forests(), domain) : domain.forest();
    }

    private static String root(List<Forest> forests, DomainView domain) {
        for (Forest forest : forests) {
            if (Routes.has(forest, domain.dnsName())) {
                return Names.key(forest.root());
            }
        }
        return "";
    }
}
