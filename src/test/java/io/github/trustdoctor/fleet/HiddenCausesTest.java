package io.github.trustdoctor.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.feed.Raw;
import io.github.trustdoctor.world.fleet.Fleet;
import io.github.trustdoctor.world.fleet.Made;
import io.github.trustdoctor.world.fleet.Options;
import io.github.trustdoctor.world.fleet.Planted;
import io.github.trustdoctor.world.fleet.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Finds the causes that are hidden in drawn fleets, with real diagnoses: a seeded part in each build, a thousand fleets with
 * {@code -Dtrustdoctor.fleets=1000}.
 */
class HiddenCausesTest {

    private static final int FLEETS = Integer.getInteger("trustdoctor.fleets", 40);
    private static final int SITES = 400;
    private static final double LEAST = 0.95;
    private static final TrustDoctor DOCTOR = TrustDoctor.create();

    @Test
    void theExactSetOfHiddenCausesIsFound() {
        List<String> missed = IntStream.range(0, FLEETS).parallel().mapToObj(seed -> {
            Fleet fleet = Fleet.draw(1000 + seed, Options.of(SITES));
            CommonCauses found = CommonCauses.of(survey(fleet).sites());
            return exact(fleet.hidden(), found.causes()) ? "" : "seed " + (1000 + seed) + ": hidden " + fleet.hidden() + "\n  found "
                    + found.causes().stream().map(cause -> cause.pack() + '/' + cause.cause() + ' ' + cause.place() + " x" + cause.support()).toList();
        }).filter(one -> !one.isEmpty()).toList();

        missed.forEach(System.out::println);
        System.out.println("hidden causes: exact in " + (FLEETS - missed.size()) + " of " + FLEETS + " fleets");
        assertThat(missed.size()).isLessThanOrEqualTo((int) ((1 - LEAST) * FLEETS));
    }

    @Test
    void nothingIsSharedWhereNothingIsHidden() {
        List<String> wrong = IntStream.range(0, FLEETS).parallel().mapToObj(seed -> {
            Fleet fleet = Fleet.draw(5000 + seed, Options.of(SITES).causes(0, 0));
            List<SharedCause> found = CommonCauses.of(survey(fleet).sites()).causes();
            return found.isEmpty() ? "" : "seed " + (5000 + seed) + ": " + found;
        }).filter(one -> !one.isEmpty()).toList();

        System.out.println("faultless fleets: nothing found in " + (FLEETS - wrong.size()) + " of " + FLEETS);
        assertThat(wrong).isEmpty();
    }

    private static Survey survey(Fleet fleet) {
        Examiner examiner = new Examiner(DOCTOR.reader(false), DOCTOR::assess, Waivers.none());
        Survey survey = new Survey(DOCTOR.packs(), Waivers.none(), true);
        for (Made made : fleet.reports().toList()) {
            survey.add(List.of(examiner.examine(new Raw(made.name(), 0, made.json(), ""))));
        }
        return survey;
    }

    private static boolean exact(List<Planted> hidden, List<SharedCause> found) {
        List<SharedCause> left = new ArrayList<>(found);
        boolean all = true;
        for (Planted planted : hidden) {
            all &= left.removeIf(cause -> is(planted, cause));
        }
        return all && left.isEmpty();
    }

    /** A trust made by NetBIOS names in both domains may be told as one or the other copy, or as the trust. */
    private static boolean is(Planted planted, SharedCause cause) {
        boolean same = planted.cause().equals(cause.cause()) && planted.pack().equals(cause.pack());
        boolean both = planted.spots().size() == 2 && cause.place().kind() == Place.Kind.TRUST
                && planted.spots().stream().anyMatch(spot -> spot.value().replace(":", " >").equals(cause.place().value()));
        return same && (both || planted.spots().contains(new Spot(cause.place().kind().name(), cause.place().value())));
    }
}
