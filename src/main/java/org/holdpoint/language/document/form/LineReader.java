package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.toml.Table;
import org.holdpoint.yaml.YamlNode;

/// Java properties, INI, directives and settings of APT: a name and a value a line → nodes. Dots in names are blocks (java.util.Properties knows none, those who write such names mean them).
public final class LineReader {

  private static final Pattern SECTION = Pattern.compile("\\s*\\[([^\\[\\]]{1,200})\\]\\s*(?:[;#].*)?");
  private static final Pattern ENTRY = Pattern.compile("\\s*([^\\s=:#;!\\[][^=:\\s]*(?: [^=:\\s]+){0,5})\\s*([=:])\\s*(.*)");
  /// An option that says what it does by being there (MySQL Reference Manual, "Using Option Files").
  private static final Pattern OPTION = Pattern.compile("\\s*([A-Za-z][\\w]*(?:[-_]\\w+)+)\\s*(?:[;#].*)?");
  private static final Pattern WORDS = Pattern.compile("\\s*([^\\s=:]+)(?:\\s+(.*))?");
  private static final Pattern PACKAGE = Pattern.compile("\\s*([A-Za-z][\\w:-]*[\\w-])\\s+\"([^\"]*)\"\\s*;\\s*");
  private static final Pattern REMARK = Pattern.compile("(\\s*(?:'[^']*'|\"[^\"]*\"|[^\\s'\"#][^#]*?))\\s+#.*");
  private static final int DEEPEST = 30;

  private final SourceFile file;
  private final Syntax syntax;
  private final Table root;
  private final List<Span> unread = new ArrayList<>();
  private Table open;

  private LineReader(SourceFile file, Syntax syntax) {
    this.file = file;
    this.syntax = syntax;
    this.root = new Table(file.start());
    this.open = root;
  }

  /// Whether every line of a file is a section, an entry or a remark, and there is a section, or `=` in each entry: other configurations have the same ending. Below a section an option may stand without a
  /// value, where others have one.
  public static boolean shaped(SourceFile file) {
    var sections = false;
    var entries = false;
    var equal = true;
    var options = false;
    for (var line : file.lines()) {
      var text = line.text();
      if (text.isBlank() || remark(text, Syntax.INI)) {
        continue;
      }
      var entry = ENTRY.matcher(text);
      if (SECTION.matcher(text).matches()) {
        sections = true;
      } else if (entry.matches()) {
        entries = true;
        equal &= entry.group(2).equals("=") && entry.group(1).indexOf(' ') < 0;
      } else if (sections && OPTION.matcher(text).matches()) {
        options = true;
      } else if (Character.isWhitespace(text.charAt(0))) {
        equal = false;
      } else {
        return false;
      }
    }
    return sections && (entries || !options) || entries && equal;
  }

  static Syntax.Text read(SourceFile file, Syntax syntax) {
    var reader = new LineReader(file, syntax);
    reader.lines();
    return new Syntax.Text(List.of(reader.root.node()), List.copyOf(reader.unread));
  }

  private void lines() {
    var several = syntax == Syntax.DIRECTIVES ? WordLines.several(file) : Set.<String>of();
    for (var index = 0; index < file.lines().size(); index++) {
      var line = file.lines().get(index);
      var section = syntax == Syntax.INI || syntax == Syntax.DIRECTIVES && WordLines.section(line.text()) ? SECTION.matcher(line.text()) : null;
      if (line.text().isBlank() || remark(line.text(), syntax)) {
        continue;
      }
      if (section != null && section.matches()) {
        var called = name(line, section.start(1), section.end(1));
        // A section that stands several times is one of several (Fluent Bit manual, "Classic mode": each input has its own).
        open = (several.contains(called.text()) ? root.next(called) : root.table(called)).orElse(root);
      } else {
        var last = syntax == Syntax.PACKAGES ? PackageLists.read(file, index, open) : index;
        if (last == index) {
          entry(line);
        }
        index = last;
        while (syntax == Syntax.PROPERTIES && continued(file.lines().get(index).text()) && index + 1 < file.lines().size()) {
          index++;
        }
      }
    }
  }

