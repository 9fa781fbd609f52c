package org.holdpoint.mutant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.mutant.Mutant.Mutation;
import org.holdpoint.mutant.Printer.Form;

/// How many mutants a detector catches, by form and mutation. A mutant is caught when a context finding lies within [#NEAR] lines of the first
/// line that lands elsewhere.
record MutantFigures(List<Trial> trials, List<Calm> unmutated) {
  /// How far, in lines, a finding may be from the first line that went wrong.
  static final int NEAR = 3;

  private static final int ROUTERS = 24;
  private static final int MUTANTS_A_ROUTER_AND_MUTATION = 8;

  /// One mutant given to the detector. `silent`: the device would have taken every line of it.
  record Trial(long seed, Form form, Mutant mutant, OptionalInt firstChanged, boolean silent, List<Integer> found) {
    boolean harmless() {
      return firstChanged.isEmpty();
    }

    boolean caught() {
      return firstChanged.isPresent() && found.stream().anyMatch(line -> Math.abs(line - firstChanged.getAsInt()) <= NEAR);
    }
  }

  /// One unmutated text given to the detector.
  record Calm(long seed, Form form, List<Integer> found) {}

  /// The figures of the detectors that this function gives for every router.
  static MutantFigures of(List<Form> forms, Vocabulary vocabulary, Function<SrosConfigs.Router, Detector> detectors) {
    var trials = new ArrayList<Trial>();
    var unmutated = new ArrayList<Calm>();
    for (var seed = 1; seed <= ROUTERS; seed++) {
      var router = SrosConfigs.router(seed);
      var detector = detectors.apply(router);
      for (var form : forms) {
        var lines = Printer.print(router, form);
        var name = form.fileName(router);
        unmutated.add(new Calm(seed, form, detector.contextFindings(name, PrintedLine.file(lines))));
        for (var mutation : Mutation.values()) {
          for (var mutant : sample(mutation, lines, seed)) {
            trials.add(new Trial(seed, form, mutant, mutant.firstChanged(vocabulary), mutant.silent(vocabulary),
                detector.contextFindings(name, PrintedLine.file(mutant.lines()))));
          }
        }
      }
    }
    return new MutantFigures(List.copyOf(trials), List.copyOf(unmutated));
  }

  /// The share of the harmful mutants of this form that were caught, from 0 to 1.
  double recall(Form form) {
    var harmful = trials.stream().filter(trial -> trial.form() == form && !trial.harmless()).toList();
    return (double) harmful.stream().filter(Trial::caught).count() / harmful.size();
  }

  /// The share of the unmutated texts without a context finding, from 0 to 1.
  double calm() {
    return (double) unmutated.stream().filter(text -> text.found().isEmpty()).count() / unmutated.size();
  }

  /// How many mutants of this form were tried.
  long tried(Form form) {
    return trials.stream().filter(trial -> trial.form() == form).count();
  }

  /// The figures for people.
  String table() {
    var rows = new StringBuilder()
        .append("%-8s %-9s %6s %9s %7s %7s %12s %8s%n".formatted("form", "mutation", "total", "harmless", "caught", "missed", "of them", "caught"))
        .append("%-8s %-9s %6s %9s %7s %7s %12s %8s%n".formatted("", "", "", "", "", "", "silent", "share"));
    for (var form : forms()) {
      for (var mutation : Mutation.values()) {
        rows.append(row(form.name(), mutation.name(), trials.stream().filter(trial -> trial.form() == form && trial.mutant().mutation() == mutation).toList()));
      }
      rows.append(row(form.name(), "all", trials.stream().filter(trial -> trial.form() == form).toList()));
      var texts = unmutated.stream().filter(text -> text.form() == form).toList();
      rows.append("%-8s unmutated %6d, with a false alarm: %d%n".formatted(form, texts.size(), texts.stream().filter(text -> !text.found().isEmpty()).count()));
    }
    return rows.toString();
  }

  /// Every miss and every false alarm, so that it can be generated again and read: seed, line, mutation, text.
  String misses() {
    var missed = trials.stream().filter(trial -> !trial.harmless() && !trial.caught()).map(MutantFigures::miss);
    var alarms = unmutated.stream().filter(text -> !text.found().isEmpty())
        .map(text -> "%s seed %d unmutated: false alarm at %s%n".formatted(text.form(), text.seed(), text.found()));
    return Stream.concat(alarms, missed).collect(Collectors.joining());
  }

  private List<Form> forms() {
    return trials.stream().map(Trial::form).distinct().toList();
  }

  private static String row(String form, String mutation, List<Trial> trials) {
    var harmless = trials.stream().filter(Trial::harmless).count();
    var caught = trials.stream().filter(Trial::caught).count();
    var harmful = trials.size() - harmless;
    var silent = trials.stream().filter(trial -> !trial.harmless() && !trial.caught() && trial.silent()).count();
    return "%-8s %-9s %6d %9d %7d %7d %12d %7.1f%%%n".formatted(form, mutation, trials.size(),
        harmless, caught, harmful - caught, silent, 100.0 * caught / harmful);
  }

  private static String miss(Trial trial) {
    var line = trial.firstChanged().getAsInt();
    var lines = trial.mutant().lines();
    var around = IntStream.rangeClosed(Math.max(1, Math.min(line, trial.mutant().place()) - 3), Math.min(lines.size(), line + 3))
        .mapToObj(number -> "  %s%4d | %s%n".formatted(number == line ? ">" : " ", number, lines.get(number - 1).text()))
        .collect(Collectors.joining());
    return "%s seed %d %s at line %d: line %d was meant for %s%s; found %s%n%s%n".formatted(
        trial.form(), trial.seed(), trial.mutant().mutation(), trial.mutant().place(),
        line, lines.get(line - 1).context(), trial.silent() ? ", and no line is rejected" : "", trial.found().isEmpty() ? "nothing" : trial.found(), around);
  }

  /// Some of the mutants of this kind, spread evenly over the text by the dice.
  private static List<Mutant> sample(Mutation mutation, List<PrintedLine> lines, long seed) {
    var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(2_000_000 + seed);
    var mutants = new ArrayList<>(Mutant.of(mutation, lines, dice));
    Collections.shuffle(mutants, dice);
    return List.copyOf(mutants.subList(0, Math.min(MUTANTS_A_ROUTER_AND_MUTATION, mutants.size())));
  }
}
