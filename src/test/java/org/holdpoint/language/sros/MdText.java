package org.holdpoint.language.sros;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// Texts of MD-CLI, as files, as what a device does with them, as a configuration and as facts.
final class MdText {

  private static final Subject DEVICE = new Subject("device", "pe1");

  private MdText() {}

  static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "pe1.cli", "pe1.cli", Side.HEAD);
  }

  static List<Step> steps(String text) {
    return MdCli.machine().run(MdCli.language().statements(file(text)));
  }

  /// What each line does and where it lands: `set in configure > router Base > isis 0`.
  static List<String> landings(String text) {
    return steps(text).stream().map(step -> step.effect().word() + " in " + step.landsIn().place()).toList();
  }

  static List<Fact> facts(String text) {
    return facts(MdCli.language(), text);
  }

  static List<Fact> facts(RouterLanguage language, String text) {
    var file = file(text);
    return language.facts(DEVICE, Replay.configuration(language, language.statements(file), file));
  }

  static <F extends Fact> List<F> facts(String text, Class<F> kind) {
    return facts(text).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// A script on the configuration that another text sets up.
  static Replay replay(String before, String script) {
    var state = file(before);
    var base = Replay.configuration(MdCli.language(), MdCli.language().statements(state), state);
    return Replay.of(MdCli.language(), DEVICE, MdCli.language().statements(file(script)), base, "paste");
  }

  /// The lines of a configuration, each with the headers around it.
  static List<String> lines(ConfigNode root) {
    var lines = new ArrayList<String>();
    list(root, "", lines);
    return lines;
  }

  private static void list(ConfigNode node, String path, List<String> lines) {
    node.children().values().stream().filter(child -> !child.negated()).forEach(child -> {
      var all = path + String.join(" ", child.words());
      if (child.children().isEmpty()) {
        lines.add(all);
      }
      list(child, all + " > ", lines);
    });
  }
}
