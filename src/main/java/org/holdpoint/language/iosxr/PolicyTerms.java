package org.holdpoint.language.iosxr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.PrefixRange;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.language.iosxr.IosxrReader.Device;
import org.holdpoint.language.iosxr.PolicyReader.Token;
import org.holdpoint.routing.Alternatives;
import org.holdpoint.routing.PolicyChanges;
import org.holdpoint.source.Span;

/// The statements of a policy as terms that are tried in order: each branch that lets routes through or drops them is a term with the conditions that lead to it. Where a branch only lets routes
/// through and statements follow, the term says more than may pass in the end, never less.
final class PolicyTerms {

  /// Statements that change a route, and so let it through ("Implementing Routing Policy", drop and pass).
  private static final Set<String> CHANGES = Set.of("pass", "set", "prepend", "delete", "add", "replace", "remove", "unsuppress-route");
  private static final Set<String> STATEMENTS = Set.of("if", "elseif", "else", "endif", "pass", "set", "prepend", "delete", "add", "replace", "remove", "unsuppress-route", "suppress-route", "drop", "done",
      "apply", "var");
  /// Policies that apply others one inside the other, terms, and words are read so far; what comes after is unknown.
  private static final int DEEPEST = 8;
  private static final int MOST_TERMS = 500;
  private static final int MOST_WORDS = 100_000;

  /// An open branch: what leads to it (`here`), what its `if` asks, what the branches before it left over, and what all that follows in it must hold because the rest is dropped.
  private static final class Branch {
    List<List<PolicyMatch>> here;
    List<List<PolicyMatch>> left;
    List<List<PolicyMatch>> asked = List.of();
    /// What passes where the branch lets it through.
    List<List<PolicyMatch>> passing;
    boolean first;
    /// Whether all branches before it of the same `if` let through what they took.
    boolean after = true;
    boolean passed;
    boolean ended;
    boolean dropped;

    Branch(List<List<PolicyMatch>> here, List<List<PolicyMatch>> left) {
      this.here = here;
      this.passing = here;
      this.left = left;
    }
  }

  /// A text that is being read: the policy, and how far.
  private static final class Reading {
    final String name;
    final List<Token> tokens;
    int next;

    Reading(String name, List<Token> tokens) {
      this.name = name;
      this.tokens = tokens;
    }
  }

  /// The terms, what happens to routes that none takes, and the prefixes that stand in conditions as lists of their own.
  record Terms(List<PolicyTerm> terms, Value<String> otherwise, List<Fact> sets) {}

  private final Device device;
  private final Policies policies;
  private final List<PolicyTerm> terms = new ArrayList<>();
  private final List<Fact> sets = new ArrayList<>();
  private final Deque<Branch> branches = new ArrayDeque<>();
  private final Deque<Reading> readings = new ArrayDeque<>();
  private Value<String> otherwise;
  private int read;

  private PolicyTerms(Device device, String name, List<Token> text, Span at, Policies policies) {
    this.device = device;
    this.policies = policies;
    this.otherwise = new Value.Known<>("reject", at);
    branches.push(new Branch(List.of(List.of()), List.of(List.of())));
    readings.push(new Reading(name, text));
  }

  static Terms of(Device device, String name, List<Token> text, Span at, Policies policies) {
    var reader = new PolicyTerms(device, name, text, at, policies);
    reader.run();
    return new Terms(List.copyOf(reader.terms), reader.otherwise, List.copyOf(reader.sets));
  }

  private void run() {
    while (!readings.isEmpty()) {
      var reading = readings.peek();
      if (reading.next >= reading.tokens.size() || branches.peekLast().ended) {
        readings.pop();
      } else if (++read > MOST_WORDS || terms.size() > MOST_TERMS) {
        otherwise = new Value.Unknown<>("the policy is longer than what is read of one", reading.tokens.get(reading.next).at());
        return;
      } else {
        statement(reading, reading.tokens.get(reading.next++));
      }
    }
  }

