package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the build reads in a file of rules, and what it refuses. */
class DrlReaderTest {

    private static final String HEAD = """
            package rules.x;

            import io.github.trustdoctor.paths.Crossing;

            global Conclusions conclude;

            """;

    @Test
    void aRuleIsReadAsItIsWritten() {
        List<Rule> rules = DrlReader.read("rules/x/a.drl", HEAD + """
                rule "S01.of: it is so"
                when
                    $a : Fact( kind == Kind.ONE, size >= 600, name in ( "", "b c" ) )
                    // A comment.
                    $b : Other( id == $a.link, os.kernel > 0 ||
                                $a.size < -3, open == true )
                    not Third( name not in ( "x" ) )
                    exists Fourth( )
                then
                    conclude.supports( "S01.of", "cause", Strength.WEAK, $b, $a );
                end
                """).rules();

        assertThat(rules).containsExactly(new Rule("S01.of", "S01.of: it is so", "rules/x/a.drl:7", List.of(
                pattern(Rule.Kind.FACT, "$a", "Fact",
                        condition("kind == Kind.ONE", test("", "kind", "==", literal("Kind.ONE"))),
                        condition("size >= 600", test("", "size", ">=", literal("600"))),
                        condition("name in ( \"\", \"b c\" )", test("", "name", "in", literal(""), literal("b c")))),
                pattern(Rule.Kind.FACT, "$b", "Other",
                        condition("id == $a.link", test("", "id", "==", new Rule.Operand("", "$a", "link"))),
                        condition("os.kernel > 0 || $a.size < -3", test("", "os.kernel", ">", literal("0")),
                                test("$a", "size", "<", literal("-3"))),
                        condition("open == true", test("", "open", "==", literal("true")))),
                pattern(Rule.Kind.NOT, "", "Third",
                        condition("name not in ( \"x\" )", test("", "name", "not in", literal("x")))),
                pattern(Rule.Kind.EXISTS, "", "Fourth")),
                "supports", "cause", "WEAK", List.of("$b", "$a")));
    }

