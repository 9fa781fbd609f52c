package org.holdpoint.analysis.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdpoint.analysis.permission.NewAccess.Outcome;
import org.holdpoint.fact.IamFact.Condition;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// What is newly allowed, against every request of a small world: two actions, resources of up to four letters, of which patterns name two, and one condition key with four values, of which policies name three, or without it.
final class NewAccessTruthTest {

  private static final Span AT = new Span("p.json", Side.HEAD, 1, 1, 1, 2);
  private static final List<String> ACTIONS = List.of("zz:one", "zz:two");
  private static final List<String> RESOURCES = words(4);
  private static final List<Optional<String>> VALUES = List.of(Optional.empty(), Optional.of("p"), Optional.of("q"), Optional.of("r"), Optional.of("s"));

  private static List<String> words(int longest) {
    var words = new ArrayList<>(List.of(""));
    for (var at = 0; at < words.size() && words.get(at).length() < longest; at++) {
      words.addAll(List.of(words.get(at) + "a", words.get(at) + "b", words.get(at) + "x"));
    }
    return words;
  }

  /// A request.
  private record Asked(String action, String resource, Optional<String> value) {}

  private static boolean allowed(List<Grant> policy, Asked asked) {
    var meeting = policy.stream().filter(grant -> meets(grant, asked)).toList();
    return meeting.stream().anyMatch(grant -> grant.effect().equals("allow")) && meeting.stream().noneMatch(grant -> grant.effect().equals("deny"));
  }

  private static boolean meets(Grant grant, Asked asked) {
    return grant.actions().stream().anyMatch(word -> fits(word.text(), asked.action())) != grant.othersThanActions()
        && grant.resources().stream().anyMatch(word -> fits(word.text(), asked.resource())) != grant.othersThanResources()
        && grant.conditions().stream().allMatch(condition -> switch (condition.operator()) {
          case "StringEquals" -> asked.value().filter(condition.values()::contains).isPresent();
          case "StringNotEquals" -> asked.value().filter(condition.values()::contains).isEmpty();
          case "StringEqualsIfExists" -> asked.value().map(condition.values()::contains).orElse(true);
          default -> throw new IllegalStateException(condition.operator());
        });
  }

  /// By regular expressions, which are not what is tested.
  private static boolean fits(String pattern, String text) {
    return text.matches(pattern.replace("*", ".*").replace("?", "."));
  }

  /// Both actions have to be named somewhere, or nobody knows that there are these two.
  private static final Grant KNOWN = new Grant(Key.of(new Subject("policy", "p"), "grant", "p"), AT, AT, "aws", "p", "identity", "", "allow", List.of(), false,
      ACTIONS.stream().map(text -> new Word(text, AT)).toList(), false, List.of(new Word("abababa", AT)), false, List.of());

  private static Map<String, Outcome> outcomes(List<Grant> before, List<Grant> after) {
    return Permissions.outcomes(Stream.concat(before.stream(), Stream.of(KNOWN)).toList(), after);
  }

  private static boolean more(List<Grant> before, List<Grant> after, String action) {
    return RESOURCES.stream().anyMatch(resource -> VALUES.stream().map(value -> new Asked(action, resource, value)).anyMatch(asked -> allowed(after, asked) && !allowed(before, asked)));
  }

  @Property(tries = 120)
  void without_conditions_it_is_decided_exactly(@ForAll("plain") List<Grant> before, @ForAll("plain") List<Grant> after) {
    var outcomes = outcomes(before, after);
    ACTIONS.forEach(action -> {
      var outcome = outcomes.getOrDefault(action, Outcome.NONE);
      assertFalse(outcome.possible(), () -> "undecided: " + before + after);
      assertEquals(more(before, after, action), outcome.isNew(), () -> said(before, after, outcomes));
      if (outcome.isNew() && !outcome.resource().matches(".*[^abx].*")) {
        var asked = new Asked(action, outcome.resource(), Optional.empty());
        assertTrue(allowed(after, asked) && !allowed(before, asked), () -> asked + said(before, after, outcomes));
      }
    });
  }

  @Property(tries = 120)
  void with_conditions_nothing_that_is_new_is_left_out_and_what_is_called_new_is(@ForAll("conditioned") List<Grant> before, @ForAll("conditioned") List<Grant> after) {
    var outcomes = outcomes(before, after);
    ACTIONS.forEach(action -> {
      var outcome = outcomes.getOrDefault(action, Outcome.NONE);
      if (more(before, after, action)) {
        assertTrue(outcome.isNew() || outcome.possible(), () -> "left out: " + action + said(before, after, outcomes));
      } else {
        assertFalse(outcome.isNew(), () -> "not new: " + action + said(before, after, outcomes));
      }
    });
  }

  @Property(tries = 60)
  void a_policy_allows_nothing_that_it_does_not_allow(@ForAll("conditioned") List<Grant> policy) {
    assertTrue(Permissions.outcomes(policy, policy).values().stream().noneMatch(Outcome::isNew));
  }

  private static String said(List<Grant> before, List<Grant> after, Map<String, Outcome> outcomes) {
    return "\n" + String.join("\n", Stream.concat(before.stream().map(grant -> "was " + said(grant)), after.stream().map(grant -> "now " + said(grant))).toList()) + "\n" + outcomes;
  }

  private static String said(Grant grant) {
    return grant.effect() + (grant.othersThanActions() ? " not" : "") + grant.actions().stream().map(Word::text).toList() + (grant.othersThanResources() ? " not" : "")
        + grant.resources().stream().map(Word::text).toList() + grant.conditions().stream().map(one -> one.operator() + one.values()).toList();
  }

  @Provide
  Arbitrary<List<Grant>> plain() {
    return grant(Arbitraries.just(List.of())).list().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<Grant>> conditioned() {
    var condition = Combinators.combine(Arbitraries.of("StringEquals", "StringNotEquals", "StringEqualsIfExists"), Arbitraries.of("p", "q", "r").list().ofMinSize(1).ofMaxSize(2).uniqueElements())
        .as((operator, values) -> new Condition(operator, "aws:k", values, AT));
    return grant(condition.list().ofMaxSize(1)).list().ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<Grant> grant(Arbitrary<List<Condition>> conditions) {
    var resources = Arbitraries.strings().withChars('a', 'b', '*', '?').ofMinLength(1).ofMaxLength(3).map(text -> new Word(text, AT)).list().ofMinSize(1).ofMaxSize(2);
    var actions = Arbitraries.of("zz:one", "zz:two", "zz:*").map(text -> new Word(text, AT)).list().ofMinSize(1).ofMaxSize(1);
    return Combinators.combine(Arbitraries.of("allow", "allow", "deny"), actions, Arbitraries.of(false, false, false, false, false, false, false, true), resources, Arbitraries.of(false, false, false, true), conditions)
        .as((effect, does, notDoes, on, notOn, when) -> new Grant(Key.of(new Subject("policy", "p"), "grant", "p"), AT, AT, "aws", "p", "identity", "", effect, List.of(), false, does, notDoes, on, notOn, when));
  }
}
