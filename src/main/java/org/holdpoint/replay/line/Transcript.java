package org.holdpoint.replay.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.line.Statement.Prompt;
import org.holdpoint.source.SourceFile;

/// What a pasted session shows: lines with a prompt are typed, those after a command that prints are printed by it, and messages stand anywhere. A configuration that is
/// printed in a session where none is typed is what the file is about: its lines stay statements, at the level of the configuration. `printing` are the first words of
/// commands that print, `header` is a line above a whole configuration, `message` one that the device says of its own accord.
public record Transcript(Set<String> printing, Predicate<String> header, Predicate<String> message) {

  private static final Prompt CONFIGURATION = new Prompt("", List.of("configure"));

  public Transcript {
    printing = Set.copyOf(printing);
  }

  /// The statements of the file, one a line: what is printed is output, and the first line of a configuration that is shown carries the level that it stands on.
  public List<Statement> mark(List<Statement> statements, SourceFile file) {
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
      } else if (session && !typed && header.test(text)) {
        printed = false;
        shown = Optional.of(new Prompt(host, CONFIGURATION.contexts()));
      }
      var readable = statement.kind() != Kind.BLANK && statement.kind() != Kind.REMARK;
      if (readable && statement.prompt().isEmpty() && (session && printed || message.test(text))) {
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

  private boolean prints(Statement statement) {
    return printing.contains(statement.texts().getFirst().toLowerCase(Locale.ROOT));
  }
}
