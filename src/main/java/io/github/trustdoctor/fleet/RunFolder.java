package io.github.trustdoctor.fleet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder of one run: {@code verdicts.ndjson}, {@code rejects.ndjson}, and {@code state.json}, which tells how far both are sound.
 * After a kill at any moment a run that goes on cuts both to what the state tells and examines the rest again: no report is lost,
 * none is there twice.
 */
public final class RunFolder implements AutoCloseable {

    private static final long INTERVAL_NANOS = 500_000_000L;

    private final Path folder;
    private final FileChannel verdicts;
    private final FileChannel rejects;
    private Checkpoint state;
    private long written = System.nanoTime();

    private RunFolder(Path folder, Checkpoint state) throws IOException, RunFolderException {
        this.folder = folder;
        this.state = state;
        this.verdicts = open(verdicts(), state.verdicts());
        this.rejects = open(rejects(), state.rejects());
    }

    /**
     * Begins a run in a folder, which is made if need be, or goes on with the run in it.
     *
     * @param inputs what the run reads, as a digest
     * @param resume whether to go on with a run that is there
     * @throws RunFolderException if a run is there and that is not asked for, or it read something else
     * @throws IOException        if the folder cannot be used
     */
    public static RunFolder open(Path folder, String inputs, boolean resume) throws IOException, RunFolderException {
        Files.createDirectories(folder);
        Path file = folder.resolve("state.json");
        if (!Files.exists(file)) {
            return new RunFolder(folder, new Checkpoint(inputs, 0, 0, 0, false));
        }
        if (!resume) {
            throw new RunFolderException(folder + " holds a run already; --resume goes on with it");
        }
        Checkpoint state = Checkpoint.read(file);
        if (!state.inputs().equals(inputs)) {
            throw new RunFolderException("the run in " + folder + " read other files, or the same before they changed, or with other options or packs");
        }
        return new RunFolder(folder, state);
    }

    /** A run cannot begin, or go on, in a folder. */
    public static final class RunFolderException extends Exception {

        private static final long serialVersionUID = 1L;

        RunFolderException(String message) {
            super(message);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException withinThisProcess) {
            return false;
        }
    }

    private static FileChannel open(Path file, long sound) throws IOException, RunFolderException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.size() < sound) {
            channel.close();
            throw new IOException(file + " is shorter than the run has written");
        }
        if (locked(channel)) {
            channel.truncate(sound);
            channel.position(sound);
            return channel;
        }
        channel.close();
        throw new RunFolderException("another run is at work in " + file.getParent());
    }

    /** The verdict lines. */
    public Path verdicts() {
        return folder.resolve("verdicts.ndjson");
    }

    /** The rejected reports. */
    public Path rejects() {
        return folder.resolve("rejects.ndjson");
    }

    /** How many reports were examined before. */
    public long reports() {
        return state.reports();
    }

    /** True if every report was examined. */
    public boolean complete() {
        return state.complete();
    }

    /** Adds what became of so many reports. */
    public void add(int reports, byte[] lines, byte[] rejected) throws IOException {
        write(verdicts, lines);
        write(rejects, rejected);
        state = new Checkpoint(state.inputs(), state.reports() + reports, state.verdicts() + lines.length, state.rejects() + rejected.length, false);
        if (System.nanoTime() - written > INTERVAL_NANOS) {
            save();
        }
    }

    private static void write(FileChannel to, byte[] bytes) throws IOException {
        for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining();) {
            to.write(left);
        }
    }

    private void save() throws IOException {
        verdicts.force(false);
        rejects.force(false);
        state.write(folder.resolve("state.json"));
        written = System.nanoTime();
    }

    /** Notes that every report was examined. */
    public void complete(boolean all) throws IOException {
        state = new Checkpoint(state.inputs(), state.reports(), state.verdicts(), state.rejects(), all);
        save();
    }

    @Override
    public void close() throws IOException {
        verdicts.close();
        rejects.close();
    }
}
