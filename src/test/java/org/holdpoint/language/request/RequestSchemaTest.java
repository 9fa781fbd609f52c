package org.holdpoint.language.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.fact.RequestFact.ChangeRequest;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// The schema for editors against the reader.
final class RequestSchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static String text() throws IOException {
    try (var schema = Request.class.getResourceAsStream("change-request.schema.json")) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text());
  }

  /// A request with every key that the schema knows, each with some value.
  private static String everyKey() throws IOException {
    var keys = new ArrayList<String>();
    JSON.readTree(text()).get("properties").fieldNames().forEachRemaining(keys::add);
    return keys.stream().map(key -> "\"" + key + "\": \"x\"").collect(Collectors.joining(", ", "{", "}"));
  }

  @Test
  void the_reader_knows_every_key_of_the_schema() throws IOException {
    var file = SourceReader.read(everyKey().getBytes(StandardCharsets.UTF_8), "a.json", "a.json", Side.HEAD);
    var request = Request.language().read(file, Map.of()).orElseThrow().facts().stream().filter(ChangeRequest.class::isInstance).map(ChangeRequest.class::cast).findFirst();
    assertEquals(Optional.of(List.of()), request.map(ChangeRequest::others));
  }

  @Test
  void a_whole_request_is_valid_and_one_without_a_window_or_with_a_wrong_kind_is_not() throws IOException {
    var whole = """
        {"id": "CHG-1", "kind": "normal", "window": {"start": "2026-03-03T01:00:00Z", "end": "2026-03-03T02:00:00Z"}, "implementer": {"name": "A", "on-site": true},
         "stages": [{"name": "lab", "targets": ["a"], "soak-minutes": 30}], "test-evidence": ["lab run 1"], "rollback-plan": "put it back", "devices": ["pe1"]}""";
    assertEquals(List.of(), List.copyOf(schema().validate(JSON.readTree(whole))));
    assertFalse(schema().validate(JSON.readTree(whole.replace("\"window\"", "\"widow\""))).isEmpty());
    assertFalse(schema().validate(JSON.readTree(whole.replace("\"normal\"", "\"hasty\""))).isEmpty());
  }
}
