package io.github.trustdoctor.authoring;

import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Diagnostician;
import io.github.trustdoctor.diagnosis.Evidence;
import io.github.trustdoctor.diagnosis.Inference;
import io.github.trustdoctor.engine.DroolsInference;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Library;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.PackFolder.LoadedPack;
import io.github.trustdoctor.packs.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What came of a case.
 *
 * @param diagnosis the diagnosis
 * @param evidence  what the rules of one pack concluded
 */
public record Trial(Diagnosis diagnosis, List<Evidence> evidence) {

    /** Ids of the rules that concluded something. */
    public TreeSet<String> fired() {
        TreeSet<String> fired = new TreeSet<>();
        evidence.forEach(e -> fired.add(e.rule()));
        return fired;
    }

    /** A bench on which cases are tried with certain packs. Thread-safe. */
    public static final class Bench {
        private final DroolsInference engine;
        private final Recorder recorder;
        private final Diagnostician diagnostician;

        /** A bench for these packs. */
        public Bench(List<LoadedPack> packs) {
            Library library = Library.of(packs);
            engine = new DroolsInference(library::rules);
            recorder = new Recorder(engine);
            diagnostician = new Diagnostician(library, recorder);
        }

        /** Loads the rules of a pack now rather than for its first case. */
        void prepare(Pack pack) {
            engine.prepare(pack.id());
        }

        /**
         * Diagnoses the report of a case and keeps what the rules of one pack concluded.
         *
         * @throws io.github.trustdoctor.diagnosis.UnjudgeableException if it holds more than one site can have observed
         */
        public Trial run(Case one, Pack pack) {
            Map<String, List<Evidence>> evidence = recorder.evidence.get();
            evidence.clear();
            Diagnosis diagnosis = diagnostician.diagnose(one.report());
            return new Trial(diagnosis, evidence.getOrDefault(pack.id(), List.of()));
        }
    }

    /** An engine that writes down what another one concludes last, for each thread and pack. */
    private static final class Recorder implements Inference {
        private final Inference inference;
        private final ThreadLocal<Map<String, List<Evidence>>> evidence = ThreadLocal.withInitial(HashMap::new);

        Recorder(Inference inference) {
            this.inference = inference;
        }

        @Override
        public List<Evidence> run(String pack, List<Fact> facts) {
            List<Evidence> concluded = inference.run(pack, facts);
            evidence.get().put(pack, concluded);
            return concluded;
        }
    }
}
