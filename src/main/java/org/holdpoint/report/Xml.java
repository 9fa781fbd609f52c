package org.holdpoint.report;

/// Text as XML 1.0 holds it.
final class Xml {

  private Xml() {}

  /// Text between tags, its lines made visible first. Letters that XML 1.0 has no place for, escaped or not (section 2.2), become U+FFFD.
  static String text(String text) {
    var out = new StringBuilder(text.length() + 16);
    String.join("\n", text.lines().map(Cells::visible).toList()).codePoints().forEach(point -> {
      switch (point) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.appendCodePoint(point == '\n' || legal(point) ? point : 0xFFFD);
      }
    });
    return out.toString();
  }

  /// ` name="value"`; a line end stays one, because it is written as a reference (section 3.3.3).
  static String attribute(String name, Object value) {
    return " " + name + "=\"" + text(value.toString()).replace("\n", "&#10;") + "\"";
  }

  private static boolean legal(int point) {
    return point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
  }
}
