package org.holdpoint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Pairing;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Undecided;
import org.holdpoint.gate.Gate;
import org.holdpoint.repair.Repairs;
import org.holdpoint.replay.Margin;
import org.holdpoint.report.Report;
import org.holdpoint.rule.Judge;
import org.holdpoint.rule.Rulebook;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// The straight line: discover has run; read, apply, facts, pair, analyse, judge, gate. What it finds is one report.
public final class Holdpoint {

  /// The version of the program, as reports carry it.
  public static final String VERSION = "0.1.0";

  private Holdpoint() {}

  /// Judges a change.
  public static Report check(Comparison comparison, Settings settings, Rulebook rulebook, Request request) {
    var trials = new Trials(comparison, settings, request);
    var judged = trials.all();
    var files = files(comparison, trials);
    var text = text(files);
    var findings = new ArrayList<Finding>();
    var undecided = new ArrayList<Undecided>();
    for (var trial : judged) {
      var judgement = Judge.judge(rulebook, Pairing.pair(trial.was(), trial.now()), comparison.compared(), text);
      judgement.findings().stream().map(Repairs::with).forEach(findings::add);
      undecided.addAll(judgement.undecided());
    }
    findings.sort(Comparator.comparing(Finding::at).thenComparing(Finding::rule));
    var coverage = Stream.concat(judged.stream().map(Trial::coverage), trials.others().stream()).sorted(Comparator.comparing(FileCoverage::file)).toList();
    var incomplete = Stream.concat(comparison.incomplete().stream(), trials.incomplete().stream()).sorted(Comparator.comparing(Incomplete::at)).toList();
    var decision = Gate.decide(findings, undecided, incomplete, coverage, comparison, request.failOn(), request.allowIncomplete(),
        judged.stream().flatMap(trial -> trial.reasons().stream()).toList());
    var beside = Stream.concat(judged.stream().flatMap(trial -> trial.beside().stream()), trials.beside().stream()).toList();
    var context = beside.stream().map(SourceFile::path).collect(Collectors.toCollection(TreeSet::new));
    var digest = digest(Stream.concat(judged.stream().map(trial -> trial.document().file()), beside.stream()));
    return new Report(VERSION, rulebook.digest(), decision.verdict(), decision.exitCode(), request.judgedAt(), digest, comparison.compared(), coverage,
        List.copyOf(context), findings, undecided, List.of(), incomplete, decision.reasons(), sources(files));
  }

  /// The facts of the head, by file: of a state its own, of a script those after it was applied.
  public static Map<String, List<Fact>> facts(Comparison comparison, Settings settings, Request request) {
    var facts = new LinkedHashMap<String, List<Fact>>();
    new Trials(comparison, settings, request).all().forEach(trial -> facts.put(trial.document().file().path(), trial.now()));
    return facts;
  }

  /// Every script of the head with a margin that shows where its lines land, and what it changes.
  public static List<String> replay(Comparison comparison, Settings settings, Request request) {
    return new Trials(comparison, settings, request).replays().stream().map(replayed -> {
      var file = replayed.script().file();
      var meeting = replayed.meeting();
      var head = meeting.state().map(state -> file.path() + " is applied to " + state.file().path() + ": " + meeting.because())
          .orElse(file.path() + " is applied to an empty device: " + meeting.because());
      return Margin.draw(file, replayed.replay(), head);
    }).toList();
  }

  /// All files that were read: those of the base, those of the head, and those beside them.
  private static List<SourceFile> files(Comparison comparison, Trials trials) {
    var trees = Stream.concat(comparison.base().stream(), Stream.of(comparison.head())).flatMap(tree -> tree.files().stream());
    return Stream.concat(trees, trials.beside().stream()).toList();
  }

  /// The lines of a span.
  private static Function<Span, String> text(List<SourceFile> all) {
    var files = new HashMap<String, SourceFile>();
    all.forEach(file -> files.put(file.side() + file.path(), file));
    return span -> {
      var file = files.get(span.side() + span.file());
      return file == null ? "" : IntStream.rangeClosed(span.line(), span.endLine()).mapToObj(file::text).collect(Collectors.joining("\n"));
    };
  }

  private static Map<Side, Map<String, SourceFile>> sources(List<SourceFile> files) {
    return files.stream().collect(Collectors.groupingBy(SourceFile::side, TreeMap::new, Collectors.toMap(SourceFile::path, file -> file, (first, _) -> first, TreeMap::new)));
  }

  /// SHA-256 over the digests of what was judged and what it was compared with, in the order of the paths.
  private static String digest(Stream<SourceFile> files) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      files.sorted(Comparator.comparing(SourceFile::side).thenComparing(SourceFile::key)).distinct()
          .forEach(file -> sha.update((file.side().word() + " " + file.key() + " " + file.digest() + "\n").getBytes(StandardCharsets.UTF_8)));
      return "sha256:" + HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
