package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.Sizing;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Commands that set how many of something run: rows `size` of the table.
final class Sizes {

  private static final String NAMESPACE = "namespace=";

  private Sizes() {}

  static List<Fact> of(List<Invocation> calls) {
    var found = new ArrayList<Fact>();
    var times = new HashMap<String, Integer>();
    calls.forEach(call -> call.program().known().flatMap(Commands::program).filter(program -> !program.sizes().isEmpty()).ifPresent(program -> sizings(call, program, times, found)));
    return found;
  }

  private static void sizings(Invocation of, Program program, HashMap<String, Integer> times, List<Fact> found) {
    var call = Call.of(program, of.words());
    for (var size : program.sizes()) {
      var taken = Words.taken(program, size.words(), call.words());
      if (taken.isPresent()) {
        var rest = call.words().subList(taken.getAsInt(), call.words().size());
        var command = Call.name(of.program().known().orElse(""), call, taken.getAsInt());
        for (var one : counted(size, call, rest)) {
          var ordinal = times.merge(command + "\t" + one.name(), 1, Integer::sum);
          var scope = Scope.of(of, program, program.verbs().getFirst(), call, Map.of());
          found.add(new Sizing(Key.of(of.key().subject(), "sizing", command, one.name(), ordinal.toString()), of.at(), of.within(), command, one.name(), sort(program, one.name()),
              scope.stream().filter(word -> word.startsWith(NAMESPACE)).map(word -> word.substring(NAMESPACE.length())).findFirst().orElse(""), one.count(), trial(program, call), of.asked(), PassingName.is(one.name(), false), Call.written(of)));
        }
        return;
      }
    }
  }

  /// A name, and how many there are of it. A number that the text does not tell is left out.
  private record One(String name, long count) {}

  private static List<One> counted(Program.Size size, Call call, List<Argument> rest) {
    if (size.count().equals("=")) {
      return rest.stream().filter(word -> word.values().size() == 1 && Call.text(word).indexOf('=') > 0).flatMap(word -> one(Call.text(word).substring(0, Call.text(word).indexOf('=')), word, Call.text(word).substring(Call.text(word).indexOf('=') + 1)).stream()).toList();
    }
    var count = size.count().equals("last") ? rest.isEmpty() ? Optional.<Argument>empty() : Optional.of(rest.getLast()) : call.option(size.count()).flatMap(option -> option.values().stream().findFirst());
    var names = size.names().stream().map(place -> place.where().startsWith("-") ? call.option(place.where()).map(Call.Option::value).orElse("") : rest.stream().filter(word -> !size.count().equals("last") || word != rest.getLast()).map(Call::text).collect(Collectors.joining("/")))
        .filter(name -> !name.isEmpty()).findFirst().orElse("");
    return count.flatMap(word -> one(names, word, Call.text(word))).stream().toList();
  }

  private static Optional<One> one(String name, Argument word, String text) {
    return word.values().size() == 1 && Names.number(text) ? Optional.of(new One(name, Long.parseLong(text))) : Optional.empty();
  }

  /// `deployment` of `deploy/web`.
  private static String sort(Program program, String name) {
    return Optional.ofNullable(name.indexOf('/') < 0 ? null : program.objects().get(name.substring(0, name.indexOf('/')))).map(kind -> kind.name().replace(" ", "").replaceFirst("s$", "")).orElse("");
  }

  private static boolean trial(Program program, Call call) {
    return call.options().stream().anyMatch(option -> program.sorted("trial", option.name(), "") && !option.value().equals("false") && !option.value().equals("none"));
  }
}
