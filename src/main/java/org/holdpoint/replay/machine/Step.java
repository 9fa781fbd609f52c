package org.holdpoint.replay.machine;

import java.util.Optional;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.table.Frame;

/// One line as the device takes it: the level the session is at, the level its effect lands in (deeper for a line that enters levels on its way), what it does, and
/// the level the session is at afterwards.
public record Step(Statement statement, Frame at, Frame landsIn, Effect effect, Frame after) {

  /// The level that its effect lands in, as a path.
  public String place() {
    return landsIn.place();
  }

  /// The level that the session is at afterwards, as a path.
  public String reached() {
    return after.place();
  }

  /// The level whose command the line is: the current one, or one around it that was tried after it.
  public Frame taker() {
    if (landsIn == at) {
      return at;
    }
    for (var frame = Optional.of(landsIn); frame.isPresent(); frame = frame.get().outer()) {
      if (frame.get() == at) {
        return at;
      }
    }
    return effect instanceof Effect.Enter(var headers) ? landsIn.outer(headers.size()) : landsIn;
  }

  /// Whether a level around the current one took the line, so that the session left the current one without a word.
  public boolean walksUp() {
    return !statement.rooted() && switch (effect) {
      case Effect.Set _, Effect.Delete _, Effect.Insert _, Effect.Commit _, Effect.Enter _ -> taker() != at;
      case Effect.Leave _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> false;
    };
  }

  /// Whether the line does the same wherever it stands: where nothing takes effect before it is committed, what commits or shows it is about all of it.
  public boolean everywhere(CliLanguage language) {
    return language.staged() && (effect instanceof Effect.Exec || effect instanceof Effect.Commit);
  }

  /// Whether the line changes the configuration.
  public boolean applies() {
    return switch (effect) {
      case Effect.Set _, Effect.Delete _, Effect.Insert _, Effect.Commit _, Effect.Enter _ -> true;
      case Effect.Leave _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> false;
    };
  }
}
