package org.holdpoint.language.clickhouse;

import grammar.clickhouse.ClickhouseLexer;
import grammar.clickhouse.ClickhouseParser.AlterTableStatementContext;
import grammar.clickhouse.ClickhouseParser.ChangeContext;
import grammar.clickhouse.ClickhouseParser.DeleteChangeContext;
import grammar.clickhouse.ClickhouseParser.DropColumnChangeContext;
import grammar.clickhouse.ClickhouseParser.DropPartitionChangeContext;
import grammar.clickhouse.ClickhouseParser.DropStatementContext;
import grammar.clickhouse.ClickhouseParser.DroppedContext;
import grammar.clickhouse.ClickhouseParser.ExchangeStatementContext;
import grammar.clickhouse.ClickhouseParser.ObjectContext;
import grammar.clickhouse.ClickhouseParser.RenameStatementContext;
import grammar.clickhouse.ClickhouseParser.RowsStatementContext;
import grammar.clickhouse.ClickhouseParser.SecurityChangeContext;
import grammar.clickhouse.ClickhouseParser.TruncateAllStatementContext;
import grammar.clickhouse.ClickhouseParser.TruncateStatementContext;
import grammar.clickhouse.ClickhouseParser.UpdateChangeContext;
import grammar.clickhouse.ClickhouseParser.UseStatementContext;
import grammar.clickhouse.ClickhouseParser.WhereTailContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.language.sql.Reading;

/// Objects that are dropped, emptied, detached and renamed, and rows that go (ClickHouse documentation, DROP, TRUNCATE, DETACH, RENAME, EXCHANGE, ALTER TABLE, DELETE).
final class ObjectReader {

  /// Mutations need a condition; these let every row through (ClickHouse documentation, ALTER TABLE … DELETE).
  private static final Set<String> ALWAYS = Set.of("1", "true", "1=1", "(1)", "(true)", "(1=1)");

  private static final Pattern EVERY = Pattern.compile("(?is).*\\bPARTITION\\s+ALL");

  private ObjectReader() {}

  static List<AccessFact> drop(Reading reading, DropStatementContext drop) {
    return drop.object().stream().map(object -> object(reading, drop.verb.getText().toLowerCase(Locale.ROOT), kind(drop.kind), object)).toList();
  }

  static List<AccessFact> truncate(Reading reading, TruncateStatementContext truncate) {
    return List.of(object(reading, "truncate", truncate.kind == null ? "table" : kind(truncate.kind), truncate.object()));
  }

  static List<AccessFact> truncateAll(Reading reading, TruncateAllStatementContext all) {
    return List.of(object(reading, "truncate", "all tables", all.object()));
  }

  static List<AccessFact> rename(Reading reading, RenameStatementContext rename) {
    return rename.renamed().stream().map(one -> renamed(reading, rename.kind == null ? "table" : kind(rename.kind), one.from, one.to)).toList();
  }

  static List<AccessFact> exchange(Reading reading, ExchangeStatementContext exchange) {
    var kind = exchange.DICTIONARIES() == null ? "table" : "dictionary";
    return List.of(renamed(reading, kind, exchange.object(0), exchange.object(1)), renamed(reading, kind, exchange.object(1), exchange.object(0)));
  }

  static List<AccessFact> alter(Reading reading, AlterTableStatementContext alter) {
    return alter.change().stream().flatMap(change -> change(reading, alter.object(), change)).toList();
  }

  static List<AccessFact> rows(Reading reading, RowsStatementContext rows) {
    var conditions = rows.rowsTail().stream().filter(WhereTailContext.class::isInstance).flatMap(tail -> ((WhereTailContext) tail).part().stream()).toList();
    return List.of(rows(reading, rows, rows.verb == null ? "delete" : "update", rows.object(), conditions));
  }

  static List<AccessFact> use(Reading reading, UseStatementContext use) {
    return List.of(new SessionStatement(reading.key("session-statement"), reading.at(use.name()), reading.within(), reading.dialect(), reading.order(), "use", List.of(Names.of(use.name()))));
  }

  private static Stream<AccessFact> change(Reading reading, ObjectContext table, ChangeContext change) {
    return switch (change) {
      case DeleteChangeContext delete -> Stream.of(rows(reading, delete, "delete", table, delete.predicatePart()));
      case UpdateChangeContext update -> Stream.of(rows(reading, update, "update", table, update.predicatePart()));
      case DropColumnChangeContext column ->
        Stream.of(object(reading, column, "drop-column", new Securable("column", Stream.concat(Names.path(table).stream(), Stream.of(Names.of(column.column))).toList(), reading.at(column.column))));
      // "DROP PARTITION ALL" (ClickHouse documentation, "Manipulating Partitions and Parts", partition expression): the table is empty behind it.
      case DropPartitionChangeContext partition when partition.verb.getType() == ClickhouseLexer.DROP && EVERY.matcher(Reading.text(List.of(partition))).matches() ->
        Stream.of(object(reading, partition, "truncate", Names.securable(reading, "table", table)));
      case DropPartitionChangeContext partition ->
        Stream.of(object(reading, partition, partition.verb.getText().toLowerCase(Locale.ROOT), new Securable("partition", Names.path(table), reading.at(table))));
      // ALTER TABLE … MODIFY SQL SECURITY (ClickHouse documentation, "ALTER TABLE … MODIFY QUERY" and "SQL security"): of a view that is there.
      case SecurityChangeContext security -> Stream.of(new RoutineStatement(reading.key("routine-statement"), reading.at(security), reading.within(), reading.dialect(), reading.order(), Names.securable(reading, "view", table),
          security.kind.getType() != ClickhouseLexer.INVOKER, true, "sql", "create", security.kind.getType() == ClickhouseLexer.NONE ? "whoever owns the tables" : ""));
      default -> Stream.of();
    };
  }

  private static AccessFact object(Reading reading, String verb, String kind, ObjectContext object) {
    return object(reading, object, verb, kind.equals("all tables") ? new Securable(kind, Names.path(object), reading.at(object)) : Names.securable(reading, kind, object));
  }

  private static AccessFact renamed(Reading reading, String kind, ObjectContext from, ObjectContext to) {
    return new ObjectStatement(reading.key("object-statement"), reading.at(from), reading.within(), reading.dialect(), reading.order(), "rename", Names.securable(reading, kind, from), false, List.of(),
        Names.path(to));
  }

  private static AccessFact object(Reading reading, ParserRuleContext at, String verb, Securable what) {
    return new ObjectStatement(reading.key("object-statement"), reading.at(at), reading.within(), reading.dialect(), reading.order(), verb, what, false, List.of());
  }

  private static AccessFact rows(Reading reading, ParserRuleContext at, String verb, ObjectContext table, List<? extends ParseTree> condition) {
    var text = condition.stream().map(ParseTree::getText).collect(Collectors.joining()).toLowerCase(Locale.ROOT);
    return new RowsStatement(reading.key("rows-statement"), reading.at(at), reading.within(), reading.dialect(), reading.order(), verb,
        Names.securable(reading, "table", table), !text.isEmpty() && !ALWAYS.contains(text));
  }

  private static String kind(DroppedContext kind) {
    return kind.children.stream().map(ParseTree::getText).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
  }
}
