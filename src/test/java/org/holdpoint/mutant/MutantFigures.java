package org.holdpoint.mutant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.finding.Severity;
import org.holdpoint.mutant.Detector.Found;
import org.holdpoint.mutant.Mutant.Mutation;

/// How many mutants a detector catches, by form and mutation. A mutant is caught when a context finding lies within [#NEAR] lines of the first
/// line that lands elsewhere.
record MutantFigures(List<Trial> trials, List<Calm> unmutated) {
  /// How far, in lines, a finding may be from the first line that went wrong.
  static final int NEAR = 3;

  /// How many routers, and how many mutants of each router and mutation: more with `-Dmutants.routers=200 -Dmutants.each=1000` (then every closing line in turn).
  private static final int ROUTERS = Integer.getInteger("mutants.routers", 30);
  private static final int MUTANTS_A_ROUTER_AND_MUTATION = Integer.getInteger("mutants.each", 8);
  private static final int FIRST_ROUTER = Integer.getInteger("mutants.first", 1);
  private static final String ROW = "%-7s %-9s %6s %9s %5s %8s %7s %6s %8s %5s %7s %7s %11s %4s %7s%n";

  /// One mutant given to the detector. `silent`: the device would have taken every line of it.
  record Trial(long seed, Form form, Mutant mutant, OptionalInt firstChanged, boolean silent, List<Found> found) {
    boolean harmless() {
      return firstChanged.isEmpty();
    }

    boolean harmful() {
      return !harmless();
    }

    boolean caught() {
      return severity().isPresent();
    }

    boolean missed() {
      return harmful() && !caught();
    }

    /// Does no harm, and is reported as an error all the same.
    boolean held() {
      return harmless() && found.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    /// How seriously the mistake was reported: that of the most serious finding near enough; empty for a miss and for what does no harm.
    Optional<Severity> severity() {
      return firstChanged.isEmpty() ? Optional.empty() : found.stream().filter(each -> distance(each) <= NEAR).map(Found::severity).min(Comparator.naturalOrder());
    }

    /// Why a miss was missed: `silent` (no line is rejected, and nothing is found), `overlooked` (the
    /// generator's device rejects a line, and nothing is found: the product's table, which knows more commands, takes it), `far` (found elsewhere).
    String reason() {
      return found.stream().min(Comparator.comparingInt(this::distance))
          .map(nearest -> "far: the nearest finding is " + distance(nearest) + " lines away, at line " + nearest.line() + (silent ? "; no line is rejected" : ""))
          .orElse(silent ? "silent: no line is rejected, and nothing is found" : "overlooked: the generator's device rejects a line, and nothing is found");
    }

    private int distance(Found each) {
      return Math.abs(each.line() - firstChanged.orElseThrow());
    }
  }

  /// One unmutated text given to the detector.
  record Calm(long seed, Form form, List<Found> found) {}

