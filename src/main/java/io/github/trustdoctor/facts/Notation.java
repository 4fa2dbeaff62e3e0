package io.github.trustdoctor.facts;

/** Tells whether a text is written in one of the notations of reports, just as the reader of reports decides it. */
public final class Notation {

    private Notation() { }

    /** True for a point in time. */
    public static boolean isTime(String text) {
        return Times.parse(text).isPresent();
    }

    /** True for a whole number, decimal or {@code 0x} hexadecimal. */
    public static boolean isWhole(String text) {
        return Numbers.whole(text).isPresent();
    }

    /** True for a number. */
    public static boolean isNumber(String text) {
        return isWhole(text) || Numbers.decimal(text).isPresent();
    }

    /** True for a version of Windows. */
    public static boolean isVersion(String text) {
        return OperatingSystem.parts(text)[0] > 0;
    }

    /** True for a status code that is understood, whatever follows its number. */
    public static boolean isStatusCode(String text) {
        return StatusCodes.TABLE.find(text).isPresent();
    }

    /** True for what looks like the name of a status code, known or not. */
    public static boolean isNameOfStatusCode(String text) {
        return StatusCodes.isName(text);
    }

    /** True for a message of Windows in English that stands for a status code. */
    public static boolean isMessage(String text) {
        return StatusCodes.TABLE.ofMessage(text).isPresent();
    }

    /** True for a Kerberos error that is understood, whatever follows in parentheses. */
    public static boolean isKerberosError(String text) {
        return StatusCodes.TABLE.kerberos(text).isPresent();
    }
}
