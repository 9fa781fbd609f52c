package org.holdpoint.replay.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Frame;

/// A way to have read a script up to some command: where the session is then, and what speaks against it so far. `closed` is the block that was left with the last
/// closing line, and `left` the single values it had set; `set` are those of the open block, `entered` is the hypothesis before it was entered.
/// `silent` are the blocks that were left last without a closing line, because a level around them took a line. `step` is what the last command does in it, `repair` what had to be mended for that.
record Hypothesis(Frame at, double cost, Optional<Frame> closed, Optional<Keys> left, Optional<Keys> set, Optional<Hypothesis> entered, List<Frame> silent,
    Optional<Hypothesis> previous, Optional<Step> step, Optional<Repair> repair) {

  /// So many blocks that were left silently are remembered, of each context the last one.
  private static final int SILENT = 4;

  /// Single values that one block has set, the last first. A negated one counts apart: a value that is taken away and set again is no repetition.
  record Keys(String key, Optional<Keys> rest) {

    /// A block of real configurations has fewer single values; what lies farther back is not looked at, so that the work stays linear.
    private static final int REMEMBERED = 48;

    static boolean hold(Optional<Keys> keys, String key) {
      var seen = 0;
      for (var rest = keys; rest.isPresent() && seen < REMEMBERED; rest = rest.get().rest(), seen++) {
        if (rest.get().key().equals(key)) {
          return true;
        }
      }
      return false;
    }
  }

  /// Before the first command.
  static Hypothesis start(Frame root) {
    return new Hypothesis(root, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// The same without what it was before.
  Hypothesis alone() {
    return new Hypothesis(at, cost, closed, left, set, entered, silent, Optional.empty(), step, repair);
  }

  /// The hypothesis after one more command.
  Hypothesis after(Step taken, double newCost, Optional<Repair> mended) {
    var from = taken.walksUp() ? left(taken) : this;
    return switch (taken.effect()) {
      case Effect.Enter _ -> new Hypothesis(taken.after(), newCost, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(from), from.silent, Optional.of(this),
          Optional.of(taken), mended);
      case Effect.Leave(var levels) when levels > 0 -> new Hypothesis(taken.after(), newCost, Optional.of(taken.at()), set, entered.flatMap(Hypothesis::set),
          entered.flatMap(Hypothesis::entered), silent, Optional.of(this), Optional.of(taken), mended);
      case Effect.Set _, Effect.Delete _ -> new Hypothesis(taken.after(), newCost, from.closed, from.left, single(taken).map(key -> new Keys(key, from.set)).or(() -> from.set),
          from.entered, from.silent, Optional.of(this), Optional.of(taken), mended);
      case Effect.Leave _, Effect.Insert _, Effect.Commit _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ ->
          new Hypothesis(taken.after(), newCost, closed, left, set, entered, silent, Optional.of(this), Optional.of(taken), mended);
    };
  }

  /// The same when a line is taken by a level around the open block, which it thereby leaves.
  private Hypothesis left(Step taken) {
    var before = entered;
    for (var level = taken.at(); before.isPresent() && level.depth() > taken.taker().depth() + 1; level = level.outer().orElse(level)) {
      before = before.get().entered();
    }
    return new Hypothesis(taken.taker(), cost, Optional.of(taken.at()), set, before.flatMap(Hypothesis::set), before.flatMap(Hypothesis::entered), remembered(taken.at()), previous, step, repair);
  }

  /// The blocks left silently, the last one first.
  private List<Frame> remembered(Frame last) {
    var remembered = new ArrayList<Frame>(SILENT);
    remembered.add(last);
    for (var frame : silent) {
      if (remembered.size() < SILENT && frame.context() != last.context()) {
        remembered.add(frame);
      }
    }
    return remembered;
  }

  /// The same with one closing line more, which no line of the script stands for; `outer` is where it leads.
  Hypothesis close(Frame outer) {
    return new Hypothesis(outer, cost, Optional.of(at), set, entered.flatMap(Hypothesis::set), entered.flatMap(Hypothesis::entered), silent, previous, step, repair);
  }

  /// The same with a block entered again that was left silently.
  Hypothesis reopen(Frame block) {
    return new Hypothesis(block, cost, closed, left, Optional.empty(), Optional.empty(), silent, previous, step, repair);
  }

  /// The same at the end of the script, with what speaks against ending there.
  Hypothesis ended(double price) {
    return new Hypothesis(at, cost + price, closed, left, set, entered, silent, previous, step, repair);
  }

  /// The single value that a line sets or takes away in the open block itself; none for an entry of a list, or where the line goes deeper.
  static Optional<String> single(Step step) {
    return step.landsIn() != step.at() ? Optional.empty() : switch (step.effect()) {
      case Effect.Set(var key, var words) when key.equals(words.getFirst()) -> Optional.of(key);
      case Effect.Delete(var key, var words) when key.equals(words.getFirst()) -> Optional.of("-" + key);
      case Effect.Set _, Effect.Delete _, Effect.Enter _, Effect.Leave _, Effect.Insert _, Effect.Commit _, Effect.Rejected _, Effect.Exec _, Effect.Unread _,
          Effect.Nothing _ -> Optional.empty();
    };
  }
}
