package org.holdpoint.language.sros;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.line.Statement.Verb;
import org.holdpoint.replay.line.Word;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.table.Match;

/// Blocks in braces that are open, and where the session is while they are read. A header enters its block and the brace leaves it, as the device does it line by line; what stands in one
/// line with its braces, or in a block that the table does not look into, is one line with all words of its headers. A block whose header nothing knows is unread as a whole.
final class MdBlocks {

  /// No configuration is deeper; below that, lines are unread.
  private static final int DEEPEST = 64;

  private final List<Statement> statements;
  private final ContextMachine machine = MdCli.machine();
  /// Whether braces say what stands in what, even where a header is refused: a device has printed the file.
  private final boolean printed;
  private final Deque<Block> blocks = new ArrayDeque<>();
  private Optional<Frame> at = Optional.empty();
  /// Lines that lead on from there.
  private final List<Statement> ahead = new ArrayList<>();

  /// How the lines of a block are read: `ENTERED` in the block, `REFUSED` where its header was not taken, though other blocks take it, `FLAT` with the words that lead to it, `UNREAD` not at all.
  private enum Reading { ENTERED, REFUSED, FLAT, UNREAD }

  private record Block(Reading reading, List<Word> words, boolean rooted) {}

  MdBlocks(List<Statement> statements, boolean printed) {
    this.statements = statements;
    this.printed = printed;
  }

  boolean open() {
    return !blocks.isEmpty();
  }

  /// A line with a prompt: braces before it are over.
  void forget() {
    blocks.clear();
  }

  /// A header that ends in a brace. `inline`: the brace that closes it stands in the same line; `empty`: with nothing before it.
  void opened(Statement header, boolean inline, boolean empty) {
    var outer = blocks.isEmpty() ? Reading.ENTERED : blocks.peek().reading();
    if (outer == Reading.UNREAD || blocks.size() >= DEEPEST) {
      add(unread(header));
      push(Reading.UNREAD, header);
      return;
    }
    var all = whole(header);
    if (outer == Reading.FLAT || inline) {
      if (empty || !inline) {
        add(as(all, Verb.SET));
      }
      push(Reading.FLAT, all);
      return;
    }
    if (loose(all)) {
      add(as(all, Verb.SET));
      push(Reading.FLAT, all);
      return;
    }
    var entering = as(all, Verb.EDIT);
    push(switch (step(entering)) {
      case Effect.Enter _, Effect.Exec _ -> {
        add(entering);
        yield Reading.ENTERED;
      }
      case Effect.Rejected _ -> {
        add(entering);
        yield printed ? Reading.UNREAD : Reading.REFUSED;
      }
      case Effect.Set _, Effect.Delete _, Effect.Insert _, Effect.Leave _, Effect.Commit _, Effect.Unread _, Effect.Nothing _ -> {
        var elsewhere = !printed && !MdCli.language().table().contextsTaking(all.texts(), here(all).context().path(), 1).isEmpty();
        add(elsewhere ? entering : unread(all));
        yield elsewhere ? Reading.REFUSED : Reading.UNREAD;
      }
    }, all);
  }

  /// What stands before no brace.
  void leaf(Statement line) {
    var block = blocks.isEmpty() ? Reading.ENTERED : blocks.peek().reading();
    switch (block) {
      case UNREAD -> add(unread(line));
      case FLAT -> add(as(whole(line), Verb.SET));
      case ENTERED, REFUSED -> add(blocks.isEmpty() ? line : as(line, Verb.SET));
    }
  }

  /// A brace that closes: the block that is open, or, where none is, the level of the session.
  void closed(Statement brace) {
    var block = blocks.isEmpty() ? Reading.ENTERED : blocks.pop().reading();
    switch (block) {
      case UNREAD -> add(unread(brace));
      case FLAT -> { }
      case ENTERED, REFUSED -> add(brace);
    }
  }

  private void push(Reading reading, Statement header) {
    blocks.push(new Block(reading, header.words(), header.rooted()));
  }

  private void add(Statement statement) {
    statements.add(statement);
    if (statement.kind() == Kind.COMMAND) {
      ahead.add(statement);
    }
  }

  /// Where a statement is typed. The lines before it are taken when that is asked: without a brace nothing asks.
  private Frame here(Statement statement) {
    for (var before : ahead) {
      at = Optional.of(machine.step(at.orElseGet(() -> machine.start(List.of(before))), before).after());
    }
    ahead.clear();
    return at.orElseGet(() -> machine.start(List.of(statement)));
  }

  private Effect step(Statement statement) {
    return machine.step(here(statement), statement).effect();
  }

  /// Whether the table takes the header as a line whose arguments it does not check.
  private boolean loose(Statement header) {
    var table = MdCli.language().table();
    var context = header.rooted() ? table.context(MdCli.TOP).orElseThrow() : here(header).context();
    return table.match(context, header.texts()) instanceof Match.Leaf leaf && leaf.command().loose();
  }

  /// The words of the blocks that are not entered, then those of the line.
  private Statement whole(Statement line) {
    if (blocks.isEmpty() || blocks.peek().reading() != Reading.FLAT) {
      return line;
    }
    var words = new ArrayList<>(blocks.peek().words());
    words.addAll(line.words());
    var rooted = blocks.peek().rooted();
    return new Statement(line.kind(), line.at(), line.indent(), words, rooted, line.prompt(), line.verb(), rooted ? 1 : 0);
  }

  private static Statement as(Statement line, Verb verb) {
    return new Statement(line.kind(), line.at(), line.indent(), line.words(), line.rooted(), line.prompt(), verb, line.leading());
  }

  private static Statement unread(Statement line) {
    return new Statement(Kind.UNREAD, line.at(), line.indent(), List.of(), false, line.prompt());
  }
}
