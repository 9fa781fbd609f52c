package org.holdpoint.analysis.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What programs do: the table `commands.tsv`. A block is read when its program is called.
final class Commands {

  private static final String TABLE = "/org/holdpoint/analysis/command/commands.tsv";
  /// How the table marks commands of routers, and what stands before their names here: a shell has programs of the same names.
  private static final String DEVICE = "device";
  /// The rows of each program, not taken apart.
  private static final Map<String, List<String>> BLOCKS = blocks();
  private static final Map<String, Program> READ = new ConcurrentHashMap<>();

  private Commands() {}

  /// The program of this name, without the folders that it stands in.
  static Optional<Program> program(String name) {
    return block(name).map(block -> READ.computeIfAbsent(block, key -> Program.of(BLOCKS.get(key).stream().map(row -> row.split("\t")).toList())));
  }

  /// The operational command of a router that begins with this word.
  static Optional<Program> ofDevice(String word) {
    return program(DEVICE + " " + word);
  }

  /// The name in the table: its own, or that of a family (`mkfs.*`).
  private static Optional<String> block(String name) {
    var family = name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.')) + ".*";
    return BLOCKS.containsKey(name) ? Optional.of(name) : Optional.of(family).filter(BLOCKS::containsKey);
  }

  private static Map<String, List<String>> blocks() {
    var found = new HashMap<String, List<String>>();
    var block = new ArrayList<String>();
    for (var line : lines(TABLE)) {
      if (line.startsWith("program\t")) {
        block = new ArrayList<>();
        var row = line.split("\t");
        for (var name : row[1].split(",")) {
          found.put(List.of(row).contains(DEVICE) ? DEVICE + " " + name : name, block);
        }
      }
      block.add(line);
    }
    return found;
  }

  /// The rows of a table, column by column, without its comments.
  static List<String[]> rows(String table) {
    return lines(table).stream().map(line -> line.split("\t")).toList();
  }

  private static List<String> lines(String table) {
    try (var stream = Objects.requireNonNull(Commands.class.getResourceAsStream(table), table + " is part of the program")) {
      var lines = new ArrayList<String>();
      for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
