package org.holdpoint.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Bytes → lines. UTF-8 with or without a byte order mark; lines end with LF, CRLF or CR. A line with NUL or with bytes that are not UTF-8 is kept, with U+FFFD in their
/// place, and is not readable; the rest of the file is.
public final class SourceReader {

  private static final int LOOKED_AT = 8 * 1024;
  /// More than one control byte in so many makes a file binary.
  private static final int CONTROLS = 10;

  private SourceReader() {}

  /// The file of these bytes; `path`, `key` and `side` as in [SourceFile].
  public static SourceFile read(byte[] bytes, String path, String key, Side side) {
    var binary = binary(bytes);
    return new SourceFile(path, key, side, binary ? List.of() : lines(bytes), bytes.length, digest(bytes), binary);
  }

  private static boolean binary(byte[] bytes) {
    if (bytes.length >= 2 && ((bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe || (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff)) {
      return true;
    }
    var looked = Math.min(bytes.length, LOOKED_AT);
    var controls = 0;
    for (var i = 0; i < looked; i++) {
      if (bytes[i] >= 0 && bytes[i] < ' ' && !text(bytes[i])) {
        controls++;
      }
    }
    return controls * CONTROLS > looked;
  }

  private static boolean text(byte control) {
    return control == '\t' || control == '\n' || control == '\r' || control == '\f' || control == '\b' || control == 0x1b;
  }

  private static List<SourceLine> lines(byte[] bytes) {
    var lines = new ArrayList<SourceLine>();
    var start = bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf ? 3 : 0;
    for (var i = start; i < bytes.length; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        lines.add(line(lines.size() + 1, bytes, start, i));
        if (bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < bytes.length) {
      lines.add(line(lines.size() + 1, bytes, start, bytes.length));
    }
    return List.copyOf(lines);
  }

  private static SourceLine line(int number, byte[] bytes, int from, int to) {
    var ascii = true;
    for (var i = from; i < to && ascii; i++) {
      ascii = bytes[i] > 0;
    }
    if (ascii) {
      return new SourceLine(number, new String(bytes, from, to - from, StandardCharsets.US_ASCII), true);
    }
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, to - from));
      var whole = text.toString();
      return whole.indexOf(0) < 0 ? new SourceLine(number, whole, true) : new SourceLine(number, whole.replace('\0', '\ufffd'), false);
    } catch (CharacterCodingException _) {
      return new SourceLine(number, new String(bytes, from, to - from, StandardCharsets.UTF_8).replace('\0', '\ufffd'), false);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
