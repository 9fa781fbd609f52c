package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Alternative;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.fact.Fact;

/// What one statement of a file says.
/// @param known whether it could be read, or is none of those that are
record Said(Chunk statement, List<Fact> facts, boolean known) {

  /// (statements) As many are read by one processor while others read the next ones.
  private static final int AT_ONCE = 2_000;
  /// (statements) No more are read before what they say is taken.
  private static final int WINDOW = 20 * AT_ONCE;

  /// What the statements of a file say, in order. Those of a long file are read by all processors; one whose like stands above it is then read again, since its keys count the likes.
  static Iterable<Said> all(SqlDialect dialect, List<Chunk> statements, Place place) {
    if (statements.size() <= AT_ONCE) {
      return () -> statements.stream().map(statement -> of(dialect, statement, place)).iterator();
    }
    place.numbered();
    return () -> IntStream.range(0, parts(statements.size(), WINDOW)).boxed().flatMap(window -> ahead(dialect, part(statements, window, WINDOW), place).stream())
        .map(one -> place.first(one.keys()) ? one.said() : of(dialect, one.said().statement(), place)).iterator();
  }

  private record Ahead(Said said, List<Place.Numbered> keys) {}

  private static List<Ahead> ahead(SqlDialect dialect, List<Chunk> statements, Place place) {
    return IntStream.range(0, parts(statements.size(), AT_ONCE)).parallel().mapToObj(part -> one(dialect, part(statements, part, AT_ONCE), place.apart())).flatMap(List::stream).toList();
  }

  private static List<Ahead> one(SqlDialect dialect, List<Chunk> statements, Place place) {
    return statements.stream().map(statement -> new Ahead(of(dialect, statement, place), place.numbered())).toList();
  }

  private static int parts(int all, int size) {
    return (all + size - 1) / size;
  }

  private static List<Chunk> part(List<Chunk> all, int number, int size) {
    return all.subList(number * size, Math.min((number + 1) * size, all.size()));
  }

  private static Said of(SqlDialect dialect, Chunk statement, Place place) {
    var facts = new ArrayList<Fact>();
    var said = dialect.facts(statement, place);
    said.ifPresent(some -> {
      some.forEach(fact -> facts.add(settled(fact, statement)));
      facts.addAll(Remade.of(statement, some, place, dialect.name()));
      facts.addAll(InlineCovers.of(statement, some, place, dialect.name()));
      ViewRows.of(statement, some, place, dialect.name()).ifPresent(facts::add);
    });
    if (facts.stream().noneMatch(SessionStatement.class::isInstance)) {
      ServerActs.of(statement, place, dialect.name()).ifPresent(facts::add);
    }
    facts.addAll(CatalogQueries.of(statement, place, dialect.name()));
    return new Said(statement, List.copyOf(facts), said.isPresent());
  }

  /// A condition that leaves no row out is none.
  private static AccessFact settled(AccessFact fact, Chunk statement) {
    if (!(fact instanceof RowsStatement rows)) {
      return fact;
    }
    return !rows.bounded() || Condition.trueOfEveryRow(statement.text(), rows.what().path().isEmpty() ? "" : rows.what().path().getLast())
        ? rows.ofEveryRow(rows.verb().equals("update") ? Assigned.columns(statement.text()) : List.of())
        : rows.under(Condition.ofRows(statement.text()).stream().map(Alternative::new).toList());
  }
}
