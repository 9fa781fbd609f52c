package org.holdpoint.cel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `format` (extension "Strings" of CEL): `%s %d %f %e %b %o %x %X %%`, with a precision as in `%.2f`.
final class Formats {

  private static final int MOST_DIGITS = 100;

  private Formats() {}

  static Object apply(String name, Arguments arguments, Meter meter) {
    return arguments instanceof Arguments.Two(String pattern, List<?> values) ? format(pattern, values, meter) : Wrong.KIND;
  }

  /// A text as a message shows it: the start of one that is long.
  static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 30)) + "…";
  }

  private static Object format(String pattern, List<?> values, Meter meter) {
    var result = new StringBuilder();
    var next = 0;
    for (var i = 0; i < pattern.length(); i++) {
      meter.letters(16);
      if (pattern.charAt(i) != '%') {
        result.append(pattern.charAt(i));
        continue;
      }
      if (pattern.startsWith("%%", i)) {
        result.append('%');
        i++;
        continue;
      }
      var end = i + 1;
      while (end < pattern.length() && (pattern.charAt(end) == '.' || Character.isDigit(pattern.charAt(end)))) {
        end++;
      }
      var clause = pattern.substring(i, Math.min(end + 1, pattern.length()));
      if (end == pattern.length()) {
        return new Wrong("`" + shortened(clause) + "` at the end of the format has no letter; allowed: %s %d %f %e %b %o %x %X %%");
      }
      if (next == values.size()) {
        return new Wrong("the format has more clauses than its list has items, " + values.size());
      }
      var made = clause(clause, values.get(next++), meter);
      if (!(made instanceof String text)) {
        return made;
      }
      if (!meter.affords((long) result.length() + text.length())) {
        return Wrong.TOO_LONG;
      }
      result.append(text);
      i = end;
    }
    return result.toString();
  }

  private static Object clause(String clause, Object value, Meter meter) {
    var letter = clause.charAt(clause.length() - 1);
    var precision = 6;
    if (clause.length() > 2) {
      var digits = clause.substring(2, clause.length() - 1);
      if (clause.charAt(1) != '.' || digits.length() > 3 || digits.indexOf('.') >= 0 || !digits.isEmpty() && Integer.parseInt(digits) > MOST_DIGITS) {
        return new Wrong("`" + shortened(clause) + "` is no clause of a format: a precision is .0 to ." + MOST_DIGITS);
      }
      precision = digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
    if (value instanceof CelUnknown) {
      return value;
    }
    return switch (letter) {
      case 's' -> plain(value, meter);
      case 'd', 'b', 'o', 'x', 'X' -> whole(letter, value, meter);
      case 'f', 'e' -> value instanceof Double number ? fraction(letter, number, precision) : unfit(clause, value);
      default -> new Wrong("`" + shortened(clause) + "` is no clause of a format; allowed: %s %d %f %e %b %o %x %X %%");
    };
  }

  private static Object whole(char letter, Object value, Meter meter) {
    return switch (value) {
      case Long number -> letter == 'd' ? number.toString() : (number < 0 ? "-" : "") + digits(letter, Math.abs(number));
      case CelUint(var bits) -> letter == 'd' ? Long.toUnsignedString(bits) : digits(letter, bits);
      case Double number when letter == 'd' && (number.isNaN() || number.isInfinite()) -> number.toString();
      case Boolean flag when letter == 'b' -> flag ? "1" : "0";
      case String text when letter == 'x' || letter == 'X' -> octets(letter, text.getBytes(StandardCharsets.UTF_8), meter);
      case CelBytes bytes when letter == 'x' || letter == 'X' -> octets(letter, bytes.array(), meter);
      case Object _ -> unfit("%" + letter, value);
    };
  }

  private static String digits(char letter, long bits) {
    return switch (letter) {
      case 'b' -> Long.toBinaryString(bits);
      case 'o' -> Long.toOctalString(bits);
      case 'x' -> Long.toHexString(bits);
      default -> Long.toHexString(bits).toUpperCase(Locale.ROOT);
    };
  }

  private static Object octets(char letter, byte[] bytes, Meter meter) {
    return meter.affords(2L * bytes.length) ? (letter == 'x' ? HexFormat.of() : HexFormat.of().withUpperCase()).formatHex(bytes) : Wrong.TOO_LONG;
  }

  /// Rounded to the even digit at a half, as the exact value of the number is.
  private static String fraction(char letter, double number, int precision) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return Double.toString(number);
    }
    var exact = new BigDecimal(number);
    if (letter == 'f') {
      var rounded = exact.setScale(precision, RoundingMode.HALF_EVEN);
      return (exact.signum() < 0 && rounded.signum() == 0 ? "-" : "") + rounded.toPlainString();
    }
    var rounded = exact.round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
    var power = rounded.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
    var mantissa = rounded.movePointLeft(power).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
    return mantissa + "e" + (power < 0 ? "-" : "+") + (Math.abs(power) < 10 ? "0" : "") + Math.abs(power);
  }

  /// `%s`: as `string()` has it, lists and maps in their brackets, a map by its keys in order. Gives an unknown value that stands inside.
  private static Object plain(Object value, Meter meter) {
    meter.spend(1);
    return switch (value) {
      case CelUnknown unknown -> unknown;
      case String text -> text;
      case Double number -> number.isNaN() || number.isInfinite() ? number.toString() : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
      case Duration duration -> Times.text(duration);
      case List<?> list -> row("[", "]", items(list, meter), meter);
      case Map<?, ?> map -> row("{", "}", entries(map, meter), meter);
      case CelRecord _, CelAbsent _ -> unfit("%s", value);
      case Object other -> other.toString();
    };
  }

  private static List<Object> items(List<?> list, Meter meter) {
    var items = new ArrayList<Object>();
    for (var each : list) {
      items.add(plain(each, meter));
    }
    return items;
  }

  private static List<Object> entries(Map<?, ?> map, Meter meter) {
    var entries = new ArrayList<Object>();
    for (var entry : map.entrySet().stream().sorted(Map.Entry.comparingByKey((one, other) -> one.toString().compareTo(other.toString()))).toList()) {
      var made = plain(entry.getValue(), meter);
      entries.add(made instanceof String text ? entry.getKey() + ": " + text : made);
    }
    return entries;
  }

  private static Object row(String open, String close, List<Object> items, Meter meter) {
    var length = 2L;
    for (var item : items) {
      if (!(item instanceof String text)) {
        return item;
      }
      length += text.length() + 2;
    }
    return meter.affords(length) ? open + String.join(", ", items.stream().map(Object::toString).toList()) + close : Wrong.TOO_LONG;
  }

  private static Wrong unfit(String clause, Object value) {
    return new Wrong("`" + clause + "` of a format does not take " + TypeNames.of(value));
  }
}
