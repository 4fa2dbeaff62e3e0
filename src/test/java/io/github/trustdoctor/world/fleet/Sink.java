package io.github.trustdoctor.world.fleet;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where reports are written to, by the ending of its name: a line each to NDJSON, else a file each. */
interface Sink extends Closeable {

    void put(Made made) throws IOException;

    /** A folder, unless the name ends in {@code .ndjson}, {@code .ndjson.gz}, {@code .zip} or {@code .tar.gz}. */
    static Sink of(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".ndjson")) {
            return lines(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        }
        if (name.endsWith(".ndjson.gz")) {
            return lines(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), 1 << 16));
        }
        return name.endsWith(".zip") ? zip(file) : name.endsWith(".tar.gz") ? tar(file) : folder(file);
    }

    private static Sink lines(OutputStream out) {
        return with(out, made -> {
            out.write(made.json());
            out.write('\n');
        });
    }

    private static Sink folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        return with(OutputStream.nullOutputStream(), made -> Files.write(folder.resolve(fileName(made)), made.json()));
    }

    private static Sink zip(Path file) throws IOException {
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file));
        return with(out, made -> {
            ZipEntry entry = new ZipEntry(fileName(made));
            entry.setTime(0);
            out.putNextEntry(entry);
            out.write(made.json());
            out.closeEntry();
        });
    }

    /** Tape archive in the format ustar (POSIX.1-1988): a head of 512 bytes, the file in blocks of 512, two empty blocks. */
    private static Sink tar(Path file) throws IOException {
        OutputStream out = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), 1 << 16);
        OutputStream ending = new FilterOutputStream(out) {
            @Override
            public void close() throws IOException {
                out.write(new byte[1024]);
                out.close();
            }
        };
        return with(ending, made -> {
            byte[] json = made.json();
            out.write(head(fileName(made), json.length));
            out.write(json);
            out.write(new byte[(512 - json.length % 512) % 512]);
        });
    }

    private static byte[] head(String name, int size) {
        byte[] head = new byte[512];
        text(head, 0, name);
        text(head, 100, "0000644");
        text(head, 108, "0000000");
        text(head, 116, "0000000");
        text(head, 124, String.format("%011o", size));
        text(head, 136, "00000000000");
        Arrays.fill(head, 148, 156, (byte) ' ');
        head[156] = '0';
        text(head, 257, "ustar");
        text(head, 263, "00");
        int sum = 0;
        for (byte one : head) {
            sum += one & 0xff;
        }
        text(head, 148, String.format("%06o", sum));
        head[154] = 0;
        return head;
    }

    private static void text(byte[] head, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, head, at, bytes.length);
    }

    private static String fileName(Made made) {
        return made.name() + ".json";
    }

    /** What one report is written by. */
    interface Putting {
        void put(Made made) throws IOException;
    }

    private static Sink with(OutputStream out, Putting putting) {
        return new Sink() {
            @Override
            public void put(Made made) throws IOException {
                putting.put(made);
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }
}
