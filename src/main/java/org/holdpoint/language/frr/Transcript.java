package org.holdpoint.language.frr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.replay.Statement;
import org.holdpoint.replay.Statement.Kind;
import org.holdpoint.replay.Statement.Prompt;
import org.holdpoint.source.SourceFile;

/// What a pasted session shows: lines with a prompt are typed, those after a `show` are printed by it, and messages stand anywhere. A configuration that is printed in
/// a session where none is typed is what the file is about: its lines stay statements, at the level of the configuration.
final class Transcript {

  private static final Set<String> PRINTING = Set.of("show", "ping", "traceroute", "write", "copy", "clear", "telnet", "ssh", "terminal", "who", "list", "find", "sh", "wr");
  private static final Prompt CONFIGURATION = new Prompt("", List.of("configure"));

  private Transcript() {}

  static List<Statement> mark(List<Statement> statements, SourceFile file) {
    var session = statements.stream().anyMatch(statement -> statement.prompt().isPresent());
    var typed = statements.stream().anyMatch(statement -> statement.prompt().filter(prompt -> !prompt.contexts().isEmpty()).isPresent());
    var marked = new ArrayList<Statement>(statements.size());
    var printed = false;
    Optional<Prompt> shown = Optional.empty();
    var host = "";
    for (var statement : statements) {
      var text = file.text(statement.line());
      if (statement.prompt().isPresent()) {
        host = statement.prompt().get().host();
        printed = statement.kind() == Kind.REMARK || statement.kind() == Kind.COMMAND && prints(statement);
        shown = Optional.empty();
      } else if (session && !typed && Printed.header(text)) {
        printed = false;
        shown = Optional.of(new Prompt(host, CONFIGURATION.contexts()));
      }
      var readable = statement.kind() != Kind.BLANK && statement.kind() != Kind.REMARK;
      if (readable && statement.prompt().isEmpty() && (session && printed || Printed.message(text))) {
        marked.add(new Statement(Kind.OUTPUT, statement.at(), statement.indent(), List.of(), false, Optional.empty()));
      } else if (shown.isPresent() && statement.kind() == Kind.COMMAND) {
        marked.add(new Statement(Kind.COMMAND, statement.at(), statement.indent(), statement.words(), false, shown));
        shown = Optional.empty();
      } else {
        marked.add(statement);
      }
    }
    return List.copyOf(marked);
  }

  private static boolean prints(Statement statement) {
    return PRINTING.contains(statement.texts().getFirst().toLowerCase(java.util.Locale.ROOT));
  }
}
