package org.holdpoint.language.bird;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.routing.Alternatives;
import org.holdpoint.routing.PolicyChanges;
import org.holdpoint.source.Span;

/// Filters and functions ("Filters", BIRD 2 User's Guide): statements run in their order, `accept` and `reject` end the filter, and a route that reaches its end is rejected. Each of the two that stands
/// somewhere is a term, with what must hold for a route to come so far.
final class FilterReader {

  /// Functions that call functions, and branches inside branches, are read so far.
  private static final int DEEPEST = 8;
  /// So are calls: each runs the text of its function once more.
  private static final int MOST_CALLS = 500;
  /// More ways to one statement are not told apart.
  private static final int MOST = 64;
  private static final Set<String> MARKS = Set.of("bgp_community", "bgp_large_community", "bgp_ext_community");
  private static final String ACCEPT = "accept";
  private static final String REJECT = "reject";

  private final Subject subject;
  private final Names names;
  private final String policy;
  private final Span header;
  /// Whether the text is that of a function, whose `return` says yes or no.
  private final boolean function;
  private final List<Fact> facts;
  private final List<PolicyTerm> terms = new ArrayList<>();
  private final Set<String> open = new HashSet<>();
  /// The conditions of the branches around the statement that is read, the innermost first.
  private final Deque<Span> branches = new ArrayDeque<>();
  private Value<String> otherwise;
  private int calls;

  private FilterReader(Subject subject, Names names, String policy, Span header, boolean function, List<Fact> facts) {
    this.subject = subject;
    this.names = names;
    this.policy = policy;
    this.header = header;
    this.function = function;
    this.facts = facts;
    this.otherwise = new Value.Known<>(REJECT, header);
  }

  /// The policy that a filter is, to the facts, with the lists and changes in it.
  static void filter(Subject subject, Names names, String policy, Span header, List<Token> body, List<Fact> facts) {
    var reader = new FilterReader(subject, names, policy, header, false, facts);
    reader.all(Statement.of(body), List.of(List.of()), 0);
    facts.add(reader.policy());
  }

  /// The policy that a function is for the conditions that call it: it accepts what it says yes to.
  static void function(Subject subject, Names names, Clause function, List<Fact> facts) {
    var reader = new FilterReader(subject, names, function.word(1) + "()", function.at(), true, facts);
    reader.all(Statement.of(function.body()), List.of(List.of()), 0);
    facts.add(reader.policy());
  }

  /// The policy of `import where CONDITION`.
  static void where(Subject subject, Names names, String policy, Span at, List<Token> condition, List<Fact> facts) {
    var reader = new FilterReader(subject, names, policy, at, false, facts);
    reader.read(condition).forEach(matches -> reader.term(matches, new Value.Known<>(ACCEPT, at), at));
    facts.add(reader.policy());
  }

  private RoutePolicy policy() {
    return new RoutePolicy(Key.of(subject, "route-policy", policy), header, header, policy, List.copyOf(terms), otherwise);
  }

  private List<List<PolicyMatch>> read(List<Token> condition) {
    var read = Conditions.of(condition, names);
    read.inline().forEach((name, ranges) -> facts.add(new PrefixList(Key.of(subject, "prefix-list", name), ranges.getFirst().at(), header, name, ranges)));
    return read.alternatives();
  }

  /// Whether no route comes behind these statements; `here` is what holds for those that come to them.
  private boolean all(List<Statement> statements, List<List<PolicyMatch>> here, int depth) {
    for (var statement : statements) {
      if (one(statement, here, depth)) {
        return true;
      }
    }
    return false;
  }

  private boolean one(Statement statement, List<List<PolicyMatch>> here, int depth) {
    return switch (statement) {
      case Statement.Block(var inner) -> all(inner, here, depth + 1);
      case Statement.If branch -> branch(branch, here, depth);
      case Statement.Plain plain -> plain(plain.words(), here, depth);
      case Statement.Choice(var words) -> {
        // Which of its branches a route takes is not read; where none of them decides, that is no matter.
        if (words.stream().anyMatch(word -> word.is(ACCEPT) || word.is(REJECT) || word.is("return"))) {
          here.forEach(matches -> term(matches, new Value.Unknown<>("what `" + words.getFirst().text() + "` chooses is not read", words.getFirst().at()), words.getFirst().at()));
        }
        yield false;
      }
    };
  }

