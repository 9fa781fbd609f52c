package org.holdpoint.mutant;

import java.util.ArrayList;
import java.util.List;

/// The paper that a printer writes on: keeps the lines, and knows how far to indent them.
final class Sheet {
  private final boolean flat;
  private final int blanks;
  private final List<PrintedLine> lines = new ArrayList<>();

  /// Paper for indented text, so many blanks a level, or for flat text.
  Sheet(boolean flat, int blanks) {
    this.flat = flat;
    this.blanks = blanks;
  }

  void header(int level, String text, List<String> context) {
    lines.add(new PrintedLine(indented(level, text), context, PrintedLine.Role.HEADER));
  }

  void leaf(int level, String text, List<String> context) {
    lines.add(new PrintedLine(indented(level, text), context, PrintedLine.Role.LEAF));
  }

  void closing(int level, String word, List<String> context) {
    lines.add(new PrintedLine(indented(level, word), context, PrintedLine.Role.CLOSING));
  }

  void reset(String word, List<String> context) {
    lines.add(new PrintedLine(word, context, PrintedLine.Role.RESET));
  }

  void aside(String text, List<String> context) {
    lines.add(new PrintedLine(text, context, PrintedLine.Role.ASIDE));
  }

  /// A block with all that is in it, and the `exit` that closes it.
  void block(int level, ConfigBlock block, List<String> context) {
    header(level, block.header(), context);
    entries(level + 1, block, inside(context, block.name()));
    closing(level, "exit", inside(context, block.name()));
  }

  /// What is in a block, without its header and its `exit`.
  void entries(int level, ConfigBlock block, List<String> context) {
    for (var entry : block.entries()) {
      switch (entry) {
        case ConfigLeaf(var text) -> leaf(level, text, context);
        case ConfigBlock child -> block(level, child, context);
      }
    }
  }

  List<PrintedLine> lines() {
    return List.copyOf(lines);
  }

  /// The context that a block opens.
  static List<String> inside(List<String> context, String name) {
    var inner = new ArrayList<>(context);
    inner.add(name);
    return List.copyOf(inner);
  }

  private String indented(int level, String text) {
    return flat ? text : " ".repeat(blanks * level) + text;
  }
}
