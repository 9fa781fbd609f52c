package org.holdpoint.analysis.access;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.source.Span;

/// Who has rights with which one can take everything else, as statements give and take them.
/// @param rights principal → right → where it is given
record Administering(Map<String, Map<String, Span>> rights) {

  /// `grave` says which rights of a statement are such.
  static Administering of(List<AccessFact> statements, Names names, Function<GrantStatement, List<String>> grave) {
    var rights = new HashMap<String, Map<String, Span>>();
    for (var fact : statements) {
      if (fact instanceof GrantStatement grant) {
        var heavy = grave.apply(grant);
        for (var to : heavy.isEmpty() ? List.<AccessFact.Grantee>of() : grant.to()) {
          var own = rights.computeIfAbsent(names.who(to), _ -> new LinkedHashMap<>());
          heavy.forEach(right -> {
            if (grant.verb().equals("grant")) {
              own.putIfAbsent(right, grant.at());
            } else if (!grant.optionOnly()) {
              own.remove(right);
            }
          });
        }
      }
    }
    return new Administering(rights);
  }

  Map<String, Span> of(String principal) {
    return rights.getOrDefault(principal, Map.of());
  }
}
