package org.holdpoint.mutant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.language.Languages;
import org.holdpoint.mutant.Mutant.Mutation;
import org.holdpoint.mutant.MutantFigures.Calm;
import org.holdpoint.mutant.MutantFigures.Trial;
import org.holdpoint.mutant.PrintedLine.Role;

/// Mutants of real files: the same mistakes as in generated routers, made in the files of a folder that is measured in place. What is true of a mutant is said by the
/// generator's own device ([TrueReplay]), which has learned its commands from these files and nothing from the product. A file joins only if that device lands every
/// line of it where its indentation says; a mutant whose lines all land where they were meant to is not counted.
final class CorpusMutants {
  private static final Path MISSES = Path.of("target", "mutants");
  /// How many mutants of each file, form and mutation, so that a thousand files take minutes.
  private static final int MUTANTS_OF_EACH = Integer.getInteger("mutants.each", 1);

  /// In how many of its places a line must open a block to be one that does.
  private static final double OPENS = 0.05;

  /// A file that joined, in one form.
  private record Base(RealBase real, Form form, List<PrintedLine> lines) {
    String fileName() {
      var name = Path.of(real.path()).getFileName().toString();
      return form == Form.SAVED ? name : name + "-change.cli";
    }
  }

  private record Judged(Base base, Calm calm, List<Trial> trials) {}

  private CorpusMutants() {}

  public static void main(String[] arguments) throws IOException {
    var sros = new SrosDialect();
    var configurations = Map.of("ios", new IosDialect(), "iosxr", WalkUpDialect.IOSXR, "huawei-vrp", WalkUpDialect.VRP, "frr", WalkUpDialect.FRR, "nxos", WalkUpDialect.NXOS,
        "eos", WalkUpDialect.EOS, "junos", BraceDialect.SAVED);
    var bases = RealBase.in(Path.of(arguments[0]), sros, configurations);
    Files.createDirectories(MISSES);
    var dialects = Stream.concat(Stream.of(sros), configurations.values().stream().sorted(Comparator.comparing(Dialect::name)))
        .filter(dialect -> arguments.length < 2 || dialect.name().equals(arguments[1])).filter(dialect -> Languages.names().contains(dialect.name())).toList();
    for (var dialect : dialects) {
      print(dialect, bases.stream().filter(base -> base.dialect() == dialect).toList());
    }
  }

  private static void print(Dialect dialect, List<RealBase> bases) throws IOException {
    var start = System.nanoTime();
    var vocabulary = learned(dialect, bases);
    var files = IntStream.range(0, bases.size()).boxed()
        .collect(Collectors.toMap(index -> index, index -> RealText.read(dialect, vocabulary, bases.get(index).outermost(), bases.get(index).text())));
    var fit = files.keySet().stream().filter(index -> dialect.shows(files.get(index)) && fits(files.get(index), vocabulary)).sorted().toList();
    var judged = fit.parallelStream().flatMap(index -> Stream.of(Form.values())
        .map(form -> new Base(bases.get(index), form, printed(files.get(index), form, dialect, vocabulary)))
        .filter(base -> !base.lines().isEmpty()).map(base -> judged(base, index, vocabulary))).toList();
    var figures = new MutantFigures(judged.stream().flatMap(each -> each.trials().stream()).toList(), judged.stream().map(Judged::calm).toList());
    System.out.printf("mutants of real files, %s: %d files, %d joined (in the others indentation and the device do not agree), %d s%n%s", dialect.name(), bases.size(), fit.size(),
        (System.nanoTime() - start) / 1_000_000_000L, figures.table());
    judged.stream().filter(each -> !each.calm().found().isEmpty()).forEach(each -> each.calm().found().forEach(found ->
        System.out.printf("false alarm: %s %s:%d %s %s: %s%n", each.base().form(), each.base().real().path(), found.line(), found.severity(), found.rule(),
            each.base().lines().get(found.line() - 1).words())));
    System.out.println();
    Files.writeString(MISSES.resolve(dialect.name() + "-misses-of-real-files.txt"), judged.stream()
        .flatMap(each -> each.trials().stream().filter(trial -> trial.missed() || trial.held()).map(trial -> each.base().real().path() + "\n" + MutantFigures.miss(trial))).collect(Collectors.joining()));
  }

