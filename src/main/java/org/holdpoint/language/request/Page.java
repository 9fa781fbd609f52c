package org.holdpoint.language.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.MarkdownPage;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// A change request as a page of Markdown: rows of a table with two columns, lines `**Key:** value`, and headings with the text below them.
final class Page {

  private static final int LOOKED_AT = 400;

  private Page() {}

  /// Whether it says when, who and how.
  static boolean tells(SourceFile file) {
    return file.lines().stream().limit(LOOKED_AT).anyMatch(line -> line.text().contains("indow") || line.text().contains("tart")) && of(file).isPresent();
  }

  static Optional<Mapping> of(SourceFile file) {
    var page = MarkdownPage.of(file);
    var entries = new LinkedHashMap<String, Entry>();
    page.pairs().forEach(pair -> put(entries, pair.key(), pair.value(), file.span(pair.line())));
    page.sections().forEach(section -> put(entries, section.title(), section.below().stream().map(line -> line.text().strip()).collect(Collectors.joining(" ")).strip(), file.span(section.heading())));
    var all = List.copyOf(entries.values());
    return Keys.tellAll(all.stream().map(entry -> entry.key().text())) ? Optional.of(new Mapping(all, file.start())) : Optional.empty();
  }

  private static void put(Map<String, Entry> entries, String key, String value, Span at) {
    entries.putIfAbsent(Keys.plain(key), new Entry(new Scalar(key, true, at), new Scalar(value, true, at)));
  }
}
