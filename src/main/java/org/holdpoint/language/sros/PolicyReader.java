package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ListFact.AsPathList;
import org.holdpoint.fact.ListFact.CommunityList;
import org.holdpoint.fact.ListFact.ListEntry;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.PrefixRange;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.PolicyChanges;

/// `policy-options` ("Route policies", Unicast Routing Protocols Guide 16.0.R5). A prefix without a qualifier matches exactly.
final class PolicyReader {

  /// `drop` is the word of release 16 for `reject` ("action", route policy command reference).
  private static final Map<String, String> ACTIONS = Map.of("accept", "accept", "reject", "reject", "drop", "reject", "next-entry", "next-term", "next-policy", "next-policy");

  /// `members` of the classic commands, `member` of the model ("community", route policy command reference; nokia-conf-policy-options).
  private static final Set<String> MEMBERS = Set.of("members", "member");

  private PolicyReader() {}

  static List<Fact> facts(SrosReader.Instance instance) {
    var facts = new ArrayList<Fact>();
    instance.block().child("policy-options").ifPresent(options -> {
      options.all("prefix-list").forEach(list -> facts.add(new PrefixList(instance.key("prefix-list", list.name()), list.at(), options.at(), list.name(),
          list.all("prefix").stream().flatMap(prefix -> range(prefix).stream()).toList())));
      options.all("community").forEach(list -> facts.add(new CommunityList(instance.key("community-list", list.name()), list.at(), options.at(), list.name(), "standard", list.children().values().stream()
          .filter(line -> !line.negated() && MEMBERS.contains(line.keyword())).flatMap(line -> line.words().stream().skip(1).map(member -> new ListEntry("", "permit", member, false, line.at()))).toList())));
      options.all("as-path").forEach(list -> paths(instance, options, list, List.of(list), facts));
      options.all("as-path-group").forEach(list -> paths(instance, options, list, list.all("entry"), facts));
      options.all("policy-statement").forEach(policy -> {
        var read = policy(instance, options, policy);
        facts.add(read);
        policy.all("entry").forEach(entry -> entry.all("action").forEach(action -> changes(read, entry, entry.name(), action, facts)));
        policy.all("default-action").forEach(action -> changes(read, policy, "default-action", action, facts));
      });
    });
    return facts;
  }

  /// `as-path "A" ".* 64496 .*"`, `as-path-group "G"` with `entry 10 expression ".* 64496 .*"`; the model has a line `expression` ("as-path", "as-path-group", route policy command reference).
  private static void paths(SrosReader.Instance instance, ConfigNode options, ConfigNode list, List<ConfigNode> expressions, List<Fact> facts) {
    var entries = expressions.stream().flatMap(one -> one.child("expression").flatMap(line -> line.word(1)).or(() -> one.words().size() > 2 ? Optional.of(one.words().getLast()) : Optional.empty())
        .map(text -> new ListEntry(one == list ? "" : one.name(), "permit", text, text.equals(".*"), one.at())).stream()).toList();
    facts.add(new AsPathList(instance.key("as-path-list", list.name()), list.at(), options.at(), list.name(), entries));
  }

  private static RoutePolicy policy(SrosReader.Instance instance, ConfigNode options, ConfigNode policy) {
    var terms = policy.all("entry").stream().sorted((one, other) -> Long.compare(number(one), number(other))).map(PolicyReader::term).toList();
    return new RoutePolicy(instance.key("route-policy", policy.name()), policy.at(), options.at(), policy.name(), terms, action(policy, "default-action"));
  }

  /// Entries are tried in the order of their numbers.
  private static long number(ConfigNode entry) {
    return Leaves.isNumber(entry.name()) ? Long.parseLong(entry.name()) : Long.MAX_VALUE;
  }

