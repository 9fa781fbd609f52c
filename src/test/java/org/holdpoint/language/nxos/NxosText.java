package org.holdpoint.language.nxos;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.holdpoint.analysis.name.Names;
import org.holdpoint.analysis.redistribution.Redistributions;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// A text of the language: what becomes of its lines, and what it sets up.
final class NxosText {

  private NxosText() {}

  static SourceFile file(String text) {
    return file("leaf-1.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  static SourceFile file(String name, byte[] bytes) {
    return SourceReader.read(bytes, name, name, Side.HEAD);
  }

  /// What each command does, and where: `set in configure > router bgp 65000`. Comments, output and empty lines are left out.
  static List<String> landings(String text) {
    return Nxos.machine().run(NxosStatements.read(file(text))).stream().filter(step -> step.statement().kind() == Statement.Kind.COMMAND)
        .map(step -> step.effect().word() + " in " + (step.landsIn().depth() == 0 ? "exec" : step.landsIn().place())).toList();
  }

  /// The facts of one kind, of a whole configuration, with what follows from it.
  static <F extends Fact> List<F> facts(Class<F> kind, String text) {
    var file = file(text);
    var facts = Nxos.language().facts(new Subject("device", "leaf-1"), Replay.configuration(Nxos.language(), NxosStatements.read(file), file));
    var all = new ArrayList<Fact>(facts);
    all.addAll(Redistributions.of(facts, true));
    all.addAll(Names.of(facts));
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The only fact of its kind.
  static <F extends Fact> F fact(Class<F> kind, String text) {
    var found = facts(kind, text);
    if (found.size() != 1) {
      throw new AssertionError("not one but " + found);
    }
    return found.getFirst();
  }
}
