package org.holdpoint.language.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.toml.Table;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;
import org.junit.jupiter.api.Test;

final class PackageListsTest {

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "50unattended-upgrades", "50unattended-upgrades", Side.HEAD);
  }

  @Test
  void the_entries_of_a_list_are_read_and_remarks_are_not() {
    var file = file("A::Package-Blacklist {\n  \"^systemd\"; // the network\n// \"vim\";\n  \"^linux\";\n};\nA::Mail \"x\";\n");
    var open = new Table(file.start());
    assertEquals(4, PackageLists.read(file, 0, open));
    var list = assertInstanceOf(Sequence.class, open.node().at("A::Package-Blacklist").orElseThrow());
    assertEquals(List.of("^systemd", "^linux"), list.items().stream().map(Scalar.class::cast).map(Scalar::text).toList());
  }

  @Test
  void what_is_no_list_or_has_no_end_is_left() {
    for (var text : List.of("A::Mail \"x\";\n", "A {\n  B \"x\";\n};\n", "A {\n  \"x\";\n")) {
      var file = file(text);
      var open = new Table(file.start());
      assertEquals(0, PackageLists.read(file, 0, open));
      assertTrue(open.node().entries().isEmpty());
    }
  }
}
