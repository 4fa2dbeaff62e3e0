package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Finding;
import io.github.trustdoctor.diagnosis.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonGenerator;

/** Writes the verdicts on causes and the reasons for them. */
record JsonCauses(JsonGenerator json) {

    private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

    void causes(List<CauseVerdict> causes) {
        json.writeName("causes");
        json.writeStartArray();
        for (CauseVerdict verdict : causes) {
            cause(verdict);
        }
        json.writeEndArray();
    }

    private void cause(CauseVerdict verdict) {
        json.writeStartObject();
        text(json, "id", verdict.cause().id());
        text(json, "pack", verdict.pack());
        text(json, "name", verdict.cause().name());
        text(json, "title", verdict.title());
        text(json, "namedBy", word(verdict.cause().origin()));
        text(json, "role", word(verdict.cause().role()));
        text(json, "verdict", word(verdict.verdict()));
        if (verdict.likelihood().isPresent()) {
            text(json, "likelihood", word(verdict.likelihood().get()));
        }
        if (verdict.standing().told().isPresent()) {
            json.writeName("probability");
            json.writeNumber(thousandths(verdict.standing().told().getAsDouble()));
        }
        flag("disputed", verdict.disputed());
        flag("partial", verdict.partial());
        texts(json, "maskedBy", verdict.maskedBy());
        texts(json, "controllers", verdict.controllers());
        texts(json, "confirmedControllers", verdict.confirmedControllers());
        reasons("supports", verdict.supports());
        reasons("against", verdict.against());
        reasons("unseen", verdict.unseen());
        reasons("forecast", verdict.forecast());
        findings(verdict.findings());
        json.writeEndObject();
    }

    private void findings(List<Finding> findings) {
        json.writeName("findings");
        json.writeStartArray();
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeName("attempt");
            json.writeNumber(finding.path());
            text(json, "controller", finding.controller());
            text(json, "verdict", word(finding.verdict()));
            flag("masked", finding.masked());
            flag("disputed", finding.disputed());
            if (finding.undecided()) {
                json.writeName("weight");
                json.writeNumber(thousandths(finding.logOdds()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Three decimals at most; how a {@code double} prints differs between versions of Java. */
    static String thousandths(double value) {
        BigDecimal rounded = BigDecimal.valueOf(Math.round(value * 1000), 3).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toString() : rounded.toPlainString();
    }

    void reasons(String name, List<Reason> reasons) {
        json.writeName(name);
        json.writeStartArray();
        for (Reason reason : reasons) {
            json.writeStartObject();
            text(json, "text", reason.text());
            text(json, "strength", word(reason.strength()));
            text(json, "claim", reason.claim());
            text(json, "saidBy", reason.ofArticle() ? "article" : "expert");
            text(json, "rule", reason.rule());
            observations(reason.citations());
            json.writeName("attempts");
            json.writeStartArray();
            for (int path : reason.paths()) {
                json.writeNumber(path);
            }
            json.writeEndArray();
            texts(json, "controllers", reason.controllers());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void observations(List<Reason.Citation> citations) {
        json.writeName("observations");
        json.writeStartArray();
        for (Reason.Citation citation : citations) {
            json.writeStartObject();
            text(json, "pointer", citation.pointer());
            text(json, "value", citation.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void flag(String name, boolean value) {
        json.writeName(name);
        json.writeBoolean(value);
    }

    static void text(JsonGenerator json, String name, String value) {
        json.writeName(name);
        json.writeString(value);
    }

    static void texts(JsonGenerator json, String name, List<String> values) {
        json.writeName(name);
        json.writeStartArray();
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** The name of a constant as JSON spells it: {@code RULED_OUT} is {@code ruled-out}. */
    static String word(Enum<?> constant) {
        return WORDS.computeIfAbsent(constant, any -> any.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
