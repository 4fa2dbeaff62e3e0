package io.github.trustdoctor.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustdoctor.feed.Raw;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FleetRunTest {

    private static Raw raw(int number) {
        return new Raw("file", number, new byte[number % 100 * 1_000], "");
    }

    private static Supplier<Optional<Raw>> feed(int count) {
        Iterator<Raw> raws = IntStream.rangeClosed(1, count).mapToObj(FleetRunTest::raw).iterator();
        return () -> raws.hasNext() ? Optional.of(raws.next()) : Optional.empty();
    }

    private static List<Integer> numbers(List<Raw> batch) {
        return batch.stream().map(Raw::line).toList();
    }

    @Test
    void resultsComeInTheOrderOfTheFeedAndNoneIsLost() {
        List<Integer> seen = new ArrayList<>();

        new FleetRun<>(3, FleetRunTest::numbers).run(feed(5_000), seen::addAll, () -> false);

        assertThat(seen).isEqualTo(IntStream.rangeClosed(1, 5_000).boxed().toList());
    }

    @Test
    void aResultIsHandedOnWhileTheFeedWaits() {
        BlockingQueue<Optional<Raw>> sent = new LinkedBlockingQueue<>(List.of(Optional.of(raw(1))));
        List<Integer> seen = new ArrayList<>();

        new FleetRun<>(2, FleetRunTest::numbers).run(() -> taken(sent), numbers -> {
            seen.addAll(numbers);
            return sent.add(seen.size() == 5 ? Optional.empty() : Optional.of(raw(seen.size() + 1)));
        }, () -> false);

        assertThat(seen).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aStopEndsARunWhoseFeedWaits() {
        BlockingQueue<Optional<Raw>> sent = new LinkedBlockingQueue<>(List.of(Optional.of(raw(1))));
        AtomicBoolean stop = new AtomicBoolean();
        List<Integer> seen = new ArrayList<>();

        new FleetRun<>(2, FleetRunTest::numbers).run(() -> taken(sent), numbers -> {
            seen.addAll(numbers);
            stop.set(true);
            return true;
        }, stop::get);

        assertThat(seen).containsExactly(1);
    }

    @Test
    void noMoreIsReadThanAFewBatchesAhead() {
        AtomicInteger read = new AtomicInteger();
        Supplier<Optional<Raw>> feed = feed(5_000);
        List<Integer> ahead = new ArrayList<>();
        int[] taken = {0};

        new FleetRun<>(2, FleetRunTest::numbers).run(() -> {
            read.incrementAndGet();
            return feed.get();
        }, numbers -> {
            taken[0] += numbers.size();
            ahead.add(read.get() - taken[0]);
            return true;
        }, () -> false);

        assertThat(ahead).allMatch(reports -> reports <= 10 * 64 + 2);
    }

    @Test
    void whatGoesWrongIsThrown() {
        assertThatThrownBy(() -> new FleetRun<List<Integer>>(2, batch -> {
            throw new IllegalArgumentException("work");
        }).run(feed(10), numbers -> true, () -> false)).isInstanceOf(IllegalArgumentException.class).hasMessage("work");
        assertThatThrownBy(() -> new FleetRun<>(2, FleetRunTest::numbers).run(() -> {
            throw new IllegalArgumentException("feed");
        }, numbers -> true, () -> false)).isInstanceOf(IllegalArgumentException.class).hasMessage("feed");
    }

    private static Optional<Raw> taken(BlockingQueue<Optional<Raw>> sent) {
        try {
            Optional<Raw> next = sent.poll(50, TimeUnit.SECONDS);
            return next == null ? Optional.empty() : next;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
