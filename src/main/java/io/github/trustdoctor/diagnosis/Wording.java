package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Claim;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Turns evidence into sentences, by the wording of a pack. Thread-safe. */
final class Wording {

    private static final Comparator<Reason> STRONGEST_FIRST = Comparator.comparing(Reason::strength);

    private final Pack pack;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    Wording(Pack pack) {
        this.pack = pack;
        for (Claim claim : pack.claims()) {
            for (String rule : claim.sentences().keySet()) {
                order.put(rule, order.size());
            }
        }
    }

    private Template template(String text) {
        Template known = templates.get(text);
        return known != null ? known : templates.computeIfAbsent(text, Template::new);
    }

    /** The text with its placeholders filled from one set of facts. */
    String fillFrom(String text, List<Fact> facts) {
        return template(text).fill(facts).text();
    }

    /** The command with its placeholders filled from several sets of facts, by plain names only. */
    String fillCommand(String command, List<List<Fact>> sets) {
        return template(command).fillCommand(sets);
    }

    /** The text with its placeholders filled from several sets of facts. */
    String fill(String text, List<List<Fact>> sets) {
        return template(text).fillFromAll(sets).text();
    }

    /** Evidence with its sentences, in an order that does not depend on the order in which rules fired. */
    List<Worded> worded(List<Evidence> evidence) {
        List<Worded> worded = new ArrayList<>(evidence.size());
        for (Evidence e : evidence) {
            worded.add(new Worded(e, order.get(e.rule()), template(pack.sentence(e.rule())).fill(e.facts())));
        }
        Collections.sort(worded);
        return worded;
    }

    /** The sentences of ordered evidence, strongest first; those that read the same become one. */
    List<Reason> reasons(List<Worded> ordered) {
        Map<String, Merged> merged = new LinkedHashMap<>();
        for (Worded worded : ordered) {
            String key = worded.evidence().rule() + ' ' + worded.filled().text();
            Merged same = merged.get(key);
            if (same == null) {
                same = new Merged(worded);
                merged.put(key, same);
            }
            same.add(worded.evidence());
        }
        List<Reason> reasons = new ArrayList<>(merged.size());
        for (Merged same : merged.values()) {
            reasons.add(reason(same));
        }
        reasons.sort(STRONGEST_FIRST);
        return List.copyOf(reasons);
    }

    /** Evidence that reads the same. */
    private static final class Merged {
        final Worded first;
        final TreeSet<Integer> paths = new TreeSet<>();
        final TreeSet<String> controllers = new TreeSet<>();

        Merged(Worded first) {
            this.first = first;
        }

        void add(Evidence e) {
            if (e.path() >= 0) {
                paths.add(e.path());
            }
            if (!e.controller().isEmpty()) {
                controllers.add(e.controller());
            }
        }
    }

    private Reason reason(Merged merged) {
        Evidence e = merged.first.evidence();
        Claim claim = pack.claimOfRule(e.rule());
        return new Reason(e.rule(), claim.id(), claim.ofArticle(), e.strength(), merged.first.filled().text(),
                citations(merged.first), List.copyOf(merged.paths), List.copyOf(merged.controllers));
    }

    /** What the sentence cites; if it cites nothing, the facts themselves. */
    private static List<Reason.Citation> citations(Worded worded) {
        List<Reason.Citation> citations = new ArrayList<>();
        for (Cited cited : worded.filled().cited()) {
            citations.add(new Reason.Citation(cited.pointer(), cited.text()));
        }
        if (citations.isEmpty()) {
            for (Fact fact : worded.evidence().facts()) {
                if (!fact.pointer().isEmpty()) {
                    citations.add(new Reason.Citation(fact.pointer(), ""));
                }
            }
        }
        return List.copyOf(citations);
    }
}
