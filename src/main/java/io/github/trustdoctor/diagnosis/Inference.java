package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import java.util.List;
import java.util.function.Function;

/** Runs the rules of packs. */
public interface Inference {

    /**
     * Fires the rules of one pack over the facts, then, with the facts still there, over what the caller makes of the
     * evidence.
     *
     * @param pack     id of the pack
     * @param facts    everything observed and derived
     * @param findings makes findings of the evidence of the first firing
     * @return the evidence of the second firing
     */
    List<Evidence> run(String pack, List<Fact> facts, Function<List<Evidence>, List<Finding>> findings);
}
