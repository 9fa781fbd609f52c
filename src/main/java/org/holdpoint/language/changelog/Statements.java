package org.holdpoint.language.changelog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.markup.Node;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// Changes of a changelog → the statements that they run, by database, each at its place in the changelog (Liquibase documentation, "Change Types"). What takes a change back does not run.
final class Statements {

  /// What plain SQL is taken for.
  static final String PLAIN = "postgresql";
  /// How Liquibase calls databases (Liquibase documentation, "dbms").
  private static final Map<String, String> DATABASES = Map.ofEntries(Map.entry("postgresql", PLAIN), Map.entry("h2", PLAIN), Map.entry("hsqldb", PLAIN), Map.entry("mysql", "mysql"), Map.entry("mariadb", "mariadb"),
      Map.entry("mssql", "sqlserver"), Map.entry("oracle", "oracle"), Map.entry("snowflake", "snowflake"), Map.entry("bigquery", "bigquery"), Map.entry("cockroachdb", "cockroachdb"));
  /// What Liquibase itself does besides, none of it to who may do what, and no row goes (Liquibase documentation, "Change Types"). Of a type that is none of all these, as extensions have them, nobody
  /// knows what it runs; and of some it does not stand here.
  private static final Set<String> OTHERS = Set.of("addAutoIncrement", "addCheckConstraint", "addDefaultValue", "addForeignKeyConstraint", "addLookupTable", "addNotNullConstraint", "addPrimaryKey",
      "addUniqueConstraint", "alterSequence", "createFunction", "createIndex", "createPackage", "createPackageBody", "createProcedure", "createSequence", "createSynonym", "createTrigger",
      "disableCheckConstraint", "disableTrigger", "dropAllForeignKeyConstraints", "dropCheckConstraint", "dropDefaultValue", "dropForeignKeyConstraint", "dropFunction", "dropIndex", "dropNotNullConstraint",
      "dropPackage", "dropPackageBody", "dropPrimaryKey", "dropProcedure", "dropSynonym", "dropTrigger", "dropUniqueConstraint", "empty", "enableCheckConstraint", "enableTrigger", "insert", "loadData",
      "loadUpdateData", "markUnused", "mergeColumns", "modifyDataType", "modifySql", "output", "property", "renameColumn", "renameSequence", "renameTrigger", "renameView", "setColumnRemarks",
      "setTableRemarks", "sqlFile", "stop", "tagDatabase");
  private static final Set<String> STATED = Set.of("sql", "createTable", "dropTable", "dropColumn", "addColumn", "delete", "update", "renameTable", "dropView", "createView", "dropSequence");
  private static final Set<String> BACK = Set.of("rollback", "preConditions", "validCheckSum", "comment");

  private final Map<String, Written> byDatabase = new LinkedHashMap<>();
  private final List<Span> unread = new ArrayList<>();

  /// A text that grows, and where its lines stand.
  private static final class Written {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> places = new ArrayList<>();
    private final Set<Integer> whole = new TreeSet<>();

    /// A statement that stands for the whole of a place.
    void line(String statement, Span place) {
      places.add(place);
      whole.add(places.size());
      text.append(statement.replaceAll("\\s+", " ")).append(";\n");
    }

    /// Statements as they are written there.
    void lines(Node sql) {
      places.addAll(sql.lines());
      text.append(sql.text());
      if (!sql.text().endsWith("\n")) {
        text.append('\n');
      }
      line("", sql.at());
    }
  }

  /// Takes the changes of a changelog, in order; `otherwise` is its database where nothing there says which.
  void changelog(Node root, String file, String otherwise) {
    // A folder that is called like a database says which one, where no changeset does.
    var around = Stream.of(file.toLowerCase(Locale.ROOT).split("/")).filter(DATABASES::containsKey).reduce((_, last) -> last).map(DATABASES::get).orElse(otherwise);
    root.children().stream().filter(child -> child.name().equals("changeSet")).forEach(set -> changeSet(set, database(set, around)));
  }

  private void changeSet(Node set, String database) {
    set.children().stream().filter(child -> child.name().equals("preConditions")).forEach(demands -> demanded(demands, database));
    for (var child : set.children()) {
      if (child.name().equals("changes")) {
        changeSet(child, database);
      } else if (!BACK.contains(child.name()) && !(set.name().equals("changeSet") && set.attributes().containsKey(child.name()))) {
        change(child, database(child, database));
      }
    }
  }

