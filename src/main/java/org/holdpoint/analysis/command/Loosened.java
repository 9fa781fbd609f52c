package org.holdpoint.analysis.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.analysis.command.Call.Option;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.StepFact.RemovalLoosened;

/// Programs that no table knows, told to take something away or to change it as before, with fewer options that hold them back: `lbctl delete --owner robot` becomes `lbctl delete`.
final class Loosened {

  private Loosened() {}

  static List<Fact> of(List<Invocation> was, List<Invocation> now, Predicate<String> known) {
    var before = all(was, known);
    var after = all(now, known);
    return before.isEmpty() ? List.of() : Stream.concat(ended(before, after), after.entrySet().stream().flatMap(ones -> loosened(before.getOrDefault(ones.getKey(), List.of()), ones.getValue()).stream())).toList();
  }

  /// What is done, by name.
  private static Map<String, List<Act>> all(List<Invocation> calls, Predicate<String> known) {
    return Act.of(calls, known).stream().collect(Collectors.groupingBy(Act::name, LinkedHashMap::new, Collectors.toList()));
  }

  /// One that is called more than once is left alone where nothing says which was which; told at the first.
  private static Optional<Fact> loosened(List<Act> was, List<Act> now) {
    return was.size() == now.size() ? IntStream.range(0, now.size()).boxed().flatMap(at -> loosened(was.get(at), now.get(at)).stream()).findFirst() : Optional.empty();
  }

  /// What was only switched off by a program, and is taken away for good by the same one now.
  private static Stream<Fact> ended(Map<String, List<Act>> before, Map<String, List<Act>> after) {
    return before.values().stream().map(List::getFirst).filter(act -> act.does(Names.RECOVERABLE) && !after.containsKey(act.name()))
        .flatMap(act -> after.values().stream().map(List::getFirst).filter(one -> one.program().equals(act.program())).filter(one -> one.does(Names.ENDS) && !before.containsKey(one.name())).limit(1)
            .map(one -> new RemovalLoosened(Key.of(one.call().key().subject(), "removal-loosened", one.name()), one.call().at(), one.call().within(), one.name(), "ended", act.name(), Call.written(one.call()), act.call().at())));
  }

  private static Optional<Fact> loosened(Act was, Act now) {
    var gone = was.options().stream().filter(option -> !now.has(option)).toList();
    var fresh = now.options().stream().filter(option -> !was.has(option)).toList();
    // What is picked may be said in another way: by a word, or by an option of another name.
    var otherwise = now.words().size() > was.words().size() || !now.call().exported().containsAll(was.call().exported()) || now.call().exported().size() > was.call().exported().size() || fresh.stream().anyMatch(option -> !option.values().isEmpty() && !Names.FINAL.contains(option.bare()));
    var picks = gone.stream().filter(option -> !otherwise && !option.values().isEmpty() && (Names.PICKS.contains(option.bare()) || Names.SCOPES.contains(option.bare()))).findFirst();
    var place = gone.stream().filter(option -> !otherwise && Names.ENVIRONMENTS.contains(option.bare())).findFirst().filter(_ -> now.effect().equals("change"));
    var lasting = fresh.stream().filter(option -> Names.FINAL.contains(option.bare())).findFirst();
    var guards = gone.stream().filter(option -> !otherwise && (Names.TRIALS.contains(option.bare()) || Names.guard(option.bare()))).findFirst();
    var answers = fresh.stream().filter(option -> Names.ANSWERS.contains(option.bare())).findFirst();
    var traded = guards.or(() -> picks).isPresent() && answers.isPresent();
    var wide = now.options().stream().filter(option -> everywhere(option, was, gone)).findFirst();
    if (wide.isPresent() && !was.trial() && !now.trial()) {
      return wide.map(option -> fact(was, now, now.effect().equals("change") ? "everyone" : "everywhere", option));
    }
    // Where words still name what is meant, an option that picked among it only held it back.
    return (traded && !(now.words().isEmpty() && picks.isPresent()) ? answers.<Fact>map(option -> fact(was, now, "traded", option)) : Optional.<Fact>empty()).or(() -> place.map(option -> fact(was, now, "place", option))).or(() -> picks.map(option -> fact(was, now, now.words().isEmpty() && !now.effect().equals("change") ? "selector" : "guard", option))).or(() -> lasting.map(option -> fact(was, now, "final", option))).or(() -> guards.map(option -> fact(was, now, "guard", option)))
        .or(() -> answers.map(option -> fact(was, now, "question", option)));
  }

  /// Whether an option says all of what it, or one that is gone, said a part of: `--ring canary` becomes `--ring all`, `--service shop` becomes `--all-services`.
  private static boolean everywhere(Option option, Act was, List<Option> gone) {
    var bare = option.bare();
    if (!option.values().isEmpty()) {
      return Names.ALL.contains(value(option)) && Names.part(bare) && was.options().stream().anyMatch(old -> old.bare().equals(bare) && !old.values().isEmpty() && !value(old).isEmpty() && !Names.ALL.contains(value(old)));
    }
    return !was.has(option) && (bare.equals("all") || bare.startsWith("all-") || bare.equals("everywhere") || bare.equals("global"))
        && gone.stream().anyMatch(old -> !old.values().isEmpty() && Names.part(old.bare()) && (!bare.startsWith("all-") || bare.contains(old.bare())));
  }

  /// What an option is given, with `=` or as the next word.
  private static String value(Option option) {
    var text = option.value();
    return text.startsWith("-") && text.indexOf('=') > 0 ? text.substring(text.indexOf('=') + 1) : text;
  }

  private static Fact fact(Act was, Act now, String sort, Option option) {
    return new RemovalLoosened(Key.of(now.call().key().subject(), "removal-loosened", now.name()), now.call().at(), now.call().within(), now.name(), sort, option.text(), Call.written(now.call()), was.call().at());
  }
}
