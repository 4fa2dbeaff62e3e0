package io.github.trustdoctor.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CommonCausesTest {

    @Test
    void hiddenCausesAreFound() {
        int exact = 0;
        for (int seed = 0; seed < 1000; seed++) {
            MadeUpFleet fleet = MadeUpFleet.of(seed, 100 + seed % 301, 1 + seed % 5);
            exact += found(fleet).equals(fleet.hidden()) ? 1 : 0;
        }
        System.out.println("exact set in " + exact + " of 1,000 fleets");

        assertThat(exact).isGreaterThanOrEqualTo(950);
    }

    @Test
    void noiseIsNoSharedCause() {
        int wrong = 0;
        for (int seed = 0; seed < 1000; seed++) {
            wrong += found(MadeUpFleet.of(seed, 100 + seed % 301, 0)).isEmpty() ? 0 : 1;
        }

        assertThat(wrong).isZero();
    }

    private static Set<MadeUpFleet.Hidden> found(MadeUpFleet fleet) {
        return CommonCauses.of(fleet.sites()).causes().stream()
                .map(shared -> new MadeUpFleet.Hidden(shared.cause(), shared.place())).collect(Collectors.toSet());
    }
}
