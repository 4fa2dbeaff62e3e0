package io.github.trustdoctor.world.fleet;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Writes a fleet to a file or folder: {@code FleetFile SEED COUNT FILE [--causes N[-M]] [--noise RATE] ...}. */
public final class FleetFile {

    private static final String USAGE = "usage: FleetFile SEED COUNT FILE [--causes N[-M]] [--noise RATE] [--missing RATE]"
            + " [--complaints RATE] [--rotten RATE] [--old-windows RATE]\n"
            + "FILE ends in .ndjson, .ndjson.gz, .zip or .tar.gz, or is a folder";

    private FleetFile() { }

    /** Prints what is hidden in the fleet, and how much was written. */
    public static void main(String[] args) throws IOException {
        if (args.length < 3 || args.length % 2 == 0) {
            System.err.println(USAGE);
            System.exit(64);
        }
        Options options = Options.of(Integer.parseInt(args[1]));
        for (int i = 3; i < args.length; i += 2) {
            options = option(options, args[i], args[i + 1]);
        }
        write(Fleet.draw(Long.parseLong(args[0]), options), Path.of(args[2]), System.out);
    }

    private static Options option(Options options, String name, String value) {
        return switch (name) {
            case "--causes" -> options.causes(Integer.parseInt(value.replaceFirst("-.*", "")),
                    Integer.parseInt(value.replaceFirst(".*-", "")));
            case "--noise" -> options.noise(Double.parseDouble(value));
            case "--missing" -> options.missing(Double.parseDouble(value));
            case "--complaints" -> options.complaints(Double.parseDouble(value));
            case "--rotten" -> options.rotten(Double.parseDouble(value));
            case "--old-windows" -> options.oldWindows(Double.parseDouble(value));
            default -> throw new IllegalArgumentException("unknown option " + name + "\n" + USAGE);
        };
    }

    /** Writes all reports of a fleet, and to {@code told} what is true of them. */
    static void write(Fleet fleet, Path file, PrintStream told) throws IOException {
        long bytes = 0;
        int rotten = 0;
        int failing = 0;
        try (Sink sink = Sink.of(file)) {
            for (int number = 0; number < fleet.size(); number++) {
                Made made = fleet.made(number);
                sink.put(made);
                bytes += made.json().length;
                rotten += made.rotten() ? 1 : 0;
                failing += made.failing() && !made.rotten() ? 1 : 0;
            }
        }
        fleet.hidden().forEach(planted -> told.println("hidden: " + planted.pack() + '/' + planted.cause() + " at "
                + planted.spots()));
        told.println(fleet.size() + " reports, " + rotten + " rotten, " + failing + " with failing logons, " + bytes + " bytes, "
                + bytes / fleet.size() + " each");
    }
}
