package org.holdpoint.language.junos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.PolicyChanges;
import org.holdpoint.source.Span;

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
      options.all("policy-statement").forEach(policy -> facts.add(policy(new Draft(subject, options, facts), policy)));
    });
    return facts;
  }

  /// What policies are read with: the block that they stand in, and the facts, to which come the prefixes that stand in conditions, as lists of their own.
  private record Draft(Subject subject, ConfigNode options, List<Fact> facts) {

    /// The prefixes of a list that is named, with how much below them matches (`prefix-list-filter`).
    List<PrefixRange> widened(String name, String how, Span at) {
      return options.all("prefix-list").stream().filter(list -> list.name().equals(name)).flatMap(list -> JunosReader.blocks(list).stream())
          .flatMap(leaf -> Prefixes.range(leaf.key(), how, Optional.empty(), at).stream()).toList();
    }
  }

  private static RoutePolicy policy(Draft draft, ConfigNode policy) {
    var terms = new ArrayList<PolicyTerm>();
    policy.all("term").forEach(term -> terms.add(term(draft, term, term.name(), "term " + term.name() + " of " + policy.name())));
    if (policy.child("from").isPresent() || policy.child("to").isPresent() || policy.child("then").isPresent()) {
      terms.add(term(draft, policy, "", policy.name()));
    }
    changes(draft, policy);
    return new RoutePolicy(Key.of(draft.subject(), "route-policy", policy.name()), policy.at(), draft.options().at(), policy.name(), List.copyOf(terms), last(policy));
  }

  /// `default-action` of the policy, else of the last of its terms that takes every route: it ends nothing, and overrides what the protocol does by default ("default-action", Junos routing policy user guide).
  private static Value<String> last(ConfigNode policy) {
    return Stream.concat(policy.all("term").stream(), Stream.of(policy)).filter(term -> term.child("from").isEmpty() && term.child("to").isEmpty()).flatMap(term -> term.child("then").stream())
        .map(then -> Leaves.text(then, "default-action", 1)).filter(said -> said.known().isPresent()).reduce((_, later) -> later).orElseGet(Value.Absent::new);
  }

  private static PolicyTerm term(Draft draft, ConfigNode term, String name, String owner) {
    var matches = new ArrayList<PolicyMatch>();
    term.child("from").ifPresent(from -> matches(draft, from, owner, "", matches));
    term.child("to").ifPresent(to -> matches(draft, to, owner, "to-", matches));
    var then = term.child("then");
    var chosen = matches.isEmpty() ? Optional.<ConfigNode>empty() : then.flatMap(all -> all.child("default-action"));
    return chosen.isPresent() && then.map(PolicyReader::action).filter(action -> action.known().isPresent()).isEmpty() ? new PolicyTerm(name, term.at(), List.copyOf(matches), chosen(chosen.get()), new Value.Known<>("next", chosen.get().at()))
        : new PolicyTerm(name, term.at(), List.copyOf(matches), then.map(PolicyReader::action).orElseGet(Value.Absent::new), new Value.Absent<>());
  }

  /// What becomes of the routes of a term that no later term accepts or rejects.
  private static Value<String> chosen(ConfigNode leaf) {
    return leaf.word(1).filter("accept"::equals).isPresent() ? new Value.Known<>("accept", leaf.at()) : new Value.Unknown<>("a default action that rejects a part of the routes is not read", leaf.at());
  }

  /// Prefix lists and route filters are alternatives: together they are one condition, and none where one of them takes every prefix.
  private static void matches(Draft draft, ConfigNode from, String owner, String prefix, List<PolicyMatch> matches) {
    var names = new ArrayList<String>();
    var inline = new ArrayList<PrefixRange>();
    var unread = new ArrayList<String>();
    var place = Optional.<Span>empty();
    for (var leaf : from.children().values()) {
      if (leaf.negated() || leaf.keyword().startsWith("apply-")) {
        continue;
      }
      var words = leaf.words().subList(1, leaf.words().size());
      switch (leaf.keyword()) {
        case "prefix-list", "route-filter-list" -> names.add(words.getFirst());
        case "prefix-list-filter" -> {
          var ranges = draft.widened(words.getFirst(), words.size() > 1 ? words.get(1) : "exact", leaf.at());
          inline.addAll(ranges);
          if (ranges.isEmpty()) {
            names.add(words.getFirst());
          }
        }
        case "route-filter", "source-address-filter" -> Prefixes.filter(words, leaf.at()).ifPresentOrElse(inline::add, () -> unread.add(String.join(" ", words)));
        case String _ -> {
          matches.add(new PolicyMatch(prefix + leaf.keyword(), words, Undefined.UNKNOWN, leaf.at()));
          continue;
        }
      }
      place = place.or(() -> Optional.of(leaf.at()));
    }
    if (place.isPresent() && inline.stream().noneMatch(Prefixes::everything)) {
      var at = place.get();
      if (!inline.isEmpty()) {
        var name = prefix + "route filters of " + owner;
        draft.facts().add(new PrefixList(Key.of(draft.subject(), "prefix-list", name), at, at, name, List.copyOf(inline)));
        names.add(name);
      }
      // A filter that is not read may take anything: a condition of its own kind, which nothing knows better.
      matches.add(unread.isEmpty() ? new PolicyMatch(prefix + "prefix-list", List.copyOf(names), Undefined.UNKNOWN, at) : new PolicyMatch(prefix + "route-filter", List.copyOf(unread), Undefined.UNKNOWN, at));
    }
  }

  /// `as-path-prepend "65000 65000"`, `community add|delete|set NAME` or `+`, `-`, `=` ("Actions in routing policy terms").
  private static void changes(Draft draft, ConfigNode policy) {
    Stream.concat(Stream.of(policy), policy.all("term").stream()).forEach(term -> term.child("then").ifPresent(then -> then.children().values().stream().filter(line -> !line.negated() && line.words().size() > 1)
        .forEach(line -> change(line.words()).ifPresent(change -> draft.facts().add(change.in(draft.subject(), policy.name(), term.at(), term == policy ? "" : term.name(), line.at()))))));
  }

  private static Optional<PolicyChanges.Change> change(List<String> words) {
    return switch (words.getFirst()) {
      case "as-path-prepend" -> PolicyChanges.prepended(List.of(words.get(1).strip().split(" +")));
      case "next-hop" -> words.get(1).equals("self") ? Optional.of(new PolicyChanges.Change(PolicyChanges.NEXT_HOP_SELF, List.of())) : Optional.empty();
      case "community" -> words.size() < 3 ? Optional.empty() : switch (words.get(1)) {
        case "delete", "-" -> Optional.of(new PolicyChanges.Change(PolicyChanges.REMOVED, words.subList(2, 3)));
        case "set", "=" -> Optional.of(new PolicyChanges.Change(PolicyChanges.REPLACED, words.subList(2, 3)));
        case String _ -> Optional.of(new PolicyChanges.Change(PolicyChanges.ADDED, words.subList(2, 3)));
      };
      case String _ -> Optional.empty();
    };
  }

  /// `next term` and a term without an action go on to the next one; with `next`, an `accept` or `reject` beside it is skipped ("Actions in routing policy terms").
  private static Value<String> action(ConfigNode then) {
    return then.child("next").or(() -> then.child("accept")).or(() -> then.child("reject"))
        .<Value<String>>map(leaf -> new Value.Known<>(leaf.keyword().equals("next") ? "next-" + leaf.word(1).orElse("term") : leaf.keyword(), leaf.at()))
        .orElseGet(() -> new Value.Absent<>(then.removed("accept").or(() -> then.removed("reject")).map(ConfigNode::at)));
  }

  /// Prefixes and how much below them matches.
  static final class Prefixes {

    private Prefixes() {}

    /// `198.51.100.0/24 upto /28`, its words.
    static Optional<PrefixRange> filter(List<String> words, Span at) {
      return words.isEmpty() ? Optional.empty() : range(words.getFirst(), words.size() > 1 ? words.get(1) : "exact", words.size() > 2 ? Optional.of(words.get(2)) : Optional.empty(), at);
    }

    /// Whether a range leaves nothing out but a default route: `upto /24` and `prefix-length-range /25-/32` do.
    static boolean everything(PrefixRange range) {
      return range.prefix().endsWith("/0") && range.from() <= 1 && range.to() == longest(range.prefix());
    }

    private static int longest(String prefix) {
      return prefix.indexOf(':') >= 0 ? 128 : 32;
    }

    /// "Route filters": `exact`, `longer` (more specific only), `orlonger`, `upto /n`, `prefix-length-range /n-/m`.
    static Optional<PrefixRange> range(String prefix, String how, Optional<String> bound, Span at) {
      var slash = prefix.indexOf('/');
      var longest = longest(prefix);
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
