package io.github.trustdoctor.feed;

/**
 * One site report as it came, not yet read.
 *
 * @param file    the file that holds it; a place in an archive is {@code archive.zip!/folder/report.json}
 * @param line    its line, from 1, in a file of one report a line; 0 if the file is the report
 * @param bytes   the report; what could be had of it, if there is trouble
 * @param trouble why it could not be had; empty if it could
 */
public record Raw(String file, int line, byte[] bytes, String trouble) {

    private static final byte[] NOTHING = {};

    static Raw of(String file, int line, byte[] bytes) {
        return new Raw(file, line, bytes, "");
    }

    static Raw unreadable(String file, int line, String why) {
        return new Raw(file, line, NOTHING, why);
    }

    /** The same without the name of its file: the report of that number of the feed. What is wrong with it then names no file either. */
    public Raw numbered(long number) {
        return new Raw("report " + number, 0, bytes, trouble.isEmpty() ? "" : "cannot be read");
    }

    /** What to call it: the file, and the line if there are several in it. */
    public String name() {
        return line == 0 ? file : file + ':' + line;
    }
}
