package io.github.trustdoctor.cli;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.packs.BadPackException;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Makes the doctor whom the command line and the environment ask for. */
final class Doctors {

    private static final String OPTION = "packs";
    private static final String LOCKED = "locked";
    private static final String VARIABLE = "TRUST_DOCTOR_PACKS";

    private Doctors() { }

    /**
     * What a doctor is to know besides the bundled packs.
     *
     * @param packs folders of packs
     * @param cache where to keep what was read of them
     * @param lock  which packs may be used, the bundled ones included
     */
    record Wish(List<Path> packs, Optional<Path> cache, Optional<Path> lock) {

        TrustDoctor grant(TrustDoctor.Builder builder) {
            packs.forEach(builder::packs);
            cache.ifPresent(builder::cache);
            lock.ifPresent(builder::locked);
            return builder.build();
        }
    }

    static Options options() {
        return new Options().addOption(Option.builder().longOpt(OPTION).hasArg().get())
                .addOption(Option.builder().longOpt(LOCKED).hasArg().get());
    }

    /**
     * The doctor.
     *
     * @throws io.github.trustdoctor.packs.BadPackException if a pack cannot be used
     */
    static TrustDoctor of(CommandLine line, Session session) throws UsageException {
        Optional<Path> lock = line.hasOption(LOCKED) ? Optional.of(path(line.getOptionValue(LOCKED))) : Optional.empty();
        Wish wish = new Wish(packs(line, session), line.hasOption("no-cache") ? Optional.empty() : cache(session), lock);
        try {
            return session.doctor().apply(wish);
        } catch (IllegalStateException broken) {
            throw new BadPackException("the packs of this build", "broken: " + broken.getMessage());
        }
    }

    /** The folders of packs that the environment and the command line name. */
    static List<Path> packs(CommandLine line, Session session) throws UsageException {
        List<Path> packs = new ArrayList<>();
        for (String folder : folders(line, session)) {
            packs.add(path(folder));
        }
        return List.copyOf(packs);
    }

    private static List<String> folders(CommandLine line, Session session) {
        List<String> folders = new ArrayList<>();
        for (String folder : set(session, VARIABLE).split(File.pathSeparator)) {
            if (!folder.isBlank()) {
                folders.add(folder);
            }
        }
        String[] given = line.getOptionValues(OPTION);
        folders.addAll(given == null ? List.of() : List.of(given));
        return folders;
    }

    /** A path of the command line. */
    static Path path(String folder) throws UsageException {
        if (folder.isBlank()) {
            throw new UsageException("expected a path, found an empty one");
        }
        try {
            return Path.of(folder);
        } catch (InvalidPathException wrong) {
            throw new UsageException("expected a path, found " + folder + ", which is none");
        }
    }

    /** Where the launcher keeps things, too; nowhere if the user wants none, or has no home. */
    private static Optional<Path> cache(Session session) {
        String home = set(session, "HOME");
        String caches = set(session, "XDG_CACHE_HOME");
        boolean none = !set(session, "TRUST_DOCTOR_NO_CACHE").matches("0?");
        String folder = caches.startsWith("/") ? caches : home.startsWith("/") ? home + "/.cache" : "";
        return none || folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder, "trust-doctor", "packs"));
    }

    private static String set(Session session, String variable) {
        String value = session.env().apply(variable);
        return value == null ? "" : value;
    }
}
