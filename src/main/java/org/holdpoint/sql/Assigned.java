package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The columns that an UPDATE sets: the names before the signs of equality between SET and what ends the list (PostgreSQL documentation, UPDATE; MySQL Reference Manual, UPDATE Statement).
final class Assigned {

  private final String text;
  private final List<String> columns = new ArrayList<>();
  private int from;

  private Assigned(String text, int from) {
    this.text = text;
    this.from = from;
  }

  /// Their names without quotes and without the name of the table; none where one of them cannot be read.
  static List<String> columns(String update) {
    var found = new Assigned(update, -1);
    return found.read() ? List.copyOf(found.columns) : List.of();
  }

  private boolean read() {
    var depth = 0;
    for (var at = 0; at < text.length(); at++) {
      var sign = text.charAt(at);
      if (sign == '\'' || sign == '"' || sign == '`') {
        var end = text.indexOf(sign, at + 1);
        if (end < 0) {
          return false;
        }
        at = end;
      } else if (sign == '(') {
        depth++;
      } else if (sign == ')') {
        depth--;
      } else if (depth == 0 && sign == ',' && from >= 0) {
        if (!one(at)) {
          return false;
        }
        from = at + 1;
      } else if (depth == 0 && starts(at)) {
        var word = word(at);
        if (from < 0 && word.equals("SET")) {
          from = at + word.length();
        } else if (from >= 0 && (word.equals("WHERE") || word.equals("FROM") || word.equals("RETURNING") || word.equals("ORDER") || word.equals("LIMIT"))) {
          return one(at);
        }
        at += word.length() - 1;
      }
    }
    return from >= 0 && one(text.length());
  }

  /// Whether the assignment that ends there has a name that can be read.
  private boolean one(int end) {
    var equal = text.indexOf('=', from);
    var name = equal < 0 || equal > end ? "" : text.substring(text.lastIndexOf('.', equal) >= from ? text.lastIndexOf('.', equal) + 1 : from, equal).strip();
    var bare = name.length() > 2 && "\"`[".indexOf(name.charAt(0)) >= 0 ? name.substring(1, name.length() - 1) : name;
    if (bare.isEmpty() || !bare.chars().allMatch(sign -> Character.isLetterOrDigit(sign) || sign == '_' || sign == '$')) {
      return false;
    }
    columns.add(bare);
    return true;
  }

  private boolean starts(int at) {
    return Character.isLetter(text.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '_' && text.charAt(at - 1) != '.');
  }

  private String word(int at) {
    var end = at;
    while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return text.substring(at, end).toUpperCase(Locale.ROOT);
  }
}
