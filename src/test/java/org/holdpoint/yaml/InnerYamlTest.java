package org.holdpoint.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.junit.jupiter.api.Test;

class InnerYamlTest {

  @Test
  void a_node_of_an_inner_text_stands_where_the_outer_file_has_it() {
    var file = file("helm:\n  values: |\n    replicas: 6\n    budget:\n      enabled: true\n");
    var budget = (Mapping) ((Mapping) InnerYaml.read(file, text(file)).getFirst()).at("budget").orElseThrow();
    var enabled = budget.at("enabled").orElseThrow().at();
    assertEquals("5:16", enabled.line() + ":" + enabled.column());
  }

  @Test
  void a_text_that_is_no_yaml_has_no_documents() {
    var file = file("helm:\n  values: |\n    a: [\n");
    assertTrue(InnerYaml.read(file, text(file)).isEmpty());
  }

  private static Scalar text(SourceFile file) {
    return (Scalar) ((Mapping) ((Mapping) Yaml.one(file)).at("helm").orElseThrow()).at("values").orElseThrow();
  }

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "after/a.yaml", "a.yaml", Side.HEAD);
  }
}
