package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// What tables are made of, as statements that make them say it: structure files and dumps, which say the whole of it anew each time.
public sealed interface SchemaFact extends Fact {

  /// A column.
  /// @param table as it is written: `shop.orders`
  /// @param name its name
  /// @param type as it is written, in small letters: `int unsigned`, `varchar(40)`
  /// @param most (number) the largest whole number that it takes; absent where it is of another type
  /// @param length (characters) the longest text that it takes; absent where the type says none
  /// @param places (digits) behind the point of a number, or of a second; absent where it is of another type, or nothing bounds them
  /// @param choices the words that it takes (ENUM, SET); empty where the type lists none
  /// @param required whether it is NOT NULL
  /// @param counter (number) the one that the table gives it next (AUTO_INCREMENT); absent where it says none
  record TableColumn(Key key, Span at, Span within, String table, String name, String type, Value<Long> most, Value<Long> length, Value<Long> places, List<String> choices, boolean required, Value<Long> counter) implements SchemaFact {}

  /// Work over a whole table, and whether others read and write there meanwhile. It is known by its words without those that say so.
  /// @param dialect the language of its file
  /// @param table as it is written: `shop.orders`
  /// @param name the last part of it, in small letters
  /// @param online `yes` where it says that they do (and fails where that cannot be), `no` where they wait, `unsaid` where the server decides
  record TableWork(Key key, Span at, Span within, String dialect, String table, String name, String online) implements SchemaFact {}

  /// How long the statements behind it wait for a lock before they give up.
  /// @param dialect the language of its file
  /// @param bounded whether there is a limit from there on
  record LockWait(Key key, Span at, Span within, String dialect, boolean bounded) implements SchemaFact {}

  /// How long a statement behind it may run, or wait for a lock, before the server ends it. It is known by its name.
  /// @param dialect the language of its file
  /// @param name the setting, in small letters: `statement_timeout`
  /// @param said as it is written
  /// @param bounded whether there is a limit from there on
  record StatementBound(Key key, Span at, Span within, String dialect, String name, String said, boolean bounded) implements SchemaFact {}

  /// A column that is said anew, with a type that may be another one (MODIFY and CHANGE of MySQL), and may not be changed while rows are written.
  /// @param dialect the language of its file
  /// @param table as it is written: `shop.orders`
  /// @param name the name that it has until then
  /// @param type the type from then on, in small letters: `int unsigned`, `varchar(40)`
  record ColumnAnew(Key key, Span at, Span within, String dialect, String table, String name, String type) implements SchemaFact {}

  /// How many rows a table of a database has, as a document says; of small ones nothing is said.
  /// @param schema in small letters; empty where it is not said
  /// @param name the last part of its name, in small letters: `order_event`
  /// @param rows (rows) how many
  record TableSize(Key key, Span at, Span within, String schema, String name, long rows) implements SchemaFact {}

  /// What the rows of a table must fulfil.
  /// @param table as it is written: `shop.orders`
  /// @param sort `primary-key`, `unique`, `foreign-key`, `check` or `exclude`
  /// @param name its name; empty where it has none
  /// @param target the table that a foreign key points to; else empty
  /// @param onDelete what becomes of a row whose target goes: `cascade`, `set null`, `restrict`, `no action`; empty where nothing is said
  /// @param type the type of its column, in small letters, of a foreign key of one column; else empty
  /// @param targetType the type of the column that it points to, if the same file makes it; else empty
  /// @param fits whether both take numbers of the same size, as far as that is known
  record TableBond(Key key, Span at, Span within, String table, String sort, String name, String target, String onDelete, String type, String targetType, boolean fits) implements SchemaFact {}

  /// The type that a statement gives to a column that is there (ALTER COLUMN … TYPE, MODIFY, CHANGE).
  /// @param dialect the language of its file
  /// @param table as it is written: `shop.orders`
  /// @param name its name
  /// @param type from then on, in small letters: `varchar(40)`
  /// @param most (number) the largest whole number that it takes; absent where it is of another type
  /// @param length (characters) the longest text that it takes; absent where the type says none
  /// @param places (digits) behind the point of a number, or of a second; absent where it is of another type, or nothing bounds them
  record ColumnType(Key key, Span at, Span within, String dialect, String table, String name, String type, Value<Long> most, Value<Long> length, Value<Long> places) implements SchemaFact {}
}
