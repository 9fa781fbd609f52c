package org.holdpoint.replay.machine;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.table.Command;
import org.holdpoint.replay.table.Context;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.table.Match;

/// Where the prompts of a transcript say that the session is.
final class Prompted {

  private final CliLanguage language;
  private final Frame root;
  private final Map<Statement, Optional<Frame>> shown = new IdentityHashMap<>();
  private final Map<Context, List<Context>> opened = new IdentityHashMap<>();

  Prompted(CliLanguage language, Frame root) {
    this.language = language;
    this.root = root;
  }

  /// Where the prompt says the session is: the level the machine expects if the two agree, else one with the contexts the prompt shows.
  Frame shown(Frame at, Statement.Prompt prompt, Statement statement) {
    for (var frame = Optional.of(at); frame.isPresent(); frame = frame.get().returnsTo()) {
      if (agrees(frame.get(), prompt.contexts())) {
        return frame.get();
      }
    }
    return shown.computeIfAbsent(statement, line -> built(prompt, line)).orElse(at);
  }

  private Optional<Frame> built(Statement.Prompt prompt, Statement statement) {
    var frame = root;
    for (var shown : prompt.contexts()) {
      var fitting = opened.computeIfAbsent(frame.context(), this::opened).stream().filter(child -> Abbreviation.matches(shown, keyword(child))).toList();
      var inner = fitting.stream().filter(child -> !(language.table().match(child, statement.texts()) instanceof Match.None)).findFirst().or(() -> fitting.stream().findFirst());
      if (inner.isEmpty()) {
        return Optional.empty();
      }
      var words = language.identity(frame.context().path(), List.of(keyword(inner.get())), false);
      frame = frame.enter(inner.get(), String.join(" ", words), words, statement, frame);
    }
    return Optional.of(frame);
  }

  /// The contexts that commands of this one open.
  private List<Context> opened(Context context) {
    return context.keywords().stream().flatMap(word -> context.commands(word).stream()).filter(Command::opens).map(command -> language.table().child(context, command)).distinct().toList();
  }

  private static String keyword(Context context) {
    return context.path().substring(context.path().lastIndexOf('>') + 1);
  }

  /// Whether a level is the one that a prompt shows.
  static boolean agrees(Frame frame, List<String> contexts) {
    if (frame.depth() != contexts.size()) {
      return false;
    }
    var level = frame;
    for (var shown : contexts.reversed()) {
      if (!Abbreviation.matches(shown, keyword(level.context()))) {
        return false;
      }
      level = level.outer().orElse(level);
    }
    return true;
  }
}
