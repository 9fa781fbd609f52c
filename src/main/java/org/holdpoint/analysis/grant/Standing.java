package org.holdpoint.analysis.grant;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SchemaFact.TableColumn;

/// What a change finds when it begins: the things that the base makes or changes, the types of their columns, and the tables of which a constraint was held against the rows apart from its making.
final class Standing {

  private final Set<String> things = new HashSet<>();
  /// By their last names, `` for what is named without one.
  private final Set<String> schemas = new HashSet<>();
  private final Map<String, String> types = new HashMap<>();
  private final Set<String> checked = new HashSet<>();
  private final Set<String> parked = new HashSet<>();
  /// How people call what waits to be dropped, and where they put it.
  private static final Set<String> WAITING = Set.of("old", "parked", "graveyard", "trash", "deprecated", "unused", "obsolete", "tombstone", "tombstones", "attic", "retired", "drop", "dropped", "deleted", "delete", "archive", "archived", "bak",
      "quarantine", "cemetery", "limbo", "legacy", "removed", "todrop");

  /// Takes a fact of the base.
  void before(Fact fact) {
    if (fact instanceof ObjectStatement moved && moved.verb().equals("rename") && !moved.renamed().isEmpty()) {
      park(moved.what().path(), moved.renamed());
    }
    if (fact instanceof ObjectStatement made && (made.verb().startsWith("create") || made.verb().startsWith(Waits.WAIT))) {
      var path = made.what().path();
      things.add(Made.name(path));
      if (made.what().kind().matches("schema|database|dataset")) {
        schemas.add(last(path));
      } else if (made.what().kind().endsWith("table") || made.what().kind().endsWith("view")) {
        schemas.add(last(path.subList(0, Math.max(0, path.size() - 1))));
      }
      // What is changed stands, wherever it was made: the first migrations of a team are often in another folder.
      if (made.what().kind().equals("column") && path.size() > 1) {
        things.add(Made.name(path.subList(0, path.size() - 1)));
      }
    } else if (fact instanceof TableColumn column) {
      types.put(Made.name(List.of(column.table(), column.name())), column.type());
    }
    meanwhile(fact);
  }

  /// Where the new name says that the thing waits to be dropped, and the old one did not.
  private void park(List<String> old, List<String> renamed) {
    var path = renamed.size() < old.size() ? Stream.concat(old.subList(0, old.size() - renamed.size()).stream(), renamed.stream()).toList() : renamed;
    if (words(path).anyMatch(word -> WAITING.contains(word) && words(old).noneMatch(word::equals))) {
      parked.add(Made.name(path));
    }
  }

  private static Stream<String> words(List<String> path) {
    return path.stream().flatMap(part -> Stream.of(part.toLowerCase(Locale.ROOT).split("[^a-z]+")));
  }

  /// Whether the base tells of a schema, or of things without saying which one they are in.
  boolean around(List<String> schema) {
    return schemas.contains("") || schemas.contains(last(schema));
  }

  private static String last(List<String> path) {
    return path.isEmpty() ? "" : path.getLast().toLowerCase(Locale.ROOT);
  }

  /// Whether the base put the thing aside under another name, so that whoever still used it has missed it.
  boolean parked(List<String> path) {
    return parked.contains(Made.name(path));
  }

  /// Takes a fact of the change.
  void meanwhile(Fact fact) {
    if (fact instanceof ObjectStatement object && object.verb().equals("checked")) {
      checked.add(Made.name(object.what().path()));
    }
  }

  boolean has(List<String> path) {
    return things.contains(Made.name(path));
  }

  /// A name as it is written.
  boolean has(String table) {
    return has(Arrays.asList(table.split("\\.")));
  }

  boolean checked(List<String> table) {
    return checked.contains(Made.name(table));
  }

  Optional<String> type(String table, String column) {
    return Optional.ofNullable(types.get(Made.name(List.of(table, column))));
  }
}
