package org.holdpoint.language.snippet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.line.Placeholder;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.ScalarPlaces;
import org.holdpoint.yaml.YamlNode.Scalar;

/// A text for a shell that is put together from parts of a file.
final class Block {

  private final SourceFile file;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> places = new ArrayList<>();
  private final Set<Integer> whole = new HashSet<>();

  Block(SourceFile file) {
    this.file = file;
  }

  /// Made when a text has them.
  private static final class Marks {
    static final Pattern EXPRESSION = Pattern.compile("\\$?\\{\\{[^\\n]*?}}|\\{%[^\\n]*?%}|<%=?[^\\n]*?%>");
    static final Pattern FILLED = Pattern.compile("(?<![<\\w])<([A-Za-z][A-Za-z0-9_. /:-]{0,60})>(?!>)");
  }

  boolean isEmpty() {
    return text.toString().isBlank();
  }

  int lines() {
    return places.size();
  }

  /// A line of the file from one of its characters on.
  void line(SourceLine line, int from, int to) {
    places.add(place(line.number(), line.text().codePointCount(0, from) + 1));
    text.append(line.text(), from, to).append('\n');
  }

  /// A text that stands for something of a line.
  void instead(SourceLine line, int from, String said) {
    places.add(place(line.number(), line.text().codePointCount(0, from) + 1));
    text.append(said).append('\n');
  }

  /// A text of one or more lines that stands for all of a line from one of its characters on.
  void whole(SourceLine line, int from, String said) {
    var column = line.text().codePointCount(0, from) + 1;
    said.lines().forEach(one -> {
      places.add(Span.of(file.path(), file.side(), line.number(), column, line.text().codePointCount(0, line.text().length()) + 1));
      whole.add(places.size());
      text.append(one).append('\n');
    });
  }

  /// A scalar; what is folded into one line stays one command.
  void scalar(Scalar scalar) {
    scalar(scalar, false);
  }

  /// A scalar all of whose lines are one command.
  void command(Scalar scalar) {
    scalar(scalar, true);
  }

  /// A scalar that is one word of a command; one of several lines is none that can be placed.
  void word(Scalar scalar) {
    var at = ScalarPlaces.of(file, scalar);
    if (!at.isEmpty() && scalar.text().indexOf('\n') < 0) {
      text.append(text.isEmpty() ? "" : " \\\n").append(FreeForm.word(masked(scalar.text(), false)));
      places.add(place(at.getFirst().line(), at.getFirst().column()));
    }
  }

  private void scalar(Scalar scalar, boolean one) {
    var at = ScalarPlaces.of(file, scalar);
    var points = scalar.text().codePoints().toArray();
    var start = true;
    for (var next = 0; next < points.length; next++) {
      if (!start && at.get(next).line() != at.get(next - 1).line() && points[next] != '\n') {
        text.append("\\\n");
        start = true;
      }
      if (start) {
        places.add(place(at.get(next).line(), at.get(next).column()));
      }
      start = points[next] == '\n';
      text.append(start && one ? "\\" : "").appendCodePoint(points[next]);
    }
    if (!start) {
      text.append('\n');
    }
  }

  private Span place(int line, int column) {
    return Span.of(file.path(), file.side(), line, column, column);
  }

  /// The text; expressions of templates in it stand for something that is not known. `path` tells it from the others of the file; `given` is what else is said.
  Embedded embedded(String path, boolean filled, Map<String, String> given) {
    return embedded(masked(text.toString(), filled), path, given);
  }

  /// The text of a command that no shell reads.
  Embedded withoutShell(String path, Map<String, String> given) {
    return embedded(FreeForm.masked(masked(text.toString(), false)), path, given);
  }

  private Embedded embedded(String masked, String path, Map<String, String> given) {
    var more = new HashMap<>(given);
    more.put("inside", file.name());
    more.put("path", path);
    return new Embedded(Optional.of("shell"), masked, new SourceMap(places, whole), more);
  }

  /// `filled`: `<name>` is a place that somebody fills in.
  private static String masked(String text, boolean filled) {
    var masked = text.contains("{{") || text.contains("{%") || text.contains("<%") ? Marks.EXPRESSION.matcher(text).replaceAll(found -> expression(found.group())) : text;
    return filled && masked.indexOf('<') >= 0 ? Marks.FILLED.matcher(masked).replaceAll(found -> Placeholder.FILLED + found.group(1) + Placeholder.FILLED_CLOSE) : masked;
  }

  private static String expression(String written) {
    if (written.startsWith("{%")) {
      return " ".repeat(written.length());
    }
    var inner = written.substring(1, written.length() - 1).replaceAll("[\"'`$\\\\]", "_");
    return (written.startsWith("$") ? Placeholder.DOLLAR : written.startsWith("<") ? Placeholder.LESS : Placeholder.OPEN) + inner + Placeholder.CLOSE;
  }
}
