package org.holdpoint.analysis.access;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.RetentionStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.ShorterRetention;
import org.holdpoint.fact.Value;

/// Tables whose rows go sooner after the new statements than before them.
final class Retentions {

  /// (hours)
  private static final int DAY = 24;
  private static final int TENTH = 10;

  private Retentions() {}

  /// By the statement that makes it so. `was` are the statements that the new ones begin with, `now` all after the change, of which `done` are none of the new ones.
  static Map<Key, List<Fact>> of(List<AccessFact> was, Set<Key> done, List<AccessFact> now) {
    var before = last(was);
    var found = new HashMap<Key, List<Fact>>();
    now.stream().filter(RetentionStatement.class::isInstance).map(RetentionStatement.class::cast).filter(statement -> !done.contains(statement.key())).forEach(statement -> {
      var table = name(statement);
      var old = Optional.ofNullable(before.get(table)).map(RetentionStatement::hours)
          .orElseGet(() -> new Value.Unknown<>("no statement makes the table", statement.at()));
      if ((before.containsKey(table) || !made(table, now)) && shorter(old, statement.hours())) {
        found.put(statement.key(), List.of(new ShorterRetention(Gains.key(statement, "shorter-retention", table), statement.at(), statement.within(), statement.dialect(), table, words(old), words(statement.hours()), tenth(old, statement.hours()))));
      }
    });
    return found;
  }

  private static boolean shorter(Value<Integer> before, Value<Integer> after) {
    return switch (after) {
      case Value.Absent<Integer> _ -> false;
      case Value.Unknown<Integer> _ -> true;
      case Value.Known<Integer>(var hours, _) -> before.known().map(old -> hours < old).orElse(true);
    };
  }

  private static boolean tenth(Value<Integer> before, Value<Integer> after) {
    return before.known().filter(old -> after.known().filter(hours -> hours * TENTH <= old).isPresent()).isPresent();
  }

  private static String words(Value<Integer> hours) {
    return switch (hours) {
      case Value.Known<Integer>(var known, _) -> known % DAY == 0 ? known / DAY + (known == DAY ? " day" : " days") : known + (known == 1 ? " hour" : " hours");
      case Value.Absent<Integer> _ -> "for good";
      case Value.Unknown<Integer> _ -> "not known";
    };
  }

  private static Map<String, RetentionStatement> last(List<AccessFact> statements) {
    var found = new HashMap<String, RetentionStatement>();
    statements.forEach(fact -> {
      if (fact instanceof RetentionStatement one) {
        found.put(name(one), one);
      }
    });
    return found;
  }

  /// Whether the change makes the table itself: nothing in it is old enough.
  private static boolean made(String table, List<AccessFact> now) {
    return now.stream().anyMatch(fact -> fact instanceof AccessFact.ObjectStatement made && made.verb().equals("create") && String.join(".", made.what().path()).toLowerCase(Locale.ROOT).equals(table));
  }

  private static String name(RetentionStatement one) {
    return String.join(".", one.on().path()).toLowerCase(Locale.ROOT);
  }
}
