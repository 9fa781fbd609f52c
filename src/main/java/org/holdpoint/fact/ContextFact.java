package org.holdpoint.fact;

import java.util.Collection;
import java.util.List;
import org.holdpoint.source.Span;

/// What becomes of the lines of a CLI script when the device takes them one by one. Contexts are written as the device shows them, from the outside
/// in: `configure > router Base > isis 0`; `the root` is the operational one.
public sealed interface ContextFact extends Fact {

  /// The same, without the edits that would mend it: a line cannot be put in where the lines of a script stand among other text.
  default ContextFact unmended() {
    return switch (this) {
      case MisplacedLine m -> new MisplacedLine(m.key, m.at, m.within, m.cause, m.command, m.landsIn, m.meantFor, m.opener, m.openerAt, m.leftAt, m.evidence, m.consequences, m.applied,
          m.rejected, m.dragged, List.of());
      case SilentLeave s -> new SilentLeave(s.key, s.at, s.within, s.command, s.block, s.openedAt, s.landsIn, s.unclosed, s.among, s.alike, s.alikeAt, List.of());
      case SurplusClose s -> new SurplusClose(s.key, s.at, s.within, s.command, List.of());
      case RejectedLine _, OpenEnd _, BareCommit _, TrialCommit _, EarlySave _, KeptConfiguration _, OuterRemoval _, LineBehindMember _, UncommittedEdit _, LoadedReplacement _, RemovedBlock _, BlockRebuilt _, ProtectedStatement _, UnbalancedBrace _, TimedEdits _, CaptionedLine _, HeadingOfAnotherDevice _, RemarkedNeighbor _, UnfinishedReturn _, LoadedBack _ -> this;
    };
  }

  /// The first line that lands in another context than its author meant, because one line before it is missing, surplus or failed: one fact a cause.
  /// @param cause `unclosed` (a closing line is missing), `surplus` (a closing line too many), `moved` (a closing line beside its place), `failed-opener`
  ///     (a header that the device rejects, so that its block runs in the context around it), `unknown-opener` (a line that no context of the table
  ///     knows, and that is closed like a block: whether the device takes it cannot be said), `left` (a line that a context around the block takes has
  ///     left the block without a word) or `not-entered` (no header before the line leads to its block)
  /// @param command the keyword of the line
  /// @param landsIn the context in which the device takes or rejects it
  /// @param meantFor the context that it was meant for
  /// @param opener the header of the block that was never left (or left too early, or never entered)
  /// @param openerAt where that header stands
  /// @param leftAt the line that left the block without a word; for other causes as `openerAt`
  /// @param evidence what speaks for the meaning: `indentation`, `rejected`, `vocabulary`, `abbreviation`, `repeated`, `habit`, `surplus-exit`,
  ///     `open-end`, `nested`, `empty`, `base`, `closes-others`, `takes-nothing` (a removal that meets nothing where it lands, and would elsewhere), `brace` (one of the text has no counterpart), `mistyped router` (with that word the header would open a block here)
  /// @param consequences all the lines that land elsewhere than meant, this one included
  /// @param applied (lines) those of them that take effect
  /// @param rejected (lines) those of them that the device rejects
  /// @param dragged (lines) those outside the block of a header that was never entered: its closing lines have left the level they were meant for
  /// @param mends the edits that take the cause away (none for a failed or unknown opener)
  record MisplacedLine(Key key, Span at, Span within, String cause, String command, String landsIn, String meantFor, String opener, Span openerAt, Span leftAt,
      List<String> evidence, List<Consequence> consequences, int applied, int rejected, int dragged, List<Mend> mends) implements ContextFact {

    /// Whether the line at `span` is one of those that land elsewhere.
    public boolean covers(Span span) {
      return consequences.stream().anyMatch(consequence -> consequence.at().equals(span));
    }

    /// The same for a device that takes no line after `last`.
    public MisplacedLine upTo(int last) {
      var taken = consequences.stream().filter(consequence -> consequence.at().line() <= last).toList();
      if (taken.size() == consequences.size()) {
        return this;
      }
      var rejections = (int) taken.stream().filter(consequence -> consequence.effect().equals("rejected")).count();
      return new MisplacedLine(key, at, within, cause, command, landsIn, meantFor, opener, openerAt, leftAt, evidence, taken, Math.min(applied, taken.size() - rejections), rejections, 0, mends);
    }
  }

  /// A line to put in, or to take out.
  /// @param line (line number) the line before which it is put, or that is taken out
  /// @param removes whether the line is taken out
  /// @param text what is put in, with its indentation
  record Mend(int line, boolean removes, String text) {}

