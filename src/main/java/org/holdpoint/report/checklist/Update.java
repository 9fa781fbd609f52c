package org.holdpoint.report.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.report.checklist.Existing.Entry;

/// A page written anew over one that people have worked on: ticks and what they wrote stay with their questions; questions that went away with either are listed.
final class Update {

  private static final Block HEADING = Block.part(Page.GONE, "## Done, and gone from this change", "", "The change no longer asks these; answers that were given stay on record.");

  private final Existing existing;
  private final List<String> out = new ArrayList<>();

  private Update(Existing existing) {
    this.existing = existing;
  }

  /// The text of the page.
  static String text(List<Block> blocks, Existing existing) {
    return new Update(existing).written(blocks);
  }

  /// Questions that went away and were ticked or written below, as stretches of the page; of one that has come back, nothing.
  static List<Block> gone(List<Block> blocks, Existing existing) {
    var names = names(blocks);
    return existing.entries().entrySet().stream().filter(entry -> !entry.getKey().startsWith("part=") && !names.contains(name(entry.getKey())))
        .filter(entry -> entry.getKey().startsWith("gone=") || !entry.getValue().tick().isBlank() || !entry.getValue().added().isEmpty() || entry.getValue().edited())
        .map(entry -> new Block("gone=" + name(entry.getKey()), entry.getValue().tick(), List.of(entry.getValue().lines().stream().findFirst().orElse("")))).toList();
  }

  private String written(List<Block> blocks) {
    var gone = gone(blocks, existing);
    var names = names(blocks);
    var lost = existing.entries().entrySet().stream().filter(entry -> entry.getKey().startsWith("part=") && !names.contains(entry.getKey()) && !entry.getKey().equals("part=" + Page.GONE))
        .flatMap(entry -> kept(entry.getValue(), List.of()).stream()).toList();
    var heading = Optional.ofNullable(existing.entries().get("part=" + Page.GONE)).map(entry -> kept(entry, HEADING.lines())).orElse(List.of());
    if (!existing.above().isEmpty()) {
      out.addAll(existing.above());
      out.add("");
    }
    for (var block : blocks) {
      if (block.key().equals("part=" + Page.QUIET) && !(gone.isEmpty() && lost.isEmpty() && heading.isEmpty())) {
        write(HEADING, Stream.of(heading, lost).flatMap(List::stream).toList());
        gone.forEach(one -> write(one, keptGone(one)));
      }
      var entries = Stream.of(block.key(), "gone=" + name(block.key())).distinct().map(existing.entries()::get).flatMap(found -> Optional.ofNullable(found).stream()).toList();
      var tick = entries.stream().map(Entry::tick).filter(found -> !found.isBlank()).findFirst();
      write(tick.map(block::ticked).orElse(block), entries.stream().flatMap(entry -> kept(entry, block.lines()).stream()).toList());
    }
    return String.join("\n", out) + "\n";
  }

  private List<String> keptGone(Block gone) {
    var name = name(gone.key());
    return Stream.of("item=" + name, "gone=" + name).map(existing.entries()::get).flatMap(found -> Optional.ofNullable(found).stream()).flatMap(entry -> kept(entry, gone.lines()).stream()).toList();
  }

  /// A part stands between blank lines; questions stand close together, with what people wrote right below.
  private void write(Block block, List<String> added) {
    if (!block.question() && !out.isEmpty() && !out.getLast().isEmpty()) {
      out.add("");
    }
    out.addAll(block.text());
    if (!block.question()) {
      out.add("");
    }
    out.addAll(added);
    if (!block.question() && !added.isEmpty()) {
      out.add("");
    }
    if (block.key().equals("part=foot")) {
      while (out.getLast().isEmpty()) {
        out.removeLast();
      }
    }
  }

  /// What people wrote below a stretch, and before it the lines that they changed in it: those that we did not write.
  private static List<String> kept(Entry entry, List<String> ours) {
    var kept = new ArrayList<String>();
    if (entry.edited()) {
      var known = new HashSet<>(ours);
      entry.lines().stream().filter(line -> !line.isBlank() && !known.contains(line)).map(line -> changed(line, ours)).forEach(kept::add);
    }
    kept.addAll(entry.added());
    return kept;
  }

  /// Of a line that people wrote behind, what they wrote.
  private static String changed(String line, List<String> ours) {
    return ours.stream().filter(own -> !own.isBlank() && line.startsWith(own)).max(Comparator.comparing(String::length))
        .map(own -> "  " + line.substring(own.length()).strip()).orElse(line);
  }

  private static String name(String key) {
    return key.startsWith("part=") ? key : key.substring(key.indexOf('=') + 1);
  }

  private static Set<String> names(List<Block> blocks) {
    return blocks.stream().map(block -> name(block.key())).collect(Collectors.toSet());
  }
}
