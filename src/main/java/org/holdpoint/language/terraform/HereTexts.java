package org.holdpoint.language.terraform;

import java.util.List;
import java.util.Optional;
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

  /// A text, where its lines stand, and whether all of it is known.
  record Said(String text, SourceMap places, boolean whole) {}

  /// A text; one that is put together of what is filled in later, as it is written.
  static Optional<Said> of(SourceFile file, Text text) {
    return text.value().known().map(said -> new Said(said, places(said, text.at()), true)).or(() -> written(file, text.at()));
  }

  /// The documents of a text.
  static List<YamlNode> yaml(SourceFile file, Text text) {
    return of(file, text).map(said -> InnerYaml.read(said.text(), said.places(), text.at())).orElse(List.of());
  }

  private static Optional<Said> written(SourceFile file, Span at) {
    if (at.endLine() - at.line() < 2 || !at.file().equals(file.path()) || !OPENER.matcher(file.text(at.line())).find()) {
      return Optional.empty();
    }
    var lines = file.lines().subList(at.line(), at.endLine() - 1).stream().map(line -> DIRECTIVE.matcher(line.text()).matches() ? "" : LATER.matcher(line.text()).replaceAll(Matcher.quoteReplacement(OwnNames.LATER))).toList();
    var places = IntStream.rangeClosed(at.line() + 1, at.endLine() - 1).mapToObj(line -> Span.of(at.file(), at.side(), line, 1, 1)).toList();
    return Optional.of(new Said(String.join("\n", lines), new SourceMap(places), false));
  }
}
