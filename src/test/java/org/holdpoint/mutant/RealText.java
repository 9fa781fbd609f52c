package org.holdpoint.mutant;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A configuration of the real world, read as the generator prints one: what every line is meant for, from its indentation and its closing lines alone.
final class RealText {
  private static final int TAB = 8;

  private final Dialect dialect;
  private final Vocabulary vocabulary;
  private final List<String> outermost;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<PrintedLine> lines = new ArrayList<>();
  /// What ends the text of a banner or of a certificate that is being read.
  private Optional<String> freeText = Optional.empty();

  /// A block that is open, and the column of its header.
  private record Open(int column, List<String> context) {}

  private RealText(Dialect dialect, Vocabulary vocabulary, List<String> outermost) {
    this.dialect = dialect;
    this.vocabulary = vocabulary;
    this.outermost = outermost;
  }

  /// The lines of a text whose outermost lines are meant for this context. A block is opened by the header of deeper lines, or by a line that the vocabulary knows as one.
  static List<PrintedLine> read(Dialect dialect, Vocabulary vocabulary, List<String> outermost, List<String> text) {
    var reader = new RealText(dialect, vocabulary, outermost);
    for (var index = 0; index < text.size(); index++) {
      reader.line(text.get(index).stripTrailing(), next(text, index));
    }
    return List.copyOf(reader.lines);
  }

  /// The same lines, with each block closed by a line of its own behind its last one: as careful people type them. Remarks between two blocks stay before the second.
  static List<PrintedLine> typed(Dialect dialect, List<PrintedLine> saved) {
    var typed = new ArrayList<PrintedLine>();
    var headers = new ArrayDeque<PrintedLine>();
    var remarks = new ArrayList<PrintedLine>();
    for (var line : saved) {
      if (line.role() == PrintedLine.Role.ASIDE) {
        remarks.add(line);
        continue;
      }
      while (!headers.isEmpty() && (line.role() == PrintedLine.Role.RESET || headers.peek().context().size() >= line.context().size())) {
        close(dialect, headers, typed);
      }
      if (line.role() == PrintedLine.Role.CLOSING && !headers.isEmpty()) {
        headers.pop();
      }
      typed.addAll(remarks);
      remarks.clear();
      typed.add(line.role() == PrintedLine.Role.RESET ? new PrintedLine(line.text(), outermost(saved), line.role()) : line);
      if (line.role() == PrintedLine.Role.HEADER) {
        headers.push(line);
      }
    }
    while (!headers.isEmpty()) {
      close(dialect, headers, typed);
    }
    typed.addAll(remarks);
    return List.copyOf(typed);
  }

  /// What the first command is meant for.
  private static List<String> outermost(List<PrintedLine> lines) {
    return lines.stream().filter(PrintedLine::isMeantForAContext).findFirst().map(PrintedLine::context).orElse(List.of());
  }

  private static void close(Dialect dialect, Deque<PrintedLine> headers, List<PrintedLine> typed) {
    var header = headers.pop();
    var block = dialect.renamed(block(header.words()).name());
    typed.add(new PrintedLine(" ".repeat(header.indentation()) + dialect.ownClosing(block).orElse(dialect.closing()), Sheet.inside(header.context(), block), PrintedLine.Role.CLOSING));
  }

  /// The next line that is no remark.
  private static String next(List<String> text, int index) {
    return text.subList(index + 1, text.size()).stream().filter(line -> !remark(line.strip())).findFirst().orElse("");
  }

  private void line(String text, String next) {
    var words = text.strip();
    if (freeText.isPresent()) {
      aside(text);
      freeText = freeText.filter(end -> !words.contains(end));
    } else if (remark(words)) {
      aside(text);
    } else if (words.startsWith("banner ") || words.startsWith("certificate ")) {
      aside(text);
      freeText = endOfText(words);
    } else if (dialect.resets(words)) {
      lines.add(new PrintedLine(text, context(), PrintedLine.Role.RESET));
      open.clear();
    } else if (dialect.closes(words)) {
      closing(text, words);
    } else {
      command(text, words, next);
    }
  }

  private void command(String text, String words, String next) {
    if (dialect.literal(context().isEmpty() ? "" : context().getLast())) {
      lines.add(new PrintedLine(text, context(), PrintedLine.Role.LEAF));
      return;
    }
    leave(column(text));
    var opens = dialect.opens(words).orElseGet(() -> column(next) > column(text)
        || next.strip().equals(dialect.closing()) && column(next) == column(text) && dialect.ownClosing(words).isEmpty() || vocabulary.isHeader(context(), words));
    lines.add(new PrintedLine(text, context(), opens ? PrintedLine.Role.HEADER : PrintedLine.Role.LEAF));
    if (opens) {
      open.push(new Open(column(text), Sheet.inside(context(), dialect.renamed(block(words).name()))));
    }
  }

  /// A closing line stands below the header of its block or below the block's lines.
  private void closing(String text, String words) {
    if (!dialect.literal(context().isEmpty() ? "" : context().getLast())) {
      leave(column(text) + 1);
    }
    if (!words.equals(dialect.closing())) {
      while (!open.isEmpty() && dialect.ownClosing(open.peek().context().getLast()).filter(words::equals).isEmpty()) {
        open.pop();
      }
    }
    lines.add(new PrintedLine(text, context(), PrintedLine.Role.CLOSING));
    if (!open.isEmpty()) {
      open.pop();
    }
  }

  private void leave(int column) {
    while (!open.isEmpty() && open.peek().column() >= column) {
      open.pop();
    }
  }

  private List<String> context() {
    return open.isEmpty() ? outermost : open.peek().context();
  }

  private void aside(String text) {
    lines.add(new PrintedLine(text, context(), PrintedLine.Role.ASIDE));
  }

  /// The block that a header opens: `create` is no part of its name.
  static ConfigBlock block(String words) {
    return words.endsWith(" create") ? new ConfigBlock(words.substring(0, words.length() - " create".length()), " create", List.of()) : new ConfigBlock(words, "", List.of());
  }

  private static boolean remark(String words) {
    return words.isEmpty() || words.startsWith("!") || words.startsWith("#") || words.startsWith("/*") || words.startsWith("echo ");
  }

  /// A banner ends with the sign that its text begins with, a certificate with `quit`; one that ends on its own line has no further lines.
  private static Optional<String> endOfText(String words) {
    if (words.startsWith("certificate ")) {
      return Optional.of("quit");
    }
    var begin = words.indexOf(' ', "banner ".length()) + 1;
    var sign = begin == 0 ? "" : words.substring(begin, begin + (words.startsWith("^", begin) ? Math.min(2, words.length() - begin) : 1));
    return Optional.of(sign).filter(end -> !end.isEmpty() && words.indexOf(end, begin + end.length()) < 0);
  }

  private static int column(String text) {
    var column = 0;
    for (var index = 0; index < text.length() && Character.isWhitespace(text.charAt(index)); index++) {
      column += text.charAt(index) == '\t' ? TAB - column % TAB : 1;
    }
    return column;
  }
}
