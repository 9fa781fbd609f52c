package org.holdpoint.language.terraform;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.OwnNames;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.InnerYaml;
import org.holdpoint.yaml.YamlNode;

/// Texts of several lines in HCL, and where their lines stand: a here-document begins on the line below its word.
final class HereTexts {

  private static final Pattern OPENER = Pattern.compile("<<-?[A-Za-z_][\\w-]*\\s*$");
  /// What is filled in, and lines that say when (HCL native syntax specification, "Templates").
  private static final Pattern LATER = Pattern.compile("\\$\\{[^}]*\\}");
  private static final Pattern DIRECTIVE = Pattern.compile("\\s*%\\{.*\\}\\s*");

  private HereTexts() {}

  static SourceMap places(String text, Span at) {
    var lines = text.split("\n", -1).length;
    var places = IntStream.range(0, lines).mapToObj(line -> at.endLine() > at.line() ? Span.of(at.file(), at.side(), Math.min(at.line() + 1 + line, at.endLine()), 1, 1) : at).toList();
    return at.endLine() > at.line() ? new SourceMap(places) : SourceMap.standing(places);
  }

  /// The documents of a text; of one that is put together of what is filled in later, as it is written.
  static List<YamlNode> yaml(SourceFile file, Text text) {
    return text.value().known().map(said -> InnerYaml.read(said, places(said, text.at()), text.at())).orElseGet(() -> written(file, text.at()));
  }

  private static List<YamlNode> written(SourceFile file, Span at) {
    if (at.endLine() - at.line() < 2 || !at.file().equals(file.path()) || !OPENER.matcher(file.text(at.line())).find()) {
      return List.of();
    }
    var lines = file.lines().subList(at.line(), at.endLine() - 1).stream().map(line -> DIRECTIVE.matcher(line.text()).matches() ? "" : LATER.matcher(line.text()).replaceAll(Matcher.quoteReplacement(OwnNames.LATER))).toList();
    var places = IntStream.rangeClosed(at.line() + 1, at.endLine() - 1).mapToObj(line -> Span.of(at.file(), at.side(), line, 1, 1)).toList();
    return InnerYaml.read(String.join("\n", lines), new SourceMap(places), at);
  }
}
