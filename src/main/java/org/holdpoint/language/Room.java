package org.holdpoint.language;

import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;

/// Whether the lines of a router's file have room in the memory that Java may use.
final class Room {

  /// A file of fewer bytes is read without asking.
  private static final long SMALL = 1 << 20;
  /// So many bytes of memory a line takes while it is held against what was meant and what it sets up is judged, and so many a byte of the text: measured on generated configurations of 10 and 41 MB, whose
  /// lines have 31 bytes, with the compact object headers that the launcher asks for.
  private static final long LINE = 340;
  private static final long BYTE = 2;
  /// The same where each word of a line is kept with its place, as lines that say several things are taken apart: measured on `set` lines of Junos, 70 bytes each.
  private static final long WORDS = 32;

  private Room() {}

  /// Throws `UnreadableException` for a file that is too large: that is told before the work, with what would help.
  static void require(SourceFile file, RouterLanguage language) {
    var most = Runtime.getRuntime().maxMemory();
    var needed = file.lines().size() * LINE + file.size() * (language.severalOnALine() ? WORDS : BYTE);
    if (file.size() > SMALL && needed > most) {
      throw new UnreadableException(file.start(), "too large: judging " + file.lines().size() + " lines takes about " + (needed >> 20) + " MB of memory, and Java may use " + (most >> 20)
          + "; JDK_JAVA_OPTIONS=-Xmx" + ((needed >> 30) + 1) + "g gives it more");
    }
  }
}
