package org.holdpoint.language.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.markup.MarkdownPage;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.tongue.Translated;
import org.holdpoint.yaml.FrontMatter;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// A change request as a page of Markdown: the block of YAML above it, rows of a table with two columns, lines `**Key:** value`, and headings with the text below them.
final class Page {

  private static final int LOOKED_AT = 400;

  /// Two names in one line: `Start: 2026-02-10T02:00Z, end: 2026-02-10T02:30Z`.
  private static final Pattern BOTH = Pattern.compile("(.*?\\d\\S*)\\s*[,;]\\s+([A-Za-z][A-Za-z ]{1,20}?):?\\s+(\\S*\\d.*)");

  private Page() {}

  /// Whether it says when, who and how.
  static boolean tells(SourceFile file) {
    return file.lines().stream().limit(LOOKED_AT).anyMatch(line -> Keys.glimpses().stream().anyMatch(line.text()::contains)) && of(file).isPresent();
  }

  /// A page without a block of YAML above it.
  static Optional<Mapping> of(SourceFile file) {
    return Optional.of(new Mapping(entries(file, List.of()), file.start())).flatMap(page -> Translated.of(List.of(page)).stream().map(Mapping.class::cast).findFirst()).filter(Keys::tellAll);
  }

  /// What stands in the block above a page, then what the page says besides.
  static Mapping below(Mapping block, FrontMatter matter) {
    return new Mapping(entries(matter.page(), block.entries()), block.at());
  }

  private static List<Entry> entries(SourceFile file, List<Entry> first) {
    var page = MarkdownPage.of(file);
    var entries = new LinkedHashMap<String, Entry>();
    first.forEach(entry -> entries.putIfAbsent(Keys.plain(entry.key().text()), entry));
    page.pairs().forEach(pair -> {
      var both = BOTH.matcher(pair.value());
      var two = both.matches() && Keys.moments(pair.key(), both.group(2));
      put(entries, pair.key(), two ? both.group(1) : pair.value(), file.span(pair.line()));
      if (two) {
        put(entries, both.group(2), both.group(3), file.span(pair.line()));
      }
    });
    page.sections().forEach(section -> put(entries, section.title(), section.below().stream().map(line -> line.text().strip()).collect(Collectors.joining(" ")).strip(), file.span(said(section))));
    return List.copyOf(entries.values());
  }

  /// The first line of what stands below a heading, or the heading where nothing does.
  private static SourceLine said(MarkdownPage.Section section) {
    return section.below().stream().filter(line -> !line.text().isBlank()).findFirst().orElse(section.heading());
  }

  private static void put(Map<String, Entry> entries, String key, String value, Span at) {
    entries.putIfAbsent(Keys.plain(key), new Entry(new Scalar(key, true, at), new Scalar(value, true, at)));
  }
}
