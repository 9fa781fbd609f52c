package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.source.Span;

/// What one statement did to who may do what directly; emptied before the next.
final class Journal {

  /// A right that somebody was given or lost.
  /// @param column the one it is limited to; empty where it is for all
  /// @param at where it was given
  record Entry(String who, String right, String column, Thing thing, boolean option, Span at) {}

  /// A right that was forbidden until now.
  /// @param column the one of which alone it is forbidden no more; empty where it is all of them
  /// @param was the path at which it was forbidden
  record Lifted(String who, String right, String column, Thing thing, List<String> was, Span deniedAt) {}

  private final List<Entry> gained = new ArrayList<>();
  private final List<Entry> lost = new ArrayList<>();
  /// What went with the object that it was on.
  private final List<Entry> gone = new ArrayList<>();
  private final List<Lifted> lifted = new ArrayList<>();

  void gained(Entry entry) {
    gained.add(entry);
  }

  void lost(Entry entry) {
    lost.add(entry);
  }

  void gone(Entry entry) {
    gone.add(entry);
  }

  void lifted(Lifted one) {
    lifted.add(one);
  }

  List<Entry> gained() {
    return List.copyOf(gained);
  }

  List<Entry> lost() {
    return List.copyOf(lost);
  }

  List<Entry> gone() {
    return List.copyOf(gone);
  }

  List<Lifted> lifted() {
    return List.copyOf(lifted);
  }

  void clear() {
    gained.clear();
    lost.clear();
    gone.clear();
    lifted.clear();
  }
}
