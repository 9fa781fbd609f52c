package org.holdpoint.language.junos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Word;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// What `load patch` reads and `show | compare` prints: a level in square brackets, then lines that begin with `-` where they are taken away, with `+` where they come in, and with a blank where
/// they only show what stands beside them ("load", "Comparing configurations", CLI User Guide). A block that comes in behind or before another has its place there.
final class JunosPatch {

  static final char LEVEL = '[';
  static final char REMOVED = '-';
  static final char BESIDE = ' ';
  /// What is moved, or switched on or off.
  static final char ARRANGED = '!';

  private static final String EDIT = "[edit";

  private final List<Statement> statements;
  private final Braces braces;
  private List<Word> level = List.of();
  private List<Word> shown = List.of();
  private final List<List<Word>> leading = new ArrayList<>();

  JunosPatch(List<Statement> statements, Braces braces) {
    this.statements = statements;
    this.braces = braces;
  }

  /// Whether a line may stand in a patch.
  static boolean line(String text) {
    return text.startsWith(EDIT) || "+-! ".indexOf(text.charAt(0)) >= 0;
  }

  static char sign(String text) {
    return text.charAt(0);
  }

  /// Whether a file is nothing but a patch: a level first, and only lines of one.
  static boolean whole(SourceFile file) {
    var first = true;
    var changes = false;
    for (var line : file.lines()) {
      var text = line.text();
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      if (!line(text) || first && !text.startsWith(EDIT)) {
        return false;
      }
      first = false;
      changes |= text.charAt(0) == REMOVED || text.charAt(0) == '+';
    }
    return changes;
  }

  /// The words of `[edit protocols bgp]`, all at the place of the line.
  static List<Word> words(String banner, Span at) {
    var inside = banner.substring(EDIT.length(), banner.length() - 1).strip();
    var words = new ArrayList<Word>();
    for (var text : inside.isEmpty() ? new String[0] : inside.split("\\s+")) {
      words.add(new Word(text.replace("\"", ""), text.startsWith("\""), at));
    }
    return List.copyOf(words);
  }

  void level(List<Word> words) {
    level = words;
    shown = List.of();
    leading.clear();
    braces.patches(level, false);
  }

  void begin(boolean removed) {
    braces.patches(level, removed);
  }

  /// A line has been read: a block of the level that has come in with it stands behind the one that was shown before it.
  void end() {
    braces.closedLast().map(block -> block.subList(level.size(), block.size())).ifPresent(block -> {
      if (shown.isEmpty()) {
        leading.add(block);
      } else {
        insert(block, "after", shown);
        shown = block;
      }
    });
  }

  /// What stands beside the changes: blocks that came in with none before them stand before this one.
  void beside(List<Word> words) {
    if (!words.isEmpty()) {
      leading.forEach(block -> insert(block, "before", words));
      leading.clear();
      shown = words;
    }
  }

  private void insert(List<Word> block, String where, List<Word> other) {
    var words = new ArrayList<Word>();
    words.add(new Word("insert", false, block.getFirst().at()));
    words.addAll(level);
    words.addAll(block);
    words.add(new Word(where, false, block.getFirst().at()));
    words.addAll(other);
    statements.add(new Statement(Statement.Kind.COMMAND, block.getFirst().at().to(block.getLast().at()), 0, words, true, Optional.empty()));
  }
}
