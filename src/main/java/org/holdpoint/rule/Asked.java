package org.holdpoint.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.cel.CelFailure;
import org.holdpoint.cel.CelRecord;
import org.holdpoint.cel.CelUnknown;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.Fact;

/// A question to a rule: does it hold for this change, with what is put beside it? Where it cannot be known whether some facts belong there, it is asked twice,
/// without them all (`sure`) and with them all (`all`), and `why` is what is unknown. Without `sure` a necessary partner is missing. `word` says what the change
/// does.
record Asked(Rule rule, Change<Fact> change, String word, Optional<Binding> sure, Optional<Binding> all, Optional<CelUnknown> why) {

  /// A change alone.
  static Asked alone(Rule rule, Change<Fact> change, String word, boolean compared) {
    return new Asked(rule, change, word, Optional.of(new Binding(change, compared)), Optional.empty(), Optional.empty());
  }

  /// A change with what its joins and its group have found, by their names.
  static Asked joined(Rule rule, Change<Fact> change, String word, boolean compared, Map<String, Partners.Found> found) {
    var sure = new HashMap<String, List<CelRecord>>();
    found.forEach((name, one) -> sure.put(name, one.sure()));
    var open = found.values().stream().flatMap(one -> one.why().stream()).findFirst();
    return new Asked(rule, change, word, binding(change, compared, sure, found), open.isEmpty() ? Optional.empty() : binding(change, compared, all(found), found), open);
  }

  private static Map<String, List<CelRecord>> all(Map<String, Partners.Found> found) {
    var all = new HashMap<String, List<CelRecord>>();
    found.forEach((name, one) -> all.put(name, Stream.concat(one.sure().stream(), one.possible().stream()).toList()));
    return all;
  }

  private static Optional<Binding> binding(Change<Fact> change, boolean compared, Map<String, List<CelRecord>> lists, Map<String, Partners.Found> found) {
    var lacking = found.entrySet().stream().anyMatch(entry -> entry.getValue().necessary() && lists.get(entry.getKey()).isEmpty());
    return lacking ? Optional.empty() : Optional.of(new Binding(change, compared, lists));
  }

  /// The variables that findings show: what surely belongs to the change.
  Binding shown() {
    return sure.or(() -> all).orElseGet(() -> new Binding(change, false));
  }

  /// A `Boolean`; or the [CelUnknown] or [CelFailure] that keeps it from being one.
  Object answer() {
    var least = answer(sure);
    if (all.isEmpty() && why.isEmpty()) {
      return least;
    }
    var most = answer(all);
    if (least instanceof Boolean && most instanceof Boolean) {
      return least.equals(most) ? least : why.orElseThrow();
    }
    return least instanceof Boolean ? most : least;
  }

  private Object answer(Optional<Binding> binding) {
    var value = binding.map(variables -> rule.when().evaluate(variables::variable)).orElse(false);
    return switch (value) {
      case Boolean holds -> holds;
      case CelUnknown unknown -> unknown;
      case CelFailure failure -> failure;
      case Object other -> new CelFailure("it is neither true nor false", 0);
    };
  }
}
