package io.github.trustdoctor.cli;

/** What the program tells its caller; the numbers from 64 on are those of {@code sysexits.h}. */
final class ExitStatus {

    static final int OK = 0;
    static final int USAGE = 64;
    static final int BAD_DATA = 65;
    static final int NO_INPUT = 66;
    static final int INTERNAL = 70;
    static final int CANNOT_CREATE = 73;
    static final int BAD_PACK = 78;

    /** As the help shows it. */
    static final String HELP = """
            Exit status, the same in every format:
               0  nothing wrong found          64  wrong usage
               1  a cause is confirmed         65  bad data in a report
               2  undecided                    66  no such input
               3  outside this knowledge base  70  internal error
             130  ended by Ctrl-C              73  cannot write a file
                                               78  bad pack
            For several reports it is the most important one: 70, 66, 65, 1, 2, 3, 0.
            """;

    /** From the least important to the most important. */
    private static final int[] IMPORTANCE = {OK, 3, 2, 1, BAD_DATA, NO_INPUT, INTERNAL};

    private ExitStatus() { }

    /** The more important of two. */
    static int worse(int one, int other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(int status) {
        for (int i = 0; i < IMPORTANCE.length; i++) {
            if (IMPORTANCE[i] == status) {
                return i;
            }
        }
        return IMPORTANCE.length;
    }
}
