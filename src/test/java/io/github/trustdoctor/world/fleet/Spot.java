package io.github.trustdoctor.world.fleet;

/**
 * Where a cause sits: something that sites can have in common.
 *
 * @param kind  {@code PORT}, {@code SUFFIX}, {@code HALF} or {@code TRUST}
 * @param value what it is called, in lower case: {@code tcp/88 dc1.b.test} or {@code tcp/88 b.test} for all controllers of a
 *              domain, {@code b-mail.test}, {@code a.test: b.test} (the holder of the copy, the partner),
 *              {@code a.test > b.test} (the computer's domain, the user's)
 */
public record Spot(String kind, String value) {

    static Spot port(String port, String of) {
        return new Spot("PORT", port + ' ' + of);
    }

    static Spot suffix(String suffix) {
        return new Spot("SUFFIX", suffix);
    }

    static Spot half(Domain holder, Domain partner) {
        return new Spot("HALF", holder.dns() + ": " + partner.dns());
    }

    static Spot trust(Domain near, Domain far) {
        return new Spot("TRUST", near.dns() + " > " + far.dns());
    }
}
