package org.holdpoint.repair;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.holdpoint.finding.Edit;

/// Edits in the bytes of a file: every other byte stays, also the byte order mark, bytes that are no text, and line ends as they are.
public final class Rewriting {

  private Rewriting() {}

  /// The bytes after the edits, which count the lines as they were. An inserted line ends as the line beside it does.
  public static byte[] apply(byte[] bytes, List<Edit> edits) {
    var lines = new ArrayList<>(lines(bytes));
    // From the last to the first, so that the lines before still have their numbers; of two at the same line, the first comes out first.
    edits.stream().sorted(Comparator.comparingInt(Edit::line)).toList().reversed().forEach(edit -> {
      var at = Math.min(edit.line() - 1, lines.size());
      var end = lineEnd(lines, at);
      edit.endLine().ifPresent(last -> lines.subList(at, Math.min(last - 1, lines.size())).clear());
      if (!(edit.insert().isEmpty() && edit.endLine().isPresent())) {
        closeLast(lines, at, end);
        lines.add(at, (edit.insert().replace("\n", end) + end).getBytes(StandardCharsets.UTF_8));
      }
    });
    var result = new ByteArrayOutputStream(bytes.length + 64);
    lines.forEach(result::writeBytes);
    return result.toByteArray();
  }

  /// Lines with their ends, as `source.SourceReader` counts them: LF, CR LF or a lone CR.
  private static List<byte[]> lines(byte[] bytes) {
    var lines = new ArrayList<byte[]>();
    var start = 0;
    for (var index = 0; index < bytes.length; index++) {
      var pair = bytes[index] == '\r' && index + 1 < bytes.length && bytes[index + 1] == '\n';
      if (bytes[index] == '\n' || bytes[index] == '\r' && !pair) {
        lines.add(Arrays.copyOfRange(bytes, start, index + 1));
        start = index + 1;
      }
    }
    if (start < bytes.length) {
      lines.add(Arrays.copyOfRange(bytes, start, bytes.length));
    }
    return lines;
  }

  /// A line that is added after a last line without an end needs that end.
  private static void closeLast(List<byte[]> lines, int at, String end) {
    if (at > 0 && at == lines.size() && end(lines.get(at - 1)).isEmpty()) {
      lines.set(at - 1, (new String(lines.get(at - 1), StandardCharsets.ISO_8859_1) + end).getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private static String lineEnd(List<byte[]> lines, int at) {
    for (var index = Math.min(at, lines.size() - 1); index >= 0; index--) {
      var end = end(lines.get(index));
      if (!end.isEmpty()) {
        return end;
      }
    }
    return "\n";
  }

  private static String end(byte[] line) {
    var text = new String(line, StandardCharsets.ISO_8859_1);
    return text.endsWith("\r\n") ? "\r\n" : text.endsWith("\n") ? "\n" : text.endsWith("\r") ? "\r" : "";
  }
}
