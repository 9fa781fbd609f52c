package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdpoint.cel.CelAbsent;
import org.holdpoint.cel.CelFailure;
import org.holdpoint.cel.CelRecord;
import org.holdpoint.cel.CelUnknown;
import org.holdpoint.source.Span;

/// Text with CEL expressions in braces: `{now.address} may send any number of routes`. `{{` is a brace.
public record Template(List<Part> parts) {

  public Template {
    parts = List.copyOf(parts);
  }

  /// A stretch of a template.
  public sealed interface Part {

    /// Text as it is.
    record Words(String text) implements Part {}

    /// The value of an expression.
    record Hole(Expression expression) implements Part {}
  }

  /// A stretch of the source: what stands in it, whether in braces, and where it starts, in code points of the whole.
  record Piece(String text, boolean hole, int offset) {}

  /// The text for one change. What cannot be known prints as `?`.
  public String render(Binding binding) {
    var all = new StringBuilder();
    for (var part : parts) {
      switch (part) {
        case Part.Words(var text) when parts.size() == 1 -> {
          return text;
        }
        case Part.Words(var text) -> all.append(text);
        case Part.Hole(var expression) -> all.append(text(expression.evaluate(binding::variable)));
      }
    }
    return all.toString();
  }

  /// As it is written in the rule.
  public String source() {
    return parts.stream().map(part -> switch (part) {
      case Part.Words(var text) -> text.replace("{", "{{");
      case Part.Hole(var expression) -> "{" + expression.source() + "}";
    }).collect(Collectors.joining());
  }

  /// The pieces of a source text. A brace that is never closed makes a last hole without text.
  static List<Piece> pieces(String source) {
    var points = source.codePoints().toArray();
    var pieces = new ArrayList<Piece>();
    var words = new StringBuilder();
    for (var index = 0; index < points.length; index++) {
      if (points[index] != '{') {
        words.appendCodePoint(points[index]);
      } else if (index + 1 < points.length && points[index + 1] == '{') {
        words.append('{');
        index++;
      } else {
        pieces.add(new Piece(words.toString(), false, index));
        words.setLength(0);
        var end = end(points, index + 1);
        pieces.add(end == points.length ? new Piece("", true, index) : new Piece(new String(points, index + 1, end - index - 1), true, index + 1));
        index = end;
      }
    }
    pieces.add(new Piece(words.toString(), false, points.length));
    return pieces.stream().filter(piece -> piece.hole() || !piece.text().isEmpty()).toList();
  }

  /// The brace that closes the hole: not one inside quotes, and not one of a map.
  private static int end(int[] points, int start) {
    var depth = 0;
    var quote = 0;
    for (var index = start; index < points.length; index++) {
      var point = points[index];
      if (quote != 0) {
        index += point == '\\' ? 1 : 0;
        quote = point == quote ? 0 : quote;
      } else if (point == '"' || point == '\'') {
        quote = point;
      } else if (point == '{') {
        depth++;
      } else if (point == '}' && depth-- == 0) {
        return index;
      }
    }
    return points.length;
  }

  private static String text(Object value) {
    return switch (value) {
      case CelUnknown _, CelFailure _, CelAbsent _ -> "?";
      case CelRecord(_, Span span) -> span.place();
      case CelRecord(_, var record) -> record.toString();
      case List<?> list -> list.stream().map(Template::text).collect(Collectors.joining(", "));
      case Map<?, ?> map -> map.entrySet().stream().map(entry -> entry.getKey() + ": " + text(entry.getValue())).collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }
}
