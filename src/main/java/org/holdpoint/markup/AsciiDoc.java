package org.holdpoint.markup;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.source.SourceFile;

/// Lines of AsciiDoc as Markdown has them (AsciiDoc Language Documentation: section titles, tables, attributes, delimited blocks): `== Title`, `|Start |02:30`, `:owner: name`, `----`.
public final class AsciiDoc {

  private static final List<String> ENDINGS = List.of(".adoc", ".asciidoc", ".asc");
  private static final Pattern TITLE = Pattern.compile("(={1,5})\\s+(\\S.*)");
  private static final Pattern ATTRIBUTE = Pattern.compile(":([A-Za-z][\\w-]{0,40}):\\s+(\\S.*)");
  private static final Pattern ROW = Pattern.compile("(?:\\d*[<>^.]*[aehlmsd]?)?\\|[^=].*");
  private static final Pattern BLOCK = Pattern.compile("-{4,}|\\.{4,}");
  private static final Pattern LEFT_OUT = Pattern.compile("\\|={3,}|\\[[^\\]]*]|\\+|/{4,}|={4,}|\\*{4,}");

  private AsciiDoc() {}

  public static boolean is(SourceFile file) {
    return ENDINGS.stream().anyMatch(file.name()::endsWith);
  }

  /// One line; of a row with more cells than two, the others stand behind the second.
  static String markdown(String line) {
    var text = line.strip();
    var title = TITLE.matcher(text);
    if (title.matches()) {
      return "#".repeat(Math.min(4, title.group(1).length())) + " " + title.group(2);
    }
    var attribute = ATTRIBUTE.matcher(text);
    if (attribute.matches()) {
      return attribute.group(1).replace('-', ' ') + ": " + attribute.group(2);
    }
    if (BLOCK.matcher(text).matches()) {
      return "```";
    }
    return LEFT_OUT.matcher(text).matches() ? "" : ROW.matcher(text).matches() ? row(text) : line;
  }

  private static String row(String text) {
    var cells = Arrays.stream(text.substring(text.indexOf('|') + 1).split("\\s*(?<!\\\\)\\|")).map(String::strip).toList();
    return cells.size() < 2 ? "" : "| " + cells.getFirst() + " | " + cells.stream().skip(1).collect(Collectors.joining("; ")) + " |";
  }
}
