package org.holdpoint.analysis.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.holdpoint.analysis.command.Call.Option;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.RemovalLoosened;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Programs that no table knows, told to take something away or to change it as before, with fewer options that hold them back: `lbctl delete --owner robot` becomes `lbctl delete`.
final class Loosened {

  private Loosened() {}

  static List<Fact> of(List<Invocation> was, List<Invocation> now, Predicate<String> known) {
    var before = single(was, known);
    return before.isEmpty() ? List.of() : single(now, known).values().stream().filter(one -> before.containsKey(one.name())).<Fact>flatMap(one -> loosened(before.get(one.name()), one).stream()).toList();
  }

  /// What is done, by name; one that is called more than once is left alone, since nothing says which was which.
  private static HashMap<String, Act> single(List<Invocation> calls, Predicate<String> known) {
    var found = new HashMap<String, Act>();
    var several = new HashSet<String>();
    Act.of(calls, known).stream().filter(one -> found.put(one.name(), one) != null).forEach(one -> several.add(one.name()));
    found.keySet().removeAll(several);
    return found;
  }

  private static Optional<Fact> loosened(Act was, Act now) {
    var gone = was.options().stream().filter(option -> !now.has(option)).toList();
    var fresh = now.options().stream().filter(option -> !was.has(option)).toList();
    // What is picked may be said in another way: by a word, or by an option of another name.
    var otherwise = now.words().size() > was.words().size() || fresh.stream().anyMatch(option -> !option.values().isEmpty() && !Names.FINAL.contains(option.bare()));
    var picks = gone.stream().filter(option -> !otherwise && !option.values().isEmpty() && (Names.PICKS.contains(option.bare()) || Names.SCOPES.contains(option.bare()))).findFirst();
    var lasting = fresh.stream().filter(option -> Names.FINAL.contains(option.bare())).findFirst();
    var guards = gone.stream().filter(option -> !otherwise && (Names.TRIALS.contains(option.bare()) || Names.guard(option.bare()))).findFirst();
    var answers = fresh.stream().filter(option -> Names.ANSWERS.contains(option.bare())).findFirst();
    // Where words still name what is meant, an option that picked among it only held it back.
    return picks.<Fact>map(option -> fact(was, now, now.words().isEmpty() && !now.effect().equals("change") ? "selector" : "guard", option)).or(() -> lasting.map(option -> fact(was, now, "final", option))).or(() -> guards.map(option -> fact(was, now, "guard", option)))
        .or(() -> answers.map(option -> fact(was, now, "question", option)));
  }

  private static Fact fact(Act was, Act now, String sort, Option option) {
    return new RemovalLoosened(Key.of(now.call().key().subject(), "removal-loosened", now.name()), now.call().at(), now.call().within(), now.name(), sort, option.text(), Call.written(now.call()), was.call().at());
  }
}
