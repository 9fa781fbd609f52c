package org.holdpoint.language.vrp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// Texts of VRP → what the tests of this language look at.
final class VrpText {

  private VrpText() {}

  static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "pe1.cfg", "pe1.cfg", Side.HEAD);
  }

  static List<Statement> statements(String text) {
    return VrpStatements.read(file(text));
  }

  static List<String> kinds(String text) {
    return statements(text).stream().map(statement -> statement.kind().name().toLowerCase(java.util.Locale.ROOT)).toList();
  }

  /// What each command does, and where: `set in system-view > isis 1`. Comments and empty lines are left out.
  static List<String> landings(String text) {
    return Vrp.machine().run(statements(text)).stream().filter(step -> step.statement().kind() == Statement.Kind.COMMAND)
        .map(step -> step.effect().word() + " in " + (step.landsIn().depth() == 0 ? "user view" : step.landsIn().place())).toList();
  }

  /// The configuration that the lines are, in the system view.
  static ConfigNode configuration(String text) {
    return Replay.configuration(Vrp.language(), statements(text), file(text)).child("system-view").orElseThrow();
  }

  /// The facts of this kind.
  static <F extends Fact> List<F> facts(Class<F> kind, String text) {
    var root = Replay.configuration(Vrp.language(), statements(text), file(text));
    return Vrp.language().facts(new Subject("device", "pe1"), root).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  static <F extends Fact> F only(Class<F> kind, String text) {
    var found = facts(kind, text);
    if (found.size() != 1) {
      throw new AssertionError("one " + kind.getSimpleName() + " expected: " + found);
    }
    return found.getFirst();
  }
}
