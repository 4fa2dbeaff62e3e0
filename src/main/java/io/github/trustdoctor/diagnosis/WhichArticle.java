package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Pack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether it is this article that the trouble belongs to.
 *
 * @param pack    the pack that encodes the article
 * @param is      whether it is
 * @param because the fact that decides; if nothing does, what nobody looked at; empty if there is neither
 */
public record WhichArticle(Pack pack, Is is, Optional<Reason> because) {

    /** Whether it is this article. */
    public enum Is {
        /** One of its causes is confirmed. */
        THIS,
        /** Nothing decides. */
        OPEN,
        /** It does not treat what was observed, or all of its causes are ruled out. */
        NOT
    }

    /** Those that it is, then those that it may be, then those that it is not; else in the order of the packs. */
    static List<WhichArticle> of(Diagnosis diagnosis) {
        List<WhichArticle> articles = new ArrayList<>();
        for (ArticleVerdict article : diagnosis.articles()) {
            List<CauseVerdict> own = diagnosis.causes().stream().filter(cause -> cause.pack().equals(article.pack().id())
                    && cause.cause().role() != Cause.Role.NEIGHBOUR).toList();
            articles.add(of(article, own));
        }
        articles.sort(Comparator.comparing(WhichArticle::is));
        return List.copyOf(articles);
    }

    private static WhichArticle of(ArticleVerdict article, List<CauseVerdict> own) {
        Optional<CauseVerdict> confirmed = own.stream().filter(cause -> cause.verdict() == Verdict.CONFIRMED).findFirst();
        if (confirmed.isPresent()) {
            return new WhichArticle(article.pack(), Is.THIS, decisive(confirmed.get().supports()));
        }
        if (article.applies() == ArticleVerdict.Applies.NO) {
            return new WhichArticle(article.pack(), Is.NOT, article.excludes().stream().findFirst());
        }
        boolean none = !own.isEmpty() && own.stream().allMatch(cause -> cause.verdict() == Verdict.RULED_OUT);
        Optional<Reason> unseen = own.stream().filter(cause -> cause.verdict() == Verdict.OPEN).flatMap(cause -> cause.unseen().stream()).findFirst();
        return new WhichArticle(article.pack(), none ? Is.NOT : Is.OPEN, none ? against(own) : unseen);
    }

    private static Optional<Reason> decisive(List<Reason> reasons) {
        return reasons.stream().filter(reason -> reason.strength() == Strength.PROVES).findFirst();
    }

    /** What rules out most of the causes. */
    private static Optional<Reason> against(List<CauseVerdict> causes) {
        Map<String, Integer> count = new LinkedHashMap<>();
        Map<String, Reason> first = new LinkedHashMap<>();
        for (CauseVerdict cause : causes) {
            decisive(cause.against()).ifPresent(reason -> {
                count.merge(reason.rule(), 1, Integer::sum);
                first.putIfAbsent(reason.rule(), reason);
            });
        }
        String most = "";
        for (String rule : count.keySet()) {
            most = most.isEmpty() || count.get(rule) > count.get(most) ? rule : most;
        }
        return Optional.ofNullable(first.get(most));
    }
}
