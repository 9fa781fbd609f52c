package org.holdpoint.mutant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.ios.Ios;
import org.holdpoint.language.sros.Sros;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.Undo;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// A script, then its inverse, gives the configuration again, or the inverse says which lines have no way back.
final class UndoTest {

  private static final Subject ROUTER = new Subject("device", "generated");
  private static final int SEEDS = 60;

  @TestFactory
  Stream<DynamicTest> a_script_and_its_inverse_give_the_configuration_again() {
    return LongStream.rangeClosed(1, SEEDS).boxed().flatMap(seed -> Stream.of(Form.SCRIPT, Form.FLAT).map(form -> DynamicTest.dynamicTest("sros router " + seed + " " + form,
        () -> undone(Sros.language(), text(new SrosDialect().print(new SrosDialect().router(seed), Form.SAVED)), changed(new SrosDialect(), seed, form)))));
  }

  @TestFactory
  Stream<DynamicTest> a_script_of_ios_and_its_inverse_give_the_configuration_again() {
    return LongStream.rangeClosed(1, SEEDS).boxed().map(seed -> DynamicTest.dynamicTest("ios router " + seed,
        () -> undone(Ios.language(), text(new IosDialect().print(new IosDialect().router(seed), Form.SAVED)), changed(new IosDialect(), seed, Form.SCRIPT))));
  }

  @TestFactory
  Stream<DynamicTest> what_a_script_of_ios_takes_away_comes_back() {
    return LongStream.rangeClosed(1, SEEDS).boxed().map(seed -> DynamicTest.dynamicTest("ios router " + seed, () -> {
      var saved = text(new IosDialect().print(new IosDialect().router(seed), Form.SAVED));
      undone(Ios.language(), saved, text(cut(saved, new Random(seed))));
    }));
  }

  /// The change of another router adds what is not there, and alters what is.
  private static SourceFile changed(Dialect dialect, long seed, Form form) {
    return text(dialect.print(dialect.router(1000 + seed), form));
  }

  /// A script that takes away a third of the lines, and some whole blocks, of a saved configuration.
  private static String cut(SourceFile saved, RandomGenerator dice) {
    var cut = new ArrayList<String>(List.of("configure terminal"));
    var lines = saved.lines().stream().map(line -> line.text()).toList();
    for (var at = 0; at < lines.size(); at++) {
      var line = lines.get(at);
      var command = line.strip();
      var header = at + 1 < lines.size() && indent(lines.get(at + 1)) > indent(line);
      var taken = line.substring(0, indent(line)) + "no " + command;
      if (command.startsWith("exit") || header && dice.nextInt(6) > 0) {
        cut.add(line);
      } else if (header) {
        cut.add(taken);
        while (at + 1 < lines.size() && indent(lines.get(at + 1)) > indent(line)) {
          at++;
        }
        // What the block closes with has nothing to close any more.
        at += at + 1 < lines.size() && lines.get(at + 1).strip().startsWith("exit") ? 1 : 0;
      } else if (!command.isEmpty() && !command.matches("(!|no |end$|version |Building |Current ).*|end") && dice.nextInt(3) == 0) {
        cut.add(taken);
      }
    }
    cut.add("end");
    return String.join("\n", cut) + "\n";
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static void undone(RouterLanguage language, SourceFile saved, SourceFile change) {
    var before = Replay.configuration(language, language.statements(saved), saved);
    var there = replay(language, change, before);
    var undo = Undo.of(language, there);
    var back = replay(language, text(undo.text(language)), there.after());
    assertFalse(set(before).equals(set(there.after())), "the change changes something");
    assertTrue(back.steps().stream().noneMatch(step -> step.effect() instanceof Effect.Rejected || step.effect() instanceof Effect.Unread), () -> "the router takes every line of " + undo.lines());
    assertEquals(String.join("\n", set(before)), String.join("\n", set(back.after())));
    // Only what leaves no trace in a configuration may be said to have no way back: a default that a line switches off, and commands that run at once.
    undo.without().forEach(line -> assertTrue(line.matches("line \\d+ `(no .*`: the configuration before does not say what it was|.*` runs at once)"), line));
  }

  private static Replay replay(RouterLanguage language, SourceFile script, ConfigNode before) {
    return Replay.of(language, ROUTER, language.statements(script), before, "paste");
  }

  private static SourceFile text(List<PrintedLine> lines) {
    return text(PrintedLine.file(lines));
  }

  private static SourceFile text(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "generated.cli", "generated.cli", Side.HEAD);
  }

  /// All that is set, each with its way from the root; of list entries without numbers also which of them they are.
  private static Set<String> set(ConfigNode node) {
    var all = new TreeSet<String>();
    collect(node, "", all);
    return all;
  }

  private static void collect(ConfigNode node, String way, Set<String> all) {
    var entries = 0;
    for (var child : node.children().values()) {
      if (!child.negated()) {
        var block = child.children().values().stream().anyMatch(inner -> !inner.negated());
        var here = way + " > " + (block ? child.key() : String.join(" ", child.words()));
        all.add(child.key().matches("(permit|deny|remark) .*") ? here + " is entry " + ++entries : here);
        collect(child, here, all);
      }
    }
  }
}
