package org.holdpoint.report.checklist;

import java.util.List;
import org.holdpoint.source.Span;

/// Commands of one file that take away, stop or drain whatever a selector fits, and do not say how many that is meant to be: no finding, and still a number that somebody states before they are sent.
/// @param about what they are about: `script drain.sh`
/// @param commands each of them, in order
public record Uncounted(String about, List<Command> commands) {

  public Uncounted {
    commands = List.copyOf(commands);
  }

  /// One of them.
  /// @param text its words
  /// @param counted how many it takes by the inventory, in one line; empty where none says it
  public record Command(Span at, String text, String counted) {}
}
