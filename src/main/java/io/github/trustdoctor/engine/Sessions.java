package io.github.trustdoctor.engine;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Sessions of one knowledge base, used again and again: a session's memories cost more than its work. Each pool serves one
 * thread at a time; there are as many as there were threads at once.
 */
final class Sessions {

    private final KieBase base;
    private final Queue<KieSessionsPool> idle = new ConcurrentLinkedQueue<>();

    Sessions(KieBase base) {
        this.base = base;
    }

    /** What the work makes of a session that nobody else uses. A session whose work fails is not used again. */
    <T> T use(Function<KieSession, T> work) {
        KieSessionsPool pool = idle.poll();
        if (pool == null) {
            pool = base.newKieSessionsPool(1);
        }
        KieSession session = pool.newKieSession();
        boolean done = false;
        try {
            T result = work.apply(session);
            done = true;
            return result;
        } finally {
            session.dispose();
            if (done) {
                idle.add(pool);
            } else {
                pool.shutdown();
            }
        }
    }
}
