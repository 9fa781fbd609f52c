package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.replay.line.Statement.Prompt;
import org.holdpoint.replay.table.Match;

/// What a pasted session shows: lines with a prompt are typed, the others are printed. The level stands in the line above the prompt ("The MD-CLI command prompt", MD-CLI User Guide 22.7).
final class MdTranscript {

  /// What the device writes of its own: `INFO: CLI #2060: Entering exclusive configuration mode`.
  private static final Pattern MESSAGE = Pattern.compile("\\s*(INFO|MINOR|MAJOR|CRITICAL|WARNING): [A-Z_]+ #\\d+.*");
  private static final Pattern TYPED = Pattern.compile("\\s*(\\*?[A-D]:[^\\s@\"#]+@[^\\s\"#]+#.*|[*!]*(\\((ex|gl|pr|ro)\\))?\\[((ex|gl|pr|ro):.*|/.*)\\]\\s*)");
  private static final Pattern WORDS = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*+)\"|\\S+");

  private boolean session;
  private Optional<List<String>> level = Optional.empty();

  /// Whether the line is printed and not typed.
  boolean prints(String text) {
    return MESSAGE.matcher(text).matches() || session && !TYPED.matcher(text).matches();
  }

  /// `*(ex)[/configure router "Base" bgp]`, `[ex:/configure]`.
  void level(String banner) {
    var shown = banner.substring(banner.indexOf('[') + 1, banner.length() - 1).replaceFirst("^(ex|gl|pr|ro):", "").replaceFirst("^/", "");
    var words = new ArrayList<String>();
    for (var word = WORDS.matcher(shown); word.find();) {
      words.add(word.group(1) == null ? word.group() : word.group(1));
    }
    level = contexts(words);
    session = true;
  }

  /// The device, and the contexts that the line above shows; empty where nothing says them.
  Optional<Prompt> prompt(String text) {
    session = true;
    var host = text.substring(text.indexOf('@') + 1, text.length() - 1);
    var shown = level;
    level = Optional.empty();
    return shown.map(contexts -> new Prompt(host, contexts));
  }

  /// The contexts that the words lead to, by their last part.
  private static Optional<List<String>> contexts(List<String> words) {
    if (words.isEmpty()) {
      return Optional.of(List.of());
    }
    var table = MdCli.language().table();
    return table.match(table.root(), words) instanceof Match.Enter(var entered)
        ? Optional.of(entered.stream().map(inner -> inner.context().path().substring(inner.context().path().lastIndexOf('>') + 1)).toList()) : Optional.empty();
  }
}
