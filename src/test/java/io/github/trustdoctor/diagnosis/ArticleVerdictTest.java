package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static io.github.trustdoctor.diagnosis.Bench.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.diagnosis.ArticleVerdict.Applies;
import org.junit.jupiter.api.Test;

class ArticleVerdictTest {

    @Test
    void theArticleStatesItIfOneRuleOfEachAspectCovers() {
        ArticleVerdict article = article((conclude, site) -> {
            conclude.covers("A6");
            conclude.covers("A5", site.logon(0));
        });

        assertThat(article.applies()).isEqualTo(Applies.STATED);
        assertThat(texts(article.covers())).containsExactly("the article covers it, too", "the article covers the rest");
        assertThat(article.excludes()).isEmpty();
    }

    @Test
    void oneAspectAloneDoesNotTell() {
        assertThat(article((conclude, site) -> conclude.covers("A6")).applies()).isEqualTo(Applies.UNKNOWN);
        assertThat(article((conclude, site) -> {
            conclude.covers("A4");
            conclude.covers("A5");
        }).applies()).isEqualTo(Applies.UNKNOWN);
        assertThat(article((conclude, site) -> { }).applies()).isEqualTo(Applies.UNKNOWN);
    }

    @Test
    void aSituationThatIsOnlyAlikeIsNotStated() {
        ArticleVerdict article = article((conclude, site) -> {
            conclude.covers("A4");
            conclude.covers("A6");
            conclude.stretches("E1");
        });

        assertThat(article.applies()).isEqualTo(Applies.BY_MECHANISM);
        assertThat(texts(article.stretches())).containsExactly("an expert adds");
    }

    @Test
    void itDoesNotApplyIfEveryTryIsExcluded() {
        ArticleVerdict each = article((conclude, site) -> {
            conclude.covers("A4");
            conclude.covers("A6");
            conclude.excludes("A1", "ports", site.logon(0));
            conclude.excludes("A1", "ports", site.logon(1));
        });
        ArticleVerdict all = article((conclude, site) -> conclude.excludes("A3", "ports"));

        assertThat(each.applies()).isEqualTo(Applies.NO);
        assertThat(texts(each.excludes())).containsExactly("CONTOSO\\alice fails", "bob@contoso.com fails");
        assertThat(all.applies()).isEqualTo(Applies.NO);
    }

    @Test
    void itAppliesAsLongAsOneTryIsNotExcluded() {
        ArticleVerdict article = article((conclude, site) -> {
            conclude.covers("A4");
            conclude.covers("A6");
            conclude.excludes("A1", "ports", site.logon(0));
        });

        assertThat(article.applies()).isEqualTo(Applies.STATED);
    }

    @Test
    void withoutAFailedTryNothingIsExcluded() {
        Diagnosis diagnosis = USUAL.with("'result':'failure'", "'result':'success'").with(",'status':'0xC000018B'", "")
                .diagnose((conclude, site) -> conclude.excludes("A3", "ports"));

        assertThat(diagnosis.articles()).singleElement().extracting(ArticleVerdict::applies).isEqualTo(Applies.UNKNOWN);
    }

    @Test
    void whatElseTheRulesTellIsNoted() {
        assertThat(texts(article((conclude, site) -> conclude.notes("E1", site.logon(1))).notes()))
                .containsExactly("an expert adds");
    }

    private static ArticleVerdict article(Bench.Rules rules) {
        Diagnosis diagnosis = USUAL.diagnose(rules);
        assertThat(diagnosis.articles()).hasSize(1);
        return diagnosis.articles().get(0);
    }
}
