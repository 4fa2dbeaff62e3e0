package io.github.trustdoctor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete with the conditions as text, which it compiles. One session is cleared and used again, which is faster than one for each
 * report; what it usually gives to threads of its own, the caller's thread does.
 */
final class EvretePeer implements Peer {

    private final List<FlatReport> reports;
    private final StatefulSession session;
    private List<String> matched = new ArrayList<>();

    private EvretePeer(Ruleset rules, List<FlatReport> reports) {
        this.reports = reports;
        RuleSetBuilder<Knowledge> builder = KnowledgeService.builder().withExecutor(new CallersThread()).build().newKnowledge().builder();
        for (Ruleset.Rule rule : rules.rules()) {
            String id = rule.id();
            builder.newRule(id).forEach("$report", FlatReport.class)
                    .where(rule.all().stream().map(any -> WritePeers.anyOf(any, "$report.", "")).toArray(String[]::new))
                    .execute(found -> matched.add(id));
        }
        this.session = builder.build().newStatefulSession();
    }

    /** As {@link MeasurePeer#run} has it. */
    public static void main(String[] args) throws Exception {
        MeasurePeer.run(args, (rules, json) -> new EvretePeer(rules, json.stream().map(FlatReport::of).toList()));
    }

    @Override
    public List<String> matched(int report) {
        matched = new ArrayList<>();
        session.insertAndFire(reports.get(report));
        session.clear();
        return matched;
    }

    /** Does each task at once, on the thread that asks for it. */
    private static final class CallersThread extends AbstractExecutorService {

        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public void shutdown() { }

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return false;
        }
    }
}