  private void statement(Reading reading, Token token) {
    switch (token.text()) {
      case "if" -> open(condition(reading), token, Optional.empty());
      case "elseif" -> {
        var closed = close();
        open(condition(reading), token, closed.map(branch -> branch.left));
        branches.peek().after = closed.map(branch -> branch.after && branch.passed && !branch.dropped).orElse(false);
      }
      case "else" -> close().ifPresent(closed -> branches.push(otherwise(closed)));
      case "endif" -> close();
      case "drop" -> drop(token);
      case "done" -> done(token);
      case "apply" -> apply(reading, token);
      case String word when CHANGES.contains(word) -> {
        var from = reading.next;
        skip(reading);
        change(word, reading.tokens.subList(from, reading.next).stream().map(Token::text).toList()).map(change -> change.in(device.subject(), readings.peekLast().name, token.at(),
            Integer.toString(terms.size() + 1), token.at())).ifPresent(sets::add);
        pass(token, new Value.Known<>("next", token.at()));
      }
      case String _ -> skip(reading);
    }
  }

  /// The arguments of a statement, up to the next one.
  private void skip(Reading reading) {
    while (reading.next < reading.tokens.size() && !STATEMENTS.contains(reading.tokens.get(reading.next).text())) {
      reading.next++;
      read++;
    }
  }

  /// `prepend as-path 65000 3`, `set community CS additive`, `delete community in CS` ("prepend as-path", "set community", "delete community", Cisco IOS XR Routing Command Reference).
  private static Optional<PolicyChanges.Change> change(String word, List<String> words) {
    var said = words.stream().flatMap(text -> Stream.of(text.split("[(),]"))).filter(text -> !text.isEmpty()).toList();
    var kind = said.isEmpty() ? "" : said.getFirst();
    return switch (word) {
      case "prepend" -> kind.equals("as-path") ? PolicyChanges.prepended(said.stream().skip(1).limit(1).toList()) : Optional.empty();
      case "set" -> kind.equals("next-hop") && said.getLast().equals("self") ? Optional.of(new PolicyChanges.Change(PolicyChanges.NEXT_HOP_SELF, List.of())) : kind.endsWith("community") && !kind.equals("extcommunity") ? Optional.of(PolicyChanges.communities(said.subList(1, said.size()))) : Optional.empty();
      case "delete" -> kind.endsWith("community") && !kind.equals("extcommunity") ? Optional.of(new PolicyChanges.Change(PolicyChanges.REMOVED, said.subList(1, said.size()))) : Optional.empty();
      case String _ -> Optional.empty();
    };
  }

  private Conditions.Read condition(Reading reading) {
    var words = new ArrayList<Token>();
    while (reading.next < reading.tokens.size() && !reading.tokens.get(reading.next).text().equals("then")) {
      words.add(reading.tokens.get(reading.next++));
      read++;
    }
    reading.next++;
    return Conditions.of(words);
  }

  /// A branch with a condition; `left` is what the branches before it of the same `if` left over.
  private void open(Conditions.Read condition, Token token, Optional<List<List<PolicyMatch>>> left) {
    condition.inline().forEach((name, members) -> sets.add(new PrefixList(device.key("prefix-list", name), token.at(), token.at(), name, prefixes(members))));
    var around = left.orElseGet(() -> branches.peek().here);
    if (condition.alternatives().isEmpty()) {
      terms.add(new PolicyTerm(Integer.toString(terms.size() + 1), token.at(), List.of(), new Value.Unknown<>("the condition of this line is not read", token.at()), new Value.Absent<>()));
    }
    var asked = condition.alternatives().orElse(List.of(List.of()));
    var branch = new Branch(limited(Alternatives.both(around, asked), around, token), limited(Alternatives.both(around, Alternatives.not(asked).orElse(List.of(List.of(unread(token))))), around, token));
    branch.asked = asked;
    branch.first = left.isEmpty();
    branches.push(branch);
  }

