package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Claim;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Turns evidence into sentences, by the wording of a pack. Thread-safe. */
final class Wording {

    private final Pack pack;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Map<String, Integer> order = new ConcurrentHashMap<>();

    Wording(Pack pack) {
        this.pack = pack;
        for (Claim claim : pack.claims()) {
            claim.sentences().keySet().forEach(rule -> order.put(rule, order.size()));
        }
    }

    Template template(String text) {
        return templates.computeIfAbsent(text, Template::new);
    }

    /** The text with its placeholders filled from several sets of facts. */
    String fill(String text, List<List<Fact>> sets) {
        return template(text).fillFromAll(sets).text();
    }

    /** An order of evidence that does not depend on the order in which rules fired. */
    List<Evidence> sorted(List<Evidence> evidence) {
        return evidence.stream().sorted(Comparator.comparingInt((Evidence e) -> order.getOrDefault(e.rule(), 0))
                .thenComparingInt(Subjects::path).thenComparing(Subjects::controller)
                .thenComparing(Wording::places).thenComparing(Evidence::target)).toList();
    }

    private static String places(Evidence e) {
        StringBuilder out = new StringBuilder();
        e.facts().forEach(fact -> out.append(fact.pointer()).append(' '));
        return out.toString();
    }

    /** The sentences of evidence that is sorted, strongest first; those that read the same become one. */
    List<Reason> reasons(List<Evidence> evidence) {
        Map<String, Merged> merged = new LinkedHashMap<>();
        for (Evidence e : evidence) {
            Template.Filled filled = template(pack.sentence(e.rule())).fill(e.facts());
            merged.computeIfAbsent(e.rule() + ' ' + filled.text(), key -> new Merged(e, filled)).add(e);
        }
        return merged.values().stream().map(this::reason)
                .sorted(Comparator.comparing(Reason::strength)).toList();
    }

    /** Evidence that reads the same. */
    private static final class Merged {
        final Evidence first;
        final Template.Filled filled;
        final TreeSet<Integer> paths = new TreeSet<>();
        final TreeSet<String> controllers = new TreeSet<>();

        Merged(Evidence first, Template.Filled filled) {
            this.first = first;
            this.filled = filled;
        }

        void add(Evidence e) {
            if (Subjects.path(e) >= 0) {
                paths.add(Subjects.path(e));
            }
            if (!Subjects.controller(e).isEmpty()) {
                controllers.add(Subjects.controller(e));
            }
        }
    }

    private Reason reason(Merged merged) {
        Claim claim = pack.claimOfRule(merged.first.rule());
        return new Reason(merged.first.rule(), claim.id(), claim.ofArticle(), merged.first.strength(),
                merged.filled.text(), citations(merged), List.copyOf(merged.paths), List.copyOf(merged.controllers));
    }

    /** What the sentence cites; if it cites nothing, the facts themselves. */
    private static List<Reason.Citation> citations(Merged merged) {
        List<Reason.Citation> citations = new ArrayList<>();
        for (Cited cited : merged.filled.cited()) {
            citations.add(new Reason.Citation(cited.pointer(), cited.text()));
        }
        if (citations.isEmpty()) {
            for (Fact fact : merged.first.facts()) {
                if (!fact.pointer().isEmpty()) {
                    citations.add(new Reason.Citation(fact.pointer(), ""));
                }
            }
        }
        return List.copyOf(citations);
    }
}
