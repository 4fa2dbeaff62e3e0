package io.github.trustdoctor.engine;

import io.github.trustdoctor.diagnosis.Evidence;
import io.github.trustdoctor.diagnosis.Inference;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Rule;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs each pack in a knowledge base of its own, which is built of its rules when the pack is first needed.
 *
 * <p>Rules do not chain: facts in, conclusions out through the collector. So the order of firing means nothing, nothing is
 * ever withdrawn, and a limit on firings is a limit on hopeless reports only.
 */
public final class DroolsInference implements Inference {

    /** So many rules are kept ready; forty of them take some four megabytes. */
    static final int MOST_RULES = 1_000;

    private final Map<String, RuleBase> bases = new LinkedHashMap<>(64, 0.75f, true);
    private int kept;
    private final Memory memory;
    private final Function<String, List<Rule>> rules;

    /**
     * An engine.
     *
     * @param rules the rules of a pack, by its id; asked when the pack is first needed, and again if it was let go since
     */
    public DroolsInference(Function<String, List<Rule>> rules) {
        this(rules, Memory.ROOM);
    }

    /** One that remembers conclusions within so many bytes. */
    DroolsInference(Function<String, List<Rule>> rules, long room) {
        this.rules = rules;
        this.memory = new Memory(room);
    }

    /** Builds the knowledge base of a pack now rather than when it is first needed. */
    public void prepare(String pack) {
        withOwnLoader(() -> {
            base(pack).prepare();
            return pack;
        });
    }

    private RuleBase base(String pack) {
        synchronized (bases) {
            RuleBase known = bases.get(pack);
            if (known == null) {
                known = new RuleBase(pack, rules.apply(pack), memory);
                bases.put(pack, known);
                kept += known.rules();
                letGo();
            }
            return known;
        }
    }

    /** Lets packs go that were not asked for the longest, until those that are kept have few enough rules. */
    private void letGo() {
        Iterator<RuleBase> oldest = bases.values().iterator();
        for (int left = bases.size(); left > 1 && kept > MOST_RULES; left--) {
            kept -= oldest.next().rules();
            oldest.remove();
        }
    }

    @Override
    public List<Evidence> run(String pack, List<Fact> facts) {
        return withOwnLoader(() -> base(pack).conclude(facts));
    }

    /** Drools looks for its parts with the thread's class loader, which in a container may not know them. */
    private static <T> T withOwnLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(DroolsInference.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }
}
