package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.ArticleVerdict;
import io.github.trustdoctor.diagnosis.Attempt;
import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.NextCheck;
import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.diagnosis.Reason;
import io.github.trustdoctor.diagnosis.Step;
import io.github.trustdoctor.diagnosis.WhichArticle;
import io.github.trustdoctor.facts.Domain;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.TrustObject;
import io.github.trustdoctor.paths.Contradiction;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * The diagnosis of one site as the page of a fleet tells it behind a click. Two lines of JSON: the tries to log on, for each the user's
 * domain and whether it failed; and the explanation, for each line its kind, a label, a text and where that comes from.
 */
final class FleetHtmlStory {

    private static final int MOST_CHECKS = 4;

    private final Diagnosis diagnosis;
    private final Outline outline;
    private final Selection selection;
    private final Set<String> experts;
    private final JsonGenerator json;

    private FleetHtmlStory(Diagnosis diagnosis, JsonGenerator json) {
        this.diagnosis = diagnosis;
        this.outline = new Outline(diagnosis);
        this.selection = new Selection(diagnosis, false);
        this.experts = Reference.experts(diagnosis);
        this.json = json;
    }

    /** The story, in ASCII. */
    static byte[] of(Diagnosis diagnosis) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 12);
        write(diagnosis, out, FleetHtmlStory::tries);
        out.write('\n');
        write(diagnosis, out, FleetHtmlStory::lines);
        return out.toByteArray();
    }

    private static void write(Diagnosis diagnosis, ByteArrayOutputStream out, Consumer<FleetHtmlStory> part) {
        try (JsonGenerator json = JsonReport.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            part.accept(new FleetHtmlStory(diagnosis, json));
        }
    }

    private void tries() {
        json.writeStartArray();
        for (Attempt attempt : diagnosis.attempts()) {
            json.writeString(dnsName(attempt.domain())).writeString(attempt.failed());
        }
        json.writeEndArray();
    }

    /** A domain by its DNS name, so far as the report tells it; empty if nothing is known but the name that was typed. */
    private String dnsName(String domain) {
        if (domain.indexOf('@') >= 0) {
            return "";
        }
        Stream<String> known = diagnosis.report().domains().stream().filter(one -> one.netBios().equalsIgnoreCase(domain)).map(Domain::dnsName);
        Stream<String> partners = diagnosis.report().trusts().stream().filter(one -> one.flatName().equalsIgnoreCase(domain)).map(TrustObject::trustPartner);
        return Stream.concat(known, partners).filter(name -> !name.isEmpty()).findFirst().orElse(domain);
    }

    private void lines() {
        json.writeStartArray();
        line("who", "", Headline.who(diagnosis), "");
        line("verdict", Headline.verdict(diagnosis), Headline.why(diagnosis, outline), "");
        which();
        doubts();
        causes();
        plan();
        checks();
        ruledOut();
        aside();
        sources();
        json.writeEndArray();
    }

    private void line(String kind, String label, String text, String source) {
        json.writeStartArray();
        for (String part : List.of(kind, label, text, source)) {
            json.writeString(Problem.shown(part));
        }
        json.writeEndArray();
    }

    private void heading(String text, List<?> of) {
        if (!of.isEmpty()) {
            line("head", "", text, "");
        }
    }

    private static String source(Reason reason) {
        List<String> forms = Reference.of(reason, false).forms();
        return forms.isEmpty() ? "" : forms.get(0);
    }

    private String claims(List<String> claims) {
        return Reference.of(claims, experts, false).claim();
    }

    private void which() {
        for (WhichArticle article : diagnosis.whichArticle().size() < 2 ? List.<WhichArticle>of() : diagnosis.whichArticle()) {
            String words = switch (article.is()) {
                case THIS -> "it is ";
                case OPEN -> "it may be ";
                case NOT -> "it is not ";
            };
            String link = article.is() == WhichArticle.Is.OPEN ? "; not seen: " : ": ";
            line("line", "Article", words + article.pack().article().id() + article.because().map(reason -> link + reason.text()).orElse(""),
                    article.because().map(FleetHtmlStory::source).orElse(""));
        }
    }

    private void doubts() {
        for (Contradiction contradiction : diagnosis.contradictions()) {
            line("line", "Contradiction", contradiction.message(), String.join(" ", contradiction.pointers()));
        }
        for (Problem warning : diagnosis.warnings()) {
            line("line", "Warning", warning.message(), warning.pointer());
        }
    }

    private void causes() {
        int number = 1;
        for (CauseVerdict cause : outline.numbered()) {
            line("cause", number++ + " " + outline.standing(cause), cause.title(), "");
            reasons("for", cause, cause.supports(), 4);
            reasons("against", cause, cause.against(), 3);
            reasons("not seen", cause, cause.unseen(), 3);
            reasons("forecast", cause, cause.forecast(), 3);
        }
        boolean more = diagnosis.outcome() == Outcome.UNDECIDED || !outline.numbered().isEmpty();
        if (diagnosis.remainder() && more) {
            line("line", "", "Something that these articles do not cover may be the cause as well.", "");
        }
    }

    private void reasons(String label, CauseVerdict cause, List<Reason> reasons, int most) {
        for (Selection.Told told : selection.of(cause, reasons, most)) {
            line("reason", label, told.text(), source(told.reason()));
        }
    }

    private void plan() {
        heading("Do, in this order", diagnosis.plan());
        List<List<Step>> choices = Choices.of(diagnosis.plan());
        for (int i = 0; i < choices.size(); i++) {
            List<Step> choice = choices.get(i);
            for (int k = 0; k < choice.size(); k++) {
                step(Choices.letter(i) + (choice.size() > 1 ? " " + (char) ('A' + k) : ""), k > 0, choice.get(k));
            }
        }
    }

    private void step(String letter, boolean or, Step step) {
        String numbers = outline.numbers(step.fixes());
        line("step", letter + (or ? " (or)" : ""), Choices.sentence(step.title())
                + (step.when().isEmpty() ? "" : ' ' + Choices.sentence(TextAdvice.capital(step.when())))
                + (numbers.isEmpty() ? "" : (step.tentative() ? " If it is so, mends " : " Mends ") + numbers + '.'), claims(step.claims()));
        advice("First", step.preconditions());
        advice("", step.steps());
        advice("Mind", step.caveats());
        advice("Changes", step.sideEffects());
        for (Step.Verification way : step.verify()) {
            line("line", "Done when", (way.on().isEmpty() ? "this" : "this, on " + way.on() + ",") + " says " + way.expect(), "");
            line("code", "", way.command(), "");
        }
    }

    private void advice(String label, List<Step.Advice> lines) {
        lines.forEach(one -> line("line", label, one.text(), claims(one.claims())));
    }

    private void checks() {
        List<NextCheck> checks = diagnosis.checks();
        heading("Check next", checks);
        for (NextCheck check : checks.subList(0, Math.min(MOST_CHECKS, checks.size()))) {
            String settles = outline.numbers(check.settles());
            line("step", check.minutes() + " min", check.title() + (settles.isEmpty() ? "" : " For " + settles + '.')
                    + (check.on().isEmpty() ? "" : " On " + check.on() + ':'), claims(check.claims()));
            line("code", "", check.command(), "");
            check.answers().forEach(answer -> line("line", answer.answer(), Meaning.of(answer), ""));
        }
    }

    private void ruledOut() {
        heading("Ruled out", outline.ruledOut());
        outline.ruledOutBy().forEach(group -> line("line", names(group.causes()), group.reason().text() + Outline.alike(group), source(group.reason())));
    }

    private void aside() {
        heading("Not judged", outline.aside());
        for (CauseVerdict cause : outline.aside()) {
            line("line", cause.cause().name(), cause.unseen().isEmpty() ? "nothing decides, and little speaks for it"
                    : "not seen: " + cause.unseen().get(0).text(), "");
        }
    }

    private static String names(List<CauseVerdict> causes) {
        return causes.stream().map(cause -> cause.cause().name()).collect(Collectors.joining(", "));
    }

    private void sources() {
        heading("Sources", diagnosis.articles());
        for (ArticleVerdict article : diagnosis.articles()) {
            line("line", article.pack().article().id(), article.pack().article().title(), "");
            for (List<Reason> reasons : List.of(article.stretches(), article.excludes(), article.notes())) {
                reasons.forEach(reason -> line("line", "", reason.text(), source(reason)));
            }
        }
    }
}
