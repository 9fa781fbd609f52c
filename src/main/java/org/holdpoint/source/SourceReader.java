package org.holdpoint.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Bytes → lines. UTF-8 with or without a byte order mark; a line ends in LF, CR LF or a lone CR. Never fails: what is no text is said, line by line.
public final class SourceReader {

  private static final int SAMPLE = 8 * 1024;
  /// Of a file of more bytes no lines are kept.
  private static final int LARGE = 1 << 20;
  private static final int BOM_LENGTH = 3;
  private static final char REPLACEMENT = '\uFFFD';

  private SourceReader() {}

  /// The file that these bytes are. It is `binary`, and has no lines, when more than one in ten of its first 8 KiB are control bytes or when it starts
  /// with a byte order mark of UTF-16. Only the lines that hold NUL or bytes that are not UTF-8 (RFC 3629: no overlong forms, no surrogates) are unreadable.
  public static SourceFile read(byte[] bytes, String path, String key, Side side) {
    var binary = isBinary(bytes);
    return new SourceFile(path, key, side, binary ? List.of() : bytes.length > LARGE ? LargeLines.of(bytes) : lines(bytes), bytes.length, Content.of(bytes), binary);
  }

  private static boolean isBinary(byte[] bytes) {
    if (isUtf16(bytes)) {
      return true;
    }
    var length = Math.min(bytes.length, SAMPLE);
    var controls = 0;
    for (var i = 0; i < length; i++) {
      if (isControl(bytes[i])) {
        controls++;
      }
    }
    return controls * 10 > length;
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
  }

  private static boolean isControl(byte value) {
    return switch (value) {
      case '\t', '\n', '\r', '\f', '\b', 0x1B -> false;
      default -> value >= 0 && value < 0x20 || value == 0x7F;
    };
  }

  private static List<SourceLine> lines(byte[] bytes) {
    var lines = new ArrayList<SourceLine>();
    for (var start = start(bytes); start < bytes.length; start = next(bytes, start)) {
      lines.add(line(lines.size() + 1, bytes, start));
    }
    return Collections.unmodifiableList(lines);
  }

  /// Where the first line begins.
  static int start(byte[] bytes) {
    return startsWithMark(bytes) ? BOM_LENGTH : 0;
  }

  /// Where the line ends that begins at `start`.
  private static int end(byte[] bytes, int start) {
    var end = start;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return end;
  }

  /// Where the line begins that follows the one at `start`.
  static int next(byte[] bytes, int start) {
    var end = end(bytes, start);
    return end + (end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n' ? 2 : 1);
  }

  /// The line that begins at `start`.
  static SourceLine line(int number, byte[] bytes, int start) {
    var end = end(bytes, start);
    var plain = true;
    for (var at = start; at < end; at++) {
      plain &= bytes[at] > 0;
    }
    return plain ? ascii(number, bytes, start, end) : decoded(number, bytes, start, end);
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= BOM_LENGTH && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
  }

  private static SourceLine ascii(int number, byte[] bytes, int start, int end) {
    return new SourceLine(number, new String(bytes, start, end - start, StandardCharsets.ISO_8859_1), true);
  }

  private static SourceLine decoded(int number, byte[] bytes, int start, int end) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start)).toString();
      return new SourceLine(number, text.replace('\0', REPLACEMENT), text.indexOf('\0') < 0);
    } catch (CharacterCodingException _) {
      return new SourceLine(number, new String(bytes, start, end - start, StandardCharsets.UTF_8).replace('\0', REPLACEMENT), false);
    }
  }
}
