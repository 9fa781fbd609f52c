package org.holdpoint.language.admission;

import java.util.ArrayList;
import java.util.List;

/// The fields of a line: parted by blanks, a remark after `#` aside; a comma holds its list together, and quotes hold a name (PostgreSQL documentation, "The pg_hba.conf File").
/// @param words each field as its list of names; a name that stood in quotes keeps one in front, so that no keyword is meant by it
/// @param end (characters) where the last one ends
record Fields(List<List<String>> words, int end) {

  static Fields of(String text) {
    var fields = new ArrayList<List<String>>();
    var names = new ArrayList<String>();
    var name = new StringBuilder();
    var quoted = false;
    var comma = false;
    var end = 0;
    var limit = text.length();
    for (var at = 0; at <= limit; at++) {
      var letter = at < limit ? text.charAt(at) : ' ';
      if (letter == '#' && !quoted) {
        limit = at;
        letter = ' ';
      }
      if (letter == '"') {
        quoted = !quoted;
        name.append(quoted && name.isEmpty() ? "\"" : "");
      } else if (quoted && at < limit || letter != ',' && !Character.isWhitespace(letter)) {
        name.append(letter);
      } else if (!name.isEmpty()) {
        if (!comma && !names.isEmpty()) {
          fields.add(List.copyOf(names));
          names.clear();
        }
        names.add(name.toString());
        name.setLength(0);
        comma = letter == ',';
      } else {
        comma |= letter == ',';
      }
      end = at < limit && letter != ',' && !Character.isWhitespace(letter) ? at + 1 : end;
    }
    if (!names.isEmpty()) {
      fields.add(List.copyOf(names));
    }
    return new Fields(List.copyOf(fields), end);
  }

  /// The only name of a field; empty where there is no such field.
  String word(int field) {
    return field < words.size() ? words.get(field).getFirst() : "";
  }
}
