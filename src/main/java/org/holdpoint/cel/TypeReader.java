package org.holdpoint.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Types and signatures from their text: `map(string, list(T))`, `size(string) string.size() -> int`. A single capital stands for any type.
final class TypeReader {

  private static final Set<String> NAMESPACES = Set.of("math", "strings", "optional", "base64");

  private TypeReader() {}

  /// The signatures of one row.
  static List<Signatures.Overload> overloads(String row) {
    var arrow = row.lastIndexOf(" -> ");
    var result = type(row.substring(arrow + 4));
    return parts(row.substring(0, arrow), ' ').stream().map(text -> overload(text, result)).toList();
  }

  private static Signatures.Overload overload(String text, CelType result) {
    var open = opening(text);
    var head = text.substring(0, open);
    var parameters = new ArrayList<CelType>();
    var dot = head.lastIndexOf('.');
    var method = dot > 0 && !NAMESPACES.contains(head.substring(0, dot));
    if (method) {
      parameters.add(type(head.substring(0, dot)));
    }
    parts(text.substring(open + 1, text.length() - 1), ',').forEach(part -> parameters.add(type(part)));
    return new Signatures.Overload(method ? head.substring(dot + 1) : head, method, List.copyOf(parameters), result, text);
  }

  static CelType type(String text) {
    var open = text.indexOf('(');
    var name = open < 0 ? text : text.substring(0, open);
    var parts = open < 0 ? List.<CelType>of() : parts(text.substring(open + 1, text.length() - 1), ',').stream().map(TypeReader::type).toList();
    return switch (name) {
      case "dyn" -> new CelType.Any();
      case "bool" -> new CelType.Bool();
      case "int" -> new CelType.Int();
      case "uint" -> new CelType.Uint();
      case "double" -> new CelType.Double();
      case "string" -> new CelType.Text();
      case "bytes" -> new CelType.Bytes();
      case "null" -> new CelType.Null();
      case "timestamp" -> new CelType.Timestamp();
      case "duration" -> new CelType.Duration();
      case "list" -> new CelType.ListOf(parts.getFirst());
      case "map" -> new CelType.MapOf(parts.getFirst(), parts.getLast());
      case "optional_type" -> new CelType.Maybe(parts.getFirst());
      case "type" -> parts.isEmpty() ? new CelType.Opaque(name, parts) : new CelType.TypeOf(parts.getFirst());
      default -> name.length() == 1 ? new CelType.Param(name) : new CelType.Opaque(name, parts);
    };
  }

  /// The bracket that the last one closes.
  private static int opening(String text) {
    var depth = 0;
    for (var i = text.length() - 1; i >= 0; i--) {
      depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("no signature: " + text);
  }

  /// What stands between separators outside of brackets, without blanks around it.
  private static List<String> parts(String text, char separator) {
    var parts = new ArrayList<String>();
    var depth = 0;
    var from = 0;
    for (var i = 0; i <= text.length(); i++) {
      var end = i == text.length();
      depth += end ? 0 : text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (end || depth == 0 && text.charAt(i) == separator) {
        var part = text.substring(from, i).strip();
        from = i + 1;
        if (!part.isEmpty()) {
          parts.add(part);
        }
      }
    }
    return parts;
  }
}
