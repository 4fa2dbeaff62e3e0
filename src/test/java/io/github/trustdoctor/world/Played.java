package io.github.trustdoctor.world;

/**
 * How an attempt to log on ended.
 *
 * @param code  {@link Code#IN}, or why not
 * @param step  the step at which it failed, or the last one
 * @param asked whether a controller was asked; if not, the computer answered from its cache
 */
public record Played(Code code, Step step, boolean asked) {

    /** The steps of a logon over a trust, in order. */
    public enum Step { OWN_LOOKUP, LOCATE, AS, TGS, OWN_TGS, NTLM, CACHE }

    /** What Windows says, with the status pair of event 4625. */
    public enum Code {
        IN("", ""),
        NO_COMPUTER_ACCOUNT("0xC000018B", "0x0"),
        NO_SERVERS("0xC000005E", "0x0"),
        NO_SUCH_USER("0xC000006D", "0xC0000064"),
        WRONG_TIME("0xC0000133", "0x0"),
        NOT_ALLOWED("0xC0000413", "0x0"),
        BROKEN_CHANNEL("0xC000018D", "0x0"),
        LOCKED("0xC0000234", "0x0"),
        MUST_CHANGE("0xC0000224", "0x0"),
        TOO_SHORT("0xC000006C", "0x0");

        public final String status;
        public final String subStatus;

        Code(String status, String subStatus) {
            this.status = status;
            this.subStatus = subStatus;
        }

        /** True for a code that nothing but a few known faults give; the others tell no more than that it failed. */
        boolean telling() {
            return this != NO_COMPUTER_ACCOUNT && this != NO_SERVERS && this != NO_SUCH_USER;
        }
    }

    static Played in(Step step) {
        return new Played(Code.IN, step, true);
    }

    static Played refused(Step step, Code code) {
        return new Played(code, step, true);
    }

    public boolean in() {
        return code == Code.IN;
    }
}
