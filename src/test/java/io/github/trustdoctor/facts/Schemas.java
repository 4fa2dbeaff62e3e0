package io.github.trustdoctor.facts;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of the site report, and what a validator says by it. */
final class Schemas {

    static final String TEXT = new String(Reports.bytes(Path.of("facts", "site-report.schema.json")), StandardCharsets.UTF_8);
    static final JsonNode TREE = JsonMapper.shared().readTree(TEXT);

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TEXT, InputFormat.JSON);

    private Schemas() { }

    /** What the validator complains of; nothing if the document is valid. */
    static List<String> complaints(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }

    static List<String> complaints(JsonNode document) {
        return SCHEMA.validate(document).stream().map(Object::toString).toList();
    }
}
