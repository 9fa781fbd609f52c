package org.holdpoint.language.bird;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.PrefixRange;
import org.holdpoint.fact.Undefined;
import org.holdpoint.routing.Alternatives;
import org.holdpoint.source.Span;

/// Conditions of filters ("Operators", "Route attributes", BIRD 2 User's Guide) as [Alternatives].
final class Conditions {

  private static final Set<String> COMPARING = Set.of("~", "!~", "=", "!=", "<", "<=", ">", ">=");
  /// What the source of a route says of the protocol that it came from ("source", Route attributes).
  private static final Map<String, String> SOURCES = Map.ofEntries(Map.entry("RTS_STATIC", "static"), Map.entry("RTS_INHERIT", "connected"), Map.entry("RTS_DEVICE", "connected"), Map.entry("RTS_STATIC_DEVICE", "static"),
      Map.entry("RTS_RIP", "rip"), Map.entry("RTS_OSPF", "ospf"), Map.entry("RTS_OSPF_IA", "ospf"), Map.entry("RTS_OSPF_EXT1", "ospf"), Map.entry("RTS_OSPF_EXT2", "ospf"), Map.entry("RTS_BGP", "bgp"),
      Map.entry("RTS_BABEL", "babel"), Map.entry("RTS_PIPE", "pipe"));
  private static final Map<String, String> KINDS_OF_PROTOCOLS = Map.of("direct", "connected");
  private static final Map<String, String> COMMUNITIES = Map.of("bgp_community", "community", "bgp_ext_community", "extcommunity", "bgp_large_community", "large-community");
  private static final Map<String, String> VALIDITIES = Map.of("ROA_INVALID", "invalid", "ROA_VALID", "valid", "ROA_UNKNOWN", "unknown");

  private final List<Token> tokens;
  private final Names names;
  private final Map<String, List<PrefixRange>> inline;
  private int next;

  private Conditions(List<Token> tokens, Names names, Map<String, List<PrefixRange>> inline) {
    this.tokens = tokens;
    this.names = names;
    this.inline = inline;
  }

  /// What a condition says, and the prefixes that stand in it instead of a name, by a name of our own. One that is longer than what is read of one is a match that nothing knows better.
  record Read(List<List<PolicyMatch>> alternatives, Map<String, List<PrefixRange>> inline) {}

  static Read of(List<Token> tokens, Names names) {
    var inline = new LinkedHashMap<String, List<PrefixRange>>();
    var reader = new Conditions(tokens, names, inline);
    var found = reader.any(0).filter(_ -> reader.next == tokens.size());
    return new Read(found.orElseGet(() -> List.of(List.of(other(tokens)))), inline);
  }

  /// What holds where a condition does not; where that is too long, a match that nothing knows better.
  static List<List<PolicyMatch>> not(List<List<PolicyMatch>> alternatives, Span at) {
    return Alternatives.not(alternatives).orElseGet(() -> List.of(List.of(Alternatives.not(new PolicyMatch("condition", List.of("that is longer than what is read of one"), Undefined.UNKNOWN, at)))));
  }

  private boolean word(String text) {
    return next < tokens.size() && tokens.get(next).is(text);
  }

  private Optional<List<List<PolicyMatch>>> any(int depth) {
    var found = all(depth);
    while (found.isPresent() && word("||")) {
      next++;
      var other = all(depth);
      found = found.flatMap(one -> other.map(two -> Alternatives.either(one, two))).filter(both -> both.size() <= Alternatives.MOST);
    }
    return found;
  }

  private Optional<List<List<PolicyMatch>>> all(int depth) {
    var found = one(depth);
    while (found.isPresent() && word("&&")) {
      next++;
      var other = one(depth);
      found = found.flatMap(one -> other.map(two -> Alternatives.both(one, two))).filter(both -> both.size() <= Alternatives.MOST);
    }
    return found;
  }

  private Optional<List<List<PolicyMatch>>> one(int depth) {
    var negated = false;
    while (word("!")) {
      negated = !negated;
      next++;
    }
    var found = depth > Alternatives.MOST ? Optional.<List<List<PolicyMatch>>>empty() : word("(") && !pair() ? bracket(depth) : Optional.of(simple());
    return negated ? found.flatMap(Alternatives::not) : found;
  }

  /// Whether the brackets are those of a community: `(64500, 100) ~ bgp_community`.
  private boolean pair() {
    return next + 2 < tokens.size() && tokens.get(next + 2).is(",");
  }

  private Optional<List<List<PolicyMatch>>> bracket(int depth) {
    next++;
    var found = any(depth + 1);
    if (!word(")")) {
      return Optional.empty();
    }
    next++;
    return found;
  }

  /// The words up to the next `&&`, `||` or bracket that closes what is around.
  private List<List<PolicyMatch>> simple() {
    var from = next;
    var depth = 0;
    while (next < tokens.size() && (depth > 0 || !word("&&") && !word("||") && !word(")"))) {
      depth += word("(") || word("[") || word("{") ? 1 : word(")") || word("]") || word("}") ? -1 : 0;
      next++;
    }
    var words = tokens.subList(from, next);
    if (words.isEmpty()) {
      return List.of(List.of());
    }
    if (words.size() == 1 && (words.getFirst().is("true") || words.getFirst().is("false"))) {
      return words.getFirst().is("true") ? List.of(List.of()) : List.of();
    }
    return List.of(match(words));
  }

