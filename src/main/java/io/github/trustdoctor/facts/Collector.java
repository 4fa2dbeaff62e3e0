package io.github.trustdoctor.facts;

/**
 * Who collected the report, and with what rights.
 *
 * @param seen    its place in the report
 * @param account the account; empty if not observed
 * @param rights  what it may do, in words; empty if not observed
 * @param administrator whether it is administrator of the computer
 */
public record Collector(Observation seen, String account, String rights, Answer administrator) implements Observed {

    static Collector read(Fields in) {
        in.text("tool");
        return new Collector(in.seen(), in.text("account"), in.text("rights"), in.answer("administrator"));
    }

    @Override
    public String kind() {
        return "collector";
    }
}
