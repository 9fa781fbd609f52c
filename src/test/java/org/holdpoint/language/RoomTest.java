package org.holdpoint.language;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.holdpoint.language.ios.Ios;
import org.holdpoint.language.junos.Junos;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.Content;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.junit.jupiter.api.Test;

/// A file that memory has no room for is refused before it is read.
class RoomTest {

  @Test
  void more_lines_than_memory_has_room_for_are_refused_with_what_would_help() {
    var refused = assertThrows(UnreadableException.class, () -> Room.require(file(Integer.MAX_VALUE), Ios.language()));
    assertTrue(refused.getMessage().startsWith("too large: judging 2147483647 lines takes about 6963"), refused.getMessage());
    assertTrue(refused.getMessage().contains("JDK_JAVA_OPTIONS=-Xmx681g"), refused.getMessage());
  }

  @Test
  void a_file_of_usual_size_is_read() {
    assertDoesNotThrow(() -> Room.require(file(10_000), Ios.language()));
  }

  @Test
  void lines_that_are_kept_word_by_word_take_more() {
    var lines = (int) (Runtime.getRuntime().maxMemory() / 340) - 100_000;
    assertDoesNotThrow(() -> Room.require(file(lines), Ios.language()));
    assertThrows(UnreadableException.class, () -> Room.require(file(lines), Junos.language()));
  }

  private static SourceFile file(int lines) {
    List<SourceLine> same = Collections.nCopies(lines, new SourceLine(1, " shutdown", true));
    return new SourceFile("pe1.cfg", "pe1.cfg", Side.HEAD, same, 2L << 20, Content.none(), false);
  }
}
