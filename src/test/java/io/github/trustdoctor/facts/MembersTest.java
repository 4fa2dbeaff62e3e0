package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembersTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 9, 32, 33, 100})
    void theFieldsOfAnObjectAreAMapInTheOrderOfTheDocumentHoweverManyThereAre(int count) {
        Map<String, Node> expected = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            expected.put("f" + (count - i), new Node.Scalar(1, 1, Node.Type.NUMBER, Integer.toString(i)));
        }

        Map<String, Node> fields = read(expected.keySet());

        assertThat(texts(fields)).containsExactlyEntriesOf(texts(expected));
        assertThat(fields).hasSize(count).containsOnlyKeys(expected.keySet()).doesNotContainKeys("f0", "g");
        assertThat(fields.get("g")).isNull();
        assertThat(fields.keySet()).containsExactlyElementsOf(expected.keySet());
        assertThat(Members.of(expected)).isEqualTo(expected).hasToString(expected.toString());
    }

    private static Map<String, Node> read(Iterable<String> names) {
        StringBuilder json = new StringBuilder();
        int number = 0;
        for (String name : names) {
            json.append(json.isEmpty() ? "" : ",").append('"').append(name).append("\":").append(number++);
        }
        byte[] document = ('{' + json.toString() + '}').getBytes(StandardCharsets.UTF_8);
        return ((Node.Obj) Documents.readJson(document, new Problems("x", false)).orElseThrow()).fields();
    }

    private static Map<String, String> texts(Map<String, Node> fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((name, value) -> texts.put(name, ((Node.Scalar) value).text()));
        return texts;
    }

    @Test
    void nobodyChangesThem() {
        Map<String, Node> fields = Members.of(Map.of("a", new Node.Scalar(1, 1, Node.Type.NULL, "null")));
        Iterator<String> names = fields.keySet().iterator();
        names.next();

        assertThatThrownBy(names::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(names::remove).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> fields.put("b", fields.get("a"))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(fields::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
