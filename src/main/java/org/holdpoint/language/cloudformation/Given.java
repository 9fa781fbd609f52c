package org.holdpoint.language.cloudformation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Values of the parameters of a template that come from elsewhere.
/// @param from whose they are: the name of a file, or of the stack that sets up this one
/// @param values those that are known
/// @param open names of those that are given and not known
record Given(String from, Map<String, String> values, Set<String> open) {

  Given {
    values = Map.copyOf(values);
    open = Set.copyOf(open);
  }

  static Given nothing() {
    return new Given("", Map.of(), Set.of());
  }

  /// What all of them say the same of; the rest is open.
  static Given common(List<Given> all) {
    var values = new LinkedHashMap<>(all.getFirst().values());
    values.entrySet().removeIf(entry -> all.stream().anyMatch(one -> !entry.getValue().equals(one.values().get(entry.getKey()))));
    var open = new LinkedHashSet<String>();
    all.forEach(one -> {
      open.addAll(one.values().keySet());
      open.addAll(one.open());
    });
    open.removeAll(values.keySet());
    return new Given("", values, open);
  }

  boolean speaksOf(String parameter) {
    return values.containsKey(parameter) || open.contains(parameter);
  }
}
