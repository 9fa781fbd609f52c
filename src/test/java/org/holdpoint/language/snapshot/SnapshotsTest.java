package org.holdpoint.language.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ReachFact.AccessSnapshot;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// Snapshots: what is read, what is refused, and the schema for editors against the reader.
final class SnapshotsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static List<Fact> read(String text) {
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "access-snapshot.yaml", "access-snapshot.yaml", Side.HEAD);
    assertEquals(3, Snapshots.language().recognises(file), text);
    return Snapshots.language().read(file, Map.of()).orElseThrow().facts();
  }

  private static JsonSchema schema() throws IOException {
    try (var text = Snapshots.class.getResourceAsStream("access-snapshot.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static String example() throws IOException {
    var found = Pattern.compile("```yaml\\n(access-snapshot:.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("README.md")));
    assertTrue(found.find(), "the README shows no snapshot any more");
    return found.group(1);
  }

  private static boolean fits(String yaml) throws IOException {
    return schema().validate(JSON.valueToTree(new Yaml().<Object>load(yaml))).isEmpty();
  }

  @Test
  void the_snapshot_of_the_readme_is_read_and_fits_the_schema() throws IOException {
    var facts = read(example());
    assertEquals("20240301120000", facts.stream().filter(AccessSnapshot.class::isInstance).map(AccessSnapshot.class::cast).findFirst().orElseThrow().after().known().orElseThrow());
    assertEquals(2, facts.stream().filter(GrantStatement.class::isInstance).count());
    assertEquals(1, facts.stream().filter(MembershipStatement.class::isInstance).count());
    assertTrue(fits(example()));
  }

  @Test
  void json_is_read_as_well() {
    var grant = (GrantStatement) read("{\"access-snapshot\": \"clickhouse\",\n \"grants\": [{\"to\": \"a\", \"rights\": \"SELECT\", \"object\": [\"db\", \"t.1\"]}]}\n").getLast();
    assertEquals(List.of("db", "t.1"), grant.on().getFirst().path());
    assertEquals("table", grant.on().getFirst().kind());
  }

  @Test
  void the_whole_server_is_a_star_and_everybody_is_public() {
    var grant = (GrantStatement) read("access-snapshot: mysql\ngrants:\n  - {to: PUBLIC, rights: [ALL], object: '*', grant-option: true}\n").getLast();
    assertEquals("server", grant.on().getFirst().kind());
    assertEquals("public", grant.to().getFirst().kind());
    assertTrue(grant.option());
  }

  @Test
  void what_the_reader_refuses_the_schema_refuses() throws IOException {
    for (var text : List.of("access-snapshot: postgres\n", "access-snapshot: postgresql\ngrant: []\n", "access-snapshot: postgresql\ngrants:\n  - {to: a, rights: [SELECT], objct: b}\n",
        "access-snapshot: postgresql\nprincipals:\n  - {kind: user}\n", "access-snapshot: postgresql\ngrants: all\n")) {
      assertThrows(UnreadableException.class, () -> read(text), text);
      assertFalse(fits(text), text);
    }
    assertEquals("there is no key `grant` here; did you mean `grants`?", assertThrows(UnreadableException.class, () -> read("access-snapshot: postgresql\ngrant: []\n")).getMessage());
  }
}
