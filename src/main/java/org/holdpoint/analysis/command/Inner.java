package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Argument;

/// A command that is handed on as words or as one text: the first of its calls that is not a way to call another.
final class Inner {

  private static final Set<String> CALLERS = Set.of("sudo", "env", "nohup", "time", "exec", "sh", "bash", "-c");

  private Inner() {}

  static List<Argument> words(List<Argument> given) {
    var words = given.stream().flatMap(Inner::apart).toList();
    return words.stream().dropWhile(word -> CALLERS.contains(Call.text(word)) || Call.text(word).indexOf('=') > 0 && !Call.text(word).startsWith("-")).takeWhile(word -> !Set.of(";", "&&", "||", "|").contains(Call.text(word))).toList();
  }

  /// A text of several words, word by word; `commands=…` is how one is given as a parameter.
  private static Stream<Argument> apart(Argument word) {
    var text = Call.text(word);
    var command = text.startsWith("commands=") ? text.substring("commands=".length()).replace("[", "").replace("]", "").replace("\"", "").replace("'", "") : text;
    return command.indexOf(' ') < 0 && command.equals(text) ? Stream.of(word) : Stream.of(command.replace("\"", "").replace("'", "").replace(";", " ; ").trim().split("\\s+"))
        .map(part -> new Argument(part, part.contains("$") ? List.of() : List.of(part), "", part.contains("$") ? List.of(part) : List.of(), part.contains("$"), true, word.at()));
  }
}
