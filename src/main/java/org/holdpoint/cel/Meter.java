package org.holdpoint.cel;

/// What an evaluation may still cost, in steps: one for each part that a macro runs, for each item that is walked, for every few letters that are read or made. CEL
/// has no endless loops, but macros inside macros and texts that double can cost more than anybody waits for. Belongs to one evaluation, and counts down.
final class Meter {

  /// A second or so.
  static final long MOST = 10_000_000;
  /// The longest text or octet string that an expression may make, in UTF-16 units.
  static final int LONGEST = 1_000_000;
  /// Letters that cost one step.
  private static final int LETTERS = 16;

  private long left;
  private int offset;

  Meter(long steps) {
    left = steps;
  }

  /// Not a value, because `true || error` would hide it.
  static final class Exhausted extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int offset;

    Exhausted(int offset) {
      super("too many steps", null, false, false);
      this.offset = offset;
    }

    int offset() {
      return offset;
    }
  }

  /// From here on the steps are spent by the part of the expression at this offset.
  void at(int offset) {
    this.offset = offset;
  }

  void spend(long steps) {
    left -= steps;
    if (left < 0) {
      throw new Exhausted(offset);
    }
  }

  /// Pays for reading or making a text.
  void letters(int count) {
    spend(count / LETTERS);
  }

  /// Pays for looking for one text in another, which in the worst case reads the one at each letter of the other.
  void search(String text, String part) {
    spend((text.length() / LETTERS + 1L) * (part.length() / LETTERS + 1L));
  }

  /// Pays for a text of this length before it is made; false, and nothing is paid, when it may not be that long.
  boolean affords(long length) {
    if (length > LONGEST) {
      return false;
    }
    letters((int) length);
    return true;
  }
}
