package org.holdpoint.report;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// Places and messages as SARIF writes them.
final class SarifPlace {

  /// What paths are relative to; where it is, nobody needs to know.
  static final String ROOT = "%SRCROOT%";
  private static final String UNRESERVED = "-._~/";

  private SarifPlace() {}

  /// A location. What stood there before the change carries its lines, because the file that a reader opens no longer shows them.
  static Map<String, Object> location(Report report, Span at, Optional<Integer> id, Optional<String> message) {
    return Json.ordered("id", id, "physicalLocation", Json.ordered("artifactLocation", artifact(at.file()), "region", region(report, at)),
        "message", message.map(text -> message(plain(Summary.told(at, text)))));
  }

  /// `{"text": …}`; never empty, since a reader may require a text.
  static Map<String, Object> message(String text) {
    return Json.ordered("text", text.isBlank() ? "?" : text);
  }

  /// The file, relative to the folder that Holdpoint ran in; an absolute path as it is.
  static Map<String, Object> artifact(String file) {
    var absolute = file.startsWith("/");
    return Json.ordered("uri", (absolute ? "file://" : "") + uri(file), "uriBaseId", absolute ? Optional.empty() : Optional.of(ROOT));
  }

  /// Every letter but the unreserved ones and `/` as its UTF-8 bytes in per cent (RFC 3986 section 2.1).
  static String uri(String path) {
    var uri = new StringBuilder();
    for (var octet : path.getBytes(StandardCharsets.UTF_8)) {
      var letter = (char) (octet & 0xFF);
      if (letter < 0x80 && (Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0)) {
        uri.append(letter);
      } else {
        uri.append("%%%02X".formatted((int) letter));
      }
    }
    return uri.toString();
  }

  private static Map<String, Object> region(Report report, Span at) {
    var snippet = at.side() == Side.BASE ? Optional.of(report.sources().line(at, at.line())).filter(line -> !line.isBlank()) : Optional.<String>empty();
    return Json.ordered("startLine", at.line(), "startColumn", at.column(), "endLine", at.endLine(), "endColumn", at.endColumn(),
        "snippet", snippet.map(line -> Json.ordered("text", line)));
  }

  /// Text in which nothing is a link: SARIF reads `[text](place)` in every message (section 3.11.6), and a backslash takes the meaning of a bracket away.
  static String plain(String text) {
    var visible = Cells.visible(text);
    return visible.contains("](") ? inLink(visible) : visible;
  }

  /// A link to the related location with this id.
  static String link(Span at, int id) {
    return "[" + inLink(Cells.visible(at.file())) + ":" + at.line() + "](" + id + ")";
  }

  private static String inLink(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }
}
