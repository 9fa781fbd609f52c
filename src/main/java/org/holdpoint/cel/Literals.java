package org.holdpoint.cel;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The values of literals ("String and Bytes Values", CEL language definition). Each is empty when a number is out of range or an escape is unknown.
final class Literals {

  private Literals() {}

  /// A decimal or hexadecimal number of 64 bits with a sign.
  static Optional<Object> integer(String text) {
    var sign = text.startsWith("-") ? "-" : "";
    var digits = text.substring(sign.length());
    try {
      return Optional.of(isHexadecimal(digits) ? Long.parseLong(sign + digits.substring(2), 16) : Long.parseLong(text));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// The same without a sign.
  static Optional<Object> unsigned(String text) {
    try {
      return Optional.of(new CelUint(isHexadecimal(text) ? Long.parseUnsignedLong(text.substring(2), 16) : Long.parseUnsignedLong(text)));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static boolean isHexadecimal(String digits) {
    return digits.startsWith("0x") || digits.startsWith("0X");
  }

  /// A name without its quotes.
  static String name(String text) {
    return text.startsWith("`") ? text.substring(1, text.length() - 1) : text;
  }

  /// A text without its quotes, escapes resolved unless it is raw.
  static Optional<Object> text(String literal) {
    var inner = inner(literal);
    return isRaw(literal) ? Optional.of(inner) : unescape(inner, false).map(Object.class::cast);
  }

  /// Octets: of letters those of UTF-8, of an escape the one that it names.
  static Optional<Object> bytes(String literal) {
    var inner = inner(literal.substring(1));
    return isRaw(literal.substring(1)) ? Optional.of(CelBytes.of(inner.getBytes(StandardCharsets.UTF_8))) : unescape(inner, true).map(CelBytes::new);
  }

  private static boolean isRaw(String literal) {
    return literal.charAt(0) == 'r' || literal.charAt(0) == 'R';
  }

  private static String inner(String literal) {
    var quoted = isRaw(literal) ? literal.substring(1) : literal;
    var quotes = quoted.startsWith("\"\"\"") || quoted.startsWith("'''") ? 3 : 1;
    return quoted.substring(quotes, quoted.length() - quotes);
  }

  private static Optional<String> unescape(String text, boolean octets) {
    var result = new StringBuilder();
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '\\') {
        var point = text.codePointAt(i);
        result.append(octets ? octets(point) : Character.toString(point));
        i += Character.charCount(point) - 1;
        continue;
      }
      var escape = text.charAt(++i);
      var digits = switch (escape) {
        case 'x', 'X' -> 2;
        case 'u' -> 4;
        case 'U' -> 8;
        case '0', '1', '2', '3' -> -3;
        default -> 0;
      };
      if (digits == 0) {
        var plain = "abfnrtv\\?\"'`".indexOf(escape);
        if (plain < 0) {
          return Optional.empty();
        }
        result.append("\u0007\b\f\n\r\t\u000b\\?\"'`".charAt(plain));
      } else {
        var from = digits > 0 ? i + 1 : i;
        var to = from + Math.abs(digits);
        var point = to <= text.length() ? number(text.substring(from, to), digits > 0 ? 16 : 8) : -1;
        if (point < 0 || point > 0x10ffff || point >= 0xd800 && point < 0xe000 || octets && digits > 2) {
          return Optional.empty();
        }
        result.appendCodePoint(point);
        i = to - 1;
      }
    }
    return Optional.of(result.toString());
  }

  private static String octets(int point) {
    return point < 0x80 ? Character.toString(point) : CelBytes.of(Character.toString(point).getBytes(StandardCharsets.UTF_8)).octets();
  }

  private static int number(String digits, int radix) {
    return digits.chars().allMatch(digit -> Character.digit(digit, radix) >= 0) ? (int) Math.min(Long.parseLong(digits, radix), Integer.MAX_VALUE) : -1;
  }
}
