package org.holdpoint.language.junos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ListFact.AccessList;
import org.holdpoint.fact.ListFact.ListEntry;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.AccessEntries;

/// `firewall` ("Routing policies, firewall filters, and traffic policers user guide"): terms are tried in the order in which they stand; one that says neither where its packets go nor that the
/// next term is to be tried accepts them, and what no term takes is discarded.
final class FilterReader {

  /// Conditions that name senders.
  private static final Set<String> SENDERS = Set.of("source-address", "source-prefix-list", "address", "prefix-list");
  private static final Set<String> ANYWHERE = Set.of("0.0.0.0/0", "::/0", "0/0");
  private static final String LIST = "prefix-list";

  private FilterReader() {}

  static List<Fact> facts(Subject subject, ConfigNode top) {
    var facts = new ArrayList<Fact>();
    var everybody = top.child("policy-options").stream().flatMap(options -> options.all(LIST).stream()).filter(list -> values(list).anyMatch(value -> ANYWHERE.contains(value.key())))
        .map(ConfigNode::name).collect(Collectors.toSet());
    top.child("firewall").ifPresent(firewall -> {
      filters(subject, "inet", firewall, everybody, facts);
      firewall.all("family").forEach(family -> filters(subject, family.name(), family, everybody, facts));
    });
    return facts;
  }

  /// `everybody` are the lists of addresses that hold all of them.
  private static void filters(Subject subject, String family, ConfigNode block, Set<String> everybody, List<Fact> facts) {
    var version = switch (family) {
      case "inet" -> "ipv4";
      case "inet6" -> "ipv6";
      case String other -> other;
    };
    block.all("filter").forEach(filter -> facts.add(new AccessList(Key.of(subject, "access-list", version, filter.name()), filter.at(), block.at(), filter.name(),
        version.equals("ipv6") ? version : "extended", filter.all("term").stream().flatMap(term -> entry(term, everybody).stream()).toList())));
  }

  private static Optional<ListEntry> entry(ConfigNode term, Set<String> everybody) {
    var then = term.child("then");
    if (then.filter(actions -> actions.child("next").isPresent()).isPresent() || term.child("filter").isPresent()) {
      return Optional.empty();
    }
    var drops = then.filter(actions -> actions.child("discard").isPresent() || actions.child("reject").isPresent()).isPresent();
    var conditions = term.child("from").stream().flatMap(from -> from.children().values().stream()).filter(node -> !node.negated()).toList();
    var named = conditions.stream().filter(condition -> names(condition, everybody)).toList();
    var text = String.join(", ", named.stream().map(FilterReader::text).sorted().toList());
    return Optional.of(AccessEntries.of(term.name(), drops ? "deny" : "permit", text, named.isEmpty(), named.stream().noneMatch(condition -> SENDERS.contains(condition.keyword())), term.at()).bounded(then.flatMap(actions -> actions.child("policer")).map(FilterReader::policer).orElse("")));
  }

  /// `policer ICMP-1M`, as a line or as a block.
  private static String policer(ConfigNode action) {
    return action.word(1).orElseGet(() -> action.children().values().stream().findFirst().map(ConfigNode::keyword).orElse(""));
  }

  /// Whether a condition leaves something out: a header without values does not, nor does the whole address space, as it is or in a list.
  private static boolean names(ConfigNode condition, Set<String> everybody) {
    return !condition.keyword().endsWith("address") && !condition.keyword().endsWith(LIST)
        || values(condition).findAny().isPresent() && values(condition).noneMatch(value -> ANYWHERE.contains(value.key()) || condition.keyword().endsWith(LIST) && everybody.contains(value.key()));
  }

  private static Stream<ConfigNode> values(ConfigNode condition) {
    return condition.children().values().stream().filter(value -> !value.negated());
  }

  private static String text(ConfigNode condition) {
    return Stream.concat(condition.words().stream(), values(condition).map(value -> String.join(" ", value.words()))).reduce((one, other) -> one + " " + other).orElse("");
  }
}
