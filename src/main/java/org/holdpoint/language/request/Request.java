package org.holdpoint.language.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.markup.AsciiDoc;
import org.holdpoint.markup.MarkdownPage;
import org.holdpoint.markup.WrittenLines;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.rows.Table;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.holdpoint.toml.Toml;
import org.holdpoint.tongue.Tongue;
import org.holdpoint.tongue.Translated;
import org.holdpoint.yaml.FrontMatter;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Change requests: YAML, JSON or TOML with the keys of one, Markdown with these as front matter, in a table or as headings, rows of a calendar of changes (CSV), records of ServiceNow's `change_request` table. They are known by their keys, whatever their name.
public final class Request implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Request();
  /// A key at the start of a line (YAML), or one in quotes (JSON).
  private static final Pattern KEY = Pattern.compile("^(?:- )?([A-Za-z][A-Za-z0-9 _-]{0,40}?)\\s*:(?:\\s|$)|\"([A-Za-z][A-Za-z0-9 _-]{0,40})\"\\s*:");
  /// The same of TOML, and the head of a table.
  private static final Pattern TABLE = Pattern.compile("^\\s*(?:\\[([A-Za-z][A-Za-z0-9_-]{0,40})]|([A-Za-z][A-Za-z0-9_-]{0,40})\\s*=)");
  /// A key of any letters.
  private static final Pattern ANY_KEY = Pattern.compile("^\\s*(?:- )?\"?([\\p{L}][\\p{L}\\p{N} _-]{0,40}?)\"?\\s*[:=](?:\\s|$)");
  /// Keys that hold a request, or several.
  private static final List<String> WRAPS = List.of("result", "records", "issues", "change", "change_request", "change-request", "changeRequest");
  private static final Pattern WRAP = Pattern.compile("^(?:change|change_request|change-request|changeRequest|changes|planned_changes|planned-changes|change_requests|change-requests|requests):\\s*$");
  /// Keys of calendars under which requests are listed, beside what holds for all of them: freezes, busy hours.
  private static final List<String> LISTS = List.of("changes", "planned_changes", "planned-changes", "change_requests", "change-requests", "requests");
  private static final String TOML = ".toml";
  /// Endings of pages: of Markdown, of plain text with a name and a value in each line, and of e-mails.
  private static final List<String> PAGES = List.of(".md", ".txt", ".eml");
  private static final List<String> TABLES = List.of(".csv", ".tsv");
  /// (lines) A longer table is an export of a register, and no calendar that people keep.
  private static final int MOST_ROWS = 300;
  private static final int LOOKED_AT = 400;
  /// (characters) A file in one line says what it is before that.
  private static final int LONGEST = 100_000;
  /// A larger file is a dump of a register, and no change.
  private static final long LARGEST = 16L << 20;

  private Request() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "request";
  }

  @Override
  public int recognises(SourceFile file) {
    if (page(file)) {
      return FrontMatter.of(file).map(Request::heads).orElseGet(() -> Page.tells(file)) ? 2 : 0;
    }
    return table(file) ? 2 * (int) listed(file).limit(1).count() : mayBe(file) && (tells(file) || toldElsewhere(file) || toldByNumber(file)) ? 2 : 0;
  }

  private static boolean page(SourceFile file) {
    return PAGES.stream().anyMatch(file.name()::endsWith) || AsciiDoc.is(file);
  }

  /// A calendar of changes: a table that people keep, of which every row is a request.
  private static boolean table(SourceFile file) {
    return TABLES.stream().anyMatch(file.name()::endsWith) && file.lines().size() <= MOST_ROWS && Table.headed(file);
  }

  private static Stream<Mapping> listed(SourceFile file) {
    return Translated.of(List.of(new Sequence(Table.rows(file, new ArrayList<>()), file.start()))).stream().flatMap(Request::requests).filter(Request::isRequest);
  }

  /// Whether it is one in another language: it is read before anybody can tell.
  private static boolean toldElsewhere(SourceFile file) {
    try {
      return Tongue.of(lines(file).flatMap(line -> Tongue.foreign(line) ? ANY_KEY.matcher(line).results().map(found -> found.group(1)) : keys(line, file.name().endsWith(TOML))).distinct().toList(), lines(file)).isPresent()
          && nodes(file).stream().flatMap(Request::requests).anyMatch(Request::isRequest);
    } catch (UnreadableException _) {
      return false;
    }
  }

  /// Whether it is one by what its numbered fields are called.
  private static boolean toldByNumber(SourceFile file) {
    try {
      return file.size() <= LARGEST && FieldNames.in(file) && nodes(file).stream().flatMap(Request::requests).anyMatch(Request::isRequest);
    } catch (UnreadableException _) {
      return false;
    }
  }

  private static boolean tells(SourceFile yaml) {
    return Keys.tell(lines(yaml).flatMap(line -> keys(line, yaml.name().endsWith(TOML))), () -> inner(yaml), () -> Keys.timed(lines(yaml).toList()));
  }

  /// Whether a page is a request by the block above it, alone or with what the page says; a block that cannot be read is one by its lines.
  private static boolean heads(FrontMatter matter) {
    try {
      return headed(matter).findAny().isPresent();
    } catch (UnreadableException _) {
      return tells(matter.yaml());
    }
  }

  /// The first lines; those below a key that holds the request as if it were not there.
  private static Stream<String> lines(SourceFile yaml) {
    var wrapped = yaml.lines().stream().limit(LOOKED_AT).anyMatch(line -> line.text().startsWith("change") && WRAP.matcher(line.text()).matches());
    return yaml.lines().stream().limit(LOOKED_AT).map(line -> wrapped && line.text().startsWith("  ") ? line.text().substring(line.text().startsWith("    ") ? 4 : 2) : line.text());
  }

  /// The keys of lines that stand in a block.
  private static Stream<String> inner(SourceFile yaml) {
    return lines(yaml).filter(line -> line.startsWith(" ")).flatMap(line -> keys(line.strip(), false));
  }

  private static boolean mayBe(SourceFile file) {
    return Stream.of(".yaml", ".yml", ".json", TOML).anyMatch(file.name()::endsWith);
  }

  private static Stream<String> keys(String line, boolean toml) {
    return (toml ? TABLE : KEY).matcher(line.length() > LONGEST ? line.substring(0, LONGEST) : line).results().map(found -> Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2)));
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    if (file.size() > LARGEST) {
      throw new UnreadableException(file.start(), "larger than " + (LARGEST >> 20) + " MB: too large for change requests");
    }
    var matter = FrontMatter.of(file).filter(_ -> page(file));
    var requests = matter.map(Request::headed).orElseGet(() -> page(file) ? Page.of(file).stream() : table(file) ? listed(file) : nodes(file).stream().flatMap(Request::requests).filter(Request::isRequest)).toList();
    if (requests.isEmpty()) {
      return Optional.empty();
    }
    var facts = new ArrayList<Fact>();
    requests.forEach(request -> facts.addAll(RequestReader.read(request, file.stem())));
    if (page(file)) {
      facts.addAll(WrittenLines.of(file, new Subject("file", file.key()), MarkdownPage.of(matter.map(FrontMatter::page).orElse(file)), "request"));
    }
    return Optional.of(new Declared(RequestReader.subject(requests.getFirst(), file.stem()), facts, file.name().endsWith(".yaml") || file.name().endsWith(".yml") ? besides(file).toList() : List.of(), List.of(), matter.map(FrontMatter::below).orElse(List.<Span>of()))
        .with(requests.stream().flatMap(request -> RequestReader.own(request, requests.size() == 1 ? "request" : RequestReader.subject(request, file.stem()).name())).toList()));
  }

  /// The request that the block above a page is, with what the page says.
  private static Stream<Mapping> headed(FrontMatter matter) {
    return nodes(matter.yaml()).stream().flatMap(Request::requests).map(block -> Page.below(block, matter)).filter(Request::isRequest);
  }

  private static List<YamlNode> nodes(SourceFile file) {
    try {
      return Translated.of(file.name().endsWith(TOML) ? List.of(Toml.read(file)) : Yaml.read(file).stream().map(FieldNames::named).toList());
    } catch (YamlException wrong) {
      throw new UnreadableException(wrong.at(), "a change request that cannot be read: " + wrong.getMessage());
    }
  }

  /// The requests in a document: itself, or those of a list, also below `result` or `records` as ServiceNow exports them, `issues` of Jira, or a word that says what it is.
  private static Stream<Mapping> requests(YamlNode node) {
    return switch (node) {
      case Mapping calendar when held(calendar).isPresent() -> ((Sequence) held(calendar).get().value()).items().stream().map(item -> zoned(issue((Mapping) item), calendar));
      case Mapping mapping -> WRAPS.stream().flatMap(key -> mapping.at(key).stream()).findFirst().filter(inner -> !(inner instanceof YamlNode.Scalar)).map(Request::requests).orElseGet(() -> Stream.of(issue(mapping)));
      case Sequence list -> list.items().stream().filter(Mapping.class::isInstance).map(item -> issue((Mapping) item));
      case YamlNode.Scalar _ -> Stream.empty();
    };
  }

  /// The list of requests that a calendar of changes has.
  private static Optional<Entry> held(Mapping calendar) {
    return Stream.concat(LISTS.stream(), WRAPS.stream()).flatMap(key -> calendar.entries().stream().filter(entry -> entry.key().text().equals(key)))
        .filter(entry -> entry.value() instanceof Sequence list && !list.items().isEmpty() && list.items().stream().allMatch(item -> item instanceof Mapping one && isRequest(issue(one)))).findFirst();
  }

  /// A request that names no zone has that of its calendar.
  private static Mapping zoned(Mapping request, Mapping calendar) {
    return Keys.entry(request, "timezone").isPresent() ? request : Keys.entry(calendar, "timezone").map(zone -> new Mapping(Stream.concat(request.entries().stream(), Stream.of(zone)).toList(), request.at())).orElse(request);
  }

  /// What a calendar of changes says beside them, each line where it stands.
  private static Stream<Embedded> besides(SourceFile file) {
    return nodes(file).stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).filter(calendar -> calendar.entries().size() > 1).flatMap(calendar -> held(calendar).stream()).limit(1).map(list -> {
      var text = file.lines().stream().map(line -> line.number() >= list.key().at().line() && line.number() <= list.value().at().endLine() ? "\n" : line.text() + "\n").collect(Collectors.joining());
      return new Embedded(Optional.of("document"), text, new SourceMap(file.lines().stream().map(line -> Span.of(file.path(), file.side(), line.number(), 1, 1)).toList()), Map.of("subject", file.key()));
    });
  }

  /// An issue of Jira has its own words below `fields`.
  private static Mapping issue(Mapping mapping) {
    return mapping.at("fields").orElse(null) instanceof Mapping fields ? FieldNames.plain(mapping, fields) : mapping;
  }

  private static boolean isRequest(Mapping mapping) {
    return Keys.tell(mapping.entries().stream().map(entry -> entry.key().text()), () -> Keys.inner(mapping), () -> Keys.timed(mapping));
  }
}