  /// A line that takes effect in, or is rejected by, a context that its author did not mean.
  /// @param text the line
  /// @param effect `set`, `delete`, `enter`, `leave`, `rejected` or `exec`
  /// @param landsIn the context in which the device takes or rejects it
  /// @param meantFor the context that it was meant for
  record Consequence(Span at, String text, String effect, String landsIn, String meantFor) {}

  /// A line that the device rejects where it lands, although another context knows it, and nothing else says that a block is open or closed wrongly.
  /// @param command the line
  /// @param landsIn the context that rejects it
  /// @param knownIn a few contexts that take it, the nearest first
  /// @param homes the blocks of the configuration before that take it and have the entry already which it is about; where there is none, those in which the text before the change ran it
  /// @param because why, in words
  record RejectedLine(Key key, Span at, Span within, String command, String landsIn, List<String> knownIn, List<String> homes, String because) implements ContextFact {

    /// The same line, which belongs to these blocks.
    public RejectedLine of(Collection<String> blocks) {
      return new RejectedLine(key, at, within, command, landsIn, knownIn, List.copyOf(blocks), because);
    }
  }

  /// A heading of a script that says which device it is for, above prompts of another.
  /// @param said the device that it names
  /// @param typed the device whose prompts stand below
  /// @param line the heading
  /// @param prompt the first line with such a prompt
  record HeadingOfAnotherDevice(Key key, Span at, Span within, String said, String typed, String line, Span prompt) implements ContextFact {}

  /// A remark of a script that names a neighbor by its address and one AS number.
  /// @param address the address
  /// @param as (AS number) the AS that it names
  /// @param line the remark
  record RemarkedNeighbor(Key key, Span at, Span within, String address, long as, String line) implements ContextFact {}

  /// A line in the block of one interface, right below a remark that names another one of the device and nothing else.
  /// @param command the line
  /// @param landsIn the header of the block in which it lands
  /// @param caption the header that the remark would be
  /// @param remark the remark
  record CaptionedLine(Key key, Span at, Span within, String command, String landsIn, String caption, Span remark) implements ContextFact {}

  /// The script ends inside a context.
  /// @param landsIn the context that is left open
  /// @param open (blocks) how many are left open
  /// @param closesOthers true when the script closes every other block of its own with a line of its own
  record OpenEnd(Key key, Span at, Span within, String landsIn, int open, boolean closesOthers) implements ContextFact {}

  /// A line that stands among the lines of a block, and that only a context around it takes: the device leaves the block there without a word. Or the header of a block after one that is not
  /// closed, in a script that closes its others, on a device that takes it as long as the session is set to do so.
  /// @param command the line
  /// @param block the header of the block
  /// @param openedAt where that header stands
  /// @param landsIn the context that takes the line
  /// @param unclosed true where the line is the header of a block, in a script that closes its other blocks with a line of their own
  /// @param among true where the line stands in the column of the lines of the block
  /// @param alike where it opens a block and the device takes it only as long as the session is set to do so: a line below it that steers routes and that the other block takes as well; else empty
  /// @param alikeAt where that stands
  /// @param mends the closing lines that are missing before it; empty where it opens no block
  record SilentLeave(Key key, Span at, Span within, String command, String block, Span openedAt, String landsIn, boolean unclosed, boolean among, String alike, Span alikeAt, List<Mend> mends) implements ContextFact {}

  /// A closing line that has nothing to close: the session is at the root already, or no block of its kind is open.
  /// @param command the line
  /// @param mends the edits that take it out
  record SurplusClose(Key key, Span at, Span within, String command, List<Mend> mends) implements ContextFact {}

  /// A line that puts a configuration in the place of the whole one, whose lines a line before it has loaded from elsewhere.
  /// @param command the line
  /// @param load the line that loads
  /// @param loadAt where that stands
  record LoadedReplacement(Key key, Span at, Span within, String command, String load, Span loadAt) implements ContextFact {}

  /// A commit of a script that the device takes back by itself, unless it is confirmed.
  /// @param command that line
  record TrialCommit(Key key, Span at, Span within, String command) implements ContextFact {}

  /// A line that changes a block right behind one of its members, which the session has just left: what the member could have had the others inherit.
  /// @param command the line
  /// @param name the name of the block: `customers`
  /// @param member the header of the member that was left
  /// @param others (members) how many the block had besides before the script
  record LineBehindMember(Key key, Span at, Span within, String command, String name, String member, int others) implements ContextFact {}

