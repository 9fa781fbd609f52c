package org.holdpoint.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;
import org.junit.jupiter.api.Test;

/// Merge keys (YAML 1.1, "Merge Key Language-Independent Type").
final class MergesTest {

  private static String merged(String text) {
    return Merges.of(Yaml.read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.yaml", "a.yaml", Side.HEAD))).stream().map(MergesTest::written).collect(Collectors.joining("; "));
  }

  private static String written(YamlNode node) {
    return switch (node) {
      case Mapping block -> block.entries().stream().map(entry -> entry.key().text() + "=" + written(entry.value())).collect(Collectors.joining(" ", "{", "}"));
      case Sequence list -> list.items().stream().map(MergesTest::written).collect(Collectors.joining(" ", "[", "]"));
      case Scalar scalar -> scalar.text();
    };
  }

  @Test
  void own_entries_come_before_those_that_are_merged_in() {
    assertEquals("{base={soak=1h stop=yes} b={soak=2h stop=yes}}", merged("base: &a {soak: 1h, stop: yes}\nb: {<<: *a, soak: 2h}\n"));
  }

  @Test
  void of_several_the_first_gives_an_entry() {
    assertEquals("{a={x=1} b={x=2 y=3} c={x=1 y=3}}", merged("a: &a {x: 1}\nb: &b {x: 2, y: 3}\nc: {<<: [*a, *b]}\n"));
  }

  @Test
  void what_is_merged_in_may_itself_merge() {
    assertEquals("{a={x=1} b={y=2 x=1} c={z=3 y=2 x=1}}", merged("a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b, z: 3}\n"));
  }

  @Test
  void what_is_no_mapping_stays_as_it_is_written() {
    assertEquals("{a={<<=text}}", merged("a: {<<: text}\n"));
  }

  @Test
  void what_is_merged_in_stands_where_it_is_written() {
    var documents = Merges.of(Yaml.read(SourceReader.read("a: &a\n  x: 1\nb:\n  <<: *a\n".getBytes(StandardCharsets.UTF_8), "a.yaml", "a.yaml", Side.HEAD)));
    var brought = ((Mapping) ((Mapping) documents.getFirst()).entries().get(1).value()).entries().getFirst();
    assertEquals(List.of("x", "2"), List.of(brought.key().text(), "" + brought.key().at().line()));
  }

  @Test
  void aliases_that_would_fill_the_memory_are_refused_before_they_are_merged() {
    var text = new StringBuilder("l0: &l0 {a: 1, b: 2, c: 3}\n");
    for (var level = 1; level < 30; level++) {
      text.append("l").append(level).append(": &l").append(level).append(" {p: {<<: *l").append(level - 1).append("}, q: {<<: *l").append(level - 1).append("}}\n");
    }
    assertThrows(YamlException.class, () -> merged(text.toString()));
  }
}
