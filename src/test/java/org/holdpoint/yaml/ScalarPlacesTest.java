package org.holdpoint.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.IntStream;
import org.holdpoint.source.Content;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.junit.jupiter.api.Test;

class ScalarPlacesTest {

  @Test
  void a_plain_scalar_is_where_it_is_written() {
    assertEquals("1:4", place("k: now.limit > 5", "now"));
    assertEquals("1:16", place("k: now.limit > 5", "5"));
    assertEquals("2:5", place("k: now.limit >\n    5", "5"));
  }

  @Test
  void quotes_and_escapes_are_stepped_over() {
    assertEquals("1:12", place("k: 'it''s, x'", "x"));
    assertEquals("1:16", place("k: \"a\\\"\\u00e9\\tx\"", "x"));
    assertEquals("1:17", place("k: \"\\ud83d\\ude00x\"", "x"));
    assertEquals("2:5", place("k: \"ab\\\n  \\ x\"", "x"));
    assertEquals("1:6", place("k: \"😀x\"", "x"));
  }

  @Test
  void blocks_and_folds_keep_their_lines() {
    assertEquals("3:4", place("k: |\n  ab\n  cx\n", "x"));
    assertEquals("4:5", place("k: >-   # said\n  ab\n\n    x\n", "x"));
    assertEquals("2:8", place("k: !t &a |\n  y    x\n", "x"));
  }

  private static String place(String text, String wanted) {
    var lines = text.lines().toList();
    var file = new SourceFile("f.yaml", "f.yaml", Side.HEAD,
        IntStream.range(0, lines.size()).mapToObj(index -> new SourceLine(index + 1, lines.get(index), true)).toList(), text.length(), Content.none(), false);
    var scalar = Optional.of(Yaml.one(file)).map(YamlNode.Mapping.class::cast).flatMap(root -> root.at("k")).map(YamlNode.Scalar.class::cast).orElseThrow();
    var found = scalar.text().codePointCount(0, scalar.text().indexOf(wanted));
    var place = ScalarPlaces.of(file, scalar).get(found);
    return place.line() + ":" + place.column();
  }
}
