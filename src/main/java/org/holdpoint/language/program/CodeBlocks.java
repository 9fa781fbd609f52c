package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// The blocks of a program's text: of Python by how far lines are indented (Python reference 2.1.8), of languages with braces by these. Lines are counted from 0.
final class CodeBlocks {

  private static final Set<String> BRACED = Set.of("java", "kt", "scala", "go", "js", "mjs", "cjs", "ts", "tsx", "cs", "swift", "rs", "ps1", "psm1");
  private static final String PYTHON = "py";
  /// (lines) A longer file is written by a program.
  private static final int MOST = 5_000;
  private static final Pattern FUNCTION = Pattern.compile("^\\s*(?:async\\s+)?def\\s+(\\w+)\\s*\\(.*|^\\s*(?:[\\w@<>\\[\\],.?]+\\s+){0,6}(?:func|function|fn|fun|def)\\s+(?:\\([^)]*\\)\\s*)?(\\w+)\\s*[(<].*|^\\s*(?:[\\w<>\\[\\],.?]+\\s+){1,5}(\\w+)\\s*\\([^;=]*\\)[^;=]*\\{\\s*$");
  /// What asks or catches looks like a function to the expression for one.
  private static final Pattern OTHER = Pattern.compile("^\\s*(?:\\}\\s*)?(?:(?:else\\s+|el)?if\\b.*|catch\\b.*\\{.*)|^\\s*except\\b.*:.*");

  private final SourceFile file;
  private final boolean python;
  private final List<String> lines;

  private CodeBlocks(SourceFile file) {
    this.file = file;
    this.python = file.ending().equals(PYTHON);
    this.lines = file.lines().stream().map(SourceLine::text).toList();
  }

  /// Those of a file that people wrote in a language with blocks.
  static Optional<CodeBlocks> of(SourceFile file) {
    return !file.ending().equals(PYTHON) && !BRACED.contains(file.ending()) || file.binary() || file.lines().size() > MOST ? Optional.empty() : Optional.of(new CodeBlocks(file));
  }

  SourceFile file() {
    return file;
  }

  /// Whether a block is what is indented more than the line that opens it.
  boolean python() {
    return python;
  }

  int size() {
    return lines.size();
  }

  /// A function, and its first and last line.
  record Function(String name, int from, int to) {}

  /// Those that stand in it, one inside another as well.
  List<Function> functions() {
    var found = new ArrayList<Function>();
    for (var at = 0; at < lines.size(); at++) {
      var first = at;
      function(at).ifPresent(name -> found.add(new Function(name, first, last(first))));
    }
    return found;
  }

  String line(int at) {
    return lines.get(at);
  }

  /// The name of the function that begins with a line.
  Optional<String> function(int at) {
    var text = lines.get(at);
    var named = FUNCTION.matcher(text.length() > CodeLine.LONGEST ? "" : text);
    return named.matches() && !OTHER.matcher(text).matches() ? Optional.of(named.group(1) != null ? named.group(1) : named.group(2) != null ? named.group(2) : named.group(3)) : Optional.empty();
  }

  /// The statements of a block, without remarks and what only closes it.
  List<String> body(int at, int end) {
    var found = new ArrayList<String>();
    var first = lines.get(at);
    var inline = python ? first.substring(first.lastIndexOf(':') + 1) : first.indexOf('{') < 0 ? first.replaceFirst("^\\s*if\\s*\\(.*?\\)\\s*", "") : first.substring(first.indexOf('{') + 1).replaceFirst("}\\s*$", "");
    if (!inline.isBlank() && end == at) {
      found.add(inline.strip());
    }
    lines.subList(at + 1, end + 1).stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("//") && !line.equals("}") && !line.startsWith("\"\"\"")).forEach(found::add);
    return found;
  }

  /// The last line of a block that a line opens.
  int last(int at) {
    return python ? lastIndented(at) : lastBraced(at);
  }

  private int lastIndented(int at) {
    var end = at;
    var depth = indent(lines.get(at));
    for (var next = at + 1; next < lines.size() && (lines.get(next).isBlank() || indent(lines.get(next)) > depth || lines.get(next).strip().startsWith(")")); next++) {
      end = lines.get(next).isBlank() ? end : next;
    }
    return end;
  }

  private int lastBraced(int at) {
    var open = 0;
    for (var next = at; next < lines.size(); next++) {
      // What closes the block before this one stands in the same line.
      var text = next == at ? lines.get(next).replaceFirst("^\\s*\\}", "") : lines.get(next);
      for (var letter : text.toCharArray()) {
        open += letter == '{' ? 1 : letter == '}' ? -1 : 0;
        if (letter == '}' && open <= 0) {
          return next > at && text.strip().startsWith("}") ? next - 1 : next;
        }
      }
      if (open == 0) {
        return next == at && lines.get(at).indexOf('{') < 0 && !lines.get(at).strip().endsWith(";") ? Math.min(at + 1, lines.size() - 1) : next;
      }
    }
    return at;
  }

  /// (characters) By how much a text is indented.
  static int indent(String text) {
    return text.length() - text.stripLeading().length();
  }

  /// From the first word of a line to the end of another one.
  Span span(int from, int to) {
    var first = lines.get(from);
    var last = lines.get(to);
    return new Span(file.path(), file.side(), from + 1, first.codePointCount(0, indent(first)) + 1, to + 1, last.codePointCount(0, last.stripTrailing().length()) + 1);
  }
}