  /// What is asked of the rows before the changes are made, which are not made where the answer is another one (Liquibase documentation, "Preconditions": WARN alone goes on).
  private void demanded(Node demands, String database) {
    var found = nodes(demands).toList();
    if (found.stream().noneMatch(node -> node.name().matches("or|not") || node.attribute("onFail").filter("WARN"::equalsIgnoreCase).isPresent())) {
      found.stream().filter(node -> node.name().equals("sqlCheck")).forEach(check -> Optional.of(check.text()).filter(text -> !text.isBlank()).or(() -> check.attribute("sql"))
          .ifPresent(query -> byDatabase.computeIfAbsent(database, _ -> new Written()).line("ASSERT (" + query + ")", check.at())));
    }
  }

  private static Stream<Node> nodes(Node node) {
    return Stream.concat(Stream.of(node), node.children().stream().flatMap(Statements::nodes));
  }

  private static String database(Node node, String otherwise) {
    return node.attribute("dbms").flatMap(names -> Stream.of(names.toLowerCase(Locale.ROOT).split("[\\s,]+")).map(name -> Optional.ofNullable(DATABASES.get(name))).flatMap(Optional::stream).findFirst()).orElse(otherwise);
  }

  private void change(Node change, String database) {
    if (!STATED.contains(change.name()) && !OTHERS.contains(change.name())) {
      unread.add(change.at());
      return;
    }
    var written = byDatabase.computeIfAbsent(database, _ -> new Written());
    if (change.name().equals("sql")) {
      // In YAML and JSON the text is a value of the same name inside.
      Stream.concat(Stream.of(change), change.children().stream().filter(child -> child.name().equals("sql"))).filter(node -> !node.text().isBlank()).forEach(written::lines);
    } else {
      statements(change).forEach(statement -> written.line(statement, change.at()));
    }
  }

  private static List<String> statements(Node change) {
    var table = path(change, "tableName");
    return switch (change.name()) {
      case "createTable" -> List.of("CREATE TABLE " + table + " (id int)");
      case "dropTable" -> List.of("DROP TABLE " + table + (change.attribute("cascadeConstraints").filter("true"::equals).isPresent() ? " CASCADE" : ""));
      case "dropColumn" -> columns(change).map(column -> "ALTER TABLE " + table + " DROP COLUMN " + column).toList();
      case "addColumn" -> columns(change).map(column -> "ALTER TABLE " + table + " ADD COLUMN " + column + " int").toList();
      case "delete" -> List.of("DELETE FROM " + table + where(change));
      case "update" -> List.of("UPDATE " + table + " SET " + columns(change).map(column -> column + " = 1").collect(Collectors.joining(", ")) + where(change));
      case "renameTable" -> List.of("ALTER TABLE " + path(change, "oldTableName") + " RENAME TO " + change.attribute("newTableName").orElse("unnamed"));
      case "dropView" -> List.of("DROP VIEW " + path(change, "viewName"));
      case "createView" -> List.of("CREATE VIEW " + path(change, "viewName") + " AS " + (change.text().isBlank() ? change.attribute("selectQuery").orElse("SELECT 1") : change.text().strip()));
      case "dropSequence" -> List.of("DROP SEQUENCE " + path(change, "sequenceName"));
      default -> List.of();
    };
  }

  private static String path(Node change, String name) {
    return Stream.concat(change.attribute("schemaName").stream(), Stream.of(change.attribute(name).orElse("unnamed"))).collect(Collectors.joining("."));
  }

  private static Stream<String> columns(Node change) {
    return Stream.concat(change.attribute("columnName").stream(), change.all("column").flatMap(column -> column.attribute("name").stream()));
  }

  private static String where(Node change) {
    return Stream.concat(change.attribute("where").stream(), change.children().stream().filter(child -> child.name().equals("where")).map(Node::text)).filter(text -> !text.isBlank()).findFirst()
        .map(text -> " WHERE " + text.strip()).orElse("");
  }

  List<Embedded> embedded() {
    return byDatabase.entrySet().stream().filter(entry -> !entry.getValue().places.isEmpty())
        .map(entry -> new Embedded(Optional.of(entry.getKey()), entry.getValue().text.toString(), new SourceMap(entry.getValue().places, Set.copyOf(entry.getValue().whole)))).toList();
  }

  List<Span> unread() {
    return List.copyOf(unread);
  }
}
