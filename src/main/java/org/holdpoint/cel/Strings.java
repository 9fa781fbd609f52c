package org.holdpoint.cel;

import java.util.ArrayList;
import java.util.List;

/// Texts (extension "Strings" of CEL). Positions count code points from 0.
final class Strings {

  /// White space of Unicode (property `White_Space`).
  private static final String BLANKS = "\t\n\u000b\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

  private Strings() {}

  static Object apply(String name, Arguments arguments, Meter meter) {
    return switch (arguments) {
      case Arguments.One(String text) -> whole(name, paid(text, meter), meter);
      case Arguments.One(List<?> list) when name.equals("join") -> joined(list, "", meter);
      case Arguments.Two(List<?> list, String between) when name.equals("join") -> joined(list, between, meter);
      case Arguments.Two(String text, Long position) -> at(name, paid(text, meter), position);
      case Arguments.Two(String text, String part) -> search(name, paid(text, meter), part, meter);
      case Arguments.Three(String text, Long from, Long to) when name.equals("substring") -> substring(paid(text, meter), from, to);
      case Arguments.Three(String text, String part, Long number) -> search(name, paid(text, meter), part, number, meter);
      case Arguments.Three(String text, String old, String fresh) when name.equals("replace") -> replaced(paid(text, meter), old, fresh, -1, meter);
      case Arguments.More(var values) when name.equals("replace") && values.size() == 4 && values.get(0) instanceof String text
          && values.get(1) instanceof String old && values.get(2) instanceof String fresh && values.get(3) instanceof Long most -> replaced(text, old, fresh, most, meter);
      case Arguments.None _, Arguments.One _, Arguments.Two _, Arguments.Three _, Arguments.More _ -> Wrong.KIND;
    };
  }

  private static String paid(String text, Meter meter) {
    meter.letters(text.length());
    return text;
  }

  private static Object whole(String name, String text, Meter meter) {
    return switch (name) {
      case "lowerAscii" -> cased(text, 'A', 'Z', 32);
      case "upperAscii" -> cased(text, 'a', 'z', -32);
      case "trim" -> trimmed(text);
      case "reverse" -> new StringBuilder(text).reverse().toString();
      case "strings.quote" -> quoted(text, meter);
      default -> Wrong.KIND;
    };
  }

  private static String cased(String text, char from, char to, int shift) {
    var letters = text.toCharArray();
    for (var i = 0; i < letters.length; i++) {
      letters[i] += letters[i] >= from && letters[i] <= to ? (char) shift : 0;
    }
    return new String(letters);
  }

  private static String trimmed(String text) {
    var from = 0;
    var to = text.length();
    while (from < to && BLANKS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && BLANKS.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  private static Object quoted(String text, Meter meter) {
    var result = new StringBuilder("\"");
    for (var i = 0; i < text.length(); i++) {
      var escape = "\u0007\b\f\n\r\t\u000b\\\"".indexOf(text.charAt(i));
      if (escape < 0) {
        result.append(text.charAt(i));
      } else {
        result.append('\\').append("abfnrtv\\\"".charAt(escape));
      }
    }
    return meter.affords(result.length()) ? result.append('"').toString() : Wrong.TOO_LONG;
  }

  private static Object joined(List<?> list, String between, Meter meter) {
    var length = 0L;
    for (var each : list) {
      meter.spend(1);
      if (!(each instanceof String text)) {
        return each instanceof CelUnknown ? each : Wrong.KIND;
      }
      length += text.length() + between.length();
    }
    return meter.affords(length) ? String.join(between, list.stream().map(String.class::cast).toList()) : Wrong.TOO_LONG;
  }

  private static Object at(String name, String text, long position) {
    var size = points(text);
    return switch (name) {
      case "charAt" -> position < 0 || position > size ? beyond(position, size) : position == size ? "" : text.substring(unit(text, position), unit(text, position + 1));
      case "substring" -> substring(text, position, size);
      default -> Wrong.KIND;
    };
  }

  private static Object substring(String text, long from, long to) {
    var size = points(text);
    if (from < 0 || from > size || to < 0 || to > size) {
      return beyond(from < 0 || from > size ? from : to, size);
    }
    return from > to ? new Wrong("the part of the text would start at " + from + " and end before it, at " + to) : text.substring(unit(text, from), unit(text, to));
  }

  private static Object search(String name, String text, String part, Meter meter) {
    meter.search(text, part);
    return switch (name) {
      case "indexOf" -> position(text, text.indexOf(part));
      case "lastIndexOf" -> position(text, text.lastIndexOf(part));
      case "split" -> split(text, part, -1, meter);
      default -> Wrong.KIND;
    };
  }

  private static Object search(String name, String text, String part, long number, Meter meter) {
    meter.search(text, part);
    if (name.equals("split")) {
      return split(text, part, number, meter);
    }
    var size = points(text);
    if (!name.equals("indexOf") && !name.equals("lastIndexOf")) {
      return Wrong.KIND;
    }
    if (number < 0 || number > size) {
      return beyond(number, size);
    }
    return position(text, name.equals("indexOf") ? text.indexOf(part, unit(text, number)) : text.lastIndexOf(part, unit(text, number)));
  }

  /// At most `most` pieces; a negative number means all. Without a separator each letter is one.
  private static Object split(String text, String separator, long most, Meter meter) {
    var pieces = new ArrayList<Object>();
    var from = 0;
    while (most != 0 && (most < 0 || pieces.size() < most - 1)) {
      var end = separator.isEmpty() ? from < text.length() ? from + Character.charCount(text.codePointAt(from)) : -1 : text.indexOf(separator, from);
      if (end < 0 || separator.isEmpty() && end == text.length()) {
        break;
      }
      meter.spend(1);
      pieces.add(text.substring(from, end));
      from = end + separator.length();
    }
    if (most != 0 && !(separator.isEmpty() && text.isEmpty())) {
      pieces.add(text.substring(from));
    }
    return pieces;
  }

  /// The first `most` places; a negative number means all. Nothing stands before, between and after all letters.
  private static Object replaced(String text, String old, String fresh, long most, Meter meter) {
    meter.search(text, old);
    var places = new ArrayList<Integer>();
    for (var at = text.indexOf(old); at >= 0 && (most < 0 || places.size() < most); ) {
      meter.spend(1);
      places.add(at);
      var next = at + (old.isEmpty() ? at < text.length() ? Character.charCount(text.codePointAt(at)) : 1 : old.length());
      at = next > text.length() ? -1 : text.indexOf(old, next);
    }
    if (!meter.affords(text.length() + (long) places.size() * (fresh.length() - old.length()))) {
      return Wrong.TOO_LONG;
    }
    var result = new StringBuilder();
    var from = 0;
    for (var place : places) {
      result.append(text, from, place).append(fresh);
      from = place + old.length();
    }
    return result.append(text, from, text.length()).toString();
  }

  private static Wrong beyond(long position, long size) {
    return new Wrong("position " + position + " is outside of a text of " + size + (size == 1 ? " letter" : " letters"));
  }

  private static long points(String text) {
    return text.codePointCount(0, text.length());
  }

  private static int unit(String text, long point) {
    return text.offsetByCodePoints(0, (int) point);
  }

  private static long position(String text, int unit) {
    return unit < 0 ? -1 : text.codePointCount(0, unit);
  }
}
