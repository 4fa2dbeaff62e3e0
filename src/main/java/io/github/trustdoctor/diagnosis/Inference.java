package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import java.util.List;

/** Runs the rules of packs. */
public interface Inference {

    /**
     * Fires the rules of one pack over the facts.
     *
     * @param pack  id of the pack
     * @param facts everything observed and derived
     * @return what the rules conclude, in no particular order
     */
    List<Evidence> run(String pack, List<Fact> facts);
}
