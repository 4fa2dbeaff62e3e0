package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointersTest {

    private static final String DOCUMENT = "{'a':{'b':1},'list':[10,{'c':2},[3]],'one':{'d':4},'x/y':5,'m~n':6,'none':null}";

    @ParameterizedTest
    @CsvSource({"/a/b, 1", "/list/0, 10", "/list/1/c, 2", "/list/2/0, 3", "/x~1y, 5", "/m~0n, 6"})
    void aValueIsFoundAtItsPlace(String pointer, String value) {
        assertThat(Pointers.get(document(), pointer).map(PointersTest::text)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/b", "/a/b/c", "/list/3", "/list/-1", "/list/01234567", "/list/x", "/list/-", "/list/", "/list/0/0", "/a/c/d"})
    void nothingStandsAtOtherPlaces(String pointer) {
        assertThat(Pointers.get(document(), pointer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a/b"})
    void whatIsNoPointerIsRefused(String pointer) {
        assertThatThrownBy(() -> Pointers.get(document(), pointer)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a JSON pointer such as /trusts/0/trustType, found " + pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {"/a/b;7;{'a':{'b':7},'l':[1,{'c':2}],'n':null}", "/a/e;7;{'a':{'b':1,'e':7},'l':[1,{'c':2}],'n':null}",
        "/l/0;7;{'a':{'b':1},'l':[7,{'c':2}],'n':null}", "/l/1/c;7;{'a':{'b':1},'l':[1,{'c':7}],'n':null}", "/l/-;7;{'a':{'b':1},'l':[1,{'c':2},7],'n':null}",
        "/l/2;7;{'a':{'b':1},'l':[1,{'c':2},7],'n':null}", "/l/-;[7,8];{'a':{'b':1},'l':[1,{'c':2},7,8],'n':null}",
        "/l/0;[7];{'a':{'b':1},'l':[[7],{'c':2}],'n':null}", "/a/-;7;{'a':[{'b':1},7],'l':[1,{'c':2}],'n':null}",
        "/n/x;7;{'a':{'b':1},'l':[1,{'c':2}],'n':{'x':7}}", "/n/-;7;{'a':{'b':1},'l':[1,{'c':2}],'n':[7]}",
        "/o/p/q;7;{'a':{'b':1},'l':[1,{'c':2}],'n':null,'o':{'p':{'q':7}}}", "/x~1y;7;{'a':{'b':1},'l':[1,{'c':2}],'n':null,'x/y':7}"})
    void aValueIsPutAtItsPlaceAndNothingElseChanges(String pointer, String value, String changed) {
        Node.Obj before = parsed("{'a':{'b':1},'l':[1,{'c':2}],'n':null}");

        Node.Obj after = Pointers.put(before, pointer, Documents.value(value));

        assertThat(text(after)).isEqualTo(text(parsed(changed)));
        assertThat(text(before)).isEqualTo(text(parsed("{'a':{'b':1},'l':[1,{'c':2}],'n':null}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/list/4", "/list/x", "/list/-/c", "/a/b/c", "/list/3/c"})
    void aPlaceThatCannotBeIsRefused(String pointer) {
        assertThatThrownBy(() -> Pointers.put(document(), pointer, Documents.value("7"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a place in the document, found " + pointer);
    }

    @Test
    void whatIsDroppedIsCountedAsItStoodBefore() {
        assertThat(text(Pointers.drop(document(), Set.of("/list/0", "/list/1/c", "/x~1y", "/a"))))
                .isEqualTo(text(parsed("{'list':[{},[3]],'one':{'d':4},'m~n':6,'none':null}")));
        assertThat(text(Pointers.drop(document(), Set.of()))).isEqualTo(text(document()));
    }

    @Test
    void onlyWhatStandsThereCanBeDropped() {
        assertThatThrownBy(() -> Pointers.drop(document(), Set.of("/a", "/list/7", "/b"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a value in the document, found nothing at [/b, /list/7]");
    }

    @Test
    void whatStandsAloneIsAListOfOneToWhatIsAppended() {
        assertThat(text(Pointers.put(parsed("{'a':'x'}"), "/a/-", Documents.value("y")))).isEqualTo("{a:[x, y] }");
    }

    @Test
    void whatWasObservedCanBeTakenAway() {
        assertThat(Pointers.observed(parsed("{'a':[{'b':1,'c':null},{'d':['x','y'],'e':'-'}],'f':{'g~':true},'h':[]}")))
                .containsExactly("/a/0", "/a/0/b", "/a/1", "/a/1/d", "/a/1/d/0", "/a/1/d/1", "/f", "/f/g~0", "/h");
        assertThat(Pointers.observed(parsed("{'a':{'b':[{'c':[{}]},1,[{}]]},'d/e':[{}]}")))
                .containsExactly("/a", "/a/b/0", "/a/b/0/c/0", "/a/b/1", "/a/b/2/0", "/d~1e/0");
    }

    @Test
    void aValueIsJsonOrElseTextAndStandsInNoLine() {
        assertThat(text(Documents.value("{\"a\":[1,true]}"))).isEqualTo("{a:[1, true] }");
        assertThat(Documents.value("NORTHWIND\\nina")).isEqualTo(new Node.Scalar(0, 0, Node.Type.TEXT, "NORTHWIND\\nina"));
        assertThat(Documents.value("2")).isEqualTo(new Node.Scalar(0, 0, Node.Type.NUMBER, "2"));
    }

    private static Node.Obj document() {
        return parsed(DOCUMENT);
    }

    private static Node.Obj parsed(String json) {
        return (Node.Obj) Documents.value(json.replace('\'', '"'));
    }

    private static String text(Node node) {
        if (node instanceof Node.Obj object) {
            StringBuilder out = new StringBuilder("{");
            object.fields().forEach((name, value) -> out.append(name).append(':').append(text(value)).append(' '));
            return out.append('}').toString();
        }
        return node instanceof Node.Arr array ? array.items().stream().map(PointersTest::text).toList().toString() : ((Node.Scalar) node).text();
    }
}
