package io.github.trustdoctor.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What is told as probable is so, as often as it is told, at sites as practice meets them.
 *
 * <p>{@code -Dtrustdoctor.visits=200000} measures it over so many; the picture is left in {@code target/reliability.svg}.
 * {@code -Dtrustdoctor.best=600000} counts so many sites besides, and prints how good a ranking could be (6 GB of memory).
 */
class CalibrationTest {

    private static final int VISITS = Integer.getInteger("trustdoctor.visits", 4000);
    private static final int SITES = Integer.getInteger("trustdoctor.best", 0);
    private static final double MOST_ERROR = 0.03;

    @Test
    void whatIsToldAsProbableIsSo() throws IOException {
        Calibration calibration = Calibration.of(VISITS, 4711, SITES == 0 ? Optional.empty() : Optional.of(new BestRanking(SITES, 777)));

        System.out.println(calibration);
        Files.writeString(Path.of("target/reliability.svg"), ReliabilityPicture.of(calibration));
        assertThat(calibration.error()).as("%s", calibration).isLessThan(MOST_ERROR);
    }
}
