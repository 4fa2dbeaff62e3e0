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

/** Makes the doctor whom the command line and the environment ask for. */
final class Doctors {

    private static final String OPTION = "packs";
    private static final String VARIABLE = "TRUST_DOCTOR_PACKS";

    private Doctors() { }

    /**
     * What a doctor is to know besides the bundled packs.
     *
     * @param packs folders of packs
     * @param cache where to keep what was read of them
     */
    record Wish(List<Path> packs, Optional<Path> cache) {

        TrustDoctor grant(TrustDoctor.Builder builder) {
            packs.forEach(builder::packs);
            cache.ifPresent(builder::cache);
            return builder.build();
        }
    }

    static Option option() {
        return Option.builder().longOpt(OPTION).hasArg().get();
    }

    /**
     * The doctor.
     *
     * @throws io.github.trustdoctor.packs.BadPackException if a pack cannot be used
     */
    static TrustDoctor of(CommandLine line, Session session) throws UsageException {
        List<Path> packs = new ArrayList<>();
        for (String folder : folders(line, session)) {
            packs.add(path(folder));
        }
        Wish wish = new Wish(List.copyOf(packs), line.hasOption("no-cache") ? Optional.empty() : cache(session));
        try {
            return session.doctor().apply(wish);
        } catch (IllegalStateException broken) {
            throw new BadPackException("the packs of this build", "broken: " + broken.getMessage());
        }
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

    private static Path path(String folder) throws UsageException {
        try {
            return Path.of(folder);
        } catch (InvalidPathException wrong) {
            throw new UsageException("expected a folder of packs, found " + folder + ", which is no path");
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