  /// A line that puts waiting changes into effect for good, with no line before it that would have had the device take them back by itself (`commit confirmed`).
  /// @param command the line
  /// @param lines (lines) how many changes wait for it
  /// @param reaching (lines) how many of them may cut off those who reach the device
  /// @param steering (lines) how many of them say how routes are learned, kept or passed on
  /// @param lists (lines) how many of the others are of lists that policies ask, or routes
  /// @param checked whether a line before it asks the device if it would take them (`commit check`)
  record BareCommit(Key key, Span at, Span within, String command, int lines, int reaching, int steering, int lists, boolean checked) implements ContextFact {}

  /// A line that makes changes outlast a restart before any line looks at what they did, and nothing would take them back.
  /// @param command the line: `write memory`
  /// @param steering (lines) how many of the changes say how routes are learned, kept or passed on
  /// @param lists (lines) how many of the others are of lists that policies ask, or routes
  /// @param look the first line that looks, behind it; absent where none does
  record EarlySave(Key key, Span at, Span within, String command, int steering, int lists, Value<String> look) implements ContextFact {}

  /// A line that keeps what runs under a name of its own, so that it can be gone back to.
  /// @param command the line: `save pre-0219.cfg`
  /// @param name without the place that it is kept at
  /// @param late whether a line before it has changed something
  record KeptConfiguration(Key key, Span at, Span within, String command, String name, boolean late) implements ContextFact {}

  /// A line that takes something from a block right after one of its inner blocks was edited and left, where the inner block has the same thing of its own, and others in it have not: the inner block keeps
  /// what was to go, and the others lose what they had from the block.
  /// @param command the line
  /// @param landsIn the block that loses it
  /// @param block the inner block that was left
  /// @param own its own line
  /// @param others (blocks) how many inner blocks of the same kind rest on what is gone
  record OuterRemoval(Key key, Span at, Span within, String command, String landsIn, String block, Value<String> own, int others) implements ContextFact {}

  /// An edit that a later line must put into effect, and none does.
  /// @param edit the header of the transaction: `begin`
  /// @param commit the word that is missing: `commit`
  /// @param lines (lines) how many are in the edit
  /// @param refused the lines that say the missing word where the device rejects it
  record UncommittedEdit(Key key, Span at, Span within, String edit, String commit, int lines, List<Span> refused) implements ContextFact {}

  /// A block that a line of a script takes away, and that later lines open anew: it is gone for a moment, with all that was in it.
  /// @param header the header of the block: `router bgp 64500`
  /// @param place the headers around it
  record BlockRebuilt(Key key, Span at, Span within, String header, String place) implements ContextFact {}

  /// A block or a single line of the configuration before, that a line of the script takes away, or takes the place of.
  /// @param header the header of the block, or the line
  /// @param stood where it stood, with all that was in it
  /// @param replaced whether the line takes its place
  record RemovedBlock(Key key, Span at, Span within, String header, Span stood, boolean replaced) implements ContextFact {}

  /// A statement that is protected, and that lines of the script would change: the device refuses them, and takes the others.
  /// @param command the first of them
  /// @param statement the protected statement, as it is named from the top
  /// @param protectedAt where it is protected
  /// @param lines (lines) how many are refused
  record ProtectedStatement(Key key, Span at, Span within, String command, String statement, Span protectedAt, int lines) implements ContextFact {}

  /// What a script changes, and whether the device takes that back by itself unless a later line keeps it from doing so. It stands at the first line that takes effect.
  /// @param command that line
  /// @param returns whether a line before it has the device start anew after a while, with the configuration that was saved
  record TimedEdits(Key key, Span at, Span within, String command, boolean returns) implements ContextFact {}

  /// A line of the script of a way back that loads a configuration, or starts the device with one.
  /// @param text the line
  /// @param spokenOf whether another line of its file has the last word of it, the name of what it loads
  record LoadedBack(Key key, Span at, Span within, String text, boolean spokenOf) implements ContextFact {}

  /// Lines by which a way back does not lead back to where the work began.
  /// @param left what the work brought and is still there after them, the first few lines
  /// @param missing what stood there before the work, and stands there no more after them, the first few lines
  /// @param more (lines) how many of both are not named
  record UnfinishedReturn(Key key, Span at, Span within, List<String> left, List<String> missing, int more) implements ContextFact {}

  /// A brace that has no counterpart; found at the first statement that stands behind its block, where one follows.
  /// @param header the header of the block that is never closed; the brace itself where it closes nothing
  /// @param surplus whether it closes a block that is not open
  record UnbalancedBrace(Key key, Span at, Span within, String header, boolean surplus) implements ContextFact {}
}
