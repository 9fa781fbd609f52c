package org.holdpoint.report.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A page that people have worked on: what is ticked, and what they wrote below our lines. `above` is what they wrote before the first of them.
record Existing(List<String> above, Map<String, Entry> entries) {

  /// One of our stretches as it stands there. `edited`: people changed something in it. `added` is what they wrote below it.
  record Entry(String tick, List<String> lines, boolean edited, List<String> added) {

    Entry {
      lines = List.copyOf(lines);
      added = List.copyOf(added);
    }

    /// Two of the same name: nothing of either is lost.
    Entry and(Entry other) {
      var all = new ArrayList<>(added);
      all.addAll(other.added());
      return new Entry(tick.isBlank() ? other.tick() : tick, lines, edited, all);
    }
  }

  /// Nothing yet.
  static Existing none() {
    return new Existing(List.of(), Map.of());
  }

  /// Reads a page; nothing if the text is none of ours.
  static Optional<Existing> read(String text) {
    var reading = new Reading();
    text.lines().forEach(reading::line);
    reading.close();
    return reading.entries.containsKey("part=" + Page.TOP) ? Optional.of(new Existing(trimmed(reading.above), reading.entries)) : Optional.empty();
  }

  /// Lines without blank ones around them.
  static List<String> trimmed(List<String> lines) {
    var from = 0;
    var to = lines.size();
    while (from < to && lines.get(from).isBlank()) {
      from++;
    }
    while (to > from && lines.get(to - 1).isBlank()) {
      to--;
    }
    return List.copyOf(lines.subList(from, to));
  }

  /// The lines read so far. Between a start and its end they are ours, else of people.
  private static final class Reading {

    private final List<String> above = new ArrayList<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private Optional<String> key = Optional.empty();
    private String tick = "";
    private List<String> ours = new ArrayList<>();
    private List<String> added = above;
    private Optional<String> digest = Optional.empty();
    private boolean inside;

    void line(String line) {
      var start = Block.START.matcher(line);
      var end = Block.END.matcher(line);
      if (start.matches()) {
        close();
        key = Optional.of(start.group(2));
        tick = Optional.ofNullable(start.group(1)).map(letter -> letter.equals("X") ? "x" : letter).orElse("");
        ours = new ArrayList<>();
        Optional.ofNullable(start.group(3)).ifPresent(ours::add);
        added = new ArrayList<>();
        digest = Optional.empty();
        inside = true;
      } else if (inside && end.matches()) {
        digest = Optional.of(end.group(1));
        inside = false;
      } else {
        (inside ? ours : added).add(line);
      }
    }

    void close() {
      key.ifPresent(name -> {
        var block = new Block(name, tick, ours);
        entries.merge(name, new Entry(tick, ours, !digest.equals(Optional.of(block.digest())), trimmed(added)), Entry::and);
      });
    }
  }
}
