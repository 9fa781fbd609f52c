package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact.CatalogQuery;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.ListedDrop;
import org.holdpoint.fact.ReachFact.TableUse;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.sql.CatalogQueries;
import org.holdpoint.sql.Place;
import org.holdpoint.sql.Stretch;
import org.holdpoint.yaml.YamlNode.Entry;

/// Queries over catalogues in the string literals of programs, in here-documents, and in the values of YAML and JSON. Nothing else of a program is read.
public final class Programs {

  /// Endings of files, and how their strings are written: JLS 3.10.5 and 3.10.6 (Java; Kotlin, Scala and Swift likewise), Rust reference "Tokens", Go specification "String literals", Python reference 2.4.1,
  /// ECMAScript 12.9.4 and 12.9.6, Ruby "Literals", PHP manual "Strings", C# language reference "Strings", POSIX shell 2.2 and 2.7.4, YAML 1.2 chapters 7 and 8, RFC 8259.
  private static final Map<String, Writing> WRITINGS = Map.ofEntries(Map.entry("java", Writing.JAVA), Map.entry("kt", Writing.JAVA), Map.entry("kts", Writing.JAVA), Map.entry("swift", Writing.JAVA), Map.entry("rs", Writing.RUST), Map.entry("scala", Writing.JAVA), Map.entry("go", Writing.GO),
      Map.entry("py", Writing.PYTHON), Map.entry("js", Writing.SCRIPT), Map.entry("mjs", Writing.SCRIPT), Map.entry("cjs", Writing.SCRIPT), Map.entry("jsx", Writing.SCRIPT), Map.entry("ts", Writing.SCRIPT),
      Map.entry("tsx", Writing.SCRIPT), Map.entry("sh", Writing.SHELL), Map.entry("bash", Writing.SHELL), Map.entry("rb", Writing.RUBY), Map.entry("rake", Writing.RUBY), Map.entry("php", Writing.PHP), Map.entry("cs", Writing.SHARP), Map.entry("yaml", Writing.YAML), Map.entry("yml", Writing.YAML), Map.entry("json", Writing.JSON));

  /// `user=app`, `"username": "app"`, `postgresql://app@db`.
  private static final Pattern LOGIN = Pattern.compile("(?i)(?:\\b(?:user(?:_?name)?|uid|role|login)[\"']?\\s*(?:=>|=|:)\\s*[\"']?|\\w://)([a-z_][\\w-]*)");

  /// `DROP TABLE {}.{}`, `DROP SCHEMA %s`, `TRUNCATE TABLE `: the name is not in the text.
  private static final Pattern DROP = Pattern.compile("(?i)\\s*(DROP|TRUNCATE)\\s+(?:TABLE|DATABASE|SCHEMA|VIEW)\\s+(?:IF\\s+EXISTS\\s+)?(?:[`\"\\[]?(?:\\{|%[sIq(]|\\$[{\\w]|#\\{|\\?)|\\z)");
  /// Narrowest first.
  private static final List<String> WIDTH = List.of("schema", "others", "none");

  private static final String QUERY = ".sql";

  private Programs() {}

  /// The queries in a file; none where its name says that it is no program, or where no line names a catalogue.
  public static List<Fact> queries(SourceFile file) {
    var writing = Optional.ofNullable(WRITINGS.get(file.ending()));
    if (writing.isEmpty() || file.binary() || file.lines().stream().noneMatch(line -> CatalogQueries.mayBeIn(line.text()))) {
      return List.of();
    }
    var text = String.join("\n", file.lines().stream().map(SourceLine::text).toList());
    var place = new Place(file, "sql");
    var lines = new Lines(text);
    var facts = new ArrayList<Fact>();
    var drops = new ArrayList<Drop>();
    for (var literal : Literals.of(text, writing.get())) {
      var drop = DROP.matcher(literal.text());
      if (CatalogQueries.mayBeIn(literal.text())) {
        var at = lines.at(literal.from());
        facts.addAll(CatalogQueries.inside(Stretch.of(file, literal.text(), at.line(), at.column()), place, ""));
      } else if (drop.lookingAt()) {
        var at = lines.at(literal.from() + drop.start(1));
        drops.add(new Drop(drop.group(1).toLowerCase(Locale.ROOT), Span.of(file.path(), file.side(), at.line(), at.column(), at.column() + drop.end() - drop.start(1))));
      }
    }
    facts.addAll(listed(file, drops, facts));
    return List.copyOf(facts);
  }

