package org.holdpoint.language.markdown;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// A block of AsciiDoc or reStructuredText whose lines are shown as they are typed (docs.asciidoctor.org, "Source Code Blocks", "Listing Blocks"; reStructuredText Markup Specification, "Literal
/// Blocks", and the directive `code`).
/// @param indent by how many columns its lines stand to the right
/// @param language the word that says what they are; empty where nothing does
record Shown(List<SourceLine> lines, int indent, String language) {

  private static final List<String> DIRECTIVES = List.of(".. code-block::", ".. code::", ".. sourcecode::", ".. prompt::");

  /// Whether the name of a file says that it may have such blocks.
  static boolean mayBeIn(SourceFile file) {
    return asciidoc(file) || file.name().endsWith(".rst");
  }

  private static boolean asciidoc(SourceFile file) {
    return file.name().endsWith(".adoc") || file.name().endsWith(".asciidoc");
  }

  static List<Shown> in(SourceFile file) {
    return file.binary() ? List.of() : asciidoc(file) ? listings(file.lines()) : literals(file.lines());
  }

  private static List<Shown> listings(List<SourceLine> lines) {
    var found = new ArrayList<Shown>();
    var language = "";
    for (var at = 0; at < lines.size(); at++) {
      var text = lines.get(at).text().stripTrailing();
      if (text.startsWith("[") && text.endsWith("]")) {
        language = attribute(text);
      } else if (delimiter(text)) {
        var first = at + 1;
        for (at = first; at < lines.size() && !lines.get(at).text().stripTrailing().equals(text); at++) { }
        found.add(new Shown(lines.subList(first, at), 0, language));
        language = "";
      } else if (!text.startsWith(".")) {
        // A block's title may stand between its attributes and its lines.
        language = "";
      }
    }
    return found;
  }

  /// That of `[source,vrp]` or `[,vrp]`.
  private static String attribute(String text) {
    var parts = text.substring(1, text.length() - 1).split(",");
    return parts.length > 1 && (parts[0].isBlank() || parts[0].strip().startsWith("source")) ? parts[1].strip().replaceFirst("^language=", "").replace("\"", "") : "";
  }

  private static boolean delimiter(String text) {
    return text.length() >= 4 && (text.charAt(0) == '-' || text.charAt(0) == '.') && text.chars().allMatch(letter -> letter == text.charAt(0));
  }

  private static List<Shown> literals(List<SourceLine> lines) {
    var found = new ArrayList<Shown>();
    for (var at = 0; at < lines.size(); at++) {
      var text = lines.get(at).text().stripTrailing();
      var directive = DIRECTIVES.stream().filter(text.strip()::startsWith).findFirst();
      if (directive.isPresent() || text.endsWith("::") && !text.strip().startsWith("..")) {
        var first = at + 1;
        while (first < lines.size() && directive.isPresent() && lines.get(first).text().strip().startsWith(":")) {
          first++;
        }
        var end = first;
        while (end < lines.size() && (lines.get(end).text().isBlank() || indent(lines.get(end)) > indent(lines.get(at)))) {
          end++;
        }
        var block = lines.subList(first, end).stream().filter(line -> !line.text().isBlank()).toList();
        if (!block.isEmpty()) {
          found.add(new Shown(block, block.stream().mapToInt(Shown::indent).min().orElse(0), directive.map(word -> text.strip().substring(word.length()).strip()).orElse("")));
        }
        at = Math.max(at, end - 1);
      }
    }
    return found;
  }

  private static int indent(SourceLine line) {
    return line.text().length() - line.text().stripLeading().length();
  }
}
