package org.holdpoint.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PolicyChange;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.source.Span;

/// What route policies do to attributes, in the words that systems share.
public final class PolicyChanges {

  public static final String PREPEND = "prepend";
  public static final String ADDED = "communities-added";
  public static final String REPLACED = "communities-replaced";
  public static final String REMOVED = "communities-removed";
  public static final String NEXT_HOP_SELF = "next-hop-self";

  private PolicyChanges() {}

  /// The lines of an entry of a route map ("set as-path", "set community", "set comm-list delete", Cisco IOS IP Routing: BGP Command Reference; FRR user guide, Route Maps; Nexus 9000 Unicast Routing, "Route
  /// Policy Manager"; Arista EOS user manual, "set community (route-map)").
  static List<Fact> ofEntry(Subject subject, String policy, String term, ConfigNode entry) {
    var facts = new ArrayList<Fact>();
    for (var line : entry.children().values()) {
      if (!line.negated() && line.keyword().equals("set") && line.words().size() > 2) {
        change(line.words()).ifPresent(found -> facts.add(PolicyChange.of(subject, policy, entry.at(), term, found.change(), found.values(), line.at())));
      }
    }
    return facts;
  }

  /// A change, and what it names.
  public record Change(String change, List<String> values) {

    /// What it is in that term.
    public Fact in(Subject subject, String policy, Span policyAt, String term, Span at) {
      return PolicyChange.of(subject, policy, policyAt, term, change, values, at);
    }
  }

  private static Optional<Change> change(List<String> words) {
    var rest = words.subList(2, words.size());
    return switch (words.get(1)) {
      case "as-path" -> rest.getFirst().equals("prepend") ? prepended(rest.subList(1, rest.size())) : Optional.empty();
      case "comm-list", "large-comm-list" -> Optional.of(new Change(REMOVED, rest.subList(0, 1)));
      case "community", "large-community" -> Optional.of(communities(rest));
      // `peer-address` is this router where routes go out ("set ip next-hop", IP Routing: Protocol-Independent Command Reference).
      case "ip", "ipv6" -> rest.getFirst().equals("next-hop") && (rest.getLast().equals("self") || rest.getLast().equals("peer-address")) ? Optional.of(new Change(NEXT_HOP_SELF, List.of())) : Optional.empty();
      case String _ -> Optional.empty();
    };
  }

  /// `none` and lines without `additive` leave nothing of what came; `delete` takes some of it away.
  public static Change communities(List<String> words) {
    var values = words.stream().filter(word -> !List.of("additive", "delete", "none", "community-list").contains(word)).toList();
    return new Change(words.contains("delete") ? REMOVED : words.contains("additive") ? ADDED : REPLACED, values);
  }

  /// AS numbers, up to the first word that is none: `last-as 3` and `repeat 2` say how often.
  public static Optional<Change> prepended(List<String> words) {
    var numbers = words.stream().takeWhile(PolicyChanges::number).toList();
    return numbers.isEmpty() ? Optional.empty() : Optional.of(new Change(PREPEND, numbers));
  }

  private static boolean number(String word) {
    var dot = word.indexOf('.');
    return Leaves.isNumber(word) || dot > 0 && Leaves.isNumber(word.substring(0, dot)) && Leaves.isNumber(word.substring(dot + 1));
  }
}
