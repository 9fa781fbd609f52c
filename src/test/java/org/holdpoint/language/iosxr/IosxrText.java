package org.holdpoint.language.iosxr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.holdpoint.analysis.redistribution.Redistributions;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// A text of the language, and what becomes of it.
final class IosxrText {

  static final Subject R1 = new Subject("device", "r1");

  private IosxrText() {}

  static SourceFile file(String name, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
  }

  static List<Step> steps(String name, String text) {
    return Iosxr.machine().run(IosxrStatements.read(file(name, text)));
  }

  /// What each command of a script does, and where. Comments and empty lines are left out.
  static List<String> landings(String script) {
    return steps("r1-change.cli", script).stream().filter(step -> step.statement().kind() == Statement.Kind.COMMAND)
        .map(step -> step.effect().word() + " in " + (step.landsIn().depth() == 0 ? "exec" : step.landsIn().place())).toList();
  }

  /// The facts of one kind of a saved configuration, with what follows from them.
  static <F extends Fact> List<F> of(Class<F> kind, String text) {
    var file = file("r1.cfg", text);
    var facts = Iosxr.language().facts(R1, Replay.configuration(Iosxr.language(), IosxrStatements.read(file), file));
    var all = new ArrayList<Fact>(facts);
    all.addAll(Redistributions.of(facts, true));
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The same after a script on a configuration.
  static Replay replay(String configuration, String script, String delivery) {
    var base = file("r1.cfg", configuration);
    return Replay.of(Iosxr.language(), R1, IosxrStatements.read(file("r1-change.cli", script)), Replay.configuration(Iosxr.language(), IosxrStatements.read(base), base), delivery);
  }
}
