package org.holdpoint.analysis.permission;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Patterns of actions of Azure, whatever their case: those without a wildcard are looked up.
record Patterns(List<String> texts, Set<String> plain, List<Glob> wild) {

  static Patterns of(List<String> texts) {
    var lower = texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    return new Patterns(texts, lower.stream().collect(Collectors.toSet()), lower.stream().filter(text -> text.indexOf('*') >= 0).distinct().map(text -> Glob.of(text, new Variables())).toList());
  }

  /// Whether one of them has an action, or all that another pattern has.
  boolean fits(String action) {
    var lower = action.toLowerCase(Locale.ROOT);
    return plain.contains("*") || plain.contains(lower) || wild.stream().anyMatch(glob -> glob.fits(lower));
  }

  /// Whether one of them may have something in common with a pattern.
  boolean meets(String pattern) {
    return fits(pattern) || pattern.indexOf('*') >= 0 && plain.stream().anyMatch(of(List.of(pattern))::fits);
  }
}
