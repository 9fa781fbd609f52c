package org.holdpoint.replay.intent;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.holdpoint.replay.line.Once;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.tree.ConfigNode;

/// Which block defines an entry: in the script, or in the configuration before it.
final class Definitions {

  private final ConfigNode base;
  private final Supplier<Entries> entries;
  private final Map<Frame, Optional<ConfigNode>> blocks = new IdentityHashMap<>();
  private final Map<Frame, String> places = new IdentityHashMap<>();

  Definitions(List<Step> steps, ConfigNode base) {
    this.base = base;
    this.entries = new Once<>(() -> new Entries(steps));
  }

  /// Whether the block of `frame`, or one around it, defines the entry.
  boolean around(Frame frame, String entry) {
    for (var level = Optional.of(frame); level.isPresent(); level = level.get().outer()) {
      if (inBase(level.get(), entry) || entries.get().defines(place(level.get()), entry)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the block of `frame` defines the entry of a line without that line: where a line itself lands says nothing about where it is meant.
  boolean made(Frame frame, String entry, Statement line) {
    return inBase(frame, entry) || entries.get().defines(place(frame), entry, line);
  }

  private boolean inBase(Frame frame, String entry) {
    return block(frame).filter(block -> entries.get().defines(block, entry)).isPresent();
  }

  private String place(Frame frame) {
    return places.computeIfAbsent(frame, Frame::place);
  }

  /// The block of the configuration before that `frame` is.
  Optional<ConfigNode> block(Frame frame) {
    return blocks.computeIfAbsent(frame, level -> level.in(base));
  }
}
