package org.holdpoint.language.junos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ListFact.AsPathList;
import org.holdpoint.fact.ListFact.CommunityList;
import org.holdpoint.fact.ListFact.ListEntry;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.PrefixRange;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Leaves;

/// `policy-options` ("Routing policies, firewall filters, and traffic policers user guide"). Terms are tried in the order in which they stand; the statements of a policy without a term
/// come after them. Of the prefix lists and route filters of one `from`, one must match; of its other conditions, all.
final class PolicyReader {

  private PolicyReader() {}

  static List<Fact> facts(Subject subject, ConfigNode top) {
    var facts = new ArrayList<Fact>();
    top.child("policy-options").ifPresent(options -> {
      options.all("prefix-list").forEach(list -> facts.add(new PrefixList(Key.of(subject, "prefix-list", list.name()), list.at(), options.at(), list.name(),
          JunosReader.blocks(list).stream().flatMap(leaf -> Prefixes.range(leaf.key(), "exact", Optional.empty(), leaf.at()).stream()).toList())));
      options.all("route-filter-list").forEach(list -> facts.add(new PrefixList(Key.of(subject, "prefix-list", list.name()), list.at(), options.at(), list.name(),
          JunosReader.blocks(list).stream().flatMap(leaf -> Prefixes.filter(leaf.words(), leaf.at()).stream()).toList())));
      options.all("as-path").forEach(list -> facts.add(new AsPathList(Key.of(subject, "as-path-list", list.name()), list.at(), options.at(), list.name(),
          List.of(new ListEntry("", "permit", list.word(2).orElse(""), list.word(2).filter(".*"::equals).isPresent(), list.at())))));
      options.all("as-path-group").forEach(group -> facts.add(new AsPathList(Key.of(subject, "as-path-list", group.name()), group.at(), options.at(), group.name(),
          group.all("as-path").stream().map(leaf -> new ListEntry(leaf.name(), "permit", leaf.word(2).orElse(""), leaf.word(2).filter(".*"::equals).isPresent(), leaf.at())).toList())));
      options.all("community").forEach(list -> facts.add(new CommunityList(Key.of(subject, "community-list", list.name()), list.at(), options.at(), list.name(), "standard",
          list.all("members").stream().flatMap(leaf -> leaf.words().stream().skip(1).map(member -> new ListEntry("", "permit", member, member.equals("*:*"), leaf.at()))).toList())));
      options.all("policy-statement").forEach(policy -> facts.add(policy(subject, options, policy)));
    });
    return facts;
  }

  private static RoutePolicy policy(Subject subject, ConfigNode options, ConfigNode policy) {
    var terms = new ArrayList<PolicyTerm>();
    policy.all("term").forEach(term -> terms.add(term(term, term.name())));
    if (policy.child("from").isPresent() || policy.child("to").isPresent() || policy.child("then").isPresent()) {
      terms.add(term(policy, ""));
    }
    var last = policy.child("then").map(then -> Leaves.text(then, "default-action", 1)).orElseGet(Value.Absent::new);
    return new RoutePolicy(Key.of(subject, "route-policy", policy.name()), policy.at(), options.at(), policy.name(), List.copyOf(terms), last);
  }

  private static PolicyTerm term(ConfigNode term, String name) {
    var matches = new ArrayList<PolicyMatch>();
    term.child("from").ifPresent(from -> matches(from, "", matches));
    term.child("to").ifPresent(to -> matches(to, "to-", matches));
    return new PolicyTerm(name, term.at(), List.copyOf(matches), term.child("then").map(PolicyReader::action).orElseGet(Value.Absent::new), new Value.Absent<>());
  }