  private static List<PrefixRange> prefixes(List<Token> members) {
    var text = members.stream().map(Token::text).collect(Collectors.joining(" "));
    return Stream.of(text.split(",")).map(String::strip).filter(part -> !part.isEmpty())
        .flatMap(part -> SetReader.range(List.of(part.split(" +")), members.getFirst().at()).stream()).toList();
  }

  /// More alternatives than are read are those around them, with a condition that nothing knows better.
  private static List<List<PolicyMatch>> limited(List<List<PolicyMatch>> found, List<List<PolicyMatch>> around, Token token) {
    return found.size() > Alternatives.MOST ? Alternatives.both(around, List.of(List.of(unread(token)))) : found;
  }

  private static PolicyMatch unread(Token token) {
    return Alternatives.not(new PolicyMatch("condition", List.of("that is longer than what is read of one"), Undefined.UNKNOWN, token.at()));
  }

  /// The same without the matches that must not hold: they keep little out.
  private static List<List<PolicyMatch>> positive(List<List<PolicyMatch>> alternatives) {
    return alternatives.stream().map(matches -> matches.stream().filter(match -> !Alternatives.negative(match)).toList()).distinct().toList();
  }

  /// What comes where no branch of an `if` did. Where all of them let through what they took, all passes that this one lets through, whatever they asked.
  private static Branch otherwise(Branch closed) {
    var branch = new Branch(closed.left, closed.left);
    if (closed.after && closed.passed && !closed.dropped) {
      branch.passing = positive(closed.left);
    }
    return branch;
  }

  /// Ends the innermost branch, which says what it leaves over. Where it drops all it takes, and it is alone, all that follows must be what it left over.
  private Optional<Branch> close() {
    if (branches.size() == 1) {
      return Optional.empty();
    }
    var branch = branches.pop();
    if (branch.first && branch.dropped) {
      branches.peek().here = positive(branch.left);
      branches.peek().passing = branches.peek().here;
    }
    return Optional.of(branch);
  }

  private boolean everywhere(Branch branch) {
    return branches.size() == 1 && branch.here.equals(List.of(List.of()));
  }

  /// What lets routes through; `next`: whether statements after it may still drop them.
  private void pass(Token token, Value<String> next) {
    var branch = branches.peek();
    if (branch.ended) {
      return;
    }
    if (everywhere(branch)) {
      otherwise = new Value.Known<>("accept", token.at());
    } else {
      branch.passed = true;
      branch.passing.forEach(matches -> term(matches, "accept", next, token));
    }
  }

  private void done(Token token) {
    pass(token, new Value.Absent<>());
    branches.peek().ended = true;
  }

  private void drop(Token token) {
    var branch = branches.peek();
    if (branch.ended) {
      return;
    }
    branch.ended = true;
    branch.dropped = true;
    if (branches.size() == 1) {
      otherwise = new Value.Known<>("reject", token.at());
    } else {
      branch.here.forEach(matches -> term(matches, "reject", new Value.Absent<>(), token));
    }
  }

  private void term(List<PolicyMatch> matches, String action, Value<String> next, Token token) {
    terms.add(new PolicyTerm(Integer.toString(terms.size() + 1), token.at(), matches, new Value.Known<>(action, token.at()), next));
  }

  /// Another policy runs here; one that is not in the configuration, or runs itself, is unknown.
  private void apply(Reading reading, Token token) {
    var from = reading.next;
    skip(reading);
    var name = Policies.called(reading.tokens.subList(from, reading.next).stream().map(Token::text).toList(), 0);
    var open = readings.stream().map(one -> IosxrReader.plain(one.name)).collect(Collectors.toCollection(HashSet::new));
    var text = policies.text(name);
    if (text.isPresent() && readings.size() < DEEPEST && !open.contains(IosxrReader.plain(name))) {
      readings.push(new Reading(name, text.get()));
    } else {
      terms.add(new PolicyTerm(Integer.toString(terms.size() + 1), token.at(), List.of(), new Value.Unknown<>("policy " + name + " is not in the files that were read", token.at()), new Value.Absent<>()));
    }
  }
}
