package org.holdpoint.analysis.policy;

import java.util.List;
import java.util.Set;
import org.holdpoint.fact.ListFact.ListEntry;

/// What expressions over AS paths take of the routes that other networks sent: their path is never empty.
final class AsPaths {

  /// Expressions that leave no path out (regular expressions of IOS, "Understanding Regular Expressions"; "AS path regular expressions" of Junos).
  private static final Set<String> EVERY = Set.of(".*", ".+", "^.*$", "^.*", ".*$", "^.+$", ".", "_", "[0-9]+", "^[0-9]+", "^[0-9].*");
  /// Expressions for the empty path, which only own routes have.
  private static final Set<String> OWN = Set.of("^$", "()", "^()$", "is-local", "length eq 0", "null");

  private AsPaths() {}

  /// The first entry that takes a path decides; what none takes is not taken.
  static Condition of(List<ListEntry> entries) {
    var some = false;
    for (var entry : entries) {
      var permit = entry.action().equals("permit");
      if (entry.everything() || EVERY.contains(plain(entry.text()))) {
        return some ? Condition.some() : permit ? Condition.everything() : Condition.nothing();
      }
      some |= !OWN.contains(plain(entry.text()));
    }
    return some && entries.stream().anyMatch(entry -> entry.action().equals("permit") && !OWN.contains(plain(entry.text()))) ? Condition.some() : Condition.nothing();
  }

  /// An expression that stands in the condition itself; the name of a list that was not read takes some.
  static Condition of(String text) {
    return OWN.contains(plain(text)) ? Condition.nothing() : EVERY.contains(plain(text)) ? Condition.everything() : Condition.some();
  }

  private static String plain(String text) {
    var bare = text.startsWith("(") && text.endsWith(")") && text.length() > 2 ? text.substring(1, text.length() - 1) : text;
    return bare.replace("ios-regex", "").replace("'", "").replace("\"", "").strip();
  }
}
