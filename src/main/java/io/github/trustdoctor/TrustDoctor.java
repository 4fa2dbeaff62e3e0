package io.github.trustdoctor;

import io.github.trustdoctor.diagnosis.Assessment;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Diagnostician;
import io.github.trustdoctor.diagnosis.SmallestChange;
import io.github.trustdoctor.diagnosis.Verdicts;
import io.github.trustdoctor.diagnosis.WhatIf;
import io.github.trustdoctor.engine.DroolsInference;
import io.github.trustdoctor.facts.Documents;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.facts.SiteReportReader;
import io.github.trustdoctor.packs.BadPackException;
import io.github.trustdoctor.packs.BundledPacks;
import io.github.trustdoctor.packs.Library;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.PackHead;
import io.github.trustdoctor.packs.PackLoader;
import io.github.trustdoctor.packs.PackLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says why a logon over a domain trust fails.
 *
 * <pre>{@code
 * TrustDoctor doctor = TrustDoctor.create();
 * Diagnosis diagnosis = doctor.diagnose(SiteReport.read(Path.of("branch-office.json")));
 * diagnosis.causes().forEach(cause -> System.out.println(cause.verdict() + " " + cause.title()));
 * }</pre>
 *
 * <p>Immutable and thread-safe; make one and keep it. It reads nothing but its own resources, the packs that it is given, and
 * its cache if it is given one; it writes nothing else.
 */
public final class TrustDoctor {

    private final Library library;
    private final Diagnostician diagnostician;

    private TrustDoctor(Library library, DroolsInference engine) {
        this.library = library;
        this.diagnostician = new Diagnostician(library, engine);
    }

    /** A doctor who knows the bundled packs and loads the rules of each when a report first needs them. */
    public static TrustDoctor create() {
        return builder().build();
    }

    /** A doctor to be made with other packs, too. */
    public static Builder builder() {
        return new Builder();
    }

    /** Makes a doctor. */
    public static final class Builder {

        private final List<Path> folders = new ArrayList<>();
        private Optional<Path> cache = Optional.empty();
        private Optional<Path> lock = Optional.empty();
        private final Map<String, Library.Volume> known = new ConcurrentHashMap<>();
        private boolean eager;

        private Builder() { }

        /**
         * Adds the packs of a folder to those that are bundled: of one that holds {@code pack.yaml}, or of such folders in it.
         * A pack is knowledge, no program: whatever it holds, it can only look at facts and conclude.
         */
        public Builder packs(Path folder) {
            folders.add(folder);
            return this;
        }

        /**
         * Keeps what was read of packs in folders, so that it need not be read again next time.
         *
         * @param folder is made if need be; not used if others than its owner can write to it
         */
        public Builder cache(Path folder) {
            cache = Optional.of(folder);
            return this;
        }

        /**
         * Refuses packs, bundled ones too, that a lock does not name, or that are not what they were when it was written.
         *
         * @param file what {@code trust-doctor packs lock} wrote
         */
        public Builder locked(Path file) {
            lock = Optional.of(file);
            return this;
        }

        /**
         * Begins at once, in the background, to load the rules of the packs: for programs that start to answer one report
         * and would wait for them after reading it.
         */
        public Builder eager() {
            eager = true;
            return this;
        }

        /**
         * The doctor.
         *
         * @throws io.github.trustdoctor.packs.BadPackException if a pack cannot be used; it says where and why
         * @throws java.io.UncheckedIOException if a file cannot be read
         */
        public TrustDoctor build() {
            Optional<PackLock> read = lock.map(Builder::read);
            List<Problem> refused = read.map(PackLock::refusesBundled).orElse(List.of());
            if (!refused.isEmpty()) {
                throw new BadPackException(refused);
            }
            List<Library.Volume> bundled = BundledPacks.volumes();
            DroolsInference engine = new DroolsInference(id -> known.get(id).rules().get());
            known.clear();
            prepare(engine, bundled);
            prepare(engine, new PackLoader(cache, read).load(folders, bundled.stream().map(Library.Volume::head).toList()));
            return new TrustDoctor(new Library(known.values()), engine);
        }

        /** Packs that every logon concerns will be asked; of others nobody knows yet. */
        private void prepare(DroolsInference engine, List<Library.Volume> volumes) {
            volumes.forEach(volume -> known.put(volume.head().id(), volume));
            List<String> usual = volumes.stream().map(Library.Volume::head).filter(PackHead::usual).map(PackHead::id).toList();
            if (eager && !usual.isEmpty()) {
                Thread loading = new Thread(() -> usual.forEach(engine::prepare), "trust-doctor-rules");
                loading.setDaemon(true);
                loading.start();
            }
        }

        private static PackLock read(Path lock) {
            try {
                return PackLock.read(lock);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /**
     * Reads site reports with the sections that the packs of this doctor bring; {@link SiteReport#read} knows no such sections.
     *
     * @param strict whether what nobody knows is an error rather than a warning
     */
    public SiteReportReader reader(boolean strict) {
        return (strict ? SiteReportReader.strict() : SiteReportReader.lenient()).with(library.kinds());
    }

    /**
     * Diagnoses one report. The same report gives the same diagnosis.
     *
     * @throws io.github.trustdoctor.diagnosis.UnjudgeableException if it holds more than one site can have observed
     */
    public Diagnosis diagnose(SiteReport report) {
        return diagnostician.diagnose(report);
    }

    /**
     * The verdicts of the diagnosis of one report, without words, reasons and advice: a fraction of the work.
     *
     * @throws io.github.trustdoctor.diagnosis.UnjudgeableException if it holds more than one site can have observed
     */
    public Verdicts verdicts(SiteReport report) {
        return diagnostician.verdicts(report);
    }

    /**
     * The verdicts on one report and the facts that they rest on, without words: for those who compare many reports.
     *
     * @throws io.github.trustdoctor.diagnosis.UnjudgeableException if it holds more than one site can have observed
     */
    public Assessment assess(SiteReport report) {
        return diagnostician.assess(report);
    }

    /**
     * What the verdicts on a report would be if other values were observed in it.
     *
     * <pre>{@code
     * doctor.whatIf(report, Map.of("/trusts/0/trustType", "2")).shifts()
     * }</pre>
     *
     * @param values by JSON pointer, to be put in their order: JSON, or else the text itself; {@code null} for what is
     *               not observed; {@code -} as the last token of the pointer appends to a list
     * @throws io.github.trustdoctor.facts.BadReportException if that leaves no site report; what is wrong with a value
     *         stands in line 0
     * @throws IllegalArgumentException if the report has no such place
     * @throws io.github.trustdoctor.diagnosis.UnjudgeableException if it holds more than one site can have observed
     */
    public WhatIf whatIf(SiteReport report, Map<String, String> values) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        values.forEach((pointer, value) -> nodes.put(pointer, Documents.value(value)));
        return diagnostician.whatIf(report, nodes);
    }

    /**
     * The smallest change of observations that changes what the diagnosis of a report comes to: single ones are tried first,
     * at most {@value SmallestChange#MOST_SINGLE}, then, if all were tried and none does it, at most
     * {@value SmallestChange#MOST_PAIRS} pairs. {@link SmallestChange} tells which, in which order.
     *
     * @throws io.github.trustdoctor.diagnosis.UnjudgeableException if the report holds more than one site can have observed
     */
    public SmallestChange smallestChange(SiteReport report) {
        return diagnostician.smallestChange(report);
    }

    /** The packs that this doctor knows, sorted by id. */
    public List<Pack> packs() {
        return library.heads().stream().map(head -> library.pack(head.id())).toList();
    }
}
