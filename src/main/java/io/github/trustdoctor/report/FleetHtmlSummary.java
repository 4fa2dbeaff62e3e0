package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.fleet.FixOrder;
import io.github.trustdoctor.fleet.FleetChange;
import io.github.trustdoctor.fleet.Place;
import io.github.trustdoctor.fleet.SharedCause;
import io.github.trustdoctor.fleet.Summary;
import io.github.trustdoctor.fleet.Survey;
import io.github.trustdoctor.fleet.Waiver;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** What a fleet comes to, as the page of the fleet holds it: JSON in which sites go by their numbers on that page. */
final class FleetHtmlSummary {

    private static final int MOST_STEPS = 100;

    private final Summary summary;
    private final FleetHtmlSites sites;
    private final List<FleetHtml.Reject> rejects;
    private final FleetWords words;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    private final JsonGenerator json = JsonReport.FACTORY.createGenerator(ObjectWriteContext.empty(), out);

    FleetHtmlSummary(Summary summary, FleetHtmlSites sites, List<FleetHtml.Reject> rejects) {
        this.summary = summary;
        this.sites = sites;
        this.rejects = rejects;
        this.words = new FleetWords(summary.packs(), summary.domains());
    }

    byte[] written() {
        json.writeStartObject();
        counts(summary.survey());
        common();
        order(summary.order());
        waivers(summary.survey());
        json.writeName("rejects").writeStartArray();
        for (FleetHtml.Reject reject : rejects) {
            json.writeStartObject();
            text("report", reject.report());
            JsonCauses.texts(json, "problems", reject.problems().stream().map(Problem::shown).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        return out.toByteArray();
    }

    private void text(String name, String value) {
        JsonCauses.text(json, name, Problem.shown(value));
    }

    private void number(String name, long value) {
        json.writeName(name).writeNumber(value);
    }

    private void percent(String name, double share) {
        json.writeName(name).writeNumber((long) Math.floor(100 * share));
    }

    private void numbers(String name, Collection<String> reports) {
        json.writeName(name).writeStartArray();
        sites.numbers(reports).forEach(json::writeNumber);
        json.writeEndArray();
    }

    private void counts(Survey survey) {
        number("reports", survey.reports());
        number("rejected", survey.rejected());
        number("shown", sites.count());
        number("failing", summary.failing());
        number("compared", summary.compared());
        number("comparable", survey.comparable());
        json.writeName("outcomes").writeStartArray();
        for (Outcome outcome : Outcome.values()) {
            json.writeNumber(survey.outcomes().getOrDefault(outcome, 0L));
        }
        json.writeEndArray();
    }

    private void common() {
        json.writeName("common").writeStartArray();
        for (SharedCause cause : summary.common().causes()) {
            json.writeStartObject();
            text("what", words.cause(cause));
            text("where", words.place(cause.place()));
            json.writeName("known").writeBoolean(cause.known());
            number("support", cause.support());
            number("confirmed", cause.confirmed().size());
            number("exceptions", cause.exceptions().size());
            text("chance", chance(cause.chance()));
            numbers("confirmedAt", cause.confirmed());
            numbers("explained", cause.explained());
            numbers("exceptionsAt", cause.exceptions());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("minimal").writeBoolean(summary.common().minimal());
        percent("bound", summary.common().count() == 0 ? 1 : summary.common().bound() / summary.common().count());
        number("others", summary.common().others().size());
        numbers("othersAt", summary.common().others());
    }

    /** In words: how a {@code double} prints differs between versions of Java. */
    private static String chance(double chance) {
        return chance < 1e-6 ? "fewer than one in a million" : chance < 1e-3 ? "fewer than one in a thousand"
                : chance < 0.01 ? "fewer than one in a hundred" : "up to " + Outline.percent(Math.min(1, chance));
    }

    private void order(FixOrder order) {
        json.writeName("steps").writeStartArray();
        for (FixOrder.Step step : order.steps().subList(0, Math.min(MOST_STEPS, order.steps().size()))) {
            json.writeStartObject();
            text("what", words.change(step.change()));
            text("where", where(step.change()));
            number("cleared", step.cleared());
            numbers("site", step.change().site().isEmpty() ? List.of() : List.of(step.change().site()));
            text("find", step.change().site().isEmpty() ? step.change().place().map(Place::value).orElse("") : "");
            number("place", step.change().site().isEmpty() ? step.change().place().map(sites::number).orElse(-1) : -1);
            json.writeEndObject();
        }
        json.writeEndArray();
        number("allSteps", order.steps().size());
        number("clearable", order.clearable());
        percent("share", order.share());
        number("undecided", order.undecided().size());
        numbers("undecidedAt", order.undecided());
        number("incurable", order.incurable().size());
        numbers("incurableAt", order.incurable());
    }

    private String where(FleetChange change) {
        return change.site().isEmpty() ? words.where(change) : "site " + summary.survey().label(change.site());
    }

    private void waivers(Survey survey) {
        json.writeName("waived").writeStartArray();
        survey.waivers().stream().filter(waiver -> current(waiver, survey)).forEach(waiver -> {
            json.writeStartObject();
            text("owner", waiver.owner());
            text("expires", waiver.expires().toString());
            text("reason", waiver.reason());
            number("sites", survey.covered(waiver));
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeName("notes").writeStartArray();
        survey.waivers().stream().filter(waiver -> !current(waiver, survey))
                .forEach(waiver -> json.writeString(Problem.shown(FleetWords.waiver(waiver, survey))));
        json.writeEndArray();
    }

    /** Whether a waiver holds, and covers something. */
    private static boolean current(Waiver waiver, Survey survey) {
        return survey.holds(waiver) && survey.covered(waiver) > 0;
    }
}
