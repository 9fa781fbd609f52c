package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.LiftedDeny;
import org.holdpoint.fact.ReachFact.LoosePattern;

/// Databases of MySQL that grants on all of them, or on a pattern, take in though they did not before (MySQL Reference Manual, "Privilege Restriction Using Partial Revokes"; GRANT: "the _ and % wildcards
/// are permitted when specifying database names").
final class Restrictions {

  private final AccessState before;
  private final AccessState after;
  private final Set<String> databases;

  Restrictions(Replayed replayed, List<AccessFact> now) {
    this.before = replayed.before();
    this.after = replayed.after();
    this.databases = new TreeSet<>();
    now.forEach(fact -> {
      if (fact instanceof ObjectStatement made && made.verb().equals("create") && !made.what().path().isEmpty() && (made.what().kind().equals("database") || made.what().path().size() > 1)) {
        databases.add(made.what().path().getFirst());
      }
    });
  }

  /// By the statement that takes them in.
  Map<Key, List<Fact>> of(List<Replayed.Step> steps) {
    var found = new HashMap<Key, List<Fact>>();
    if (!Set.of("mysql", "mariadb").contains(after.dialect())) {
      return found;
    }
    for (var step : steps) {
      if (step.fact() instanceof GrantStatement grant && grant.verb().equals("grant")) {
        var facts = Stream.concat(loose(grant).stream(), lifted(grant).stream()).toList();
        if (!facts.isEmpty()) {
          found.put(grant.key(), facts);
        }
      }
    }
    return found;
  }

  private List<Fact> loose(GrantStatement grant) {
    var facts = new ArrayList<Fact>();
    for (var on : grant.on()) {
      if (on.path().isEmpty() || !on.path().getFirst().replaceAll("\\\\.", "").contains("_") || on.path().getFirst().contains("%") || on.path().size() > 1 && !on.path().get(1).equals("*")) {
        continue;
      }
      var pattern = on.path().getFirst();
      var wildcard = Wildcard.like(pattern);
      var also = databases.stream().filter(name -> !name.equals(pattern.replace("\\", "")) && wildcard.matches(List.of(name)))
          .filter(name -> grant.to().stream().map(after.names()::who).anyMatch(who -> !before.covers().any(before.everybody(who), List.of(name)))).toList();
      if (!also.isEmpty()) {
        facts.add(new LoosePattern(Gains.key(grant, "loose-pattern", pattern), grant.at(), grant.within(), after.dialect(), pattern, grant.to().stream().map(Grantee::name).toList(), also));
      }
    }
    return facts;
  }

  /// Who was kept out of a database by a partial revoke, and has it by this grant, mostly by way of a role.
  private List<Fact> lifted(GrantStatement grant) {
    var facts = new ArrayList<Fact>();
    for (var who : before.covers().principals()) {
      before.covers().of(who).forEach((path, said) -> said.forEach((on, word) -> {
        if (word.denied() && path.size() == 1 && before.covers().holds(before.everybody(who), on.right(), on.column(), path).isEmpty()) {
          after.covers().holds(after.everybody(who), on.right(), on.column(), path).filter(given -> given.at().equals(grant.at())).ifPresent(_ -> facts.add(new LiftedDeny(
              Gains.key(grant, "lifted-deny", who, on.right(), path.getFirst()), grant.at(), grant.within(), after.dialect(), who, on.right(), path.getFirst(), List.of(), true, word.at())));
        }
      }));
    }
    return facts;
  }
}
