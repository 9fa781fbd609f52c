package org.holdpoint.replay.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.language.frr.Frr;
import org.holdpoint.language.ios.Ios;
import org.holdpoint.language.sros.Sros;
import org.junit.jupiter.api.Test;

final class TableIndexTest {

  private static TableIndex index(String text) {
    return TableIndex.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void rows_are_found_by_the_path_of_their_context() {
    var index = index("# head\nany case\n>a\nx\ny\n>a>b\nz\n>empty\n>a\nw");
    assertEquals("# head\nany case\n", index.header());
    assertEquals(List.of("x\ny\n", "w"), index.rows("a"));
    assertEquals(List.of("z\n"), index.rows("a>b"));
    assertEquals(List.of(""), index.rows("empty"));
    assertEquals(List.of("a", "a>b", "empty", "a"), index.paths().toList());
    assertTrue(index.has("empty"));
    assertFalse(index.has("b"));
    assertFalse(index.has(""));
  }

  @Test
  void contexts_of_one_hash_are_told_apart() {
    assertEquals("Aa".hashCode(), "BB".hashCode());
    var index = index(">Aa\none\n>BB\ntwo\n");
    assertEquals(List.of("one\n"), index.rows("Aa"));
    assertEquals(List.of("two\n"), index.rows("BB"));
  }

  @Test
  void a_text_without_contexts_has_none() {
    assertFalse(index("").has(""));
    assertFalse(index("# only words\n").has("a"));
    assertEquals(List.of("x\n"), index(">\nx\n").rows(""));
  }

  @Test
  void the_build_has_noted_where_the_contexts_of_the_shipped_tables_are() throws IOException {
    for (var table : List.of(resource(Sros.class, "contexts.tsv"), resource(Sros.class, "contexts-added.tsv"), resource(Ios.class, "contexts.tsv"), resource(Frr.class, "contexts.tsv"))) {
      var written = TableIndex.of(table.text(), table.index());
      var looked = TableIndex.of(table.text());
      assertTrue(looked.paths().findAny().isPresent());
      looked.paths().forEach(path -> assertEquals(looked.rows(path), written.rows(path)));
    }
  }

  private record Table(byte[] text, byte[] index) {}

  private static Table resource(Class<?> owner, String name) throws IOException {
    try (var text = owner.getResourceAsStream(name); var index = owner.getResourceAsStream(name + ".index")) {
      return new Table(text.readAllBytes(), index.readAllBytes());
    }
  }
}
