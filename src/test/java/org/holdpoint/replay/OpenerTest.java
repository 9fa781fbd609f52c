package org.holdpoint.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.replay.table.ContextTable;
import org.holdpoint.replay.table.Match;
import org.junit.jupiter.api.Test;

/// Which of the commands that take a whole line it is.
final class OpenerTest {

  private static final ContextTable TABLE = ContextTable.read(() -> new ByteArrayInputStream("""
      abbreviations
      one command a line
      negation no
      >
      tree {group | mode | vlan}; [<word>]*
      tree group <name>;	opens=group
      >group
      member <name>
      """.getBytes(StandardCharsets.UTF_8)));

  @Test
  void one_that_opens_a_context_goes_before_a_leaf_that_takes_the_line_too() {
    assertInstanceOf(Match.Enter.class, match("tree group core"));
    assertInstanceOf(Match.Enter.class, match("tree gr core"));
    assertInstanceOf(Match.Leaf.class, match("tree mode fast"));
    assertInstanceOf(Match.Leaf.class, match("tree group"));
  }

  @Test
  void what_is_negated_opens_nothing() {
    assertEquals(true, assertInstanceOf(Match.Leaf.class, match("no tree group core")).negated());
  }

  private static Match match(String line) {
    return TABLE.match(TABLE.root(), List.of(line.split(" ")));
  }
}
