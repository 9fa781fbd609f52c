package org.holdpoint.analysis.access;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Rights that objects get when they are made (PostgreSQL, ALTER DEFAULT PRIVILEGES: those for all schemas begin with the built-in ones, those of a schema only add).
final class Defaults {

  /// Of an object that anybody makes (FUTURE grants, FOR ALL ROLES).
  static final String ANYBODY = "*";

  private record Place(String creator, String schema, String objects) {}

  private final Map<Place, Map<On, Map<String, Boolean>>> rights = new HashMap<>();

  /// `tables`, `views` → how objects of a kind are called here.
  static String objects(String kind) {
    var small = kind.toLowerCase(Locale.ROOT);
    if (small.endsWith("sequence") || small.equals("sequences")) {
      return "sequences";
    }
    return switch (Thing.sort(small.endsWith("s") && !small.endsWith("ss") ? small.substring(0, small.length() - 1) : small)) {
      case "relation" -> "tables";
      case "routine" -> "functions";
      case String other -> other + "s";
    };
  }

  /// Changes what is given. `built` is what an object of a creator has if nothing is said; `schema` is empty where all are meant.
  void change(boolean grant, String creator, String schema, String objects, List<String> given, List<String> to, boolean option, Map<On, Map<String, Boolean>> built) {
    var place = rights.computeIfAbsent(new Place(creator, schema, objects), _ -> schema.isEmpty() ? copy(built) : new LinkedHashMap<>());
    for (var right : given) {
      for (var who : to) {
        if (grant) {
          place.computeIfAbsent(On.all(right), _ -> new LinkedHashMap<>()).merge(who, option, Boolean::logicalOr);
        } else {
          place.getOrDefault(On.all(right), new HashMap<>()).remove(who);
        }
      }
    }
  }

  /// What a new object has.
  Map<On, Map<String, Boolean>> of(String creator, List<String> schemas, String objects, Map<On, Map<String, Boolean>> built) {
    var all = copy(Optional.ofNullable(rights.get(new Place(creator, "", objects))).orElse(built));
    add(all, rights.getOrDefault(new Place(ANYBODY, "", objects), Map.of()));
    schemas.forEach(schema -> add(all, rights.getOrDefault(new Place(creator, schema, objects), Map.of())));
    // Snowflake, GRANT privileges, "Future grants": those of a schema take the place of those of its database.
    schemas.reversed().stream().map(schema -> new Place(ANYBODY, schema, objects)).filter(rights::containsKey).findFirst().ifPresent(place -> add(all, rights.get(place)));
    return all;
  }

  private static void add(Map<On, Map<String, Boolean>> all, Map<On, Map<String, Boolean>> more) {
    more.forEach((on, to) -> to.forEach((who, option) -> all.computeIfAbsent(on, _ -> new LinkedHashMap<>()).merge(who, option, Boolean::logicalOr)));
  }

  private static Map<On, Map<String, Boolean>> copy(Map<On, Map<String, Boolean>> from) {
    var copy = new LinkedHashMap<On, Map<String, Boolean>>();
    add(copy, from);
    return copy;
  }
}