  /// Prefix lists and route filters are alternatives: together they are one condition, and none where one of them takes every prefix.
  private static void matches(ConfigNode from, String prefix, List<PolicyMatch> matches) {
    var prefixes = new LinkedHashMap<String, List<String>>();
    var places = new LinkedHashMap<String, ConfigNode>();
    var everything = false;
    for (var leaf : from.children().values()) {
      if (leaf.negated() || leaf.keyword().startsWith("apply-")) {
        continue;
      }
      switch (leaf.keyword()) {
        case "prefix-list", "prefix-list-filter", "route-filter-list" -> {
          prefixes.computeIfAbsent("prefix-list", _ -> new ArrayList<>()).add(leaf.words().get(1));
          places.putIfAbsent("prefix-list", leaf);
        }
        case "route-filter", "source-address-filter" -> {
          everything |= Prefixes.filter(leaf.words().subList(1, leaf.words().size()), leaf.at()).filter(Prefixes::everything).isPresent();
          prefixes.computeIfAbsent("route-filter", _ -> new ArrayList<>()).add(String.join(" ", leaf.words().subList(1, leaf.words().size())));
          places.putIfAbsent("route-filter", leaf);
        }
        default -> matches.add(new PolicyMatch(prefix + leaf.keyword(), leaf.words().subList(1, leaf.words().size()), Undefined.UNKNOWN, leaf.at()));
      }
    }
    if (!everything) {
      var kind = prefixes.containsKey("route-filter") ? "route-filter" : "prefix-list";
      var values = prefixes.values().stream().flatMap(List::stream).toList();
      if (!values.isEmpty()) {
        matches.add(new PolicyMatch(prefix + kind, values, Undefined.UNKNOWN, places.get(kind).at()));
      }
    }
  }

  /// `next term` and a term without an action go on to the next one ("Actions in routing policy terms").
  private static Value<String> action(ConfigNode then) {
    for (var word : List.of("accept", "reject")) {
      if (then.child(word).isPresent()) {
        return new Value.Known<>(word, then.child(word).get().at());
      }
    }
    return then.child("next").<Value<String>>map(next -> new Value.Known<>("next-" + next.word(1).orElse("term"), next.at()))
        .orElseGet(() -> new Value.Absent<>(then.removed("accept").or(() -> then.removed("reject")).map(ConfigNode::at)));
  }

  /// Prefixes and how much below them matches.
  static final class Prefixes {

    private Prefixes() {}

    /// `198.51.100.0/24 upto /28`, its words.
    static Optional<PrefixRange> filter(List<String> words, org.holdpoint.source.Span at) {
      return words.isEmpty() ? Optional.empty() : range(words.getFirst(), words.size() > 1 ? words.get(1) : "exact", words.size() > 2 ? Optional.of(words.get(2)) : Optional.empty(), at);
    }

    static boolean everything(PrefixRange range) {
      return range.prefix().endsWith("/0") && range.from() < range.to();
    }

    /// "Route filters": `exact`, `longer` (more specific only), `orlonger`, `upto /n`, `prefix-length-range /n-/m`.
    static Optional<PrefixRange> range(String prefix, String how, Optional<String> bound, org.holdpoint.source.Span at) {
      var slash = prefix.indexOf('/');
      var longest = prefix.indexOf(':') >= 0 ? 128 : 32;
      if (slash < 0 || !Leaves.isNumber(prefix.substring(slash + 1)) || prefix.length() - slash > 4) {
        return Optional.empty();
      }
      var length = Integer.parseInt(prefix.substring(slash + 1));
      var bounds = bound.map(text -> text.replace("/", "").split("-")).orElse(new String[0]);
      return Optional.of(switch (how) {
        case "longer" -> new PrefixRange(prefix, Math.min(length + 1, longest), longest, "permit", at);
        case "orlonger" -> new PrefixRange(prefix, length, longest, "permit", at);
        case "upto" -> new PrefixRange(prefix, length, bounds.length == 1 ? number(bounds[0], longest) : longest, "permit", at);
        case "prefix-length-range" -> new PrefixRange(prefix, bounds.length == 2 ? number(bounds[0], length) : length, bounds.length == 2 ? number(bounds[1], longest) : longest, "permit", at);
        case "through", "address-mask" -> new PrefixRange(prefix, length, longest, "permit", at);
        default -> new PrefixRange(prefix, length, length, "permit", at);
      });
    }

    private static int number(String text, int otherwise) {
      return Leaves.isNumber(text) && text.length() < 4 ? Integer.parseInt(text) : otherwise;
    }
  }
}