  private void entry(SourceLine line) {
    if (syntax == Syntax.PACKAGES) {
      packages(line);
      return;
    }
    if (syntax == Syntax.DIRECTIVES && Statements.set(file, line, open)) {
      return;
    }
    var entry = ENTRY.matcher(line.text());
    var words = WORDS.matcher(line.text());
    if (entry.matches() && syntax != Syntax.DIRECTIVES) {
      set(line, entry.start(1), entry.end(1), entry.start(3));
    } else if (syntax != Syntax.INI && words.matches()) {
      set(line, words.start(1), words.end(1), words.group(2) == null ? line.text().length() : words.start(2));
    } else if (syntax == Syntax.INI && open != root && OPTION.matcher(line.text()).matches()) {
      option(line, OPTION.matcher(line.text()));
    } else if (syntax == Syntax.PROPERTIES || !Character.isWhitespace(line.text().charAt(0))) {
      unread.add(file.span(line));
    }
  }

  private void packages(SourceLine line) {
    var said = PACKAGE.matcher(line.text());
    if (!said.matches() || !open.set(name(line, said.start(1), said.end(1)), new YamlNode.Scalar(said.group(2), true, span(line, said.start(2), said.end(2))))) {
      unread.add(file.span(line));
    }
  }

  private void option(SourceLine line, Matcher option) {
    if (option.matches() && !open.set(name(line, option.start(1), option.end(1)), new YamlNode.Scalar("true", true, span(line, option.start(1), option.end(1))))) {
      unread.add(file.span(line));
    }
  }

  private void set(SourceLine line, int from, int to, int value) {
    var text = stated(line.text().substring(value)).strip();
    var written = text.endsWith("\\") && syntax == Syntax.PROPERTIES ? text.substring(0, text.length() - 1) : text;
    var quoted = written.length() > 1 && (written.startsWith("\"") && written.endsWith("\"") || written.startsWith("'") && written.endsWith("'"));
    var node = new YamlNode.Scalar(quoted ? written.substring(1, written.length() - 1) : written, !quoted, span(line, value, value + text.length()));
    var whole = name(line, from, to);
    var parts = parts(line, from, to);
    var inner = Optional.of(open);
    for (var part : parts.subList(0, parts.size() - 1)) {
      inner = inner.flatMap(table -> table.table(part));
    }
    if (!inner.map(table -> table.set(parts.getLast(), node)).orElse(false) && !open.set(whole, node)) {
      // The later one counts, or the earlier one, as the program pleases: what it means is not known.
      unread.add(file.span(line));
    }
  }

  /// A value of a file without sections ends where a remark begins (`fsync = on   # flush to disk`).
  private String stated(String text) {
    var remark = syntax == Syntax.INI && open == root ? REMARK.matcher(text) : null;
    return remark != null && remark.matches() ? remark.group(1) : text;
  }

  private List<YamlNode.Scalar> parts(SourceLine line, int from, int to) {
    var parts = new ArrayList<YamlNode.Scalar>();
    var start = from;
    for (var index = from; index <= to && parts.size() < DEEPEST; index++) {
      if (index == to || line.text().charAt(index) == '.' && index > start) {
        parts.add(name(line, start, index));
        start = index + 1;
      }
    }
    return parts.isEmpty() || start <= to && start > from && parts.size() == DEEPEST ? List.of(name(line, from, to)) : parts;
  }

  private YamlNode.Scalar name(SourceLine line, int from, int to) {
    return new YamlNode.Scalar(line.text().substring(from, to), true, span(line, from, to));
  }

  private Span span(SourceLine line, int from, int to) {
    var text = line.text();
    return Span.of(file.path(), file.side(), line.number(), text.codePointCount(0, from) + 1, text.codePointCount(0, Math.min(to, text.length())) + 1);
  }

  private static boolean continued(String text) {
    return text.endsWith("\\") && !text.endsWith("\\\\");
  }

  private static boolean remark(String text, Syntax syntax) {
    var first = text.stripLeading().charAt(0);
    return first == '#' || syntax == Syntax.PACKAGES && text.strip().startsWith("//") || syntax != Syntax.DIRECTIVES && first == (syntax == Syntax.INI ? ';' : '!');
  }
}
