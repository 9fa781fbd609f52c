package org.holdpoint.cel;

import java.util.Optional;

/// The values of literals ("String and Bytes Values", CEL language definition).
final class Literals {

  private Literals() {}

  /// A decimal or hexadecimal number of 64 bits; empty when it is out of range.
  static Optional<Object> integer(String text) {
    try {
      return Optional.of(text.startsWith("0x") || text.startsWith("0X") ? Long.parseLong(text.substring(2), 16) : Long.parseLong(text));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// A text without its quotes, escapes resolved unless it is raw; empty when an escape is unknown.
  static Optional<Object> text(String literal) {
    var raw = literal.charAt(0) == 'r' || literal.charAt(0) == 'R';
    var quoted = raw ? literal.substring(1) : literal;
    var quotes = quoted.startsWith("\"\"\"") || quoted.startsWith("'''") ? 3 : 1;
    var inner = quoted.substring(quotes, quoted.length() - quotes);
    return raw ? Optional.of(inner) : unescape(inner);
  }

  private static Optional<Object> unescape(String text) {
    var result = new StringBuilder();
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '\\') {
        result.append(text.charAt(i));
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
        if (point < 0 || point > 0x10ffff || point >= 0xd800 && point < 0xe000) {
          return Optional.empty();
        }
        result.appendCodePoint(point);
        i = to - 1;
      }
    }
    return Optional.of(result.toString());
  }

  private static int number(String digits, int radix) {
    return digits.chars().allMatch(digit -> Character.digit(digit, radix) >= 0) ? (int) Math.min(Long.parseLong(digits, radix), Integer.MAX_VALUE) : -1;
  }
}
