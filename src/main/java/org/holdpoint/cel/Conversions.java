package org.holdpoint.cel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// `bool int uint double string bytes` ("List of Standard Definitions", CEL language definition).
final class Conversions {

  private static final Wrong OUT_OF_RANGE = new Wrong("the number is out of range");
  private static final Set<String> TRUE = Set.of("1", "t", "true", "TRUE", "True");
  private static final Set<String> FALSE = Set.of("0", "f", "false", "FALSE", "False");

  private Conversions() {}

  static Object apply(String name, Arguments arguments, Meter meter) {
    if (!(arguments instanceof Arguments.One(var value))) {
      return Wrong.KIND;
    }
    return switch (name) {
      case "bool" -> value instanceof Boolean ? value : value instanceof String text ? bool(text) : Wrong.KIND;
      case "int" -> integer(value);
      case "uint" -> unsigned(value);
      case "double" -> fraction(value);
      case "bytes" -> value instanceof CelBytes ? value : value instanceof String text ? octets(text, meter) : Wrong.KIND;
      default -> text(value, meter);
    };
  }

  private static Object bool(String text) {
    return TRUE.contains(text) ? (Object) true : FALSE.contains(text) ? (Object) false : new Wrong("`" + Formats.shortened(text) + "` is neither true nor false");
  }

  private static Object integer(Object value) {
    return switch (value) {
      case Long number -> number;
      case CelUint(var bits) -> bits < 0 ? OUT_OF_RANGE : (Object) bits;
      case Double number -> number > -0x1p63 && number < 0x1p63 ? (Object) number.longValue() : OUT_OF_RANGE;
      case String text -> parsed(text, true);
      case Instant time -> time.getEpochSecond();
      case Object _ -> Wrong.KIND;
    };
  }

  private static Object unsigned(Object value) {
    return switch (value) {
      case CelUint number -> number;
      case Long number -> number < 0 ? OUT_OF_RANGE : new CelUint(number);
      case Double number -> number >= 0 && number < 0x1p64 ? new CelUint(number < 0x1p63 ? number.longValue() : (long) (number - 0x1p63) ^ Long.MIN_VALUE) : OUT_OF_RANGE;
      case String text -> parsed(text, false);
      case Object _ -> Wrong.KIND;
    };
  }

  /// Digits, before them a sign where the number may have one.
  private static Object parsed(String text, boolean signed) {
    var digits = signed && text.startsWith("-") ? text.substring(1) : text;
    if (digits.isEmpty() || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      return new Wrong("`" + Formats.shortened(text) + "` is no whole number");
    }
    try {
      return signed ? (Object) Long.parseLong(text) : new CelUint(Long.parseUnsignedLong(text));
    } catch (NumberFormatException _) {
      return OUT_OF_RANGE;
    }
  }

  private static Object fraction(Object value) {
    return switch (value) {
      case Double number -> number;
      case Long number -> (double) number;
      case CelUint number -> number.asDouble();
      case String text -> parsed(text);
      case Object _ -> Wrong.KIND;
    };
  }

  /// A number as in the language, or `NaN`, `Infinity`, `-Infinity`; not the blanks and suffixes that Java would take as well.
  private static Object parsed(String text) {
    try {
      var plain = !text.isEmpty() && text.length() <= 400 && "0123456789yN.".indexOf(text.charAt(text.length() - 1)) >= 0 && text.charAt(0) > ' ' && text.indexOf('x') < 0;
      return plain ? (Object) Double.parseDouble(text) : new Wrong("`" + Formats.shortened(text) + "` is no number");
    } catch (NumberFormatException _) {
      return new Wrong("`" + Formats.shortened(text) + "` is no number");
    }
  }

  private static Object octets(String text, Meter meter) {
    meter.letters(text.length());
    return CelBytes.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Object text(Object value, Meter meter) {
    return switch (value) {
      case String text -> text;
      case Long _, CelUint _, Double _, Boolean _ -> value.toString();
      case CelBytes bytes -> decoded(bytes, meter);
      case Instant time -> time.toString();
      case Duration duration -> Times.text(duration);
      case CelTypeName(var name) -> name;
      case Object _ -> Wrong.KIND;
    };
  }

  private static Object decoded(CelBytes bytes, Meter meter) {
    meter.letters(bytes.octets().length());
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.array())).toString();
    } catch (CharacterCodingException _) {
      return new Wrong("the octets are no UTF-8");
    }
  }
}