    @Test
    void whatIsNotNamedIsEmpty() {
        Rule rule = DrlReader.read("a.drl", HEAD + rule("$a : Fact( )", "conclude.covers( \"S01\" );")).rules().get(0);

        assertThat(rule.target()).isEmpty();
        assertThat(rule.strength()).isEmpty();
        assertThat(rule.facts()).isEmpty();
        assertThat(rule.patterns().get(0).conditions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Fact( a matches "x" )                 | 13 | expected one of == != < <= > >= in, not in, found matches
            Fact( a == b )                        | 16 | expected a literal, a constant such as Answer.YES or a field of another fact such as $logon.link, found b
            Fact( a == $b )                       | 16 | expected a literal, a constant such as Answer.YES or a field of another fact such as $logon.link, found $b
            Fact( a == $b.c )                     | 16 | expected a fact that was asked for before, found $b.c
            Fact( A == 1 )                        | 11 | expected a field of the fact, such as failed, or of another, such as $logon.link, found A
            Fact( a == 1 && b == 2 )              | 18 | expected ")" or a comma after a condition, found &
            Fact( a == 1 b == 2 )                 | 18 | expected ")" or a comma after a condition, found b
            Fact( a + 1 == 2 )                    | 13 | expected one of == != < <= > >= in, not in, found +
            Fact( f( a ) == 2 )                   | 12 | expected one of == != < <= > >= in, not in, found (
            Fact( eval( true ) )                  | 15 | expected one of == != < <= > >= in, not in, found (
            Fact( a == 1.5 )                      | 17 | expected ")" or a comma after a condition, found .
            Fact( a == null )                     | 16 | expected a literal, a constant such as Answer.YES or a field of another fact such as $logon.link, found null
            Fact( a == "88" )                     | 16 | expected a text that is no number, true, false, constant or hyphen and has no blank at its ends, found "88"
            Fact( a == "Answer.YES" )             | 16 | expected a text that is no number, true, false, constant or hyphen and has no blank at its ends, found "Answer.YES"
            Fact( a in ( 1, 2 ) == true )         | 25 | expected ")" or a comma after a condition, found ==
            Fact( a in ( ) )                      | 18 | expected something to compare with, found )
            `Fact( a == 1 || )`                   | 21 | expected a field of the fact, such as failed, or of another, such as $logon.link, found )
            Fact( $x : a )                        | 11 | expected a field of the fact, such as failed, or of another, such as $logon.link, found $x
            Fact( a == 'x' )                      | 16 | expected something to compare with, found '
            Fact( a == "x\\u0022" )             | 16 | expected something to compare with, found "
            fact : Fact( )                        | 5  | expected a kind of facts, such as Crossing, not such a kind, or exists such a kind, found fact
            not ( Fact( ) and Other( ) )          | 9  | expected a kind of facts, such as Crossing, not such a kind, or exists such a kind, found (
            ( Fact( ) or Other( ) )               | 5  | expected a kind of facts, such as Crossing, not such a kind, or exists such a kind, found (
            eval( true )                          | 5  | expected a kind of facts, such as Crossing, not such a kind, or exists such a kind, found eval
            forall( Fact( ) )                     | 5  | expected a kind of facts, such as Crossing, not such a kind, or exists such a kind, found forall
            Fact( ) from $list                    | 13 | expected a kind of facts, such as Crossing, not such a kind, or exists such a kind, found from
            Fact( ) over window:length( 1 )       | 13 | expected a kind of facts, such as Crossing, not such a kind, or exists such a kind, found over
            /logons[ a == 1 ]                     | 5  | expected a kind of facts, such as Crossing, not such a kind, or exists such a kind, found /
            accumulate( Fact( ); $n : count( ) )  | 5  | expected a kind of facts, such as Crossing, not such a kind, or exists such a kind, found accumulate
            not $a : Fact( )                      | 9  | expected no binding in not and exists, found $a
            $a : Fact( ) $a : Fact( )             | 18 | expected a new binding such as $logon, found $a
            java.lang.Runtime( )                  | 5  | expected a kind of facts, such as Crossing, not such a kind, or exists such a kind, found java.lang.Runtime
            """)
    void anythingElseInAConditionIsRefusedAtItsPlace(String condition, int column, String message) {
        assertThat(wrong(rule(condition, "conclude.covers( \"S01\" );"))).containsExactly("rules/x/a.drl:9:" + column + ": " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            conclude.covers( "S02", $a );                              | 22 | expected the rule's own id "S01", found "S02"
            conclude.covers( $a );                                     | 22 | expected the rule's own id "S01", found $a
            System.exit( 1 );                                          | 5  | expected one conclusion such as conclude.proves( ... ); the verbs are proves, refutes, supports, opposes, misses, foresees, covers, stretches, excludes, notes, warns, found System.exit
            conclude.covers( "S01", $a ); conclude.covers( "S01" );    | 35 | expected "end" after one conclusion, found conclude.covers
            conclude.proves( "S01", "c", $a.logon );                   | 34 | expected a fact that the rule asks for, such as $logon, found $a.logon
            conclude.proves( "S01", "c", $b );                         | 34 | expected a fact that the rule asks for, such as $logon, found $b
            conclude.proves( "S01", "c", Strength.HUGE, $a );          | 34 | expected Strength.STRONG, Strength.MODERATE or Strength.WEAK, found Strength.HUGE
            conclude.proves( "S01", "c", Strength.WEAK, "d" );         | 49 | expected a fact that the rule asks for, such as $logon, found "d"
            conclude.covers( "S01", $a ) end                           | 34 | expected ";" after the conclusion, found end
            """)
    void anythingElseInAConclusionIsRefusedAtItsPlace(String conclusion, int column, String message) {
        assertThat(wrong(rule("$a : Fact( )", conclusion))).containsExactly("rules/x/a.drl:11:" + column + ": " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            function int f() { return 1; }      | 7:1 | expected "rule" and nothing else beside rules, found function
            declare Own a : int end             | 7:13 | expected "@" and the section of site reports that tells of it, such as @section( kioskTokens ), found a
            global java.util.List list;         | 7:1 | expected "rule" and nothing else beside rules, found global
            query "q" Fact( ) end               | 7:1 | expected "rule" and nothing else beside rules, found query
            rule "S02: x" salience 1 when then conclude.covers( "S02" ); end  | 7:15 | expected "when" after the name of the rule, found salience
            rule "S02: x" @a(b) when then conclude.covers( "S02" ); end       | 7:15 | expected "when" after the name of the rule, found @
            rule "S02: x" extends "y" when then conclude.covers( "S02" ); end | 7:15 | expected "when" after the name of the rule, found extends
            rule "x" when then conclude.covers( "S02" ); end                  | 7:6 | expected a name such as "S28: a sentence", found "x"
            rule S02 when then conclude.covers( "S02" ); end                  | 7:6 | expected the name of the rule in quotation marks, such as "S28: a sentence", found S02
            rule "S02: x" when                                                | 8:1 | expected a kind of facts, such as Crossing, not such a kind, or exists such a kind, found the end of the file
            """)
    void anythingElseInAFileIsRefusedAtItsPlace(String part, String place, String message) {
        assertThat(wrong(part + '\n')).containsExactly("rules/x/a.drl:" + place + ": " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            rule "S01: x"                                    | 1:1 | expected "package" and a name, found rule
            package java.lang;                               | 1:9 | expected a package such as rules.kb1234567, found java.lang
            package rules.x; import java.lang.Runtime;             | 1:25 | expected a kind of facts, such as io.github.trustdoctor.paths.Crossing, found java.lang.Runtime
            package rules.x; import static java.lang.Runtime.exec; | 1:25 | expected a kind of facts, such as io.github.trustdoctor.paths.Crossing, found static
            package rules.x; global java.util.List list;           | 1:25 | expected no global but Conclusions conclude, found java.util.List
            """)
    void anythingElseInTheHeadIsRefusedAtItsPlace(String head, String place, String message) {
        assertThat(told(DrlReader.read("a.drl", head))).contains("a.drl:" + place + ": " + message);
    }

    @Test
    void everyRuleThatIsWrongIsToldAndTheOthersAreRead() {
        String good = rule("$a : Fact( )", "conclude.covers( \"S01\", $a );");

        DrlReader.ReadRules read = DrlReader.read("a.drl", HEAD + rule("Fact( a matches 1 )", "conclude.covers( \"S01\" );") + good
                + rule("Fact( )", "exec( );"));

        assertThat(told(read)).hasSize(2);
        assertThat(read.rules()).hasSize(1);
    }

    private static List<String> wrong(String part) {
        return told(DrlReader.read("rules/x/a.drl", HEAD + part));
    }

    private static List<String> told(DrlReader.ReadRules read) {
        return read.problems().stream().map(Problem::toString).toList();
    }

    private static String rule(String conditions, String conclusion) {
        return "rule \"S01: x\"\nwhen\n    " + conditions + "\nthen\n    " + conclusion + "\nend\n";
    }

    private static Rule.Pattern pattern(Rule.Kind kind, String binding, String type, Rule.Condition... conditions) {
        return new Rule.Pattern(kind, binding, type, List.of(conditions));
    }

    private static Rule.Condition condition(String text, Rule.Test... anyOf) {
        return new Rule.Condition(text, List.of(anyOf));
    }

    private static Rule.Test test(String subject, String field, String operator, Rule.Operand... operands) {
        return new Rule.Test(subject, field, operator, List.of(operands));
    }

    private static Rule.Operand literal(String text) {
        return new Rule.Operand(text, "", "");
    }
}
