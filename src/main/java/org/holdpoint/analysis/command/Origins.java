package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.StopCondition;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Which calls of a text say what another one takes: those on its lines, those at the head of the loop around it, and those whose output its variables hold (`ids=$(aws ec2 describe-instances …)`).
final class Origins {

  private static final String INTO = "=";
  private static final String PIPE = "|";
  private static final String IN = " in ";
  private static final String READS = "< ";
  private static final String MAKES = "mktemp";
  /// How questions compare numbers.
  private static final List<String> NUMBERS = List.of(" -le ", " -lt ", " -gt ", " -ge ", " -eq ", " -ne ", " > ", " < ", " >= ", " <= ");

  private final Map<Integer, List<Invocation>> byLine;
  /// Of a call in a pipeline, those before it whose output it is given, on whatever lines they stand.
  private final Map<Key, List<Invocation>> piped = new HashMap<>();
  /// The calls that fill a variable, one list for each time that it is filled, in their order.
  private final Map<String, List<List<Invocation>>> filling = new HashMap<>();
  private final List<StopCondition> stops;

  Origins(List<Invocation> calls, List<Fact> own) {
    byLine = calls.stream().collect(Collectors.groupingBy(call -> call.at().line()));
    for (var at = 1; at < calls.size(); at++) {
      var before = calls.get(at - 1);
      if (before.through().contains(PIPE) && before(before, calls.get(at))) {
        piped.put(calls.get(at).key(), Stream.concat(piped.getOrDefault(before.key(), List.of()).stream(), Stream.of(before)).toList());
      }
    }
    calls.forEach(call -> call.through().stream().filter(word -> word.startsWith(READS)).forEach(word -> {
      var writers = calls.stream().filter(other -> before(other, call) && other.outputs().stream().anyMatch(file -> bare(file.written()).equals(bare(word.substring(READS.length()))))).toList();
      piped.merge(call.key(), writers, (one, more) -> Stream.concat(one.stream(), more.stream()).toList());
    }));
    stops = own.stream().filter(StopCondition.class::isInstance).map(StopCondition.class::cast).toList();
    var open = new HashMap<String, List<Invocation>>();
    for (var call : calls) {
      for (var at = 0; at < call.through().size(); at++) {
        var word = call.through().get(at);
        if (word.endsWith(INTO)) {
          var variable = word.substring(0, word.length() - 1);
          var group = open.computeIfAbsent(variable, this::next);
          group.add(call);
          // The last command of a pipeline ends what fills the variable.
          if (!call.through().subList(at, call.through().size()).contains(PIPE)) {
            open.remove(variable);
          }
        }
      }
    }
  }

  /// A name without what may stand around it: `list` of `"${list}"`.
  private static String bare(String written) {
    return written.replaceAll("[\"{}]", "");
  }

  private List<Invocation> next(String variable) {
    var group = new ArrayList<Invocation>();
    filling.computeIfAbsent(variable, _ -> new ArrayList<>()).add(group);
    return group;
  }

  /// Those that say what `of` takes. `back`: each round of its loop puts back what it took, so that what the loop goes through is not taken together.
  List<Invocation> of(Invocation of, boolean back) {
    var rounds = !(of.repeated() instanceof Value.Absent<Long>);
    return rounds && (!of.surely() || back) ? beside(of) : Stream.of(rounds ? on(of.within()) : List.<Invocation>of(), filled(of), beside(of)).flatMap(List::stream).distinct().toList();
  }

  /// The calls that begin on the lines of one, or are piped to it.
  List<Invocation> beside(Invocation of) {
    return Stream.concat(on(of.at()).stream(), piped.getOrDefault(of.key(), List.of()).stream()).distinct().toList();
  }

  private List<Invocation> on(Span lines) {
    return IntStream.rangeClosed(lines.line(), lines.endLine()).boxed().flatMap(line -> byLine.getOrDefault(line, List.of()).stream()).filter(other -> other.at().file().equals(lines.file())).toList();
  }

