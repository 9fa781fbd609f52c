package org.holdpoint.report;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Values → JSON text (RFC 8259): mappings in their order, lists, texts, numbers, truth values; an empty `Optional` in a mapping leaves its key out.
public final class Json {

  private static final String STEP = "  ";
  private final StringBuilder out = new StringBuilder();
  private final String step;

  private Json(String step) {
    this.step = step;
  }

  /// Names and values, in this order.
  public static Map<String, Object> ordered(Object... pairs) {
    var map = new LinkedHashMap<String, Object>();
    for (var i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /// A list as the value of a key that is left out when there is nothing in it.
  public static Optional<Object> unlessEmpty(List<?> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list);
  }

  /// The value on lines of its own, indented, with a line end at its end.
  public static String pretty(Object value) {
    var json = new Json(STEP);
    json.value(value, "\n");
    return json.out.append('\n').toString();
  }

  /// The value on one line, with a line end at its end.
  public static String line(Object value) {
    var json = new Json("");
    json.value(value, "");
    return json.out.append('\n').toString();
  }

  private void value(Object value, String indent) {
    switch (value) {
      case Map<?, ?> mapping -> mapping(mapping, indent);
      case List<?> list -> list(list, indent);
      case Optional<?> optional -> value(optional.orElseThrow(), indent);
      case Number number -> out.append(number);
      case Boolean truth -> out.append(truth);
      case Object text -> text(text.toString());
    }
  }

  private void mapping(Map<?, ?> mapping, String indent) {
    var entries = mapping.entrySet().stream().filter(entry -> !(entry.getValue() instanceof Optional<?> optional && optional.isEmpty())).iterator();
    if (!entries.hasNext()) {
      out.append("{}");
      return;
    }
    out.append('{');
    while (entries.hasNext()) {
      var entry = entries.next();
      out.append(indent).append(step);
      text(entry.getKey().toString());
      out.append(": ");
      value(entry.getValue(), indent + step);
      comma(entries);
    }
    out.append(indent).append('}');
  }

  private void list(List<?> list, String indent) {
    if (list.isEmpty()) {
      out.append("[]");
      return;
    }
    out.append('[');
    var items = list.iterator();
    while (items.hasNext()) {
      out.append(indent).append(step);
      value(items.next(), indent + step);
      comma(items);
    }
    out.append(indent).append(']');
  }

  private void comma(Iterator<?> rest) {
    if (rest.hasNext()) {
      out.append(',');
    }
  }

  /// Control letters are escaped (RFC 8259 section 7), and half a surrogate pair too, so that the bytes are always UTF-8. So is what steers a terminal or a build log on which the
  /// document is printed: it means the same, and does nothing.
  private void text(String text) {
    out.append('"');
    for (var i = 0; i < text.length(); i++) {
      var letter = text.charAt(i);
      switch (letter) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '[' -> out.append(command(text, i) ? "\\u005b" : "[");
        default -> letter(text, i, letter);
      }
    }
    out.append('"');
  }

  private void letter(String text, int i, char letter) {
    var paired = Character.isHighSurrogate(letter) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        || Character.isLowSurrogate(letter) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    if (!paired && Cells.steers(letter)) {
      out.append("\\u%04x".formatted((int) letter));
    } else {
      out.append(letter);
    }
  }

  /// Whether the bracket ends the head of a log command: `##[` or `##vso[`.
  private static boolean command(String text, int bracket) {
    var start = bracket;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start > 1 && text.charAt(start - 1) == '#' && text.charAt(start - 2) == '#';
  }
}
