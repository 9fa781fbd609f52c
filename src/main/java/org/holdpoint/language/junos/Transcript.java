package org.holdpoint.language.junos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.replay.line.Statement.Prompt;
import org.holdpoint.replay.line.Word;
import org.holdpoint.replay.table.Match;
import org.holdpoint.source.SourceFile;

/// What a pasted session shows: lines with a prompt are typed, the others are printed, but for configuration that follows `load … terminal`. The level stands in a banner above the
/// prompt (CLI User Guide, "Configuration mode prompt"); without one it is where the lines before have left it.
final class Transcript {

  private static final Pattern OUTPUT = Pattern.compile("\\s*(\\^D|\\[Type \\^D .*\\]|load complete.*|commit complete|configuration check succeeds|Entering configuration mode"
      + "|Exiting configuration mode|commit confirmed will be automatically rolled back .*|# commit confirmed will be rolled back .*|\\{(master|backup|linecard|primary|secondary)[^}]*\\}.*)\\s*");
  /// A prompt, also one that people have shortened to the name of the router.
  private static final String PROMPTED = "[A-Za-z0-9_.-]+@[A-Za-z0-9_.:-]+[>#%].*|[A-Za-z][A-Za-z0-9_.-]*[>#](\\s.*)?";
  private static final Pattern TYPED = Pattern.compile("\\s*(" + PROMPTED + "|\\[edit( .*)?\\]\\s*)");
  private static final Pattern PROMPT = Pattern.compile("\\s*(?:" + PROMPTED + ")");

  /// What may be typed (CLI User Guide, "CLI configuration mode overview", "CLI operational mode overview").
  private static final Set<String> COMMANDS = Set.of("activate", "annotate", "clear", "commit", "configure", "copy", "deactivate", "delete", "edit", "exit", "file", "insert", "load", "monitor", "ping", "protect",
      "quit", "rename", "replace", "request", "restart", "rollback", "run", "save", "set", "show", "start", "status", "test", "top", "unprotect", "up", "update", "wildcard");

  /// Whether a prompt stands anywhere; without one a banner of the top heads lines that are to be typed.
  private final boolean prompted;
  private boolean session;
  private boolean loading;
  private boolean patching;
  private Optional<List<String>> level = Optional.empty();

  /// The whole file may be what `load patch` reads.
  Transcript(SourceFile file) {
    var patch = JunosPatch.whole(file);
    prompted = file.lines().stream().anyMatch(line -> PROMPT.matcher(line.text()).matches());
    loading = patch;
    patching = patch;
  }

  /// Whether the lines that follow are loaded.
  boolean loads() {
    return loading;
  }

  /// Whether the line is one of a patch.
  boolean patches(String text) {
    return loading && patching && JunosPatch.line(text);
  }

  /// Whether the line is printed and not typed.
  boolean prints(String text, boolean inBraces) {
    if (OUTPUT.matcher(text).matches()) {
      loading &= !text.contains("^D") || text.contains("Type");
      return true;
    }
    return session && !loading && !inBraces && !TYPED.matcher(text).matches();
  }

  /// Whether the line stands above the first prompt of a session, where people write what it is for, and begins with no command.
  boolean heads(String first) {
    return prompted && !session && !loading && !COMMANDS.contains(first);
  }

  /// `[edit protocols isis]`.
  void level(String banner) {
    var words = banner.substring("[edit".length(), banner.length() - 1).strip();
    level = Optional.of(words.isEmpty() ? List.of() : List.of(words.split("\\s+")));
    session |= prompted || !words.isEmpty();
  }

  void typed(List<Word> words, boolean prompted) {
    session |= prompted;
    loading = words.getFirst().text().equals("load") && words.stream().anyMatch(word -> word.text().equals("terminal"));
    patching = loading && words.stream().anyMatch(word -> word.text().equals("patch"));
  }

  /// The device and the contexts that a prompt shows; empty where it does not say them.
  Optional<Prompt> prompt(String text) {
    session = true;
    var host = text.substring(text.indexOf('@') + 1, text.length() - 1);
    var shown = level;
    level = Optional.empty();
    if (!text.endsWith("#")) {
      return text.endsWith(">") ? Optional.of(new Prompt(host, List.of())) : Optional.empty();
    }
    return shown.flatMap(Transcript::contexts).map(contexts -> new Prompt(host, contexts));
  }

  /// The contexts that the words of a banner lead to, by their last part.
  private static Optional<List<String>> contexts(List<String> words) {
    var contexts = new ArrayList<>(List.of("configure"));
    if (words.isEmpty()) {
      return Optional.of(contexts);
    }
    var table = Junos.language().table();
    if (!(table.match(table.context("configure").orElseThrow(), words) instanceof Match.Enter(var entered))) {
      return Optional.empty();
    }
    entered.forEach(inner -> contexts.add(inner.context().path().substring(inner.context().path().lastIndexOf('>') + 1)));
    return Optional.of(contexts);
  }
}
