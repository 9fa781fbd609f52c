package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.PermissionFact.Permission;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.finding.Undecided;
import org.holdpoint.rule.Binding;
import org.holdpoint.rule.FactTypes;
import org.holdpoint.rule.Judge;
import org.holdpoint.rule.Judgement;
import org.holdpoint.rule.Rule;
import org.holdpoint.rule.Rulebook;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// A fact that is gone, or new, decides every rule: one that forgets to ask whether a side is there ends unknown, or is never asked, and in both cases does not fire where it ought to.
final class GoneFactsTest {

  private static final Map<String, List<Fact>> FACTS = Cases.RULES.rules().stream().flatMap(rule -> rule.examples().stream().map(example -> ExampleRun.of(rule, example, Cases.RULES)))
      .flatMap(run -> run.changes().stream())
      .flatMap(change -> Stream.concat(change.was().stream(), change.now().stream())).collect(Collectors.groupingBy(FactTypes::kind));

  /// Hundreds of rules are asked of the same facts.
  private static final Map<Fact, Set<String>> UNKNOWN = new IdentityHashMap<>();

  @TempDir
  Path folder;

  @TestFactory
  Stream<DynamicTest> every_rule_is_decided_when_its_fact_is_gone_or_new() {
    return Cases.RULES.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
      assertFalse(facts(rule.on()).isEmpty(), "no example of any rule shows a " + rule.on());
      assertEquals(List.of(), wrong(rule));
    }));
  }

  @Test
  void a_rule_that_forgets_to_ask_whether_a_side_is_there_is_found() throws IOException {
    assertEquals(List.of(), wrong(planted("has(now) && now.protocol == 'isis'")));
    assertFalse(wrong(planted("now.protocol == 'isis'")).isEmpty());
    assertFalse(wrong(planted("was.restricted && !now.restricted")).isEmpty());
  }

  @Test
  void a_rule_about_a_removal_fires_when_its_fact_is_gone_and_only_then() throws IOException {
    var removal = Rulebook.of(List.of(planted("has(was) && !has(now)")));
    var fact = facts("redistribution").getFirst();
    assertEquals(1, judge(removal, gone(fact)).findings().size());
    assertEquals(0, judge(removal, fresh(fact)).findings().size());
  }

  /// What is wrong with the answers of a rule to facts of its kind that stand on one side alone.
  private static List<String> wrong(Rule rule) {
    var wrong = new ArrayList<String>();
    var alone = Rulebook.of(List.of(spoken(rule)));
    facts(rule.on()).stream().flatMap(fact -> Stream.of(gone(fact), fresh(fact))).forEach(change -> {
      var side = change.now().isEmpty() ? "gone: " : "new: ";
      var judged = judge(alone, change);
      var unknown = UNKNOWN.computeIfAbsent(change.any(), GoneFactsTest::unknown);
      judged.undecided().stream().map(Undecided::because).filter(because -> !unknown.contains(because)).forEach(because -> wrong.add(side + because));
      // A rule that sees others beside it is asked of all of them: its expression alone says nothing.
      if (!rule.joined()) {
        var answer = rule.when().evaluate(new Binding(change, true)::variable);
        if ((answer instanceof Boolean || unknown.isEmpty()) && !Boolean.valueOf(!judged.findings().isEmpty()).equals(answer)) {
          wrong.add(side + "`when` says " + answer + ", and the rule " + (judged.findings().isEmpty() ? "is silent" : "fires"));
        }
      }
    });
    return wrong.stream().distinct().toList();
  }

  /// The same rule, which says what it finds though nothing else is wrong.
  private static Rule spoken(Rule rule) {
    return new Rule(rule.id(), rule.category(), rule.severity(), rule.beside(), false, rule.on(), rule.joins(), rule.groupBy(), rule.when(), rule.needs(), rule.at(), rule.evidence(), rule.wording());
  }

  /// Why parts of a fact are unknown: a rule that asks for one of these is undecided whatever else it asks, and for no other reason.
  private static Set<String> unknown(Fact fact) {
    return Stream.of(fact.getClass().getRecordComponents()).map(component -> {
      try {
        return component.getAccessor().invoke(fact);
      } catch (ReflectiveOperationException wrong) {
        throw new IllegalStateException(wrong);
      }
    }).filter(Value.Unknown.class::isInstance).map(part -> ((Value.Unknown<?>) part).because()).collect(Collectors.toSet());
  }

  private static Judgement judge(Rulebook rule, Change<Fact> change) {
    return Judge.judge(rule, List.of(change), true, _ -> "");
  }

  private static Change<Fact> gone(Fact fact) {
    return new Change<>(Optional.of(fact), Optional.empty());
  }

  private static Change<Fact> fresh(Fact fact) {
    return new Change<>(Optional.empty(), Optional.of(fact));
  }

  /// Permissions stand in no configuration: these are made here.
  private static List<Fact> facts(String kind) {
    return kind.equals("permission") ? Stream.of("expired", "malformed", "unused").map(GoneFactsTest::permission).toList() : FACTS.getOrDefault(kind, List.of());
  }

  private static Fact permission(String standing) {
    var at = Span.of("a.cfg", Side.HEAD, 1, 1, 2);
    return new Permission(Key.of(new Subject("repository", "."), "permission", standing), at, at, "suppression", "routing/x", standing, "net-eng", "2026-01-01", "none");
  }

  private Rule planted(String when) throws IOException {
    var family = Files.createDirectories(folder.resolve("routing"));
    var shipped = Files.readString(Path.of("rules/routing/bgp-into-isis.yaml"));
    Files.writeString(family.resolve("bgp-into-isis.yaml"), shipped.replaceAll("(?m)^when: .*$", "when: " + when.replace("$", "\\$")));
    return Rulebook.read(folder).rules().getFirst();
  }
}
