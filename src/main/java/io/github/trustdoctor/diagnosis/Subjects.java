package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.paths.Crossing;
import io.github.trustdoctor.paths.DomainController;
import io.github.trustdoctor.paths.Located;
import io.github.trustdoctor.paths.PortState;
import io.github.trustdoctor.paths.Replied;

/** Which try to log on and which controller a piece of evidence is about: the first that its facts name. */
final class Subjects {

    private Subjects() { }

    /** Number of the try; -1 if it is about all of them. */
    static int path(Fact... facts) {
        for (Fact fact : facts) {
            if (fact instanceof Crossing crossing) {
                return crossing.path();
            }
        }
        return -1;
    }

    /** Name of the controller; empty if it is about all of them. */
    static String controller(Fact... facts) {
        for (Fact fact : facts) {
            String name = fact instanceof DomainController controller ? controller.name()
                    : fact instanceof PortState port ? port.controller()
                    : fact instanceof Located located ? located.controller()
                    : fact instanceof Replied replied ? replied.controller()
                    : "";
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }
}
