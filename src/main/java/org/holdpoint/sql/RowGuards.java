package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.source.Span;

/// What keeps wrong rows out of a table, as statements give and take it: constraints and triggers (PostgreSQL documentation, ALTER TABLE, DROP TRIGGER; MySQL Reference Manual, ALTER TABLE; Transact-SQL reference,
/// ALTER TABLE, DISABLE TRIGGER; Oracle SQL Language Reference, ALTER TABLE, ALTER TRIGGER).
final class RowGuards {

  private static final String NAME = "(?:[\\w$]+|\"[^\"]+\"|`[^`]+`|\\[[^\\]]+\\]|\\{[^{}]*\\})";
  private static final String PATH = NAME + "(?:\\s*\\.\\s*" + NAME + ")*";
  private static final Pattern TABLE = Pattern.compile("(?is)ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?(" + PATH + ")\\s+(.*)");
  private static final Pattern CONSTRAINT = Pattern.compile("(?i)\\b(ADD|DROP|NOCHECK|(?:WITH\\s+CHECK\\s+)?CHECK|DISABLE|ENABLE)\\s+(?:CONSTRAINT|FOREIGN\\s+KEY|CHECK)\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?(" + NAME + ")");
  private static final Pattern SWITCHED = Pattern.compile("(?i)\\b(ENABLE|DISABLE)\\s+(?:ALWAYS\\s+|REPLICA\\s+)?TRIGGERS?\\s+(" + NAME + ")");
  private static final Pattern BLANK = Pattern.compile("(?i)\\bALTER\\s+(?:COLUMN\\s+)?(" + NAME + ")\\s+(DROP|SET)\\s+NOT\\s+NULL\\b");
  private static final Pattern TRIGGER = Pattern.compile("(?is)(CREATE|DROP|ENABLE|DISABLE)\\s+(?:OR\\s+REPLACE\\s+|OR\\s+ALTER\\s+|CONSTRAINT\\s+|EVENT\\s+|DEFINER\\s*=\\s*\\S+\\s+)*TRIGGER\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?(" + PATH + ")\\b.*");
  private static final Pattern ALTERED = Pattern.compile("(?is)ALTER\\s+(?:EVENT\\s+)?TRIGGER\\s+(" + PATH + ")\\s+(ENABLE|DISABLE)\\b.*");

  private RowGuards() {}

  /// What a statement gives and takes, in its order.
  static List<AccessFact> of(Chunk statement, Place place, String dialect) {
    var text = statement.text();
    if (text.isEmpty() || "ACDEacde".indexOf(text.charAt(0)) < 0) {
      return List.of();
    }
    var found = new ArrayList<AccessFact>();
    var table = text.regionMatches(true, 0, "ALTER", 0, "ALTER".length()) ? TABLE.matcher(text) : TABLE.matcher("");
    if (table.matches()) {
      var path = parts(table.group(1));
      var from = table.start(2);
      CONSTRAINT.matcher(table.group(2)).results().forEach(one -> found.add(fact(statement, at(statement, from, one, place), place, dialect, taken(one.group(1)), "constraint", below(path, one.group(2)))));
      SWITCHED.matcher(table.group(2)).results().forEach(one -> found.add(fact(statement, at(statement, from, one, place), place, dialect, taken(one.group(1)), "trigger", below(path, one.group(2)))));
      BLANK.matcher(table.group(2)).results().forEach(one -> found.add(fact(statement, at(statement, from, one, place), place, dialect, taken(one.group(2)), "not null", below(path, one.group(1)))));
      return found;
    }
    var trigger = TRIGGER.matcher(text);
    var altered = ALTERED.matcher(text);
    if (trigger.matches()) {
      found.add(fact(statement, place.at(statement), place, dialect, taken(trigger.group(1)), "trigger", parts(trigger.group(2))));
    } else if (altered.matches()) {
      found.add(fact(statement, place.at(statement), place, dialect, taken(altered.group(2)), "trigger", parts(altered.group(1))));
    }
    return found;
  }

  private static boolean taken(String verb) {
    return List.of("DROP", "DISABLE", "NOCHECK").contains(verb.toUpperCase(Locale.ROOT));
  }

  private static Span at(Chunk statement, int from, MatchResult part, Place place) {
    return place.at(statement.part(from + part.start(), from + part.end()));
  }

  private static AccessFact fact(Chunk statement, Span at, Place place, String dialect, boolean taken, String kind, List<String> path) {
    return new ObjectStatement(place.key("object-statement", statement), at, place.at(statement), dialect, statement.order(), taken ? "drop-guard" : "create-guard", new Securable(kind, path, at), false, List.of());
  }

  private static List<String> below(List<String> path, String name) {
    return Stream.concat(path.stream(), parts(name).stream()).toList();
  }

  private static List<String> parts(String path) {
    return Arrays.stream(path.replaceAll("[\"`\\[\\]\\s]", "").split("\\.")).toList();
  }
}
