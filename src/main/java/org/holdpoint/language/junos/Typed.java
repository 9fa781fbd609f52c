package org.holdpoint.language.junos;

import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.line.Statement.Prompt;
import org.holdpoint.replay.line.Statement.Verb;
import org.holdpoint.replay.line.Word;

/// A line that is typed in configuration mode: `set`, `edit` and what they name, `top` before them, or another command (CLI User Guide, "Configuration mode commands").
final class Typed {

  private Typed() {}

  static Statement statement(List<Word> words, int indent, Optional<Prompt> prompt) {
    var top = words.size() > 1 && words.getFirst().text().equals("top");
    var first = words.get(top ? 1 : 0).text();
    var verb = words.size() == (top ? 2 : 1) ? Verb.PLAIN : switch (first) {
      case "set" -> Verb.SET;
      case "edit" -> Verb.EDIT;
      default -> Verb.PLAIN;
    };
    var leading = verb == Verb.PLAIN ? top ? 1 : 0 : top ? 2 : 1;
    var at = words.getFirst().at().to(words.getLast().at());
    return Junos.command(first) ? new Statement(Kind.COMMAND, at, indent, words, top, prompt, verb, leading) : new Statement(Kind.UNREAD, at, indent, List.of(), false, prompt);
  }

  /// Whether the line says that braces which follow it belong below the level the session is at (`load merge terminal relative`), not at the top.
  static boolean relative(List<Word> words) {
    return words.getFirst().text().equals("load") && words.stream().anyMatch(word -> word.text().equals("relative"));
  }
}
