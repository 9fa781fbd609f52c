package org.holdpoint.language.icalendar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.source.Span;

/// One property: `DTSTART;TZID=Asia/Seoul:20211025T110000`. Names are in capitals, the value is as it is written.
record ContentLine(String name, Map<String, String> parameters, String value, Span at) {

  ContentLine {
    parameters = Map.copyOf(parameters);
  }

  /// The property that an unfolded line is, if it is one (RFC 5545 section 3.1): a name, parameters after `;`, a value after `:`; a value in quotes may hold both.
  static Optional<ContentLine> of(String text, Span at) {
    var parameters = new HashMap<String, String>();
    var name = "";
    var from = 0;
    var quoted = false;
    for (var index = 0; index < text.length(); index++) {
      var sign = text.charAt(index);
      quoted ^= sign == '"';
      if (quoted || sign != ';' && sign != ':') {
        continue;
      }
      var part = text.substring(from, index);
      from = index + 1;
      if (name.isEmpty()) {
        name = part.strip().toUpperCase(Locale.ROOT);
      } else {
        var equals = part.indexOf('=');
        parameters.put(part.substring(0, Math.max(equals, 0)).strip().toUpperCase(Locale.ROOT), part.substring(equals + 1).strip().replace("\"", ""));
      }
      if (sign == ':') {
        return isName(name) ? Optional.of(new ContentLine(name, parameters, text.substring(from), at)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isName(String name) {
    return !name.isEmpty() && name.chars().allMatch(sign -> sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9' || sign == '-' || sign == '.');
  }

  /// A parameter of this name.
  Optional<String> parameter(String wanted) {
    return Optional.ofNullable(parameters.get(wanted));
  }

  /// The value without the escapes of text (RFC 5545 section 3.3.11).
  String text() {
    return value.replace("\\n", " ").replace("\\N", " ").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\").strip();
  }

  /// The values of a list.
  List<String> values() {
    return List.of(value.strip().split(","));
  }
}
