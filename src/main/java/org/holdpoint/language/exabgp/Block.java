package org.holdpoint.language.exabgp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// A block in braces: the words before it, the statements in it that end in `;`, and the blocks in it. `whole` is false where the file ends before it does.
record Block(List<String> words, Span at, List<List<String>> statements, List<Block> blocks, boolean whole) {

  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[{};]|[^\\s{};\"]+");

  /// The blocks in it that begin with a word.
  Stream<Block> inside(String word) {
    return blocks.stream().filter(block -> !block.words.isEmpty() && block.words.getFirst().equals(word));
  }

  /// The outermost blocks of a file.
  static List<Block> of(SourceFile file) {
    var open = new ArrayDeque<Block>();
    open.push(new Block(List.of(), file.start(), new ArrayList<>(), new ArrayList<>(), true));
    var words = new ArrayList<String>();
    var at = file.start();
    for (var line : file.lines()) {
      var remark = line.text().indexOf('#');
      var word = WORD.matcher(remark < 0 ? line.text() : line.text().substring(0, remark));
      while (word.find()) {
        var place = Span.of(file.path(), file.side(), line.number(), line.text().codePointCount(0, word.start()) + 1, line.text().codePointCount(0, word.end()) + 1);
        switch (word.group()) {
          case ";" -> {
            if (!words.isEmpty()) {
              open.peek().statements.add(List.copyOf(words));
            }
            words.clear();
          }
          case "{" -> {
            open.push(new Block(List.copyOf(words), words.isEmpty() ? place : at, new ArrayList<>(), new ArrayList<>(), true));
            words.clear();
          }
          case "}" -> {
            if (open.size() > 1) {
              var block = open.pop();
              open.peek().blocks.add(block);
            }
            words.clear();
          }
          default -> {
            at = words.isEmpty() ? place : at.to(place);
            words.add(word.group());
          }
        }
      }
    }
    while (open.size() > 1) {
      var block = open.pop();
      open.peek().blocks.add(new Block(block.words, block.at, block.statements, block.blocks, false));
    }
    return open.pop().blocks;
  }
}
