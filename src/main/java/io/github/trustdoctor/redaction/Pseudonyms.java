package io.github.trustdoctor.redaction;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes pseudonyms out of a secret: HMAC-SHA-256 of what they stand for, so that the same secret gives the same ones in every
 * run, on every machine. Not thread-safe: one for each document.
 *
 * <p>A label is {@code n-} and 13 letters, 61 bits: among ten million labels two are alike with a probability of 1 in 50,000.
 * It has the 15 characters that a NetBIOS name may have, and is in capitals where the name is, since a name is compared as it
 * is written here and there; otherwise case tells nothing. A name with letters outside ASCII begins with {@code ñ-}, one with a
 * hyphen keeps that: neither goes into a command.
 */
class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LETTERS = 13;
    private static final long DIGITS = 1_000_000_000_000_000_000L;
    private static final int FIRST_RID_OF_AN_ACCOUNT = 1000;
    private static final Pattern SID = Pattern.compile("(?i)S-1-[0-9-]+");
    private static final Pattern WELL_KNOWN = Pattern.compile("(?i)S-1-(?:[0-9]|1[0-9])(?:-[0-9]{1,4}){1,2}");
    private static final Pattern OF_A_DOMAIN = Pattern.compile("(?i)(S-1-5-21)-([0-9]+-[0-9]+-[0-9]+)(?:-([0-9]{1,18}))?");

    private final Mac mac;
    private final BiConsumer<String, String> met;
    private final Map<String, String> known = new HashMap<>();

    /**
     * Those of a secret.
     *
     * @param met told of each pseudonym and of what it stands for
     */
    Pseudonyms(byte[] secret, BiConsumer<String, String> met) {
        this.met = met;
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + ALGORITHM, missing);
        }
    }

    /** The pseudonym of a label: a part of a name without dots. One that is a number stays a number, a SID stays a SID. */
    String label(String label) {
        String pseudonym = known.get(label);
        if (pseudonym == null) {
            pseudonym = made(label);
            known.put(label, pseudonym);
        }
        return pseudonym;
    }

    private String made(String label) {
        if (label.charAt(0) == '-' && label.length() > 1) {
            return '-' + label(label.substring(1));
        }
        if (SID.matcher(label).matches()) {
            String sid = sid(label);
            return sid.equals(label) ? label : remembered(sid, label);
        }
        if (label.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return remembered(number("number", label), label);
        }
        String folded = label.toLowerCase(Locale.ROOT);
        String plain = (folded.chars().allMatch(c -> c < 0x80) ? "n-" : "\u00f1-") + letters("label", folded);
        met.accept(plain, folded);
        if (label.equals(folded)) {
            return plain;
        }
        boolean capitals = label.equals(label.toUpperCase(Locale.ROOT));
        return remembered(capitals ? plain.toUpperCase(Locale.ROOT) : mixed(plain, label), label);
    }

    /** Small and capital letters by turns, as the spelling has it, so that two spellings stay two. */
    String mixed(String plain, String spelled) {
        long bits = bits("spelling", spelled);
        char[] out = plain.toCharArray();
        out[0] = Character.toUpperCase(out[0]);
        for (int i = 3; i < out.length; i++) {
            out[i] = (bits >> i & 1) == 1 ? Character.toUpperCase(out[i]) : out[i];
        }
        return new String(out);
    }

    /** The pseudonym of a whole text, of which nothing is to be seen. */
    String opaque(String kind, String text) {
        return remembered(kind + '-' + letters(kind, text), text);
    }

    /** The pseudonym of an IPv4 address: four numbers with dots, but none that is an address. */
    String ipv4(String address) {
        long bits = bits("address", address);
        return remembered("999." + part(bits >>> 42) + '.' + part(bits >>> 21) + '.' + part(bits), address);
    }

    private static long part(long bits) {
        return 1_000_000 + (bits & 0x1F_FFFF);
    }

    /** The pseudonym of an IPv6 address, among those of documentation (RFC 3849). */
    String ipv6(String address) {
        String folded = address.toLowerCase(Locale.ROOT);
        ByteBuffer hash = hash("address", folded);
        StringBuilder out = new StringBuilder("2001:db8");
        for (int i = 0; i < 6; i++) {
            out.append(':').append(Integer.toHexString(hash.getShort() & 0xFFFF));
        }
        met.accept(out.toString(), folded);
        return address.equals(folded) ? out.toString() : remembered(out.toString().toUpperCase(Locale.ROOT), address);
    }

    /** The pseudonym of what is neither a letter nor a sign of ASCII: no part of a name, but told from others of its kind. */
    String foreign(String signs) {
        return remembered('~' + number("signs", signs) + '~', signs);
    }

    /** Well-known SIDs stay; of others the domain and the account are replaced, each by the same wherever it stands. */
    private String sid(String sid) {
        Matcher matcher = OF_A_DOMAIN.matcher(sid);
        if (WELL_KNOWN.matcher(sid).matches()) {
            return sid;
        }
        if (!matcher.matches()) {
            return "S-1-5-21-" + domainOf(sid);
        }
        String account = matcher.group(3) == null ? "" : matcher.group(3);
        boolean own = account.length() > 3 && Long.parseLong(account) >= FIRST_RID_OF_AN_ACCOUNT;
        return matcher.group(1) + '-' + domainOf(matcher.group(2)) + (account.isEmpty() ? "" : '-' + (own ? number("rid", account) : account));
    }

    private String domainOf(String sid) {
        ByteBuffer hash = hash("sid", sid);
        return (hash.getInt() & 0xFFFF_FFFFL) + "-" + (hash.getInt() & 0xFFFF_FFFFL) + '-' + (hash.getInt() & 0xFFFF_FFFFL);
    }

    /** Eighteen digits. */
    String number(String kind, String text) {
        String digits = Long.toString(Long.remainderUnsigned(bits(kind, text), DIGITS));
        return "0".repeat(18 - digits.length()) + digits;
    }

    /** Thirteen small letters. */
    String letters(String kind, String text) {
        long bits = bits(kind, text);
        char[] out = new char[LETTERS];
        for (int i = 0; i < LETTERS; i++) {
            out[i] = (char) ('a' + Long.remainderUnsigned(bits, 26));
            bits = Long.divideUnsigned(bits, 26);
        }
        return new String(out);
    }

    /** 64 bits. */
    long bits(String kind, String text) {
        return hash(kind, text).getLong();
    }

    private ByteBuffer hash(String kind, String text) {
        mac.update(kind.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Tells of a pseudonym that it stands for that. */
    String remembered(String pseudonym, String original) {
        met.accept(pseudonym, original);
        return pseudonym;
    }
}