  /// The calls that filled the variables of its words last. Where the text stops at a question about such a variable in between (`[ "$(wc -w <<< "$ids")" -le 3 ] || exit 1`), it is not taken whatever it holds.
  private List<Invocation> filled(Invocation of) {
    if (filling.isEmpty()) {
      return List.of();
    }
    return names(of).stream().flatMap(name -> filling.getOrDefault(name, List.of()).stream().filter(group -> before(group.getLast(), of)).reduce((_, last) -> last).stream()
        .filter(group -> stops.stream().noneMatch(stop -> between(group.getLast().at(), stop.at(), of.at()) && (asks(stop, name) || asksAfter(stop, group.getLast(), of))))).flatMap(List::stream).toList();
  }

  /// The calls that filled the variables of its words last, whatever the text asks about these in between.
  List<Invocation> fillers(Invocation of) {
    return filling.isEmpty() ? List.of() : names(of).stream().flatMap(name -> filling.getOrDefault(name, List.of()).stream().filter(group -> before(group.getLast(), of)).reduce((_, last) -> last).stream()).flatMap(List::stream).toList();
  }

  /// Whether all that it takes lies in files and folders that the text made for itself (mktemp(1)).
  boolean temporary(Invocation of) {
    var held = of.words().stream().filter(word -> !word.open().isEmpty()).toList();
    return !held.isEmpty() && held.stream().noneMatch(Argument::mayBeBlank) && of.words().stream().filter(word -> word.open().isEmpty()).allMatch(word -> word.written().startsWith("-"))
        && fillers(of).stream().allMatch(call -> call.program().known().filter(MAKES::equals).isPresent()) && held.stream().allMatch(word -> word.open().stream().allMatch(filling::containsKey));
  }

  /// The variables that its words hold, also through loops over the words of another one.
  private static Set<String> names(Invocation of) {
    var names = new LinkedHashSet<String>();
    of.words().stream().map(Argument::open).forEach(names::addAll);
    for (var at = of.through().size() - 1; at >= 0; at--) {
      var word = of.through().get(at);
      var in = word.indexOf(IN);
      if (in > 0 && names.contains(word.substring(0, in))) {
        names.add(word.substring(in + IN.length()));
      }
    }
    return names;
  }

  private static boolean before(Invocation call, Invocation of) {
    return call.at().file().equals(of.at().file()) && call.at().compareTo(of.at()) < 0;
  }

  private static boolean between(Span from, Span at, Span to) {
    return at.file().equals(to.file()) && from.line() < at.line() && at.line() <= to.line();
  }

  /// Whether it asks about what was worked out in between: `count=$(wc -w <<< "$ids")`.
  private boolean asksAfter(StopCondition stop, Invocation last, Invocation of) {
    return filling.entrySet().stream().anyMatch(one -> asks(stop, one.getKey()) && one.getValue().stream().anyMatch(group -> before(last, group.getLast()) && before(group.getLast(), of)));
  }

  /// Whether the text stops where what it takes is too much: a question that compares a number, of a variable that its words hold or of what was worked out of it.
  boolean bounded(Invocation of) {
    return !stops.isEmpty() && names(of).stream().anyMatch(name -> stops.stream().filter(stop -> before(stop, of) && NUMBERS.stream().anyMatch(stop.asked()::contains))
        .anyMatch(stop -> asks(stop, name) || filling.getOrDefault(name, List.of()).stream().anyMatch(group -> between(group.getLast().at(), stop.at(), of.at()) && asksAfter(stop, group.getLast(), of))));
  }

  private static boolean before(StopCondition stop, Invocation of) {
    return stop.at().file().equals(of.at().file()) && stop.at().compareTo(of.at()) < 0;
  }

  private static boolean asks(StopCondition stop, String name) {
    return stop.asked().contains("$" + name) || stop.asked().contains("{" + name) || stop.asked().contains("{#" + name);
  }
}
