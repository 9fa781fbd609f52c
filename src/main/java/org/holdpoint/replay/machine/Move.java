package org.holdpoint.replay.machine;

/// How a line moves a CLI session without changing anything. `CLOSE` goes back to where the current level was entered, `UP` one level up, `TOP` to the
/// operational root, `COLUMN` out of every block whose header does not stand left of the line, `START` out to the level that the entrance of the language leads to, `ENTRANCE` to
/// that level from wherever the session is.
public enum Move {
  CLOSE, UP, TOP, COLUMN, START, ENTRANCE
}
