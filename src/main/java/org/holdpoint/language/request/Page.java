package org.holdpoint.language.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// A change request as a page of Markdown: rows of a table with two columns, lines `**Key:** value`, and headings with the text below them.
final class Page {

  private static final int LOOKED_AT = 400;
  private static final int LONG = 2_000;

  private final SourceFile file;
  private final LinkedHashMap<String, Entry> entries = new LinkedHashMap<>();

  private Page(SourceFile file) {
    this.file = file;
  }

  /// Made when a file is Markdown.
  private static final class Patterns {
    static final Pattern ROW = Pattern.compile("\\s*\\|\\s*\\**([A-Za-z][A-Za-z /-]{1,40}?)\\**\\s*\\|\\s*([^|]*?)\\s*\\|\\s*");
    static final Pattern LINE = Pattern.compile("\\s*(?:[-*]\\s+)?\\**([A-Za-z][A-Za-z /-]{1,40}?)\\**\\s*:\\**\\s+(\\S.*?)\\s*");
    static final Pattern HEADING = Pattern.compile("#{1,4}\\s+(.*?)\\s*#*");
  }

  /// Whether it says when, who and how.
  static boolean tells(SourceFile file) {
    return file.lines().stream().limit(LOOKED_AT).anyMatch(line -> line.text().contains("indow") || line.text().contains("tart")) && of(file).isPresent();
  }

  static Optional<Mapping> of(SourceFile file) {
    var page = new Page(file);
    page.read();
    var all = List.copyOf(page.entries.values());
    return Keys.tellAll(all.stream().map(entry -> entry.key().text())) ? Optional.of(new Mapping(all, file.start())) : Optional.empty();
  }

  private void read() {
    var heading = Optional.<SourceLine>empty();
    var below = new ArrayList<String>();
    var fenced = false;
    for (var line : file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size()))) {
      var text = line.text();
      if (text.strip().startsWith("```")) {
        fenced = !fenced;
      } else if (fenced || text.length() > LONG) {
        continue;
      } else if (text.startsWith("#")) {
        heading.ifPresent(title -> section(title, below));
        heading = Optional.of(line);
        below.clear();
      } else {
        pair(line);
        below.add(text.strip());
      }
    }
    heading.ifPresent(title -> section(title, below));
  }

  private void section(SourceLine line, List<String> below) {
    var title = Patterns.HEADING.matcher(line.text());
    if (title.matches()) {
      put(title.group(1), String.join(" ", below).strip(), file.span(line));
    }
  }

  private void pair(SourceLine line) {
    for (var form : List.of(Patterns.ROW, Patterns.LINE)) {
      var said = form.matcher(line.text());
      if (said.matches()) {
        put(said.group(1), said.group(2), file.span(line));
        return;
      }
    }
  }

  private void put(String key, String value, Span at) {
    entries.putIfAbsent(Keys.plain(key), new Entry(new Scalar(key, true, at), new Scalar(value, true, at)));
  }
}
