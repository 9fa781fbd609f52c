package org.holdpoint.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.SequencedMap;
import java.util.TreeMap;

/// A list while its lines are read. Its entries stand in the order of their numbers; one without a number comes so many after the last, and one is taken away by what it says. Entries are
/// kept by both, so that a line never searches them all.
public final class NumberedEntries<T> {

  private final long step;
  private final NavigableMap<Long, List<Entry<T>>> byNumber = new TreeMap<>();
  private final SequencedMap<String, List<Entry<T>>> byText = new LinkedHashMap<>();

  private record Entry<T>(long number, T value) {}

  /// `step` is how far behind the last entry one without a number comes.
  public NumberedEntries(long step) {
    this.step = step;
  }

  /// An entry behind all others.
  public void add(String text, T value) {
    add(byNumber.isEmpty() ? step : byNumber.lastKey() + step, text, value);
  }

  /// An entry with its number.
  public void add(long number, String text, T value) {
    var entry = new Entry<>(number, value);
    byNumber.computeIfAbsent(number, _ -> new ArrayList<>()).add(entry);
    byText.computeIfAbsent(text, _ -> new ArrayList<>()).add(entry);
  }

  /// Takes away what says this.
  public void remove(String text) {
    for (var entry : byText.getOrDefault(text, List.of())) {
      byNumber.get(entry.number()).remove(entry);
      byNumber.remove(entry.number(), List.of());
    }
    byText.remove(text);
  }

  /// Whether nothing is left of it.
  public boolean isEmpty() {
    return byNumber.isEmpty();
  }

  /// The entry whose line comes first; there is one.
  public T first() {
    return byText.firstEntry().getValue().getFirst().value();
  }

  /// All entries, in the order in which a device tries them.
  public List<T> inOrder() {
    return byNumber.values().stream().flatMap(List::stream).map(Entry::value).toList();
  }
}
