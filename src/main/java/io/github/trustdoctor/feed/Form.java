package io.github.trustdoctor.feed;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.io.input.ReaderInputStream;

/** In what form a file holds reports, by its name. */
enum Form {
    /** One report. */
    DOCUMENT,
    /** One report in each line. */
    LINES,
    /** A zip archive of files. */
    ZIP,
    /** A tar archive of files. */
    TAR;

    private static final int BUFFER = 1 << 16;

    /** The form of a file of that name; empty if the name does not tell. */
    static Optional<Form> of(String name) {
        String plain = unpacked(name.toLowerCase(Locale.ROOT));
        return plain.endsWith(".json") ? Optional.of(DOCUMENT)
                : plain.endsWith(".ndjson") || plain.endsWith(".jsonl") ? Optional.of(LINES)
                : plain.endsWith(".tar") ? Optional.of(TAR)
                : plain.endsWith(".zip") ? Optional.of(ZIP) : Optional.empty();
    }

    private static String unpacked(String name) {
        return name.endsWith(".tgz") ? name.substring(0, name.length() - 2) + "ar"
                : name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /** The bytes of a file, unpacked if its name says that it is packed. */
    static InputStream unpacked(String name, InputStream in) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".gz") || lower.endsWith(".tgz") ? new GZIPInputStream(in, BUFFER) : in;
    }

    /** Reports in a stream of one in each line, or of one in all. */
    Reports reports(String file, InputStream in) throws IOException {
        return this == LINES ? new Lines(file, inUtf8(in)) : new Document(file, in);
    }

    /** Reports in a stream whose name does not tell: one in all if its first line is a lone brace, or else one in each line. */
    static Reports sniffed(String file, InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(BUFFER);
        String begin = begin(buffered).replace("\0", "").replaceFirst("^\\W+?(?=[{\\[])", "");
        buffered.reset();
        boolean document = begin.matches("(?s)[\\[{][ \\t\\r]*\\n.*") || begin.indexOf('\n') < 0 && begin.length() < BUFFER / 2;
        return (document ? DOCUMENT : LINES).reports(file, buffered);
    }

    /** What a stream begins with, to the end of the line of its first brace and no further: more of it may not come before that is answered. */
    private static String begin(InputStream in) throws IOException {
        ByteArrayOutputStream begin = new ByteArrayOutputStream();
        boolean brace = false;
        int read = in.read();
        while (read >= 0 && begin.size() < BUFFER / 2) {
            begin.write(read);
            brace |= read == '{' || read == '[';
            read = brace && read == '\n' ? -1 : in.read();
        }
        return begin.toString(StandardCharsets.ISO_8859_1);
    }

    /** PowerShell writes UTF-16 unless it is told otherwise; lines are found in UTF-8. */
    private static InputStream inUtf8(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(2);
        byte[] first = buffered.readNBytes(2);
        boolean little = Arrays.equals(first, new byte[] {(byte) 0xFF, (byte) 0xFE});
        boolean big = Arrays.equals(first, new byte[] {(byte) 0xFE, (byte) 0xFF});
        if (!little && !big) {
            buffered.reset();
            return buffered;
        }
        Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return ReaderInputStream.builder().setReader(new InputStreamReader(buffered, charset)).setCharset(StandardCharsets.UTF_8).get();
    }
}
