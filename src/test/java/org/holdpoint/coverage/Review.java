package org.holdpoint.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Remarks beside the reasons that a person wrote for them, by file and rule.
record Review(List<Reviewed> entries, List<String> stale) {

  /// The remarks of one rule in one file, and why they stand; empty where nobody has said.
  record Reviewed(String path, String rule, List<String> places, Optional<String> reason) {}

  /// `reasons` by path and rule, joined by a tab. Of those that stand at a file of `judged` and meet no remark any more, the keys are `stale`.
  static Review of(List<Remark> remarks, Map<String, String> reasons, Set<String> judged) {
    var grouped = new LinkedHashMap<String, List<Remark>>();
    remarks.forEach(remark -> grouped.computeIfAbsent(remark.key(), _ -> new ArrayList<>()).add(remark));
    var entries = grouped.entrySet().stream().map(group -> new Reviewed(group.getValue().getFirst().path(), group.getValue().getFirst().rule(),
        group.getValue().stream().map(Remark::place).toList(), Optional.ofNullable(reasons.get(group.getKey())))).toList();
    return new Review(entries, reasons.keySet().stream().filter(key -> !grouped.containsKey(key) && judged.contains(key.substring(0, key.indexOf('\t')))).toList());
  }

  /// What is said of one file.
  List<Reviewed> of(String path) {
    return entries.stream().filter(entry -> entry.path().equals(path)).toList();
  }

  List<Reviewed> unexplained() {
    return entries.stream().filter(entry -> entry.reason().isEmpty()).toList();
  }

  String table() {
    var text = new StringBuilder();
    entries.stream().collect(Collectors.groupingBy(Reviewed::path, LinkedHashMap::new, Collectors.toList())).forEach((path, rules) -> {
      text.append(path).append('\n');
      rules.forEach(rule -> text.append("  %s  %s%n      %s%n".formatted(rule.rule(), String.join(", ", rule.places()), rule.reason().orElse("UNEXPLAINED"))));
    });
    stale.forEach(key -> text.append("NO LONGER FOUND, take it off the list: ").append(key.replace("\t", "  ")).append('\n'));
    return text.toString();
  }
}