  private List<PolicyMatch> match(List<Token> words) {
    var sign = sign(words);
    if (sign < 0) {
      return words.size() == 3 && words.get(1).is("(") && names.function(words.getFirst().plain()).isPresent()
          ? List.of(new PolicyMatch("policy", List.of(words.getFirst().plain() + "()"), Undefined.UNKNOWN, words.getFirst().at())) : List.of(other(words));
    }
    var compared = compared(words.subList(0, sign), words.subList(sign + 1, words.size()), words.get(sign).text().replace("!", ""), Token.span(words));
    return words.get(sign).text().startsWith("!") && compared.size() == 1 ? List.of(Alternatives.not(compared.getFirst())) : words.get(sign).text().startsWith("!") ? List.of(Alternatives.not(other(words))) : compared;
  }

  private static int sign(List<Token> words) {
    var depth = 0;
    for (var at = 0; at < words.size(); at++) {
      depth += words.get(at).is("(") || words.get(at).is("[") ? 1 : words.get(at).is(")") || words.get(at).is("]") ? -1 : 0;
      if (depth == 0 && at > 0 && at + 1 < words.size() && COMPARING.contains(words.get(at).text())) {
        return at;
      }
    }
    return -1;
  }

  private List<PolicyMatch> compared(List<Token> left, List<Token> right, String sign, Span at) {
    var first = left.getFirst().plain();
    if (left.size() == 1 && first.equals("net")) {
      return List.of(prefixes(right, at));
    }
    if (left.size() == 1 && first.equals("net.len") && right.size() == 1) {
      var text = "net.len " + sign + " " + names.number(right.getFirst()).map(Object::toString).orElse("");
      return Prefixes.length(sign, text.substring(text.lastIndexOf(' ') + 1), at).map(ranges -> named(text, ranges, at)).map(List::of).orElseGet(() -> List.of(other(left, right, sign)));
    }
    if (left.size() == 1 && first.equals("source")) {
      var sources = right.stream().map(Token::text).filter(SOURCES::containsKey).map(SOURCES::get).distinct().toList();
      return List.of(sources.isEmpty() ? other(left, right, sign) : new PolicyMatch("protocol", sources, Undefined.UNKNOWN, at));
    }
    if (left.size() == 1 && first.equals("proto") && right.size() == 1) {
      return protocol(right.getFirst(), at);
    }
    if (first.equals("roa_check") && right.size() == 1 && VALIDITIES.containsKey(right.getFirst().text())) {
      return List.of(new PolicyMatch("validation-state", List.of(VALIDITIES.get(right.getFirst().text())), Undefined.UNKNOWN, at));
    }
    if (COMMUNITIES.containsKey(first) && left.size() == 1) {
      return List.of(new PolicyMatch(COMMUNITIES.get(first), List.of(names.community(right)), Undefined.UNKNOWN, at));
    }
    return right.size() == 1 && COMMUNITIES.containsKey(right.getFirst().text()) ? List.of(new PolicyMatch(COMMUNITIES.get(right.getFirst().text()), List.of(names.community(left)), Undefined.UNKNOWN, at))
        : List.of(other(left, right, sign));
  }

  /// Routes of one protocol of a kind are some of those of that kind.
  private List<PolicyMatch> protocol(Token name, Span at) {
    var kind = names.protocol(name.plain()).map(found -> KINDS_OF_PROTOCOLS.getOrDefault(found, found));
    var own = new PolicyMatch("proto", List.of(name.plain()), Undefined.UNKNOWN, at);
    return kind.map(found -> List.of(new PolicyMatch("protocol", List.of(found), Undefined.UNKNOWN, at), own)).orElseGet(() -> List.of(own));
  }

  /// A set of prefixes by its name, or in the place of a name.
  private PolicyMatch prefixes(List<Token> right, Span at) {
    var single = right.size() == 1 ? right.getFirst().plain() : "";
    if (names.constants().containsKey(single)) {
      return new PolicyMatch("prefix-list", List.of(single), Undefined.UNKNOWN, at);
    }
    return Prefixes.of(right).map(ranges -> named(Token.joined(right), ranges, at)).orElseGet(() -> new PolicyMatch("condition", List.of("net ~ " + Token.joined(right)), Undefined.UNKNOWN, at));
  }

  private PolicyMatch named(String text, List<PrefixRange> ranges, Span at) {
    inline.put(text, ranges);
    return new PolicyMatch("prefix-list", List.of(text), Undefined.UNKNOWN, at);
  }

  private static PolicyMatch other(List<Token> left, List<Token> right, String sign) {
    return new PolicyMatch("condition", List.of(Token.joined(left) + " " + sign + " " + Token.joined(right)), Undefined.UNKNOWN, left.getFirst().at());
  }

  private static PolicyMatch other(List<Token> words) {
    return new PolicyMatch("condition", List.of(Token.joined(words)), Undefined.UNKNOWN, words.getFirst().at());
  }
}
