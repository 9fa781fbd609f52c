package org.holdpoint.language.ios;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// A text of the language, and what becomes of its lines.
final class IosText {

  private IosText() {}

  static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "r1.cfg", "r1.cfg", Side.HEAD);
  }

  static List<Statement> statements(String text) {
    return IosStatements.read(file(text));
  }

  /// The kinds of the lines.
  static List<String> kinds(String text) {
    return statements(text).stream().map(statement -> statement.kind().name().toLowerCase(java.util.Locale.ROOT)).toList();
  }

  static List<Step> steps(String text) {
    return Ios.machine().run(statements(text));
  }

  /// What each command does, and where: `set in configure > router bgp 65000`. Comments and empty lines are left out.
  static List<String> landings(String text) {
    return steps(text).stream().filter(step -> step.statement().kind() == Statement.Kind.COMMAND)
        .map(step -> step.effect().word() + " in " + (step.landsIn().depth() == 0 ? "exec" : step.landsIn().place())).toList();
  }

  /// The whole tree after the lines.
  static ConfigNode tree(String text) {
    return Replay.configuration(Ios.language(), statements(text), file(text));
  }

  /// The configuration after the lines.
  static ConfigNode configuration(String text) {
    return Replay.configuration(Ios.language(), statements(text), file(text)).child("configure").orElseThrow();
  }
}
