package org.holdpoint.language.iosxr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.Undefined;
import org.holdpoint.language.iosxr.PolicyReader.Token;
import org.holdpoint.routing.Alternatives;

/// Conditions of a policy ("if", Cisco IOS XR Routing Command Reference) as [Alternatives].
/// What a set that is not defined does no source says.
final class Conditions {

  private static final Set<String> ENDS = Set.of("and", "or", "then", ")");
  private static final Map<String, String> KINDS = Map.of("destination", "prefix-list", "source", "source-address", "med", "metric");

  private final List<Token> tokens;
  private final Map<String, List<Token>> inline = new LinkedHashMap<>();
  private int next;

  private Conditions(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// What a condition says, and the prefixes that stand in it instead of a set, by a name of our own. Empty where it is more than is read here.
  record Read(Optional<List<List<PolicyMatch>>> alternatives, Map<String, List<Token>> inline) {}

  /// Reads the words between `if` and `then`.
  static Read of(List<Token> tokens) {
    var reader = new Conditions(tokens);
    var found = reader.any(0);
    return new Read(found.filter(_ -> reader.next == tokens.size()).filter(all -> !all.isEmpty()), reader.inline);
  }

  private boolean word(String text) {
    return next < tokens.size() && tokens.get(next).text().equals(text);
  }

  private Optional<List<List<PolicyMatch>>> any(int depth) {
    var found = all(depth);
    while (found.isPresent() && word("or")) {
      next++;
      var other = all(depth);
      found = found.flatMap(one -> other.map(two -> Alternatives.either(one, two))).filter(both -> both.size() <= Alternatives.MOST);
    }
    return found;
  }

  private Optional<List<List<PolicyMatch>>> all(int depth) {
    var found = one(depth);
    while (found.isPresent() && word("and")) {
      next++;
      var other = one(depth);
      found = found.flatMap(one -> other.map(two -> Alternatives.both(one, two))).filter(both -> both.size() <= Alternatives.MOST);
    }
    return found;
  }

  private Optional<List<List<PolicyMatch>>> one(int depth) {
    var negated = false;
    while (word("not")) {
      negated = !negated;
      next++;
    }
    var found = depth > Alternatives.MOST ? Optional.<List<List<PolicyMatch>>>empty() : word("(") ? bracket(depth) : simple();
    return negated ? found.flatMap(Alternatives::not) : found;
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

  /// `destination in PS-OWN`, `community matches-any CS`, `tag is 10`, `apply POLICY`, or a list in brackets instead of the name of a set.
  private Optional<List<List<PolicyMatch>>> simple() {
    var start = next;
    var words = new ArrayList<Token>();
    while (next < tokens.size() && !ENDS.contains(tokens.get(next).text()) && !word("(")) {
      words.add(tokens.get(next++));
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var keyword = words.getFirst().text();
    if (word("(")) {
      return list(keyword, words);
    }
    var value = keyword.equals("protocol") && words.size() > 2 ? words.get(2).text() : words.getLast().text();
    return Optional.of(List.of(List.of(new PolicyMatch(keyword.equals("apply") ? "policy" : KINDS.getOrDefault(keyword, keyword), List.of(IosxrReader.plain(value)), Undefined.UNKNOWN, tokens.get(start).at()))));
  }

  private Optional<List<List<PolicyMatch>>> list(String keyword, List<Token> words) {
    var members = new ArrayList<Token>();
    next++;
    while (next < tokens.size() && !word(")")) {
      members.add(tokens.get(next++));
    }
    if (!word(")")) {
      return Optional.empty();
    }
    next++;
    var text = "(" + members.stream().map(Token::text).collect(Collectors.joining(" ")) + ")";
    var kind = KINDS.getOrDefault(keyword, keyword);
    if (kind.equals("prefix-list")) {
      inline.put(text, List.copyOf(members));
    }
    var values = kind.equals("protocol") ? Stream.of(text.substring(1, text.length() - 1).split(",")).map(String::strip).toList() : List.of(text);
    return Optional.of(List.of(List.of(new PolicyMatch(kind, values, Undefined.UNKNOWN, words.getFirst().at()))));
  }
}
