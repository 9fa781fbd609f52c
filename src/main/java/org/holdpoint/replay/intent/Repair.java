package org.holdpoint.replay.intent;

/// One thing that must change in a script so that its lines land where they mean something. `index` counts the commands of the script from 0: `CLOSE` inserts
/// `count` closing lines before it, `DROP` takes that closing line out, `SWAP` exchanges the closing line with its neighbor after it, `IMAGINE` takes a rejected header
/// for the opening of its block, `UNKNOWN` a line that no context knows for the header of a block. `RETURN` enters a block before it that was left without a closing
/// line, or that stands elsewhere.
record Repair(Kind kind, int index, int count) {

  enum Kind {
    CLOSE, DROP, SWAP, IMAGINE, UNKNOWN, RETURN
  }
}
