package org.holdpoint.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.Fact;

/// What a run could have found something in: a rule that met nothing of its kind says nothing about a change.
public final class Survey {

  private Survey() {}

  /// How many changes each rule is asked about, by its id, in their order. When `compared`, what the change did not touch does not count.
  public static Map<String, Long> of(Rulebook rulebook, List<Change<Fact>> changes, boolean compared) {
    var met = changes.stream().filter(change -> !compared || touched(change)).collect(Collectors.groupingBy(change -> FactTypes.kind(change.any())));
    var asked = new LinkedHashMap<String, Long>();
    for (var rule : rulebook.rules()) {
      var here = met.getOrDefault(rule.on(), List.of());
      asked.put(rule.id(), here.isEmpty() ? 0 : here.stream().filter(rule.needs()::met).count());
    }
    return asked;
  }

  private static boolean touched(Change<Fact> change) {
    return change.was().isEmpty() || change.now().isEmpty() || !Sameness.same(change.was().get(), change.now().get());
  }
}
