package io.github.trustdoctor.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of one condition or conclusion, read from left to right. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("""
            \\s*(?:(?<name>\\$?[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*)|(?<number>-?\\d+)|"(?<text>[^"\\\\]*)"\
            |(?<sign>==|!=|<=|>=|\\|\\||[<>(),;]))\\s*""");

    /** What a token is. */
    enum Kind { NAME, NUMBER, TEXT, SIGN, END }

    /**
     * One word or sign.
     *
     * @param kind what it is
     * @param text as written, a text without its quotation marks
     */
    record Token(Kind kind, String text) {

        boolean is(String sign) {
            return kind != Kind.TEXT && text.equals(sign);
        }

        @Override
        public String toString() {
            return kind == Kind.END ? "the end" : kind == Kind.TEXT ? '"' + text + '"' : text;
        }
    }

    private final List<Token> tokens;
    private int next;

    private Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Takes a text apart.
     *
     * @throws IllegalArgumentException that says what was expected and what was found, if a part of it is none of these
     */
    static Tokens of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw unexpected("a name, a number, a text in quotation marks or a comparison", text.substring(at).strip());
            }
            tokens.add(token(matcher));
            at = matcher.end();
        }
        return new Tokens(tokens);
    }

    private static Token token(Matcher matcher) {
        for (Kind kind : List.of(Kind.NAME, Kind.NUMBER, Kind.TEXT)) {
            String text = matcher.group(kind.name().toLowerCase(Locale.ROOT));
            if (text != null) {
                return new Token(kind, text);
            }
        }
        return new Token(Kind.SIGN, matcher.group("sign"));
    }

    /** The next token, which stays where it is. */
    Token peek() {
        return next < tokens.size() ? tokens.get(next) : new Token(Kind.END, "");
    }

    /** The next token. */
    Token take() {
        Token token = peek();
        next++;
        return token;
    }

    /** Takes the next token if it is that sign or word. */
    boolean skip(String sign) {
        boolean there = peek().is(sign);
        if (there) {
            next++;
        }
        return there;
    }

    /** Takes the next token, which has to be that sign or word. */
    void expect(String sign) {
        if (!skip(sign)) {
            throw unexpected('"' + sign + '"', peek());
        }
    }

    /** Takes the next token, which has to be of that kind. */
    String expect(Kind kind, String expected) {
        if (peek().kind() != kind) {
            throw unexpected(expected, peek());
        }
        return take().text();
    }

    /** There must be nothing more. */
    void expectEnd() {
        if (peek().kind() != Kind.END) {
            throw unexpected("nothing more", peek());
        }
    }

    static IllegalArgumentException unexpected(String expected, Object found) {
        return new IllegalArgumentException("expected " + expected + ", found " + found);
    }
}
