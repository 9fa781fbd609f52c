package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// What becomes of the lines of a CLI script when the device takes them one by one. Contexts are written as the device shows them, from the outside
/// in: `configure > router Base > isis 0`; `the root` is the operational one.
public sealed interface ContextFact extends Fact {

  /// The first line that lands in another context than its author meant, because one line before it is missing, surplus or failed: one fact a cause.
  /// `cause` is `unclosed` (a closing line is missing), `surplus` (a closing line too many), `moved` (a closing line beside its place), `failed-opener` (a header that
  /// the device rejects, so that its block runs in the context around it) or `unknown-opener` (a line that no context of the table knows, and that is closed like a
  /// block: whether the device takes it cannot be said). `opener` is the header of the block that was never left (or left too early, or never entered),
  /// at `openerAt`. `evidence` says what speaks for the meaning: `indentation`, `rejected`, `vocabulary`, `abbreviation`, `repeated`, `habit`, `surplus-exit`, `open-end`,
  /// `nested`, `empty`, `base`, `closes-others`. `consequences` are all the lines that land elsewhere than meant, this one included; `applied` counts those that take
  /// effect, `dragged` those outside the block of a header that was never entered: its closing lines have left the level they were meant for.
  /// `mends` are the edits that take the cause away (none for a failed or unknown opener).
  record MisplacedLine(Key key, Span at, Span within, String cause, String command, String landsIn, String meantFor, String opener, Span openerAt,
      List<String> evidence, List<Consequence> consequences, int applied, int rejected, int dragged, List<Mend> mends) implements ContextFact {

    /// The same for a device that takes no line after `last`.
    public MisplacedLine upTo(int last) {
      var taken = consequences.stream().filter(consequence -> consequence.at().line() <= last).toList();
      if (taken.size() == consequences.size()) {
        return this;
      }
      var rejections = (int) taken.stream().filter(consequence -> consequence.effect().equals("rejected")).count();
      return new MisplacedLine(key, at, within, cause, command, landsIn, meantFor, opener, openerAt, evidence, taken, Math.min(applied, taken.size() - rejections), rejections, 0, mends);
    }
  }

  /// A line to put before `line`, or, with `removes`, the line to take out.
  record Mend(int line, boolean removes, String text) {}

  /// A line that takes effect in, or is rejected by, a context that its author did not mean. `effect` is `set`, `delete`, `enter`, `leave`,
  /// `rejected` or `exec`.
  record Consequence(Span at, String text, String effect, String landsIn, String meantFor) {}

  /// A line that the device rejects where it lands, although another context knows it, and nothing else says that a block is open or closed wrongly.
  /// `knownIn` are a few contexts that take it, the nearest first.
  record RejectedLine(Key key, Span at, Span within, String command, String landsIn, List<String> knownIn, String because) implements ContextFact {}

  /// The script ends inside a context. `open` counts the blocks that are left open; `closesOthers` is true when the script closes every other block
  /// of its own with a line of its own.
  record OpenEnd(Key key, Span at, Span within, String landsIn, int open, boolean closesOthers) implements ContextFact {}

  /// A closing line that has nothing to close: the session is at the root already.
  record SurplusClose(Key key, Span at, Span within, String command, List<Mend> mends) implements ContextFact {}

  /// An edit that a later line must put into effect, and none does: `edit` is the header of the transaction (`begin`), `commit` the word that is missing.
  /// `refused` are the lines that say it where the device rejects it.
  record UncommittedEdit(Key key, Span at, Span within, String edit, String commit, int lines, List<Span> refused) implements ContextFact {}
}
