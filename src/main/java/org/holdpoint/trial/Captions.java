package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.ContextFact.CaptionedLine;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Frame;

/// Remarks of a script that name an interface of the device and nothing else, above lines that land in another one: what was to be the header of a block stands there as a remark.
final class Captions {

  private static final String INTERFACE = "interface ";

  private Captions() {}

  static List<Fact> of(Script script, Replay replay) {
    var found = new ArrayList<Fact>();
    var caption = Optional.<Statement>empty();
    for (var step : replay.steps()) {
      switch (step.statement().kind()) {
        case REMARK -> caption = Optional.of(step.statement());
        case COMMAND -> {
          caption.flatMap(remark -> misplaced(script, replay, remark, step)).ifPresent(found::add);
          caption = Optional.empty();
        }
        case BLANK, OUTPUT, UNREAD, UNBALANCED -> { }
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Fact> misplaced(Script script, Replay replay, Statement remark, Step step) {
    var named = script.file().text(remark.line()).strip().replaceFirst("^[!#]+\\s*", "").strip();
    var key = named.toLowerCase(Locale.ROOT).startsWith(INTERFACE) ? INTERFACE + named.substring(INTERFACE.length()) : INTERFACE + named;
    var inside = around(step.landsIn());
    if (!(step.effect() instanceof Effect.Set || step.effect() instanceof Effect.Delete) || inside.isEmpty() || inside.get().key().equals(key)
        || replay.before().children().values().stream().flatMap(top -> Stream.concat(Stream.of(top), top.children().values().stream())).noneMatch(node -> node.key().equals(key))) {
      return Optional.empty();
    }
    var at = step.statement().at();
    return Optional.of(new CaptionedLine(Key.of(script.subject(), "captioned-line", key, step.statement().text()), at, inside.get().opener().map(Statement::at).orElse(at), step.statement().text(), inside.get().key(), key, remark.at()));
  }

  /// The interface in whose block a level is.
  private static Optional<Frame> around(Frame frame) {
    for (var level = Optional.of(frame); level.isPresent(); level = level.get().outer()) {
      if (level.get().key().startsWith(INTERFACE)) {
        return level;
      }
    }
    return Optional.empty();
  }
}
