package io.github.trustdoctor.engine;

import io.github.trustdoctor.diagnosis.Evidence;
import io.github.trustdoctor.diagnosis.UnjudgeableException;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The rules of one pack. Those that look at the same kinds of facts are run together, and what they conclude is remembered, so far as
 * there is room: it holds of all other facts that they cannot tell from these. Thousands of sites are alike in all but their names,
 * and most parts of a report are like those of some other.
 */
final class RuleBase {

    private static final int MOST_FIRINGS = 30_000;

    private final String pack;
    private final Likeness likeness;
    private final List<RuleGroup> groups = new ArrayList<>();
    private final Memory memory;
    private final int rules;

    RuleBase(String pack, List<Rule> rules, Memory memory) {
        this.pack = pack;
        this.memory = memory;
        this.rules = rules.size();
        this.likeness = new Likeness(rules);
        Map<TreeSet<String>, List<Rule>> byKinds = new LinkedHashMap<>();
        for (Rule rule : rules) {
            TreeSet<String> kinds = new TreeSet<>();
            rule.patterns().forEach(pattern -> kinds.add(pattern.type()));
            byKinds.computeIfAbsent(kinds, any -> new ArrayList<>()).add(rule);
        }
        byKinds.values().forEach(group -> groups.add(new RuleGroup(pack, group, likeness)));
    }

    /** How many rules there are. */
    int rules() {
        return rules;
    }

    /** Makes everything ready now rather than when it is first needed. */
    void prepare() {
        groups.forEach(RuleGroup::sessions);
    }

    /**
     * What the rules conclude.
     *
     * @throws UnjudgeableException if it takes too much
     */
    List<Evidence> conclude(List<Fact> facts) {
        Scene scene = new Scene(facts, likeness);
        List<Evidence> told = new ArrayList<>();
        int effort = 0;
        for (RuleGroup group : groups) {
            if (scene.has(group.needed())) {
                Scene.View view = scene.view(group);
                Memory.Notes notes = memory.recall(view.key());
                if (notes == null) {
                    Effort.begin(effort);
                    List<Fact> seen = view.facts();
                    List<Evidence> concluded = group.sessions().use(session -> Firing.of(session, seen, MOST_FIRINGS - told.size(), pack));
                    notes = new Memory.Notes(group.noted(concluded, seen), Effort.spent() - effort);
                    memory.keep(view.key().kept(), notes);
                }
                effort += notes.effort();
                group.tell(notes.conclusions(), view, told);
                limit(effort, told.size());
            }
        }
        return told;
    }

    /** The limits are those of the whole pack, whether something is remembered or not. */
    private void limit(int effort, int firings) {
        if (effort > Effort.MOST) {
            throw Effort.tooMuch(Effort.MOST + " by pack " + pack);
        }
        if (firings > MOST_FIRINGS) {
            throw Effort.tooMuch(MOST_FIRINGS + " conclusions of pack " + pack);
        }
    }
}