  private record Drop(String verb, Span at) {}

  /// What is dropped by a name that is filled in, held against what the file asks of catalogues.
  private static List<Fact> listed(SourceFile file, List<Drop> drops, List<Fact> queries) {
    var widest = queries.stream().filter(CatalogQuery.class::isInstance).map(CatalogQuery.class::cast).max(Comparator.comparingInt(query -> WIDTH.indexOf(query.filter())));
    return widest.isEmpty() ? List.of() : IntStream.range(0, drops.size()).<Fact>mapToObj(number -> new ListedDrop(Key.of(new Subject("file", file.key()), "listed-drop", file.key(), String.valueOf(number)), drops.get(number).at(),
        drops.get(number).at(), drops.get(number).verb(), widest.get().filter(), widest.get().at())).toList();
  }

  /// The SQL that a file runs in another way than as a file of SQL: what a migration does that is a program, and texts in a file of YAML that are called like a file of SQL or handed to a database. What hands it over may say which.
  public static List<Embedded> statements(SourceFile file) {
    var writing = WRITINGS.get(file.ending());
    if (writing == null || file.binary()) {
      return file.name().endsWith(".sql") && !file.binary() ? DbtModels.in(file) : List.of();
    }
    return writing == Writing.YAML ? Stream.concat(SqlBlocks.in(file).stream(), SqlValues.in(file).stream()).toList() : Migrations.in(file, writing).stream().toList();
  }

  /// Whether the name of a file says that it is a program, or what programs are configured by.
  public static boolean named(SourceFile file) {
    return WRITINGS.containsKey(file.ending()) && !file.binary();
  }

  /// The numbers that a program names once and for all.
  public static List<Entry> constants(SourceFile file) {
    return Constants.in(file);
  }

  /// What it does where its caller says nothing, and what it says of each thing in a table of limits.
  public static List<Entry> defaults(SourceFile file) {
    return Stream.concat(Defaults.in(file).stream(), LimitTables.in(file).stream()).toList();
  }

  /// What a program switches on or off once and for all, and on how much it works at the same time.
  public static List<Entry> switches(SourceFile file) {
    return Stream.concat(Switches.in(file).stream(), Throttles.in(file).stream()).toList();
  }

  /// What a program refuses, what it catches, what tests it, how it picks what it works on, and whether it acts when nobody says so.
  public static List<Fact> refusals(SourceFile file) {
    return Stream.of(CodeBlocks.of(file).stream().flatMap(code -> Stream.of(Refusals.in(code), Takings.in(code)).flatMap(List::stream)), Picks.in(file).stream(), Modes.in(file)).flatMap(facts -> facts).toList();
  }

  /// Where the strings of a file name one of some tables in SQL; `tables` are the last parts of their names, in small letters.
  public static List<Fact> uses(SourceFile file, Set<String> tables) {
    var query = file.name().endsWith(QUERY) && !file.binary();
    if (!named(file) && !query || file.lines().stream().noneMatch(line -> Uses.mayBeIn(line.text()))) {
      return List.of();
    }
    var text = String.join("\n", file.lines().stream().map(SourceLine::text).toList());
    var lines = new Lines(text);
    var facts = new ArrayList<Fact>();
    var logins = query ? List.<String>of() : LOGIN.matcher(text).results().map(found -> found.group(1)).distinct().toList();
    var literals = query ? List.<Literals.Literal>of() : Literals.of(text, WRITINGS.get(file.ending()));
    (query ? Queries.in(text, tables).stream() : literals.stream().flatMap(literal -> Uses.in(literal.text(), tables).stream().map(use -> use.behind(literal.from())))).forEach(use -> {
      var from = lines.at(use.from());
      var at = Span.of(file.path(), file.side(), from.line(), from.column(), from.column() + use.length());
      facts.add(new TableUse(Key.of(new Subject("file", file.key()), "table-use", file.key(), String.join(".", use.table()), String.valueOf(facts.size())), at, at, use.table(), use.rights(), logins));
    });
    return List.copyOf(facts);
  }

  /// Where the lines of a text begin; asked for places that come one after the other.
  static final class Lines {

    private final String text;
    private int line = 1;
    private int start;
    private int seen;

    Lines(String text) {
      this.text = text;
    }

    record At(int line, int column) {}

    At at(int offset) {
      while (seen < offset) {
        if (text.charAt(seen++) == '\n') {
          line++;
          start = seen;
        }
      }
      return new At(line, text.codePointCount(start, offset) + 1);
    }
  }
}
