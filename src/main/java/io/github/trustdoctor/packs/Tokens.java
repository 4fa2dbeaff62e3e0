package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words and signs of a file of rules, read from left to right; blanks and comments are left out. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("""
            (?<blank>(?:\\s|//[^\\n]*|/\\*(?:[^*]|\\*(?!/))*+\\*/)++)\
            |(?<name>\\$?[A-Za-z_]\\w*+(?:\\.[A-Za-z_]\\w*+)*+)\
            |(?<number>-?\\d++)\
            |"(?<text>[^"\\\\\\n]*+)"\
            |(?<sign>==|!=|<=|>=|\\|\\||[<>(),;:@])""");

    /** What begins a conclusion. No field is called so, as one may be called {@code then}. */
    static final String CONCLUSION = "conclude.";

    /** What a token is. */
    enum Kind { NAME, NUMBER, TEXT, SIGN, END }

    /**
     * One word or sign.
     *
     * @param kind what it is
     * @param text as written, a text without its quotation marks
     * @param from where it begins in the file
     * @param to   where it ends
     */
    record Token(Kind kind, String text, int from, int to) {

        boolean is(String sign) {
            return kind != Kind.TEXT && kind != Kind.END && text.equals(sign);
        }

        @Override
        public String toString() {
            return kind == Kind.END ? "the end of the file" : kind == Kind.TEXT ? Problem.quote(text) : Problem.shorten(text);
        }
    }

    /** What stands there is not what has to. */
    static final class Unexpected extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient Token token;

        Unexpected(String expected, Token found) {
            super("expected " + expected + ", found " + found, null, false, false);
            this.token = found;
        }

        Token token() {
            return token;
        }
    }

    private final String file;
    private final String source;
    private final List<Token> tokens;
    /** Where lines begin. */
    private final int[] lines;
    private int next;

    private Tokens(String file, String source, List<Token> tokens) {
        this.file = file;
        this.source = source;
        this.tokens = tokens;
        this.lines = IntStream.concat(IntStream.of(0), IntStream.range(0, source.length()).filter(i -> source.charAt(i) == '\n').map(i -> i + 1))
                .toArray();
    }

    /**
     * Takes a file apart. What is no token ends it, and stands there as a sign that nothing expects.
     *
     * @param file what to call it in messages
     */
    static Tokens of(String file, String source) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(source);
        int at = 0;
        while (at < source.length()) {
            boolean known = matcher.find(at) && matcher.start() == at;
            if (!known) {
                tokens.add(new Token(Kind.SIGN, source.substring(at, end(source, at)), at, source.length()));
                break;
            }
            if (matcher.group("blank") == null) {
                tokens.add(token(matcher));
            }
            at = matcher.end();
        }
        return new Tokens(file, source, tokens);
    }

    private static int end(String source, int at) {
        return source.offsetByCodePoints(at, 1);
    }

    private static Token token(Matcher matcher) {
        for (Kind kind : List.of(Kind.NAME, Kind.NUMBER, Kind.TEXT, Kind.SIGN)) {
            String text = matcher.group(kind.name().toLowerCase(Locale.ROOT));
            if (text != null) {
                return new Token(kind, text, matcher.start(), matcher.end());
            }
        }
        throw new IllegalStateException("a token of no kind at " + matcher.start());
    }

    /** The next token, which stays where it is. */
    Token peek() {
        return peek(0);
    }

    /** The token that comes so many after the next. */
    Token peek(int ahead) {
        return next + ahead < tokens.size() ? tokens.get(next + ahead) : new Token(Kind.END, "", source.length(), source.length());
    }

    /** The next token. */
    Token take() {
        Token token = peek();
        next++;
        return token;
    }

    /** The token that was taken last. */
    Token last() {
        return tokens.get(Math.min(next, tokens.size()) - 1);
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
    void expect(String sign, String where) throws Unexpected {
        if (!skip(sign)) {
            throw new Unexpected('"' + sign + '"' + where, peek());
        }
    }

    /** Takes the next token, which has to be of that kind. */
    String expect(Kind kind, String expected) throws Unexpected {
        if (peek().kind() != kind) {
            throw new Unexpected(expected, peek());
        }
        return take().text();
    }

    /** Passes over everything up to the next of those words. */
    void passTo(List<String> words) {
        while (peek().kind() != Kind.END && words.stream().noneMatch(word -> peek().is(word))) {
            next++;
        }
    }

    /** The token of a rule to which those words lead, each looked for after the one before; the rule's own if there is no such. */
    Token find(int lineOfRule, List<String> words) {
        int at = 0;
        while (at < tokens.size() - 1 && !(tokens.get(at).is("rule") && line(tokens.get(at)) == lineOfRule)) {
            at++;
        }
        Token found = tokens.get(at);
        for (String word : words) {
            do {
                at++;
            } while (at < tokens.size() && !tokens.get(at).text().equals(word));
            found = at < tokens.size() ? tokens.get(at) : found;
        }
        return found;
    }

    /**
     * The rule that begins in a line, as written, with its comments and those right above it.
     *
     * @param name its whole name, for a line in which several begin
     */
    String rule(int line, String name) {
        int at = 0;
        while (!(tokens.get(at).is("rule") && line(tokens.get(at)) == line && tokens.get(at + 1).text().equals(name))) {
            at++;
        }
        int end = at;
        while (!(tokens.get(end).is("then") && tokens.get(end + 1).text().startsWith(CONCLUSION))) {
            end++;
        }
        while (!tokens.get(end).is("end")) {
            end++;
        }
        return commentAbove(tokens.get(at).from()) + source.substring(tokens.get(at).from(), tokens.get(end).to());
    }

    /** The lines of comment that stand right above the line of that place; none if something else stands before it in its line. */
    private String commentAbove(int place) {
        int from = source.lastIndexOf('\n', place - 1) + 1;
        int first = source.substring(from, place).isBlank() ? from : place;
        while (first == from && from > 0) {
            from = source.lastIndexOf('\n', from - 2) + 1;
            first = source.startsWith("//", from) ? from : first;
        }
        return source.substring(first, place);
    }

    /** What was written from one token to another, in one line. */
    String written(Token from, Token to) {
        return source.substring(from.from(), to.to()).replaceAll("\\s+", " ");
    }

    int line(Token token) {
        int found = Arrays.binarySearch(lines, token.from());
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** What is wrong with a token, at its place. */
    Problem problem(Token token, String message) {
        int column = token.from() - source.lastIndexOf('\n', token.from() - 1);
        return new Problem(Problem.Severity.ERROR, file, line(token), column, "", message);
    }

    String file() {
        return file;
    }
}
