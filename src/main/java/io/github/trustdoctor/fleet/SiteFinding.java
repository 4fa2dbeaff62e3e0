package io.github.trustdoctor.fleet;

import io.github.trustdoctor.diagnosis.Verdict;
import java.util.List;

/**
 * A cause that something speaks for at one site.
 *
 * @param pack        id of the pack that names it
 * @param cause       id of the cause
 * @param verdict     confirmed or open
 * @param places      where it sits, by the facts that speak for it, sorted
 * @param resolutions the resolutions that mend it, each alone, in the order of repair
 */
public record SiteFinding(String pack, String cause, Verdict verdict, List<Place> places, List<Remedy> resolutions) {

    /** Copies the lists. */
    public SiteFinding {
        places = places.stream().distinct().sorted().toList();
        resolutions = resolutions.stream().distinct().sorted().toList();
    }

    /** Whether it is confirmed. */
    public boolean confirmed() {
        return verdict == Verdict.CONFIRMED;
    }

    /** The cause, told apart from those of other packs: {@code pack/cause}. */
    public String id() {
        return pack + "/" + cause;
    }
}
