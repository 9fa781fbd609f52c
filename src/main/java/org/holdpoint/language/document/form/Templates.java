package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// Marks of template languages (Jinja, Helm, ERB) in a document: what they fill in is not known, and a line that is only such a mark is not of the document.
public final class Templates {

  /// What stands where a template fills something in; as long as the mark, so that every other character keeps its place.
  static final char FILLED = '\uE000';
  private static final Pattern MARK = Pattern.compile("\\{\\{.{0,1000}?\\}\\}|\\{%.{0,1000}?%\\}|<%.{0,1000}?%>|\\{#.{0,1000}?#\\}");
  /// What a program fills in when it reads the document.
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^}]{1,200}\\}|\\$\\([^)]{1,200}\\)|\\$[A-Z_][A-Z0-9_]*|@[A-Za-z_.]{1,60}@|%\\([a-z_]+\\)s");

  private Templates() {}

  /// A document without its marks, and the lines that held nothing else.
  record Masked(SourceFile file, List<Span> hidden) {}

  static Masked masked(SourceFile file) {
    if (file.lines().stream().noneMatch(line -> line.text().contains("{{") || line.text().contains("{%") || line.text().contains("<%"))) {
      return new Masked(file, List.of());
    }
    var lines = new ArrayList<SourceLine>();
    var hidden = new ArrayList<Span>();
    for (var line : file.lines()) {
      var text = line.text();
      // A `{` that a quote holds is text, and a flow of a flow is no mark: only what closes on its line is one.
      var masked = MARK.matcher(text).replaceAll(mark -> String.valueOf(FILLED).repeat(mark.group().codePointCount(0, mark.group().length())));
      if (!masked.equals(text) && masked.chars().allMatch(point -> point == FILLED || Character.isWhitespace(point))) {
        hidden.add(file.span(line));
        masked = " ".repeat(line.length());
      }
      lines.add(new SourceLine(line.number(), masked, line.readable()));
    }
    return new Masked(Remarks.with(file, lines), List.copyOf(hidden));
  }

  /// Whether something fills in a part of the text that the file does not tell.
  public static boolean filled(String text) {
    return text.indexOf(FILLED) >= 0 || VARIABLE.matcher(text).find();
  }
}
