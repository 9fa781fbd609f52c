package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Argument;

/// Commands that are handed on as words or as one text: their calls, without what only calls another.
final class Inner {

  private static final Set<String> BETWEEN = Set.of(";", "&&", "||", "|", "then", "do");
  private static final Set<String> CALLERS = Set.of("sudo", "env", "nohup", "time", "exec", "sh", "bash", "-c");

  private Inner() {}

  /// Each with its words; the first word is a program.
  static List<List<Argument>> calls(List<Argument> given) {
    var calls = new ArrayList<List<Argument>>();
    var call = new ArrayList<Argument>();
    given.stream().flatMap(Inner::apart).forEach(word -> {
      if (BETWEEN.contains(Call.text(word))) {
        calls.add(List.copyOf(call));
        call.clear();
      } else if (!call.isEmpty() || !CALLERS.contains(Call.text(word)) && (Call.text(word).indexOf('=') <= 0 || Call.text(word).startsWith("-"))) {
        call.add(word);
      }
    });
    calls.add(call);
    return calls.stream().filter(one -> !one.isEmpty()).toList();
  }

  /// A text of several words, word by word; `commands=…` is how one is given as a parameter.
  private static Stream<Argument> apart(Argument word) {
    var text = Call.text(word);
    var command = text.startsWith("commands=") ? text.substring("commands=".length()).replace("[", "").replace("]", "").replace("\"", "").replace("'", "") : text;
    return command.indexOf(' ') < 0 && command.equals(text) ? Stream.of(word) : Stream.of(command.replace("\"", "").replace("'", "").replace(";", " ; ").trim().split("\\s+"))
        .map(part -> new Argument(part, part.contains("$") ? List.of() : List.of(part), "", part.contains("$") ? List.of(part) : List.of(), part.contains("$"), true, word.at()));
  }
}
