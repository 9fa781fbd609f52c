package org.holdpoint.language.mysql;

import grammar.mysql.MysqlLexer;
import grammar.mysql.MysqlParser.AlterTableStatementContext;
import grammar.mysql.MysqlParser.BoundTailContext;
import grammar.mysql.MysqlParser.ChangeContext;
import grammar.mysql.MysqlParser.DeleteSeveralStatementContext;
import grammar.mysql.MysqlParser.DeleteStatementContext;
import grammar.mysql.MysqlParser.DropColumnChangeContext;
import grammar.mysql.MysqlParser.DropStatementContext;
import grammar.mysql.MysqlParser.ObjectContext;
import grammar.mysql.MysqlParser.OtherChangeContext;
import grammar.mysql.MysqlParser.RenameChangeContext;
import grammar.mysql.MysqlParser.RenameStatementContext;
import grammar.mysql.MysqlParser.RowsTailContext;
import grammar.mysql.MysqlParser.TruncateStatementContext;
import grammar.mysql.MysqlParser.UpdateStatementContext;
import grammar.mysql.MysqlParser.UseStatementContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.language.sql.Reading;

/// Objects that are dropped, emptied and renamed, and rows that go (MySQL 8.4 manual, sections 15.1 and 15.2).
final class ObjectReader {

  /// `DROP` of these in ALTER TABLE takes no column.
  private static final Set<String> NO_COLUMNS = Set.of("PRIMARY", "INDEX", "KEY", "FOREIGN", "CONSTRAINT", "CHECK", "PARTITION", "PERIOD", "SYSTEM");

  private static final String PARTITION = "PARTITION";

  private static final Pattern EVERY = Pattern.compile("(?is).*\\bPARTITION\\s+ALL");

  private ObjectReader() {}

  /// CASCADE and RESTRICT of DROP TABLE do nothing (section 15.1.32 DROP TABLE).
  static List<AccessFact> drop(Reading reading, DropStatementContext drop) {
    var word = drop.kind.getText().toLowerCase(Locale.ROOT);
    var kind = word.equals("tables") ? "table" : word.equals("schema") ? "database" : word;
    return drop.object().stream().map(object -> object(reading, object, "drop", Names.securable(reading, drop.TEMPORARY() == null ? kind : "temporary " + kind, object), List.of())).toList();
  }

  static List<AccessFact> truncate(Reading reading, TruncateStatementContext truncate) {
    return List.of(object(reading, truncate.object(), "truncate", Names.securable(reading, "table", truncate.object()), List.of()));
  }

  static List<AccessFact> rename(Reading reading, RenameStatementContext rename) {
    return rename.renamed().stream().map(one -> object(reading, one.from, "rename", Names.securable(reading, "table", one.from), Names.path(one.to))).toList();
  }

  static List<AccessFact> alter(Reading reading, AlterTableStatementContext alter) {
    return alter.change().stream().flatMap(change -> change(reading, alter.object(), change)).toList();
  }

  static List<AccessFact> delete(Reading reading, DeleteStatementContext delete) {
    return List.of(rows(reading, delete, "delete", delete.object(), delete.rowsTail()));
  }

  static List<AccessFact> delete(Reading reading, DeleteSeveralStatementContext delete) {
    return delete.object().stream().map(object -> rows(reading, delete, "delete", object, delete.rowsTail())).toList();
  }

  static List<AccessFact> update(Reading reading, UpdateStatementContext update) {
    return List.of(rows(reading, update, "update", update.object(), update.rowsTail()));
  }

  static List<AccessFact> use(Reading reading, UseStatementContext use) {
    return List.of(new SessionStatement(reading.key("session-statement"), reading.at(use.name()), reading.within(), reading.dialect(), reading.order(), "use", List.of(Names.of(use.name()))));
  }

  private static Stream<AccessFact> change(Reading reading, ObjectContext table, ChangeContext change) {
    return switch (change) {
      case DropColumnChangeContext drop when drop.COLUMN() == null && drop.column.getText().equalsIgnoreCase(PARTITION) -> partition(reading, table, drop, "drop");
      case DropColumnChangeContext drop when drop.COLUMN() == null && NO_COLUMNS.contains(drop.column.getText().toUpperCase(Locale.ROOT)) -> Stream.of();
      case DropColumnChangeContext drop -> Stream.of(object(reading, drop, "drop-column",
          new Securable("column", Stream.concat(Names.path(table).stream(), Stream.of(Names.of(drop.column))).toList(), reading.at(drop.column)), List.of()));
      case RenameChangeContext rename -> Stream.of(object(reading, rename, "rename", Names.securable(reading, "table", table), Names.path(rename.to)));
      case OtherChangeContext other when other.start.getType() == MysqlLexer.TRUNCATE -> partition(reading, table, other, "truncate");
      default -> Stream.of();
    };
  }

  private static Stream<AccessFact> partition(Reading reading, ObjectContext table, ChangeContext change, String verb) {
    // TRUNCATE PARTITION ALL: the table is empty behind it.
    return Stream.of(object(reading, change, verb, Names.securable(reading, EVERY.matcher(Reading.text(List.of(change))).matches() ? "table" : "partition", table), List.of()));
  }

  private static AccessFact object(Reading reading, ParserRuleContext at, String verb, Securable what, List<String> renamed) {
    return new ObjectStatement(reading.key("object-statement"), reading.at(at), reading.within(), reading.dialect(), reading.order(), verb, what, false, List.of(), renamed);
  }

  private static AccessFact rows(Reading reading, ParserRuleContext statement, String verb, ObjectContext table, List<RowsTailContext> tails) {
    var where = tails.stream().anyMatch(tail -> tail instanceof BoundTailContext && tail.start.getType() == MysqlLexer.WHERE) || joined(tails);
    var some = !where && tails.stream().anyMatch(BoundTailContext.class::isInstance);
    return new RowsStatement(reading.key("rows-statement"), reading.at(statement.start, table.stop), reading.within(), reading.dialect(), reading.order(), some && verb.equals("delete") ? RowsStatement.SOME : verb,
        Names.securable(reading, "table", table), where || some && !verb.equals("delete"));
  }

  /// A join says which as well.
  private static boolean joined(List<RowsTailContext> tails) {
    return tails.stream().anyMatch(tail -> tail.start.getType() == MysqlLexer.JOIN);
  }
}
