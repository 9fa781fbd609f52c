package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Files of SQL in one dialect: migrations, grants, queries. What they say of access are facts; a statement of access that cannot be read is unread, what is none of access is read and says nothing.
public final class SqlLanguage implements DeclarationLanguage {

  private static final Set<String> ENDINGS = Set.of("sql", "ddl", "pgsql", "psql", "mysql", "tsql", "pls", "plsql", "cql");
  private static final Set<String> TEMPLATES = Set.of("j2", "jinja", "jinja2", "tmpl", "tpl", "template", "erb", "mustache");
  private static final int LOOKED_AT = 400;
  /// How sure a dialect is of a text that others read as well.
  private static final int PLAIN = 1;
  /// Given where the files around say which database it is.
  private static final String TOLD = "database";
  /// (characters) Further to the right there is data.
  private static final int WIDE = 2_000;

  /// The file that was asked about last, which every dialect is asked about in turn.
  private static volatile Sample last;

  private record Sample(SourceFile file, String text) {}

  private final SqlDialect dialect;

  public SqlLanguage(SqlDialect dialect) {
    this.dialect = dialect;
  }

  @Override
  public String name() {
    return dialect.name();
  }

  /// The shape of the name is enough to ask, what is written there decides between dialects.
  @Override
  public int recognises(SourceFile file) {
    var name = made(file.name());
    if (!ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))) {
      return 0;
    }
    return dialect.recognises(file, sample(file));
  }

  private static String sample(SourceFile file) {
    var sample = last;
    if (sample == null || sample.file() != file) {
      sample = new Sample(file, file.lines().stream().limit(LOOKED_AT).map(line -> beginning(line.text())).collect(Collectors.joining("\n")));
      last = sample;
    }
    return sample.text();
  }

  /// A template is called like what it makes: `grants.sql` of `grants.sql.j2`.
  private static String made(String name) {
    var ending = name.lastIndexOf('.');
    return ending > 0 && TEMPLATES.contains(name.substring(ending + 1)) ? name.substring(0, ending) : name;
  }

  private static String beginning(String line) {
    return line.length() > WIDE ? line.substring(0, WIDE) : line;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var place = new Place(file, dialect.name());
    var facts = new ArrayList<Fact>(Headings.of(file, place));
    var unread = new ArrayList<Span>();
    var columns = new Columns(place, dialect.name());
    var transactions = new Transactions(place, dialect.name());
    var statements = dialect.statements(file);
    statements.forEach(transactions::take);
    var split = TakenBack.split(file, statements, dialect.name());
    facts.addAll(RolledBack.of(split.undone(), statements, dialect, place, recognises(file) == PLAIN && !given.containsKey(TOLD)));
    for (var read : Said.all(dialect, split.stay(), place)) {
      var statement = read.statement();
      read.facts().forEach(fact -> facts.add(fact instanceof RoutineStatement routine ? routine.building(Built.of(file, routine)) : fact));
      facts.addAll(dialect.besides(statement, place));
      LockWaits.of(statement, place, dialect.name()).ifPresent(facts::add);
      LockWaits.bound(statement, place, dialect.name()).ifPresent(facts::add);
      Online.of(statement, place, dialect.name()).ifPresent(facts::add);
      facts.addAll(Sized.of(statement, place));
      facts.addAll(ColumnTypes.of(statement, place, dialect.name()));
      facts.addAll(ColumnsAnew.of(statement, place, dialect.name()));
      if (!read.known() || Unreadable.in(statement.text()) || OwnStatements.ofOthers(dialect.name(), statement.text())) {
        unread.addAll(lines(file, statement));
      }
      // What is never closed has taken the rest of the file: nobody knows what was meant to be inside it.
      if (!statement.open().isEmpty()) {
        unread.addAll(file.lines().subList(statement.line() - 1, file.lines().size()).stream().filter(line -> !line.text().isBlank()).map(file::span).toList());
      }
      columns.take(statement);
    }
    facts.addAll(RoutineChecks.of(file, dialect.name()));
    facts.addAll(AskedRows.of(file, statements, place, dialect.name()));
    facts.addAll(ErrorStops.of(file, place, dialect.name()));
    facts.addAll(Connections.of(file, place, dialect.name()));
    facts.addAll(EmptyWaysBack.of(file, statements, place, dialect.name()));
    facts.addAll(Sized.of(file, place.subject()));
    facts.addAll(columns.facts());
    facts.addAll(transactions.facts(Headings.declines(file)));
    return Optional.of(new Declared(new Subject("file", file.key()), facts, List.of(), once(unread), List.of()));
  }

  private static List<Span> lines(SourceFile file, Chunk chunk) {
    return file.lines().subList(chunk.line() - 1, Math.min(chunk.endLine(), file.lines().size())).stream().map(file::span).toList();
  }

  /// At most one span a line.
  private static List<Span> once(List<Span> spans) {
    var seen = new HashSet<Integer>();
    return spans.stream().filter(span -> seen.add(span.line())).toList();
  }
}