  private static PolicyTerm term(ConfigNode entry) {
    var matches = new ArrayList<PolicyMatch>();
    entry.child("from").ifPresent(from -> matches(from, "", matches));
    entry.child("to").ifPresent(to -> matches(to, "to-", matches));
    return new PolicyTerm(entry.name(), entry.at(), List.copyOf(matches), action(entry, "action"), new Value.Absent<>());
  }

  /// `as-path-prepend 65000 3`, `community add|remove|replace NAME` ("as-path-prepend", "community", route policy command reference).
  private static void changes(RoutePolicy policy, ConfigNode block, String term, ConfigNode action, List<Fact> facts) {
    for (var line : action.children().values()) {
      var words = line.words();
      if (!line.negated() && (words.size() > 1 || line.keyword().equals(PolicyChanges.NEXT_HOP_SELF))) {
        var change = switch (line.keyword()) {
          case PolicyChanges.NEXT_HOP_SELF -> words.contains("false") ? Optional.<PolicyChanges.Change>empty() : Optional.of(new PolicyChanges.Change(PolicyChanges.NEXT_HOP_SELF, List.of()));
          case "as-path-prepend" -> PolicyChanges.prepended(words.subList(1, 2));
          case "community" -> words.size() < 3 ? Optional.<PolicyChanges.Change>empty() : Optional.of(new PolicyChanges.Change(words.contains("remove") ? PolicyChanges.REMOVED
              : words.contains("replace") ? PolicyChanges.REPLACED : PolicyChanges.ADDED, words.stream().skip(2).filter(word -> !List.of("add", "remove", "replace").contains(word)).toList()));
          case String _ -> Optional.<PolicyChanges.Change>empty();
        };
        change.ifPresent(found -> facts.add(found.in(policy.key().subject(), policy.name(), block.at(), term, line.at())));
      }
    }
  }

  private static void matches(ConfigNode from, String prefix, List<PolicyMatch> matches) {
    from.children().values().stream().filter(leaf -> !leaf.negated()).forEach(leaf ->
        matches.add(new PolicyMatch(prefix + leaf.keyword(), leaf.words().subList(1, leaf.words().size()), Undefined.UNKNOWN, leaf.at())));
  }

  private static Value<String> action(ConfigNode block, String keyword) {
    return block.all(keyword).stream().findFirst().<Value<String>>map(action -> action.word(1).flatMap(word -> Optional.ofNullable(ACTIONS.get(word)))
        .<Value<String>>map(word -> new Value.Known<>(word, action.at())).orElseGet(() -> new Value.Unknown<>("an action of another shape", action.at())))
        .orElseGet(() -> new Value.Absent<>(block.removed(keyword).map(ConfigNode::at)));
  }

  /// `prefix 198.51.100.0/24 longer`; `through N` and `prefix-length-range N-M` bound the length.
  private static Optional<PrefixRange> range(ConfigNode leaf) {
    var prefix = leaf.word(1).orElse("");
    var slash = prefix.indexOf('/');
    if (slash < 0 || !Leaves.isNumber(prefix.substring(slash + 1))) {
      return Optional.empty();
    }
    var length = Integer.parseInt(prefix.substring(slash + 1));
    var longest = prefix.indexOf(':') >= 0 ? 128 : 32;
    return Optional.of(switch (leaf.word(2).orElse("exact")) {
      case "longer" -> new PrefixRange(prefix, length, longest, "permit", leaf.at());
      case "through" -> new PrefixRange(prefix, length, leaf.word(3).filter(Leaves::isNumber).map(Integer::parseInt).orElse(longest), "permit", leaf.at());
      case "prefix-length-range" -> {
        var bounds = leaf.word(3).orElse("").split("-");
        var whole = bounds.length == 2 && Leaves.isNumber(bounds[0]) && Leaves.isNumber(bounds[1]);
        yield new PrefixRange(prefix, whole ? Integer.parseInt(bounds[0]) : length, whole ? Integer.parseInt(bounds[1]) : longest, "permit", leaf.at());
      }
      default -> new PrefixRange(prefix, length, length, "permit", leaf.at());
    });
  }
}
