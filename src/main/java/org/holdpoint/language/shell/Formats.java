package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.language.shell.Expansion.Field;

/// Formats with one place to fill, as `seq -f` and `printf` take them: `web%02g`, `db%d\\n` (POSIX.1-2024, "File Format Notation").
final class Formats {

  private static final Pattern PLACE = Pattern.compile("%(0?)(\\d{0,2})(?:([dgis])|\\.0f)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

  private Formats() {}

  /// What is written for each of the words; empty where the format has no place, several, or one of another kind.
  static Optional<List<String>> filled(String format, List<String> words) {
    var plain = format.replace("%%", "");
    var place = PLACE.matcher(plain);
    if (!plain.equals(format) || !place.find() || plain.indexOf('%', place.end()) >= 0) {
      return Optional.empty();
    }
    var number = !"s".equals(place.group(3));
    if (number && words.stream().anyMatch(word -> !NUMBER.matcher(word).matches()) || place.group(2).isEmpty() && !place.group(1).isEmpty()) {
      return Optional.empty();
    }
    var width = place.group(2).isEmpty() ? 0 : Integer.parseInt(place.group(2));
    var fill = place.group(1).isEmpty() || !number ? " " : "0";
    var all = new ArrayList<String>();
    for (var word : words) {
      var value = number ? Long.toString(Long.parseLong(word)) : word;
      all.add(plain.substring(0, place.start()) + fill.repeat(Math.max(0, width - value.length())) + value + plain.substring(place.end()));
    }
    return Optional.of(all);
  }

  /// What stands behind an option, or joined to it by `=`.
  static Optional<String> option(List<Field> fields, String letter, String name) {
    for (var at = 0; at < fields.size(); at++) {
      var text = fields.get(at).texts().known().orElse("");
      if ((text.equals(letter) || text.equals(name)) && at + 1 < fields.size()) {
        return fields.get(at + 1).texts().known();
      }
      if (text.startsWith(name + "=")) {
        return Optional.of(text.substring(name.length() + 1));
      }
    }
    return Optional.empty();
  }

  /// The rest.
  static List<Field> without(List<Field> fields, String... options) {
    var names = List.of(options);
    var rest = new ArrayList<Field>();
    for (var at = 0; at < fields.size(); at++) {
      var text = fields.get(at).texts().known().orElse("?");
      if (names.contains(text)) {
        at++;
      } else if (names.stream().noneMatch(name -> name.startsWith("--") && text.startsWith(name + "="))) {
        rest.add(fields.get(at));
      }
    }
    return rest;
  }
}
