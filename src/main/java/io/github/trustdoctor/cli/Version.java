package io.github.trustdoctor.cli;

/** The version of this program. */
final class Version {

    private Version() { }

    /** The number in the jar's manifest. */
    static String number() {
        String number = Version.class.getPackage().getImplementationVersion();
        return number == null ? "(not built as a jar)" : number;
    }
}
