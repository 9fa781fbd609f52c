package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.CommandFact.StopCondition;
import org.holdpoint.fact.Fact;
import org.holdpoint.source.Span;

/// The calls of one text in their order, and which of them act.
final class Steps {

  /// (calls) So many are compared; a longer text is made by a program.
  private static final int MOST = 1_000;
  /// (lines) What is gone is shown with what it stood before, where that is as near as this.
  private static final int NEAR = 12;
  private static final Set<String> GRAVE = Set.of("remove", "destroy", "drain", "restart");

  /// What nobody puts back, though the table tells it from disks and databases.
  private static final Set<String> LASTING = Set.of("data folders", "system folders", "kept copies", "web resources");

  /// What a text does at one place: by the table, or by the words of a program that no table knows.
  /// @param id what it does, the same on both sides; of the table, the key of the operation
  record Step(List<String> id, String command, String effect, Span at, Span within, Invocation call, boolean asked, boolean unknown) {}

  /// A step that stood before the change and still stands.
  record Kept(Step was, Step now) {}

  private final List<Fact> own;
  private final List<Invocation> calls;
  private final Map<Span, Integer> places = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final Set<String> words;
  private final List<StopCondition> stops;
  /// Calls that by their names may ask whether something may be done, in a file of their own.
  private final List<Invocation> asking;

  /// `operations` are those of the table, on both sides under the same keys.
  Steps(List<Fact> facts, List<Operation> operations, Predicate<String> known) {
    this.own = facts.size() > MOST ? facts.subList(0, MOST) : facts;
    this.calls = own.stream().filter(Invocation.class::isInstance).map(Invocation.class::cast).toList();
    this.stops = own.stream().filter(StopCondition.class::isInstance).map(StopCondition.class::cast).filter(StopCondition::surely).toList();
    this.words = calls.stream().map(Call::written).collect(Collectors.toSet());
    this.asking = calls.stream().filter(call -> Names.asks(call.program().known().orElse(""))).toList();
    var byPlace = new HashMap<Span, Invocation>();
    for (var at = 0; at < own.size(); at++) {
      places.putIfAbsent(own.get(at).at(), at);
      if (own.get(at) instanceof Invocation call) {
        byPlace.putIfAbsent(call.at(), call);
      }
    }
    operations.stream().filter(one -> GRAVE.contains(one.effect()) && !one.trial() && !one.passing() && byPlace.containsKey(one.at()))
        .forEach(one -> steps.add(new Step(one.key().path(), one.command(), LASTING.contains(one.object()) || recursive(one) ? "destroy" : one.effect(), one.at(), one.within(), byPlace.get(one.at()), one.asked(), false)));
    var done = steps.stream().map(Step::at).collect(Collectors.toSet());
    Stream.concat(Act.of(calls, known).stream().filter(act -> !act.trial()), calls.stream().filter(call -> !done.contains(call.at())).flatMap(call -> Act.statements(call).stream()))
        .forEach(act -> steps.add(new Step(List.of(act.name()), act.name(), act.effect(), act.call().at(), act.call().within(), act.call(), act.call().asked(), true)));
    calls.stream().filter(call -> !done.contains(call.at()) && call.program().known().flatMap(Commands::program).isPresent()).flatMap(call -> Act.of(call).stream()).filter(act -> act.does(Names.BRINGS) && !act.trial())
        .forEach(act -> steps.add(new Step(List.of(act.name()), act.name(), "change", act.call().at(), act.call().within(), act.call(), act.call().asked(), false)));
    // What a trap calls is done at the end, wherever it stands.
    steps.removeIf(step -> step.call().through().contains("trap"));
    steps.sort(Comparator.comparingInt(step -> place(step.at())));
  }

  /// Whole folders of files: `rm -rf "$PGDATA"`.
  private static boolean recursive(Operation one) {
    return one.command().equals("rm") && one.object().equals("files") && Stream.of(one.text().split(" ")).anyMatch(word -> word.startsWith("-") && !word.startsWith("--") && word.toLowerCase(Locale.ROOT).indexOf('r') > 0 || word.equals("--recursive"));
  }

  List<Step> steps() {
    return steps;
  }

  /// Those that stood before the change and still stand, the gravest first, then in their order. Of several that do the same, those with the same words belong together, then the last ones.
  List<Kept> kept(Steps was) {
    var before = was.steps.stream().collect(Collectors.groupingBy(Step::id));
    var found = new ArrayList<Kept>();
    steps.stream().collect(Collectors.groupingBy(Step::id)).forEach((id, ones) -> {
      var left = new ArrayList<>(before.getOrDefault(id, List.of()));
      var open = new ArrayList<>(ones);
      open.removeIf(step -> left.stream().filter(old -> Call.written(old.call()).equals(Call.written(step.call()))).findFirst().filter(old -> left.remove(old) && found.add(new Kept(old, step))).isPresent());
      while (!open.isEmpty() && !left.isEmpty()) {
        found.add(new Kept(left.removeLast(), open.removeLast()));
      }
    });
    found.sort(Comparator.<Kept>comparingInt(kept -> grave(kept.now()) ? 0 : 1).thenComparingInt(kept -> place(kept.now().at())));
    return found;
  }

  /// Whether what it takes away is gone: of a program that no table knows, its words say so.
  static boolean grave(Step step) {
    return step.effect().equals("destroy") || step.unknown() && step.effect().equals("remove");
  }

  List<StopCondition> stops() {
    return stops;
  }

  List<Invocation> calls() {
    return calls;
  }

  /// Whether something comes before a step when the text runs.
  boolean ahead(Span at, Step step) {
    return at.file().equals(step.at().file()) && place(at) < place(step.at());
  }

  private int place(Span at) {
    return places.getOrDefault(at, Integer.MAX_VALUE);
  }

  /// Where something is missing that stood at `gone` in `was`: from the last call before it that is still there, up to the step that it stood before.
  Span gap(Steps was, Span gone, Step step) {
    var still = calls.stream().filter(call -> ahead(call.at(), step)).collect(Collectors.toMap(Call::written, Invocation::at, (_, last) -> last));
    var last = was.calls.stream().filter(call -> was.place(call.at()) < was.place(gone)).map(call -> still.get(Call.written(call))).filter(at -> at != null).reduce((_, one) -> one);
    var from = last.orElseGet(() -> new Span(step.at().file(), step.at().side(), Math.max(1, Math.min(gone.line() - 1, step.at().line())), 1, step.at().line(), step.at().column()));
    return from.compareTo(step.at()) < 0 && step.at().endLine() - from.line() <= NEAR ? from.to(step.at()) : step.at();
  }

  /// Whether something is called before a step that was not called before it, and that by its name may look at the same in a file of its own: `require_idle "$pool"`, `. lib/guards.sh`.
  boolean looksAnew(Steps was, Step step) {
    return asking.stream().anyMatch(call -> ahead(call.at(), step) && !was.words.contains(Call.written(call)));
  }
}
