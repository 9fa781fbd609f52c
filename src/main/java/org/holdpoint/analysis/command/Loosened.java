package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.holdpoint.analysis.command.Call.Option;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.RemovalLoosened;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Programs that no table knows, told to take something away as before, with fewer options that hold them back: `lbctl delete --owner robot` becomes `lbctl delete`.
final class Loosened {

  private Loosened() {}

  /// A call that takes something away. `name` is its program with the words up to the verb, `named` how many words follow that are no options, nor given to one.
  private record Removal(Invocation call, String name, int named, List<Option> options) {

    boolean has(Option option) {
      return options.stream().anyMatch(one -> one.bare().equals(option.bare()));
    }
  }

  static List<Fact> of(List<Invocation> was, List<Invocation> now, Predicate<String> known) {
    var before = single(was, known);
    return before.isEmpty() ? List.of() : single(now, known).values().stream().filter(one -> before.containsKey(one.name())).<Fact>flatMap(one -> loosened(before.get(one.name()), one).stream()).toList();
  }

  /// The removals by name; one that is called more than once is left alone, since nothing says which was which.
  private static HashMap<String, Removal> single(List<Invocation> calls, Predicate<String> known) {
    var found = new HashMap<String, Removal>();
    var several = new HashSet<String>();
    calls.stream().filter(call -> Sweeps.unknown(call, known)).flatMap(call -> removal(call).stream()).filter(one -> found.put(one.name(), one) != null).forEach(one -> several.add(one.name()));
    found.keySet().removeAll(several);
    return found;
  }

  private static Optional<Removal> removal(Invocation call) {
    var plain = new ArrayList<Argument>();
    var options = new ArrayList<Option>();
    var words = call.words();
    for (var at = 0; at < words.size(); at++) {
      var word = words.get(at);
      var text = Call.text(word);
      var equals = text.indexOf('=');
      if (!text.startsWith("-") || text.length() < 2) {
        plain.add(word);
      } else if (equals > 0) {
        options.add(new Option(text.substring(0, equals), List.of(word), word.written()));
      } else if (at + 1 < words.size() && !Call.text(words.get(at + 1)).startsWith("-") && Sweeps.verb(List.of(words.get(at + 1))).isEmpty()) {
        options.add(new Option(text, List.of(words.get(++at)), word.written() + " " + words.get(at).written()));
      } else {
        options.add(new Option(text, List.of(), word.written()));
      }
    }
    return Sweeps.verb(plain).map(verb -> new Removal(call, call.program().known().orElse("") + plain.stream().limit(verb + 1).map(word -> " " + Call.text(word)).collect(Collectors.joining()), plain.size() - verb - 1, options));
  }

  private static Optional<Fact> loosened(Removal was, Removal now) {
    var gone = was.options().stream().filter(option -> !now.has(option)).toList();
    var fresh = now.options().stream().filter(option -> !was.has(option)).toList();
    // What is picked may be said in another way: by a word, or by an option of another name.
    var otherwise = now.named() > was.named() || fresh.stream().anyMatch(option -> !option.values().isEmpty() && !Names.FINAL.contains(option.bare()));
    var picks = gone.stream().filter(option -> !otherwise && !option.values().isEmpty() && (Names.PICKS.contains(option.bare()) || Names.SCOPES.contains(option.bare()))).findFirst();
    var lasting = fresh.stream().filter(option -> Names.FINAL.contains(option.bare())).findFirst();
    var guards = gone.stream().filter(option -> !otherwise && (Names.TRIALS.contains(option.bare()) || Names.guard(option.bare()))).findFirst();
    var answers = fresh.stream().filter(option -> Names.ANSWERS.contains(option.bare())).findFirst();
    // Where words still name what is meant, an option that picked among it only held it back.
    return picks.<Fact>map(option -> fact(was, now, now.named() == 0 ? "selector" : "guard", option)).or(() -> lasting.map(option -> fact(was, now, "final", option))).or(() -> guards.map(option -> fact(was, now, "guard", option)))
        .or(() -> answers.map(option -> fact(was, now, "question", option)));
  }

  private static Fact fact(Removal was, Removal now, String sort, Option option) {
    return new RemovalLoosened(Key.of(now.call().key().subject(), "removal-loosened", now.name()), now.call().at(), now.call().within(), now.name(), sort, option.text(), Call.written(now.call()), was.call().at());
  }
}