  private boolean branch(Statement.If branch, List<List<PolicyMatch>> here, int depth) {
    var condition = read(branch.condition());
    var within = Alternatives.both(here, condition);
    if (within.size() > MOST || depth > DEEPEST) {
      var at = Token.span(branch.condition());
      term(List.of(), new Value.Unknown<>("a condition inside a condition is longer than what is read of one", at), at);
      return false;
    }
    branches.push(Token.span(branch.condition()));
    var ended = one(branch.then(), within, depth + 1);
    // What the first branch ends never comes to the second.
    var rest = ended ? here : Alternatives.both(here, Conditions.not(condition, branches.peek()));
    var endedToo = branch.otherwise().isPresent() ? one(branch.otherwise().get(), rest, depth + 1) : condition.contains(List.of());
    branches.pop();
    return ended && endedToo;
  }

  private boolean plain(List<Token> words, List<List<PolicyMatch>> here, int depth) {
    var first = words.getFirst();
    return switch (first.text()) {
      case ACCEPT, REJECT -> function ? decided(here, new Value.Unknown<>("a function that ends the filter is not read", first.at()), first.at()) : decided(here, new Value.Known<>(first.text(), first.at()), first.at());
      case "return" -> returned(words, here);
      case String name when words.size() == 3 && words.get(1).is("(") && names.function(name).isPresent() -> called(name, here, depth);
      case String _ -> {
        change(words).ifPresent(change -> facts.add(change.in(subject, policy, header, Integer.toString(terms.size() + 1), Token.span(words))));
        yield false;
      }
    };
  }

  private boolean decided(List<List<PolicyMatch>> here, Value<String> action, Span at) {
    if (here.equals(List.of(List.of())) && action.known().isPresent()) {
      otherwise = action;
    } else {
      here.forEach(matches -> term(matches, action, at));
    }
    return true;
  }

  /// `return true`, `return false`, `return net ~ BOGONS`.
  private boolean returned(List<Token> words, List<List<PolicyMatch>> here) {
    var at = Token.span(words);
    if (!function || words.size() == 1) {
      return decided(here, new Value.Unknown<>("what comes behind a function that returns is not read", at), at);
    }
    Alternatives.both(here, read(words.subList(1, words.size()))).stream().limit(MOST).forEach(matches -> term(matches, new Value.Known<>(ACCEPT, at), at));
    return decided(here, new Value.Known<>(REJECT, at), at);
  }

  /// A function that is called for what it does runs here.
  private boolean called(String name, List<List<PolicyMatch>> here, int depth) {
    if (depth > DEEPEST || ++calls > MOST_CALLS || open.contains(name)) {
      here.forEach(matches -> term(matches, new Value.Unknown<>("what `" + name + "` does here is more than is read", header), header));
      return false;
    }
    open.add(name);
    var ended = all(Statement.of(names.function(name).orElseThrow().body()), here, depth + 1);
    open.remove(name);
    return ended;
  }

  private void term(List<PolicyMatch> matches, Value<String> action, Span at) {
    terms.add(new PolicyTerm(Integer.toString(terms.size() + 1), branches.isEmpty() ? at : branches.peek(), matches, action, new Value.Absent<>()));
  }

  /// `bgp_community.add((64500, 100))`, `bgp_large_community.delete([(64500, *, *)])`, `bgp_community = -empty-`, `bgp_path.prepend(64500)`.
  private Optional<PolicyChanges.Change> change(List<Token> words) {
    var name = words.getFirst().text();
    var dot = name.indexOf('.');
    if (dot < 0) {
      return words.size() > 2 && words.get(1).is("=") && MARKS.contains(name) && words.get(2).is("-") ? Optional.of(new PolicyChanges.Change(PolicyChanges.REPLACED, List.of())) : Optional.empty();
    }
    var inner = words.size() > 3 ? words.subList(2, words.size() - 1) : List.<Token>of();
    var values = List.of(names.community(inner));
    return inner.isEmpty() ? Optional.empty() : switch (name.substring(dot)) {
      case ".add" -> MARKS.contains(name.substring(0, dot)) ? Optional.of(new PolicyChanges.Change(PolicyChanges.ADDED, values)) : Optional.empty();
      case ".delete", ".filter" -> MARKS.contains(name.substring(0, dot)) ? Optional.of(new PolicyChanges.Change(PolicyChanges.REMOVED, values)) : Optional.empty();
      case ".prepend" -> PolicyChanges.prepended(values);
      case String _ -> Optional.empty();
    };
  }

  /// The constants that are sets of prefixes, as lists.
  static List<Fact> lists(Subject subject, Names names) {
    var lists = new ArrayList<Fact>();
    names.constants().forEach((name, tokens) -> {
      if (!tokens.isEmpty()) {
        Prefixes.of(tokens).ifPresent(ranges -> lists.add(new PrefixList(Key.of(subject, "prefix-list", name), Token.span(tokens), Token.span(tokens), name, ranges)));
      }
    });
    return lists;
  }
}
