package org.holdpoint.cel;

import java.util.Base64;

/// `base64.encode` and `base64.decode` (extension "Encoders" of CEL); padding may be left out.
final class Encodings {

  private Encodings() {}

  static Object apply(String name, Arguments arguments, Meter meter) {
    return switch (arguments) {
      case Arguments.One(CelBytes bytes) when name.equals("base64.encode") ->
          meter.affords(bytes.octets().length() * 4L / 3 + 4) ? Base64.getEncoder().encodeToString(bytes.array()) : Wrong.TOO_LONG;
      case Arguments.One(String text) when name.equals("base64.decode") -> decoded(text, meter);
      case Arguments.None _, Arguments.One _, Arguments.Two _, Arguments.Three _, Arguments.More _ -> Wrong.KIND;
    };
  }

  private static Object decoded(String text, Meter meter) {
    meter.letters(text.length());
    try {
      return CelBytes.of(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException _) {
      return new Wrong("`" + Formats.shortened(text) + "` is no base64");
    }
  }
}
