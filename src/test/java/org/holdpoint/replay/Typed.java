package org.holdpoint.replay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.sros.Sros;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Word;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// Scripts typed into the machine, for tests: what each line does and where, as words.
public final class Typed {

  private static final RouterLanguage SROS = Sros.language();
  private static final Subject DEVICE = new Subject("device", "pe-bs07");

  private Typed() {}

  /// What the lines of a script do on an empty device: `enter configure > router Base`, one entry a command.
  public static List<String> landings(String script) {
    return replay("", script).steps().stream().filter(step -> step.statement().kind() != Statement.Kind.BLANK).map(Typed::landing).toList();
  }

  /// Where the session is after the script.
  public static String end(String script) {
    return replay("", script).steps().getLast().after().place();
  }

  /// A script on the configuration that another one sets up.
  public static Replay replay(String before, String script) {
    return replay(before, script, "paste");
  }

  public static Replay replay(String before, String script, String delivery) {
    var state = file(before);
    var base = Replay.configuration(SROS, SROS.statements(state), state);
    return Replay.of(SROS, DEVICE, SROS.statements(file(script)), base, delivery);
  }

  /// The configuration that a script leaves behind, one line a node, with two blanks a level; what was taken away is left out.
  public static List<String> configuration(String before, String script) {
    var lines = new ArrayList<String>();
    list(replay(before, script).after(), "", lines);
    return lines;
  }

  /// The facts of intent of a script on an empty device.
  static List<ContextFact> facts(String script) {
    return replay("", script).facts();
  }

  /// The only misplaced line of a script.
  static ContextFact.MisplacedLine misplaced(String before, String script) {
    var found = replay(before, script).facts().stream().filter(ContextFact.MisplacedLine.class::isInstance).map(ContextFact.MisplacedLine.class::cast).toList();
    if (found.size() != 1) {
      throw new AssertionError("one misplaced line is expected: " + found);
    }
    return found.getFirst();
  }

  public static String landing(Step step) {
    return step.effect().word() + " " + step.landsIn().place();
  }

  /// A line of a language without a grammar of its own: words between blanks, indented as it stands.
  public static Statement statement(int line, String text) {
    var words = new ArrayList<Word>();
    for (var word : text.strip().split(" +")) {
      words.add(new Word(word, false, org.holdpoint.source.Span.of("toy.cli", Side.HEAD, line, 1, text.length() + 1)));
    }
    return new Statement(Statement.Kind.COMMAND, words.getFirst().at(), text.length() - text.stripLeading().length(), words, false, Optional.empty());
  }

  private static void list(ConfigNode node, String indent, List<String> lines) {
    for (var child : node.children().values()) {
      if (!child.negated()) {
        lines.add(indent + (child.children().isEmpty() && !child.words().isEmpty() ? String.join(" ", child.words()) : child.key()));
        list(child, indent + "  ", lines);
      }
    }
  }

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "x.cli", "x.cli", Side.HEAD);
  }
}
