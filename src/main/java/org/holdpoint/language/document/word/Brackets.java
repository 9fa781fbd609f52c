package org.holdpoint.language.document.word;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Picks that say `A and B or C` without brackets: whatever C picks is taken without A, since `and` binds closer in each language of picks (Salt documentation, "Compound matchers"; Puppet Query Language; Rundeck).
final class Brackets {

  private static final Set<String> PICKS = Set.of("tgt", "target", "targets", "targeting", "selector", "selection", "hosts", "nodes");

  private Brackets() {}

  /// Whether an alternative by itself is about the same as the last condition of the one before it: `role:db and site:a or site:b`.
  static boolean missing(String name, String said) {
    if (said.indexOf('(') >= 0 || NameWords.plain(name).stream().noneMatch(PICKS::contains) && !PICKS.contains(name.toLowerCase(Locale.ROOT))) {
      return false;
    }
    var alternatives = Stream.of(said.strip().split("(?i)\\s+or\\s+")).map(one -> List.of(one.split("(?i)\\s+and\\s+"))).toList();
    for (var at = 1; at < alternatives.size(); at++) {
      var before = alternatives.get(at - 1);
      var one = alternatives.get(at);
      if (one.size() == 1 && before.size() > 1 && !about(one.getFirst()).isEmpty() && about(one.getFirst()).equals(about(before.getLast()))) {
        return true;
      }
    }
    return false;
  }

  /// `G@site` of `G@site:mrs`, `site` of `site = mrs`.
  private static String about(String condition) {
    var end = condition.indexOf(':') >= 0 ? condition.indexOf(':') : condition.indexOf('=');
    return end < 0 ? "" : condition.substring(0, end).strip();
  }
}
