package org.holdpoint.language.junos;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.line.Statement.Verb;
import org.holdpoint.replay.line.Word;
import org.holdpoint.source.Span;

/// Blocks in braces that are open, and the words of a statement that has not ended: each statement and each header becomes a `set` line from the top. The room's one mutable
/// thing beside the reader.
final class Braces {

  /// No configuration is deeper; below that, statements are unread.
  private static final int DEEPEST = 64;
  /// What may stand before a statement (CLI User Guide, "Deactivating and reactivating statements", "load replace", "protect").
  private static final String INACTIVE = "inactive:";
  private static final String GUARDED = "protect:";
  private static final Map<String, String> TAGS = Map.of(GUARDED, "set", "unprotect:", "unprotect", "replace:", "replace", "delete:", "delete");

  private final List<Statement> statements;
  private final Deque<Block> blocks = new ArrayDeque<>();
  private final List<Word> words = new ArrayList<>();
  /// The statements of lines that a statement went over before it ended.
  private final List<Integer> before = new ArrayList<>();
  private int indent;
  private boolean relative;
  /// The level of a patch, and whether its line takes away what it says.
  private List<Word> level = List.of();
  private boolean removing;
  private Optional<List<Word>> closedLast = Optional.empty();

  /// An open block: the words that lead to it, where its header stands among the statements and in its line, whether it is protected, and whether it is taken away as
  /// a whole.
  private record Block(List<Word> words, int header, int indent, boolean guarded, boolean removed) {}

  Braces(List<Statement> statements) {
    this.statements = statements;
  }

  boolean open() {
    return !blocks.isEmpty();
  }

  /// Whether a statement has begun and not ended.
  boolean pending() {
    return !words.isEmpty();
  }

  /// The next braces belong below the level that the session is at, or at the top.
  void below(boolean session) {
    relative = session;
  }

  /// The next lines are those of a patch at this level; one that is `removed` takes its statement away, and a block with all that is in it.
  void patches(List<Word> level, boolean removed) {
    this.level = level;
    this.removing = removed;
    this.closedLast = Optional.empty();
  }

  /// The words of the outermost block that the last line closed, where it came in with a patch.
  Optional<List<Word>> closedLast() {
    return closedLast;
  }

  void word(Word word, int column) {
    if (words.isEmpty()) {
      indent = column;
    }
    words.add(word);
  }

  /// The statement goes on in the next line; the next statement that is added is this line's.
  void goesOn() {
    before.add(statements.size());
  }

  /// A header has ended; `line` is the whole line, unread, for a brace without one.
  void opened(Statement line) {
    if (words.isEmpty()) {
      statements.add(line);
      blocks.push(new Block(leading(), statements.size() - 1, line.indent(), false, false));
      return;
    }
    var all = all();
    var header = statements.size();
    add(all, line);
    blocks.push(new Block(all, header, indent, guarded(), removing));
    words.clear();
    before.clear();
  }

  /// A statement has ended; `line` is the whole line, for an end without one.
  void ended(Statement line) {
    if (words.isEmpty()) {
      return;
    }
    var all = all();
    add(all, line);
    if (guarded()) {
      statements.add(said("protect", all, all.getLast().at()));
    }
    words.clear();
    before.clear();
  }

  /// A block is closed; `line` is the whole line, unread, for a brace too many. Words that no end closed are unread. A brace that begins a line left of the header of its block, and straight
  /// below the header of one around it, closes that one: the blocks inside were never closed.
  void closed(Statement line, boolean begins) {
    giveUp();
    if (begins && blocks.size() > 1 && line.indent() < blocks.peek().indent() && blocks.stream().anyMatch(block -> block.indent() == line.indent())) {
      while (blocks.peek().indent() != line.indent()) {
        unbalanced(blocks.pop().header());
      }
    }
    if (blocks.isEmpty()) {
      statements.add(new Statement(Kind.UNBALANCED, line.at(), line.indent(), List.of(new Word("}", false, line.at())), false, Optional.empty()));
    } else {
      var block = blocks.pop();
      closedLast = blocks.isEmpty() && !removing ? Optional.of(block.words()) : Optional.empty();
      if (block.guarded()) {
        statements.add(said("protect", block.words(), block.words().getLast().at()));
      }
    }
  }

  /// The file ends, or what is loaded: what is open was never closed, and where it ends cannot be said.
  void end() {
    giveUp();
    blocks.forEach(block -> unbalanced(block.header()));
    blocks.clear();
  }

  private void giveUp() {
    if (!words.isEmpty()) {
      if (before.isEmpty()) {
        statements.add(new Statement(Kind.UNREAD, words.getFirst().at().to(words.getLast().at()), indent, List.of(), false, Optional.empty()));
      }
      before.forEach(this::unread);
      words.clear();
      before.clear();
    }
  }

  private void unread(int index) {
    var statement = statements.get(index);
    statements.set(index, new Statement(Kind.UNREAD, statement.at(), statement.indent(), List.of(), false, Optional.empty()));
  }

  private void unbalanced(int header) {
    var statement = statements.get(header);
    var words = statement.words().isEmpty() ? statement.words() : statement.words().subList(1, statement.words().size());
    statements.set(header, new Statement(Kind.UNBALANCED, statement.at(), statement.indent(), words, false, Optional.empty()));
  }

  private List<Word> leading() {
    return blocks.isEmpty() ? level : blocks.peek().words();
  }

  /// The words from the top, without tags.
  private List<Word> all() {
    var all = new ArrayList<>(leading());
    words.stream().filter(word -> !word.text().equals(INACTIVE) && !TAGS.containsKey(word.text())).forEach(all::add);
    return all;
  }

  /// Whether what has been said so far is protected once it is set.
  private boolean guarded() {
    return words.stream().map(Word::text).takeWhile(word -> word.equals(INACTIVE) || TAGS.containsKey(word)).anyMatch(GUARDED::equals);
  }

  /// What is inactive is set, and then switched off, as the device itself shows it; what replaces is deleted first.
  private void add(List<Word> all, Statement line) {
    var tags = words.stream().map(Word::text).takeWhile(word -> word.equals(INACTIVE) || TAGS.containsKey(word)).toList();
    var tag = tags.stream().filter(TAGS::containsKey).map(TAGS::get).findFirst().orElse("set");
    var at = words.getFirst().at().to(words.getLast().at());
    if (blocks.size() >= DEEPEST || all.isEmpty()) {
      statements.add(line.kind() == Kind.UNREAD ? line : new Statement(Kind.UNREAD, at, indent, List.of(), false, Optional.empty()));
      return;
    }
    if (removing) {
      statements.add(inRemoved() ? new Statement(Kind.REMARK, at, indent, List.of(), false, Optional.empty()) : said("delete", all, at));
      return;
    }
    if (tag.equals("unprotect")) {
      statements.add(said("unprotect", all, at));
    } else if (!tag.equals("set")) {
      statements.add(said("delete", all, at));
    }
    if (!tag.equals("delete")) {
      statements.add(said("set", all, at));
    }
    if (tags.contains(INACTIVE)) {
      statements.add(said("deactivate", all, at));
    }
  }

  private boolean inRemoved() {
    return blocks.stream().anyMatch(Block::removed);
  }

  private Statement said(String word, List<Word> all, Span at) {
    var said = new ArrayList<Word>();
    said.add(new Word(word, false, at));
    said.addAll(all);
    var verb = word.equals("set") ? Verb.SET : Verb.PLAIN;
    return new Statement(Kind.COMMAND, at, indent, said, !relative, Optional.empty(), verb, verb == Verb.SET ? 1 : 0);
  }
}
