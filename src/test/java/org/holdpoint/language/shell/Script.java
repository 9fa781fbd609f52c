package org.holdpoint.language.shell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// A script as a test asks for it.
final class Script {

  private Script() {}

  static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "run.sh", "run.sh", Side.HEAD);
  }

  static Declared read(String text) {
    return Shell.language().read(file(text), Map.of()).orElseThrow();
  }

  static List<Invocation> calls(String text) {
    return read(text).facts().stream().filter(Invocation.class::isInstance).map(Invocation.class::cast).toList();
  }

  /// The call of a program; the only one that it has in the script.
  static Invocation call(String program, String text) {
    var calls = calls(text).stream().filter(call -> call.program().known().filter(program::equals).isPresent()).toList();
    if (calls.size() != 1) {
      throw new AssertionError(calls.size() + " calls of " + program + ": " + said(text));
    }
    return calls.getFirst();
  }

  /// The calls of a script, one a line: `maybe` where not sure, callers and host before the program, `a|b` for words that may be several, `<NAME>` for what is not known.
  static String said(String text) {
    return calls(text).stream().map(Script::said).collect(Collectors.joining("\n"));
  }

  static String said(Invocation call) {
    var host = call.host().known().map(name -> "@" + name + " ").orElse(call.host().place().isPresent() ? "@? " : "");
    return (call.surely() ? "" : "maybe ") + call.through().stream().map(caller -> caller + " > ").collect(Collectors.joining()) + host + call.program().known().orElse("?")
        + call.words().stream().map(word -> " " + said(word)).collect(Collectors.joining());
  }

  private static String said(Argument word) {
    return word.values().isEmpty() ? "<" + String.join(",", word.open()) + (word.mayBeBlank() ? "?" : "") + ":" + word.blank() + ">" : String.join("|", word.values());
  }
}
