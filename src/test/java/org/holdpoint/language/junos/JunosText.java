package org.holdpoint.language.junos;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// Texts of this language, as files, as what a device does with them, and as facts.
final class JunosText {

  private JunosText() {}

  static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "pe1.conf", "pe1.conf", Side.HEAD);
  }

  static List<Step> steps(String text) {
    return Junos.machine().run(Junos.language().statements(file(text)));
  }

  /// What each line does and where it lands: `set in configure > protocols > isis`.
  static List<String> landings(String text) {
    return steps(text).stream().map(step -> step.effect().word() + " in " + step.landsIn().place()).toList();
  }

  static List<Fact> facts(String text) {
    var file = file(text);
    return Junos.language().facts(new Subject("device", "pe1"), Replay.configuration(Junos.language(), Junos.language().statements(file), file));
  }

  static <F extends Fact> List<F> facts(String text, Class<F> kind) {
    return facts(text).stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
