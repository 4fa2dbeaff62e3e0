package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.NextCheck;
import io.github.trustdoctor.diagnosis.Shift;
import io.github.trustdoctor.diagnosis.Step;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes what to do and what to look at next. */
record JsonAdvice(JsonGenerator json) {

    void plan(List<Step> plan) {
        json.writeName("plan");
        json.writeStartArray();
        for (Step step : plan) {
            json.writeStartObject();
            text("resolution", step.resolution());
            text("title", step.title());
            text("choice", step.choice());
            text("when", step.when());
            json.writeName("tentative");
            json.writeBoolean(step.tentative());
            JsonCauses.texts(json, "fixes", step.fixes());
            advice("steps", step.steps());
            advice("preconditions", step.preconditions());
            advice("caveats", step.caveats());
            advice("sideEffects", step.sideEffects());
            verify(step.verify());
            JsonCauses.texts(json, "claims", step.claims());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void advice(String name, List<Step.Advice> lines) {
        json.writeName(name);
        json.writeStartArray();
        for (Step.Advice line : lines) {
            json.writeStartObject();
            text("text", line.text());
            JsonCauses.texts(json, "claims", line.claims());
            text("saidBy", by(line.ofArticle()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void verify(List<Step.Verification> ways) {
        json.writeName("verify");
        json.writeStartArray();
        for (Step.Verification way : ways) {
            json.writeStartObject();
            text("command", way.command());
            text("on", way.on());
            text("expect", way.expect());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void checks(List<NextCheck> checks) {
        json.writeName("checks");
        json.writeStartArray();
        for (NextCheck check : checks) {
            json.writeStartObject();
            text("check", check.check());
            text("title", check.title());
            text("command", check.command());
            text("on", check.on());
            json.writeName("minutes");
            json.writeNumber(check.minutes());
            text("rights", check.rights());
            json.writeName("bitsPerMinute");
            json.writeNumber(JsonCauses.thousandths(check.telling()));
            JsonCauses.texts(json, "settles", check.settles());
            answers(check.answers());
            JsonCauses.texts(json, "claims", check.claims());
            text("saidBy", by(check.ofArticle()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void answers(List<NextCheck.Answer> answers) {
        json.writeName("answers");
        json.writeStartArray();
        for (NextCheck.Answer answer : answers) {
            json.writeStartObject();
            text("answer", answer.answer());
            text("means", Meaning.of(answer));
            text("outcome", JsonCauses.word(answer.outcome()));
            shifts(answer.shifts());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void shifts(List<Shift> shifts) {
        json.writeName("changes");
        json.writeStartArray();
        for (Shift shift : shifts) {
            json.writeStartObject();
            text("cause", shift.cause().id());
            text("pack", shift.pack());
            text("before", JsonCauses.word(shift.before()));
            text("after", JsonCauses.word(shift.after()));
            JsonCauses.texts(json, "controllers", shift.controllers());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String by(boolean article) {
        return article ? "article" : "expert";
    }

    private void text(String name, String value) {
        JsonCauses.text(json, name, value);
    }
}
