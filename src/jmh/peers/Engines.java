package io.github.trustdoctor.engine;

import io.github.trustdoctor.diagnosis.Inference;
import io.github.trustdoctor.packs.Rule;
import java.util.List;

/** Engines with less room to remember conclusions than is usual. */
public final class Engines {

    private Engines() { }

    /** One that runs these rules and remembers what takes so many bytes. */
    public static Inference of(List<Rule> rules, long room) {
        DroolsInference engine = new DroolsInference(pack -> rules, room);
        engine.prepare("");
        return engine;
    }

    /** As much as is usual. */
    public static long usual() {
        return Memory.ROOM;
    }
}
