package io.github.trustdoctor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustdoctor.packs.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the build reads in a file of rules, and what it refuses. */
class DrlReaderTest {

    private static final String HEAD = """
            package rules.x;

            import some.Fact;

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
                """);

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
        Rule rule = DrlReader.read("a.drl", HEAD + rule("$a : Fact( )", "conclude.covers( \"S01\" );")).get(0);

        assertThat(rule.target()).isEmpty();
        assertThat(rule.strength()).isEmpty();
        assertThat(rule.facts()).isEmpty();
        assertThat(rule.patterns().get(0).conditions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            Fact( a matches "x" )                 | expected one of == != < <= > >= in, not in, found matches
            Fact( a == b )                        | expected a literal, a constant such as Answer.YES or a field of another fact
            Fact( a == $b )                       | expected a field, found $b
            Fact( A == 1 )                        | expected a field, found A
            Fact( a == 1 && b == 2 )              | expected a name, a number, a text in quotation marks or a comparison, found && b == 2
            Fact( a + 1 == 2 )                    | found + 1 == 2
            Fact( f( a ) == 2 )                   | found (
            Fact( eval( true ) )                  | found (
            Fact( a == 1.5 )                      | found .5
            Fact( a == null )                     | found null
            Fact( a == "88" )                     | expected a text that is no number
            Fact( a == "Answer.YES" )             | expected a text that is no number
            Fact( a in ( 1, 2 ) == true )         | expected nothing more, found ==
            Fact( $x : a )                        | found :
            Fact( a == 'x' )                      | found 'x'
            fact : Fact( )                        | expected a binding such as $logon, found fact
            not ( Fact( ) and Other( ) )          | expected a fact, not a fact, or exists a fact, found NotDescr
            ( Fact( ) or Other( ) )               | expected a fact, not a fact, or exists a fact, found OrDescr
            eval( true )                          | expected a fact, not a fact, or exists a fact, found EvalDescr
            forall( Fact( ) )                     | expected a fact, not a fact, or exists a fact, found ForallDescr
            Fact( ) from $list                    | expected no "from"
            accumulate( Fact( ); $n : count( ) )  | expected
            not $a : Fact( )                      | expected no binding in not and exists, found $a
            """)
    void anythingElseInAConditionIsRefusedWithItsPlace(String condition, String message) {
        assertThatThrownBy(() -> DrlReader.read("rules/x/a.drl", HEAD + rule(condition, "conclude.covers( \"S01\" );")))
                .isInstanceOf(IllegalStateException.class).hasMessageStartingWith("rules/x/a.drl:9 ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            conclude.covers( "S02", $a );                              | expected the rule's own id S01, found S02
            conclude.covers( $a );                                     | expected the id of the rule, found $a
            System.exit( 1 );                                          | expected one conclusion such as conclude.proves( ... );
            conclude.covers( "S01", $a ); conclude.covers( "S01" );    | expected nothing more, found conclude.covers
            if (true) conclude.covers( "S01", $a );                    | expected one conclusion such as conclude.proves( ... );
            conclude.proves( "S01", "c", $a.logon );                   | expected a fact such as $logon, found $a.logon
            conclude.proves( "S01", "c", Strength.WEAK, "d" );         | expected a fact such as $logon, found "d"
            conclude.covers( "S01", $a )                               | expected ";", found the end
            """)
    void anythingElseInAConclusionIsRefusedWithItsPlace(String conclusion, String message) {
        assertThatThrownBy(() -> DrlReader.read("rules/x/a.drl", HEAD + rule("$a : Fact( )", conclusion)))
                .isInstanceOf(IllegalStateException.class).hasMessageStartingWith("rules/x/a.drl:10 ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            function int f() { return 1; }      | expected no functions
            declare Own a : int end             | expected no declared types
            global java.util.List list;         | expected no global but Conclusions conclude, found java.util.List list
            query "q" Fact( ) end               | expected a rule, found a query
            rule "S02: x" salience 1 when then conclude.covers( "S02" ); end  | expected no attributes, found [salience]
            rule "S02: x" @a(b) when then conclude.covers( "S02" ); end       | expected no annotations, found [a]
            rule "S02: x" extends "y" when then conclude.covers( "S02" ); end | expected no parent, found y
            rule "x" when then conclude.covers( "S02" ); end                  | expected a name such as "S28: a sentence", found "x"
            """)
    void anythingElseInAFileIsRefusedWithItsPlace(String part, String message) {
        assertThatThrownBy(() -> DrlReader.read("rules/x/a.drl", HEAD + part + '\n'))
                .isInstanceOf(IllegalStateException.class).hasMessageStartingWith("rules/x/a.drl:7 ")
                .hasMessageContaining(message);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> DrlReader.read("a.drl", HEAD + rule("Fact( a matches 1, b > 1 || < 0 )", "conclude.covers( );")))
                .hasMessageContaining("found matches").hasMessageContaining("expected a field, found <")
                .hasMessageContaining("expected the id of the rule");
    }

    @Test
    void whatIsNoDrlIsRefusedWithItsLine() {
        for (String condition : List.of("Fact( a == 1", "Fact( a in ( ) )", "Fact( a == 1 || )")) {
            assertThatThrownBy(() -> DrlReader.read("a.drl", HEAD + rule(condition, "conclude.covers( \"S01\" );")))
                    .as(condition).isInstanceOf(IllegalStateException.class)
                    .hasMessageFindingMatch("^a.drl:(9|10) \\[ERR ");
        }
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
