package org.holdpoint.analysis.permission;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.NewPermission;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Span;

/// Something that a role or binding of a cloud newly gives: who has it, what the gravest of it is, to what.
/// @param because why it is only possible, or how narrow it was before; empty where there is nothing to say
record Novelty(Grant grant, Span at, String principal, String action, String resource, boolean certain, boolean undenied, Weight weight, List<String> actions, int services, boolean everywhere,
    String because) {

  private static final int NAMED = 5;
  private static final int SHOWN = 3;

  Fact fact() {
    var key = new Key(grant.key().subject(), "new-permission", Stream.concat(grant.key().path().stream(), Stream.of(principal)).toList());
    return new NewPermission(key, at, grant.within(), grant.system(), grant.policy(), grant.sort(), certain ? "new" : "possible", undenied ? "undenied" : "allowed", principal, action, resource,
        weight.level(), actions.size(), services, actions.stream().limit(NAMED).toList(), weight.removing(), weight.risks(), everywhere, false, weight.risks().contains("everything"), !grant.conditions().isEmpty(), because);
  }

  /// Several principals that get the same by one binding.
  Novelty ofAll(List<Novelty> others) {
    var names = others.stream().map(Novelty::principal).toList();
    var shown = names.size() <= SHOWN ? String.join(", ", names) : String.join(", ", names.subList(0, SHOWN)) + " and " + (names.size() - SHOWN) + " more";
    return new Novelty(grant, at, shown, action, resource, certain, undenied, weight, actions, services, everywhere, because);
  }

  /// The same, with how narrow it was before.
  Novelty because(String narrower) {
    return new Novelty(grant, at, principal, action, resource, certain, undenied, weight, actions, services, everywhere, narrower);
  }

  static String text(List<Word> words) {
    return words.stream().findFirst().map(Word::text).orElse("");
  }
}
