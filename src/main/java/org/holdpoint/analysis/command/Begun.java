package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.command.Call.Option;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.StepFact.FloorPassed;
import org.holdpoint.fact.StepFact.RemovalUnasked;

/// Calls that a change brings, and that hold nothing back from the start: what keeps some of it is passed over, or nobody is asked.
final class Begun {

  /// What an option that says how is given where what is taken away cannot be had back.
  private static final Set<String> ENDS = Set.of("purge", "purged", "hard", "permanent", "permanently", "destroy", "wipe", "erase", "final", "irreversible", "hard-delete", "force-delete");
  /// Options that say how long it waits from one to the next.
  private static final Set<String> PAUSES = Set.of("pause", "wait", "delay", "interval", "sleep", "pace", "grace", "grace-period", "cooldown", "gap", "soak", "settle");
  private static final Set<String> NONE = Set.of("0", "0s", "0m", "0ms", "0.0", "none");
  /// What options are named with that pass over something, and what they pass over.
  private static final Set<String> OVER = Set.of("skip", "ignore", "override", "no", "bypass", "disable", "without");
  private static final Set<String> FLOORS = Set.of("floor", "floors", "budget", "budgets", "quorum", "capacity", "safety", "interlock", "interlocks", "safeguard", "safeguards", "pdb");

  /// A file that says what is taken away, one a line.
  private static final Pattern LIST = Pattern.compile(".*\\.(?:csv|tsv|txt|list|lst|ids|json|jsonl|ndjson)");

  private Begun() {}

  /// `was` are the calls of the text before, `operations` what it does now, `before` what it did, by key.
  static List<Fact> of(List<Invocation> was, List<Invocation> now, List<Operation> operations, Map<Key, Operation> before, Predicate<String> known) {
    var called = Act.of(Interpreted.of(was), known).stream().map(Act::name).collect(Collectors.toSet());
    var fresh = Act.of(Interpreted.of(now), known).stream().filter(act -> !called.contains(act.name()) && !act.trial()).toList();
    return Stream.of(operations.stream().filter(operation -> !before.containsKey(operation.key()) && !operation.trial()).flatMap(operation -> floor(operation).stream()),
        fresh.stream().flatMap(act -> floor(act).stream()), fresh.stream().filter(act -> act.effect().equals("remove")).flatMap(act -> unasked(act).stream())).<Fact>flatMap(facts -> facts).toList();
  }

  private static Optional<Fact> floor(Operation operation) {
    var program = Commands.program(operation.command().split(" ")[0]);
    return operation.bypasses().stream().filter(word -> program.filter(one -> one.sorted("floor", word.split("[ =]")[0], "")).isPresent()).findFirst()
        .map(word -> new FloorPassed(key(operation.key(), "floor-passed", operation.command(), word), operation.at(), operation.within(), operation.command(), word, operation.passing() || operation.asked(), operation.text()));
  }

  private static Optional<Fact> floor(Act act) {
    return act.options().stream().filter(option -> passes(option.bare())).findFirst()
        .map(option -> new FloorPassed(key(act.call().key(), "floor-passed", act.name(), option.name()), act.call().at(), act.call().within(), act.name(), option.text(), act.call().asked(), Call.written(act.call())));
  }

  private static boolean passes(String bare) {
    var words = List.of(bare.split("-"));
    return words.stream().anyMatch(OVER::contains) && words.stream().anyMatch(FLOORS::contains);
  }

  /// Where nobody is asked, what makes it final or takes one after the other without a pause.
  private static Optional<Fact> unasked(Act act) {
    var answers = act.options().stream().filter(option -> Names.ANSWERS.contains(option.bare())).findFirst().map(Option::text).orElse("");
    var list = act.words().stream().map(Call::text).filter(text -> LIST.matcher(text).matches()).findFirst().orElse("");
    if (answers.isEmpty() && list.isEmpty() || act.call().asked() || act.words().stream().anyMatch(Begun::passing)) {
      return Optional.empty();
    }
    var ends = act.options().stream().filter(option -> Names.FINAL.contains(option.bare()) || Names.manner(option.name()) && ENDS.contains(value(option))).map(Option::text).findFirst().orElse("");
    var hasty = act.options().stream().filter(option -> PAUSES.contains(option.bare()) && NONE.contains(value(option))).map(Option::text).findFirst().orElse("");
    return ends.isEmpty() && hasty.isEmpty() ? Optional.empty()
        : Optional.of(new RemovalUnasked(key(act.call().key(), "removal-unasked", act.name()), act.call().at(), act.call().within(), act.name(), ends, hasty, answers, list, Call.written(act.call())));
  }

  /// What an option is given, with `=` or as the next word.
  private static String value(Option option) {
    var text = option.value();
    return text.startsWith("-") && text.indexOf('=') > 0 ? text.substring(text.indexOf('=') + 1) : text;
  }

  private static boolean passing(Argument word) {
    return word.values().isEmpty() ? PassingName.is(word.written(), true) : word.values().stream().allMatch(text -> PassingName.is(text, false));
  }

  private static Key key(Key of, String kind, String... path) {
    return Key.of(of.subject(), kind, path);
  }
}
