package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.TrustDirection;
import io.github.trustdoctor.facts.TrustObject;
import io.github.trustdoctor.facts.TrustSource;
import io.github.trustdoctor.facts.TrustType;

/**
 * One copy of the trust objects of a link.
 *
 * @param link       id of the link
 * @param side       whose copy it is
 * @param trust      the object itself
 * @param holderName the domain that holds it as people say it
 * @param type       its trust type
 * @param bothNames  whether it calls the partner by the two names that the partner goes by; NO if one of them is another
 */
public record TrustHalf(String link, Side side, TrustObject trust, String holderName, TrustType type,
                        Answer bothNames) implements Fact {

    private static final long TARGET_VALIDATION_OFF = 0x1000;
    private static final long RC4 = 0x4;
    private static final long AES = 0x18;
    /** What is no encryption type of tickets, such as the type of session keys, lies above. */
    private static final long TYPES = 0x1F;

    /** Whose copy it is: the computer's domain's or the user's domain's. */
    public enum Side { NEAR, FAR }

    /** Whether it was read from the directory, not told by a tool that words it in its own way. */
    public boolean direct() {
        return trust.source() != TrustSource.NLTEST;
    }

    /** When it was created, in seconds since 1970; the end of time if not observed. */
    public long created() {
        return Ports.seconds(trust.whenCreated());
    }

    /** The earliest time for which this reading counts, in seconds since 1970; the beginning of time if not observed. */
    public long since() {
        return trust.whenCreated().isPresent() ? created() : Long.MIN_VALUE;
    }

    /** Whether the partner's DNS name is no DNS name, but its NetBIOS name again. */
    public Answer namedByNetBios() {
        return byNetBios(trust.trustPartner());
    }

    /** Whether the object itself is named after the partner's NetBIOS name. */
    public Answer filedByNetBios() {
        return byNetBios(trust.cn());
    }

    private Answer byNetBios(String name) {
        if (name.isEmpty() || trust.flatName().isEmpty()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(name.indexOf('.') < 0 && Names.same(name, trust.flatName()));
    }

    /** Whether it lists AES among its encryption types ([MS-KILE] 2.2.7); unknown if it lists none, or was not read. */
    public Answer aes() {
        return lists(AES);
    }

    /** Whether it lists RC4 among its encryption types; unknown if it lists none, or was not read. */
    public Answer rc4() {
        return lists(RC4);
    }

    /** Whether it lists any encryption type; if not, it is the default of the Kerberos servers that counts. */
    public Answer anyTypes() {
        return trust.encryptionTypes() < 0 ? Answer.UNKNOWN : Answer.of((trust.encryptionTypes() & TYPES) != 0);
    }

    private Answer lists(long types) {
        return anyTypes().yes() ? Answer.of((trust.encryptionTypes() & types) != 0) : Answer.UNKNOWN;
    }

    /**
     * Whether its holder looks at the domain for which a request by NTLM comes over this trust ([MS-ADTS] 6.1.6.7.9); unknown
     * if the attributes were not read. Holders without the updates of January 2022 do not, whatever it says.
     */
    public Answer targetValidated() {
        return trust.trustAttributes() < 0 ? Answer.UNKNOWN
                : Answer.of((trust.trustAttributes() & TARGET_VALIDATION_OFF) == 0);
    }

    /** As seen from its holder. */
    public TrustDirection direction() {
        return trust.trustDirection();
    }

    @Override
    public String kind() {
        return "trust";
    }

    @Override
    public String pointer() {
        return trust.pointer();
    }

    @Override
    public Cited field(String name) {
        return name.equals("holder") ? trust.seen().cite("holder", holderName) : trust.field(name);
    }
}
