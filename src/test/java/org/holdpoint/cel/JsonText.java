package org.holdpoint.cel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// JSON as mappings, lists, texts, numbers (`Double`), truth values and, for `null`, an empty `Optional`. It takes control characters in texts, which YAML does not.
final class JsonText {

  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  static Object read(String text) {
    var reader = new JsonText(text);
    return reader.value();
  }

  private Object value() {
    return switch (next()) {
      case '{' -> mapping();
      case '[' -> list();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", Optional.empty());
      default -> number();
    };
  }

  private char next() {
    while (text.charAt(at) <= ' ') {
      at++;
    }
    return text.charAt(at);
  }

  private Map<String, Object> mapping() {
    var entries = new LinkedHashMap<String, Object>();
    at++;
    while (next() != '}') {
      var key = string();
      next();
      at++;
      entries.put(key, value());
      at += next() == ',' ? 1 : 0;
      next();
    }
    at++;
    return entries;
  }

  private List<Object> list() {
    var items = new ArrayList<Object>();
    at++;
    while (next() != ']') {
      items.add(value());
      at += next() == ',' ? 1 : 0;
    }
    at++;
    return items;
  }

  private String string() {
    var result = new StringBuilder();
    at++;
    while (text.charAt(at) != '"') {
      if (text.charAt(at) != '\\') {
        result.append(text.charAt(at++));
        continue;
      }
      var escape = text.charAt(at + 1);
      if (escape == 'u') {
        result.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
        at += 6;
      } else {
        var plain = "bfnrt".indexOf(escape);
        result.append(plain < 0 ? escape : "\b\f\n\r\t".charAt(plain));
        at += 2;
      }
    }
    at++;
    return result.toString();
  }

  private Object word(String word, Object value) {
    at += word.length();
    return value;
  }

  private Double number() {
    var from = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Double.valueOf(text.substring(from, at));
  }
}