  private static Judged judged(Base base, int seed, Vocabulary vocabulary) {
    var detector = HoldpointDetector.reading(base.real().dialect().name());
    var trials = new ArrayList<Trial>();
    for (var mutation : Mutation.values()) {
      for (var mutant : MutantFigures.sample(mutation, base.lines(), base.real().dialect().of(base.form()), seed, MUTANTS_OF_EACH)) {
        trials.add(new Trial(seed, base.form(), mutant, mutant.firstChanged(vocabulary), mutant.silent(vocabulary),
            detector.contextFindings(base.fileName(), PrintedLine.file(mutant.lines()))));
      }
    }
    return new Judged(base, new Calm(seed, base.form(), detector.contextFindings(base.fileName(), PrintedLine.file(base.lines()))), trials);
  }

  /// What the files teach: first which lines open blocks, those that do in one place of twenty (many blocks are empty, but one file that is indented strangely teaches nothing); then what the blocks take.
  private static Vocabulary learned(Dialect dialect, List<RealBase> bases) {
    var vocabulary = Vocabulary.empty(dialect);
    var strict = Vocabulary.empty(dialect);
    var places = bases.stream().flatMap(base -> RealText.read(dialect, strict, base.outermost(), base.text()).stream()).filter(PrintedLine::isMeantForAContext)
        .collect(Collectors.groupingBy(line -> vocabulary.likeness(line.context(), line.words())));
    places.values().stream().filter(alike -> opens(alike) && !astray(alike, places, vocabulary))
        .forEach(alike -> alike.forEach(line -> vocabulary.learn(line.context(), RealText.block(line.words()))));
    bases.stream().flatMap(base -> RealText.read(dialect, vocabulary, base.outermost(), base.text()).stream()).filter(line -> line.role() == Role.LEAF)
        .collect(Collectors.groupingBy(line -> vocabulary.likeness(line.context(), line.words()))).values().stream().filter(alike -> !astray(alike, places, vocabulary))
        .forEach(alike -> alike.forEach(line -> vocabulary.learn(line.context(), new ConfigLeaf(line.words()))));
    return vocabulary;
  }

  private static boolean opens(List<PrintedLine> alike) {
    return alike.stream().filter(line -> line.role() == Role.HEADER).count() > alike.size() * OPENS;
  }

  /// Whether such lines open blocks in a context around this one, and twenty times as often: a file that is indented strangely, or forgot to close a block, teaches nothing.
  private static boolean astray(List<PrintedLine> alike, Map<String, List<PrintedLine>> places, Vocabulary vocabulary) {
    var line = alike.getFirst();
    return IntStream.range(1, line.context().size()).mapToObj(size -> places.getOrDefault(vocabulary.likeness(line.context().subList(0, size), line.words()), List.of()))
        .anyMatch(around -> opens(around) && alike.size() < around.size() * OPENS);
  }

  /// Whether the device lands every line where it is meant to.
  private static boolean fits(List<PrintedLine> lines, Vocabulary vocabulary) {
    var landings = TrueReplay.of(lines, vocabulary);
    return IntStream.range(0, lines.size()).filter(index -> lines.get(index).role() != Role.ASIDE)
        .allMatch(index -> landings.get(index).accepted() && landings.get(index).context().equals(lines.get(index).context()));
  }

  /// As it is saved, as people type it, and the same without indentation and remarks.
  private static List<PrintedLine> printed(List<PrintedLine> saved, Form form, Dialect dialect, Vocabulary vocabulary) {
    var typed = form == Form.SAVED ? saved : dialect.typed(saved);
    if (typed.isEmpty()) {
      return typed;
    }
    var lands = form == Form.SAVED || fits(typed, vocabulary);
    return form == Form.FLAT ? flat(lands ? typed : saved) : lands ? typed : saved;
  }

  /// The same without indentation and remarks.
  private static List<PrintedLine> flat(List<PrintedLine> lines) {
    return lines.stream().filter(line -> line.role() != Role.ASIDE).map(line -> new PrintedLine(line.words(), line.context(), line.role())).toList();
  }
}