  /// The figures of the detectors that this function gives for every router.
  static MutantFigures of(List<Form> forms, Vocabulary vocabulary, Function<Router, Detector> detectors) {
    var trials = new ArrayList<Trial>();
    var unmutated = new ArrayList<Calm>();
    for (var seed = FIRST_ROUTER; seed < FIRST_ROUTER + ROUTERS; seed++) {
      var router = vocabulary.dialect().router(seed);
      var detector = detectors.apply(router);
      for (var form : forms) {
        var lines = vocabulary.dialect().print(router, form);
        var name = form.fileName(router);
        unmutated.add(new Calm(seed, form, detector.contextFindings(name, PrintedLine.file(lines))));
        for (var mutation : Mutation.values()) {
          for (var mutant : sample(mutation, lines, vocabulary.dialect(), seed, MUTANTS_A_ROUTER_AND_MUTATION)) {
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
    var harmful = trials.stream().filter(trial -> trial.form() == form && trial.harmful()).toList();
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

  /// The figures for people: how many mutants; how many of them do no harm, and of those how many were held all the same (an error); of the others how many were
  /// caught and as what, how many were missed and why.
  String table() {
    var rows = new StringBuilder()
        .append(ROW.formatted("form", "mutation", "total", "harmless", "held", "harmful", "caught", "error", "warning", "note", "missed", "silent", "overlooked", "far", "share"));
    for (var form : forms()) {
      for (var mutation : Mutation.values()) {
        rows.append(row(form.name(), mutation.name(), trials.stream().filter(trial -> trial.form() == form && trial.mutant().mutation() == mutation).toList()));
      }
      rows.append(row(form.name(), "all", trials.stream().filter(trial -> trial.form() == form).toList()));
      var texts = unmutated.stream().filter(text -> text.form() == form).toList();
      rows.append("%-7s unmutated: %d, with a false alarm: %d%n".formatted(form, texts.size(), texts.stream().filter(text -> !text.found().isEmpty()).count()));
    }
    return rows.toString();
  }

  /// Every miss with its reason, every harmless mutant that was held, and every false alarm, so that it can be generated again and read: seed, line, mutation, text.
  String misses() {
    var missed = trials.stream().filter(trial -> trial.missed() || trial.held()).map(MutantFigures::miss);
    var alarms = unmutated.stream().filter(text -> !text.found().isEmpty())
        .map(text -> "%s seed %d unmutated: false alarm at %s%n".formatted(text.form(), text.seed(), text.found()));
    return Stream.concat(alarms, missed).collect(Collectors.joining());
  }

  private List<Form> forms() {
    return trials.stream().map(Trial::form).distinct().toList();
  }

  private static String row(String form, String mutation, List<Trial> trials) {
    var harmful = count(trials, Trial::harmful);
    var caught = count(trials, Trial::caught);
    return ROW.formatted(form, mutation, trials.size(), count(trials, Trial::harmless),
        count(trials, Trial::held), harmful, caught,
        caughtAs(trials, Severity.ERROR), caughtAs(trials, Severity.WARNING), caughtAs(trials, Severity.NOTE), harmful - caught, missedAs(trials, "silent"),
        missedAs(trials, "overlooked"), missedAs(trials, "far"), harmful == 0 ? "-" : "%.1f%%".formatted(100.0 * caught / harmful));
  }

  private static long caughtAs(List<Trial> trials, Severity severity) {
    return count(trials, trial -> trial.severity().filter(severity::equals).isPresent());
  }

  private static long missedAs(List<Trial> trials, String reason) {
    return count(trials, trial -> trial.missed() && trial.reason().startsWith(reason));
  }

  private static long count(List<Trial> trials, Predicate<Trial> which) {
    return trials.stream().filter(which).count();
  }

  /// A miss for people, or a mutant that does no harm and was held: where, why, and the lines around.
  static String miss(Trial trial) {
    var line = trial.firstChanged().orElse(trial.mutant().place());
    var lines = trial.mutant().lines();
    var around = IntStream.rangeClosed(Math.max(1, Math.min(line, trial.mutant().place()) - 3), Math.min(lines.size(), line + 3))
        .mapToObj(number -> "  %s%4d | %s%n".formatted(number == line ? ">" : " ", number, lines.get(number - 1).text()))
        .collect(Collectors.joining());
    return "%s seed %d %s at line %d: %s; found %s%n%s%n".formatted(trial.form(), trial.seed(), trial.mutant().mutation(), trial.mutant().place(),
        trial.harmless() ? "harmless, and held" : "line " + line + " was meant for " + lines.get(line - 1).context() + "; " + trial.reason(),
        trial.found().isEmpty() ? "nothing" : trial.found(), around);
  }

  /// At most so many of the mutants of this kind, spread evenly over the text by the dice.
  static List<Mutant> sample(Mutation mutation, List<PrintedLine> lines, Dialect dialect, long seed, int most) {
    var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(2_000_000 + seed);
    var mutants = new ArrayList<>(Mutant.of(mutation, lines, dialect, dice));
    Collections.shuffle(mutants, dice);
    return List.copyOf(mutants.subList(0, Math.min(most, mutants.size())));
  }
}
