package org.holdpoint.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.cel.CelType;

/// What the expressions and places of a rule may name: variables and their types, and which kinds of fact stand behind them. Without a kind of fact that is
/// known, nothing can be checked.
record Names(boolean known, Map<String, CelType> variables, Map<String, String> kinds) {

  /// What a rule calls the facts that its `group-by` puts together.
  static final String GROUP = "group";

  /// Those of a rule about no fact that there is.
  static Names nothing() {
    return new Names(false, Map.of(), Map.of());
  }

  /// Those of a rule that sees one fact.
  static Names of(String on) {
    return new Names(true, FactTypes.variables(on), Map.of("now", on, "was", on));
  }

  /// Those of a rule.
  static Names of(Rule rule) {
    return of(rule.on()).joined(rule.joins().stream().collect(Collectors.toMap(Join::name, join -> Optional.of(join.kind()))),
        rule.groupBy().isPresent());
  }

  /// These, lists of other facts by their kinds (none where the kind is mistyped, and anything may be asked of it), and the group of the fact itself.
  Names joined(Map<String, Optional<String>> joins, boolean grouped) {
    var types = new LinkedHashMap<>(variables);
    var more = new LinkedHashMap<>(kinds);
    joins.forEach((name, kind) -> {
      types.put(name, new CelType.ListOf(kind.<CelType>map(FactTypes::type).orElseGet(CelType.Any::new)));
      kind.ifPresent(one -> more.put(name, one));
    });
    if (grouped && known) {
      types.put(GROUP, new CelType.ListOf(variables.get("now")));
      more.put(GROUP, kinds.get("now"));
    }
    return new Names(known, types, more);
  }

  /// Where a place may start, besides `within`.
  List<String> roots() {
    return kinds.keySet().stream().sorted((one, other) -> rank(one) - rank(other)).toList();
  }

  private static int rank(String root) {
    return root.equals("now") ? 0 : root.equals("was") ? 1 : 2;
  }
}
