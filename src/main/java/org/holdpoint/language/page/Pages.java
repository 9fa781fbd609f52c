package org.holdpoint.language.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.markup.AsciiDoc;
import org.holdpoint.markup.MarkdownPage;
import org.holdpoint.markup.MarkdownTable;
import org.holdpoint.markup.PageWords;
import org.holdpoint.markup.WrittenLines;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Pages of Markdown, AsciiDoc or plain text by which people work (runbooks, work orders, methods of procedure) and that no other language reads: their names and values are judged like those of a document.
public final class Pages implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Pages();
  /// Sorts of page-words.tsv: what is worked by, who signed, and what a column says of a second place or a reader.
  private static final String WORK = "work";
  private static final String SIGNED = "signed";
  private static final String TELLING = "telling";
  private static final Pattern DASH = Pattern.compile("[-–—]+");
  private static final Pattern DAY = Pattern.compile("(?<=\\S)[,;]?\\s+(?:on\\s+)?\\d{4}-\\d{2}-\\d{2}.*$");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d+[.)])\\s+\\[[ xX]\\]\\s+(\\S.*)");
  private static final List<String> ENDINGS = List.of(".md", ".markdown", ".txt");
  private static final String WHOLE = "page";
  /// A table of two columns is names and values.
  private static final int PAIR = 2;

  private Pages() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return WHOLE;
  }

  @Override
  public int recognises(SourceFile file) {
    var name = file.name().toLowerCase(Locale.ROOT);
    return (ENDINGS.stream().anyMatch(name::endsWith) || AsciiDoc.is(file)) && (work(MarkdownPage.of(file)) || !said(file).isEmpty()) ? 1 : 0;
  }

  /// What a page says whatever it is for: how large tables are, and when users are served.
  private static List<Fact> said(SourceFile file) {
    var subject = new Subject("file", file.key());
    return Stream.concat(TablePages.of(file, subject).stream(), OpeningHours.of(file, subject).stream()).toList();
  }

  private static boolean work(MarkdownPage page) {
    return page.pairs().stream().anyMatch(pair -> PageWords.has(WORK, pair.key()) || PageWords.is(SIGNED, pair.key())) || page.sections().stream().anyMatch(section -> PageWords.has(WORK, section.title()) || table(section).filter(Pages::telling).isPresent())
        || PageWords.order(names(page));
  }

  private static List<String> names(MarkdownPage page) {
    return Stream.concat(page.pairs().stream().map(MarkdownPage.Pair::key), page.sections().stream().map(MarkdownPage.Section::title)).toList();
  }

  private static boolean telling(MarkdownTable table) {
    return table.columns().size() > PAIR && table.columns().stream().skip(1).anyMatch(column -> PageWords.is(TELLING, column));
  }

  /// Of whoever signed, without the day; a dash says nothing.
  private static String said(MarkdownPage.Pair pair) {
    return DASH.matcher(pair.value()).matches() ? "" : PageWords.is(SIGNED, pair.key()) ? DAY.matcher(pair.value()).replaceFirst("") : pair.value();
  }

  /// The first table below a heading, whatever is said before it.
  private static Optional<MarkdownTable> table(MarkdownPage.Section section) {
    var lines = section.below().stream().filter(line -> !line.text().isBlank()).dropWhile(line -> !line.text().strip().startsWith("|")).toList();
    return MarkdownTable.of(lines);
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var page = MarkdownPage.of(file);
    var sizes = said(file);
    // A page that was one by which people worked is still asked what it says.
    if (!sizes.isEmpty() && !work(page)) {
      return Optional.of(new Declared(new Subject("file", file.key()), sizes, List.of(), List.of(), file.lines().stream().filter(line -> !line.text().isBlank()).map(file::span).toList()));
    }
    var entries = new LinkedHashMap<String, Entry>();
    var read = new HashSet<Integer>();
    for (var pair : page.pairs()) {
      read.add(pair.line().number());
      entries.putIfAbsent(pair.key().toLowerCase(Locale.ROOT), new Entry(new Scalar(pair.key(), true, file.span(pair.line())), new Scalar(said(pair), true, file.span(pair.line()))));
    }
    for (var section : page.sections()) {
      value(file, section, read).ifPresent(value -> {
        read.add(section.heading().number());
        entries.putIfAbsent(section.title().toLowerCase(Locale.ROOT), new Entry(new Scalar(section.title(), true, value instanceof Scalar said ? said.at() : file.span(section.heading())), value));
      });
    }
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    var head = entries.values().iterator().next().key().at();
    var whole = new Entry(new Scalar(WHOLE, true, page.sections().isEmpty() ? head : file.span(page.sections().getFirst().heading())), new Mapping(List.copyOf(entries.values()), head));
    var ignored = file.lines().stream().filter(line -> !read.contains(line.number()) && !line.text().isBlank()).map(file::span).toList();
    var subject = new Subject("file", file.key());
    return Optional.of(new Declared(subject, Stream.concat(WrittenLines.of(file, subject, page, PageWords.ordered(names(page)) ? WHOLE : "none").stream(), sizes.stream()).toList(), List.of(), List.of(), ignored).with(List.of(whole)));
  }

  /// The items of a task list (GitHub Flavored Markdown, 5.3): each is ticked off, so that one that is missing is asked of nobody. Other lists are reworded and joined as prose is: of them, as of prose, only
  /// the first line is taken, and only below a heading that says what somebody works by.
  private static Optional<YamlNode> value(SourceFile file, MarkdownPage.Section section, Set<Integer> read) {
    var lines = section.below().stream().filter(line -> !line.text().isBlank()).toList();
    if (lines.isEmpty() || lines.getFirst().text().strip().startsWith("|") || table(section).filter(Pages::telling).isPresent()) {
      return table(section).filter(table -> table.columns().size() > PAIR).flatMap(table -> rows(file, table, read));
    }
    var items = new ArrayList<YamlNode>();
    for (var line : lines) {
      item(line).ifPresent(text -> {
        items.add(new Scalar(text, true, file.span(line)));
        read.add(line.number());
      });
    }
    if (!items.isEmpty() && item(lines.getFirst()).isPresent()) {
      return Optional.of(new Sequence(List.copyOf(items), file.span(lines.getFirst())));
    }
    if (!PageWords.has(WORK, section.title())) {
      return Optional.empty();
    }
    read.add(lines.getFirst().number());
    return Optional.of(new Scalar(lines.getFirst().text().strip(), true, file.span(lines.getFirst())));
  }

  /// A block for each row, called by its first cell; nothing where two rows are called the same.
  private static Optional<YamlNode> rows(SourceFile file, MarkdownTable table, Set<Integer> read) {
    var rows = new LinkedHashMap<String, Entry>();
    for (var row : table.rows()) {
      var cells = row.cells();
      if (cells.isEmpty() || cells.getFirst().text().isEmpty() || rows.containsKey(cells.getFirst().text().toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
      var said = new ArrayList<Entry>();
      for (var at = 1; at < cells.size(); at++) {
        said.add(new Entry(new Scalar(table.columns().get(at), true, span(file, row, at)), new Scalar(DASH.matcher(cells.get(at).text()).matches() ? "" : cells.get(at).text(), true, span(file, row, at))));
      }
      rows.put(cells.getFirst().text().toLowerCase(Locale.ROOT), new Entry(new Scalar(cells.getFirst().text(), true, span(file, row, 0)), new Mapping(said, file.span(row.line()))));
    }
    table.rows().forEach(row -> read.add(row.line().number()));
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Mapping(List.copyOf(rows.values()), rows.values().iterator().next().key().at()));
  }

  private static Span span(SourceFile file, MarkdownTable.Row row, int at) {
    var cell = row.cells().get(at);
    return Span.of(file.path(), file.side(), row.line().number(), cell.column(), cell.column() + Math.max(1, cell.text().codePointCount(0, cell.text().length())));
  }

  private static Optional<String> item(SourceLine line) {
    var item = ITEM.matcher(line.text());
    return item.matches() ? Optional.of(item.group(1).strip()) : Optional.empty();
  }
}
