package org.holdpoint.replay.intent;

/// What speaks against a landing, and how much: a repair costs [#REPAIR], so one weak sign alone never explains a line away, and two do; what a device rejects weighs
/// most. The weights are not from a source but from the figures of generated mutants (`.ci/measure mutants`): on SR OS routers that were not looked at when they were
/// chosen, moving any one of them by a fifth moves no figure by more than a point.
enum Sign {
  /// The device rejects the line; some other context knows it.
  REJECTED("rejected", 1.0),
  /// The device rejects the line, and a block that is open around it, or was closed just before, takes it.
  VOCABULARY("vocabulary", 0.55),
  /// The device takes the line only as an abbreviation of another command; a block that is open around it, or was closed just before, has its word in full.
  ABBREVIATED("abbreviation", 0.75),
  /// A closing line with nothing to close.
  SURPLUS("surplus-exit", 0.8),
  /// Blocks are left open at the end, although the script closes its others.
  OPEN("open-end", 0.9),
  /// The line is indented otherwise than its siblings.
  INDENTATION("indentation", 0.65),
  /// It stands exactly where the lines of another block stand that takes it.
  ELSEWHERE("indentation", 0.95),
  /// A remark at the left margin parts it from the lines of the block that it lands in, and it stands at the margin as well: a weak sign makes the two a cause.
  PARTED("remark left of its lines", 0.9),
  /// The block sets the same single value twice.
  REPEATED("repeated", 0.45),
  /// The block that was left right before lacks this line, although nearly all of its like have it.
  MISSING("habit", 0.45),
  /// Hardly another block of this context has the line, and nearly all of one that is open around it or was left just before.
  UNUSUAL("habit", 0.45),
  /// A line from the root opens a block inside another one, although the script's others start where nothing is open.
  NESTED("nested", 0.6),
  /// A block that a line from the root opened is left at once.
  EMPTY("empty", 0.75),
  /// The line is about an entry that is defined in another block that is open around it or was closed just before, and neither in the block it lands in nor in one around that.
  ENTRY("entry", 0.9),
  /// The configuration before has the same line, but in another block that is open around it or was closed just before, and has the block that it lands in without it.
  BASE("base", 0.9),
  /// The block that it lands in has nothing that the line would take away, before the script and by it, and another block that is open around it or was closed just before has.
  TAKES_NOTHING("takes-nothing", 0.95);

  /// What one inserted or removed closing line costs.
  static final double REPAIR = 1.25;
  /// What it costs to exchange a closing line with its neighbor.
  static final double SWAP = 1.3;
  /// What it costs to enter a block again that was left without a closing line: more than one rejected line, less than two.
  static final double REOPEN = 1.6;
  /// What it costs to take lines for those of a block that nobody has opened: more than two rejected lines, less than three.
  static final double ABSENT = 3.2;
  /// What it costs to take a rejected header for one that was meant to open its block.
  static final double IMAGINED = 0.4;
  /// What it costs to take a line that no context knows for the header of a block.
  static final double UNKNOWN = 0.6;

  private final String word;
  private final double weight;

  Sign(String word, double weight) {
    this.word = word;
    this.weight = weight;
  }

  /// The word of `MisplacedLine.evidence`.
  String word() {
    return word;
  }

  double weight() {
    return weight;
  }
}
