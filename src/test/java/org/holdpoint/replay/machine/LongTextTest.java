package org.holdpoint.replay.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.language.ios.Ios;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Of a long text little is kept a line: what it does, and what it sets up, is the same.
final class LongTextTest {

  private static final int BLOCKS = 4_000;

  private static SourceFile text(int blocks) {
    var text = new StringBuilder("version 15.6\nhostname pe1\n!\n");
    for (var block = 0; block < blocks; block++) {
      text.append("interface GigabitEthernet0/").append(block).append("\n description customer ").append(block).append("\n ip address 10.0.0.1 255.255.255.252\n no ip redirects\n frobnicate\n!\n");
    }
    return SourceReader.read(text.append("line vty 0 4\n login\n!\nend\n").toString().getBytes(StandardCharsets.UTF_8), "pe1.cfg", "pe1.cfg", Side.HEAD);
  }

  private static List<Statement> statements(int blocks) {
    return Ios.language().statements(text(blocks));
  }

  @Test
  void each_line_does_what_it_does_when_it_is_taken_by_itself() {
    var statements = statements(BLOCKS);
    assertTrue(ContextMachine.sparing(statements.size()));
    var machine = ContextMachine.printed(Ios.language(), statements);
    var steps = machine.run(statements);
    assertEquals(statements.size(), steps.size());
    var at = machine.start(statements);
    for (var index = 0; index < steps.size(); index++) {
      var alone = machine.step(at, statements.get(index));
      var step = steps.get(index);
      assertSame(statements.get(index), step.statement());
      assertEquals(alone.effect(), step.effect());
      assertEquals(List.of(alone.at().path(), alone.landsIn().path(), alone.after().path()), List.of(step.at().path(), step.landsIn().path(), step.after().path()));
      at = alone.after();
    }
  }

  @Test
  void its_blocks_are_those_of_a_short_text() {
    var large = Replay.configuration(Ios.language(), statements(BLOCKS), text(BLOCKS)).child("configure").orElseThrow();
    var small = Replay.configuration(Ios.language(), statements(3), text(3)).child("configure").orElseThrow();
    assertEquals(BLOCKS, large.all("interface").size());
    assertEquals(3, small.all("interface").size());
    for (var block : small.all("interface")) {
      assertEquals(block, large.child(block.key()).orElseThrow());
      assertEquals(block.name(), large.child(block.key()).orElseThrow().name());
    }
  }
}
