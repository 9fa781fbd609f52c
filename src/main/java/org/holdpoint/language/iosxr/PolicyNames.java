package org.holdpoint.language.iosxr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.NameFact.Definition;
import org.holdpoint.fact.NameFact.Reference;
import org.holdpoint.fact.NameFact.Withdrawal;
import org.holdpoint.fact.Undefined;
import org.holdpoint.language.iosxr.IosxrReader.Device;
import org.holdpoint.language.iosxr.PolicyReader.Token;
import org.holdpoint.replay.tree.ConfigNode;

/// Names of policies and sets: those that stand in the text of policies, and those that have arguments. A policy that nothing attaches may name what is not there yet; one that is attached may not
/// ("Nonattached Policy Modification", Cisco IOS XR Routing Configuration Guide).
final class PolicyNames {

  /// What the words of a condition compare, and the kind of set that it names ("Implementing Routing Policy", Attribute Conditions).
  private static final Map<String, String> SETS = Map.ofEntries(Map.entry("destination", "prefix-set"), Map.entry("source", "prefix-set"), Map.entry("next-hop", "prefix-set"),
      Map.entry("orf", "prefix-set"), Map.entry("as-path", "as-path-set"), Map.entry("community", "community-set"), Map.entry("large-community", "large-community-set"),
      Map.entry("rt", "extcommunity-set"), Map.entry("soo", "extcommunity-set"), Map.entry("rd", "rd-set"), Map.entry("tag", "tag-set"));
  private static final Set<String> IN = Set.of("in", "matches-any", "matches-every", "matches-within");

  private PolicyNames() {}

  /// The names of a device: `names` as the table has them, and those in the text of its policies.
  static List<Fact> facts(Device device, List<Fact> names) {
    var plain = names.stream().map(PolicyNames::plain).toList();
    var policies = Policies.of(device.block());
    var texts = policies.blocks().keySet();
    var attached = new ArrayDeque<String>();
    plain.forEach(fact -> {
      if (fact instanceof Reference use && use.sort().equals("route-policy")) {
        attached.add(use.name());
      }
    });
    var inside = new ArrayList<Reference>();
    var seen = new HashSet<String>();
    var mentioned = new HashSet<String>();
    texts.forEach(policy -> references(device, policy, policies).forEach(use -> mentioned.add(use.name())));
    while (!attached.isEmpty()) {
      var policy = attached.poll();
      if (seen.add(policy) && texts.contains(policy)) {
        var found = references(device, policy, policies);
        inside.addAll(found);
        found.stream().filter(use -> use.sort().equals("route-policy")).forEach(use -> attached.add(use.name()));
      }
    }
    mentioned.addAll(seen);
    var facts = new ArrayList<Fact>(plain.stream().map(fact -> fact instanceof Definition one && mentioned.contains(one.name())
        ? new Definition(one.key(), one.at(), one.within(), one.sort(), one.name(), one.form(), true) : fact).toList());
    device.block().children().values().stream().filter(block -> SETS.containsValue(block.keyword()) && block.words().size() > 1).forEach(block -> facts.add(set(device, block, mentioned)));
    facts.addAll(inside);
    return List.copyOf(facts);
  }

  /// `prefix-set NAME`, `extcommunity-set rt NAME`, or the line that takes it away.
  private static Fact set(Device device, ConfigNode block, Set<String> mentioned) {
    var name = block.words().getLast();
    return block.negated() ? new Withdrawal(device.key("withdrawal", block.keyword(), name), block.at(), block.at(), block.keyword(), name, String.join(" ", block.words()))
        : new Definition(device.key("definition", block.keyword(), name, ""), block.at(), block.at(), block.keyword(), name, "", mentioned.contains(name));
  }

  /// The same without the arguments of a policy.
  private static Fact plain(Fact fact) {
    return switch (fact) {
      case Definition one when one.name().contains("(") -> new Definition(without(one.key(), one.name()), one.at(), one.within(), one.sort(), IosxrReader.plain(one.name()), one.form(), one.mentioned());
      case Reference one when one.name().contains("(") ->
          new Reference(without(one.key(), one.name()), one.at(), one.within(), one.sort(), IosxrReader.plain(one.name()), one.user(), one.place(), one.effect(), one.filters());
      case Fact other -> other;
    };
  }

  private static Key without(Key key, String name) {
    return new Key(key.subject(), key.kind(), key.path().stream().map(part -> part.equals(name) ? IosxrReader.plain(name) : part).toList());
  }

  /// What the text of a policy names, once each: `apply POLICY`, `destination in SET`; also by a parameter, whatever it is called with.
  private static List<Reference> references(Device device, String policy, Policies policies) {
    var found = new LinkedHashMap<String, Reference>();
    policies.names(policy).stream().flatMap(call -> policies.text(call).stream()).forEach(text -> references(device, policy, text, found));
    return List.copyOf(found.values());
  }

  private static void references(Device device, String policy, List<Token> text, Map<String, Reference> found) {
    for (var at = 0; at + 1 < text.size(); at++) {
      var word = text.get(at).text();
      var name = IosxrReader.plain(text.get(at + 1).text());
      var sort = word.equals("apply") ? "route-policy" : IN.contains(word) && at > 0 ? SETS.getOrDefault(text.get(at - 1).text(), "") : "";
      if (!sort.isEmpty() && !name.isEmpty() && !name.startsWith("$")) {
        var span = text.get(at + 1).at();
        var user = text.stream().filter(token -> token.at().equals(span)).map(Token::text).collect(Collectors.joining(" "));
        found.putIfAbsent(sort + " " + name, new Reference(device.key("reference", sort, name, "route-policy " + policy), span, span, sort, name, user, "route-policy " + policy, Undefined.REJECTED, "routes"));
      }
    }
  }
}
