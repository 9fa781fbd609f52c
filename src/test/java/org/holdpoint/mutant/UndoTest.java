package org.holdpoint.mutant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.sros.Sros;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Effect;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.Undo;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// A script, then its inverse, gives the configuration again, or the inverse says which lines have no way back.
final class UndoTest {

  private static final Dialect DIALECT = new SrosDialect();
  private static final Subject ROUTER = new Subject("device", "generated");

  @TestFactory
  Stream<DynamicTest> a_script_and_its_inverse_give_the_configuration_again() {
    return LongStream.rangeClosed(1, 60).boxed().flatMap(seed -> Stream.of(Form.SCRIPT, Form.FLAT).map(form -> DynamicTest.dynamicTest("router " + seed + " " + form, () -> {
      var saved = text(DIALECT.print(DIALECT.router(seed), Form.SAVED));
      // The change of another router adds what is not there, and alters what is.
      var change = text(DIALECT.print(DIALECT.router(1000 + seed), form));
      var before = Replay.configuration(Sros.language(), Sros.language().statements(saved), saved);
      var there = replay(change, before);
      var undo = Undo.of(Sros.language(), there);
      var back = replay(text(undo.text(Sros.language())), there.after());
      assertFalse(set(before).equals(set(there.after())), "the change changes something");
      assertTrue(back.steps().stream().noneMatch(step -> step.effect() instanceof Effect.Rejected || step.effect() instanceof Effect.Unread), () -> "the router takes every line of " + undo.lines());
      assertEquals(String.join("\n", set(before)), String.join("\n", set(back.after())));
    })));
  }

  private static Replay replay(SourceFile script, ConfigNode before) {
    return Replay.of(Sros.language(), ROUTER, Sros.language().statements(script), before, "paste");
  }

  private static SourceFile text(List<PrintedLine> lines) {
    return text(PrintedLine.file(lines));
  }

  private static SourceFile text(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "generated.cli", "generated.cli", Side.HEAD);
  }

  /// All that is set, each with its way from the root.
  private static Set<String> set(ConfigNode node) {
    var all = new TreeSet<String>();
    collect(node, "", all);
    return all;
  }

  private static void collect(ConfigNode node, String way, Set<String> all) {
    for (var child : node.children().values()) {
      if (!child.negated()) {
        var here = way + " > " + (child.children().isEmpty() ? String.join(" ", child.words()) : child.key());
        all.add(here);
        collect(child, here, all);
      }
    }
  }
}
