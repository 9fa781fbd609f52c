package org.holdpoint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Pairing;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Undecided;
import org.holdpoint.gate.Allowed;
import org.holdpoint.gate.Gate;
import org.holdpoint.gate.Permissions;
import org.holdpoint.gate.Reweighing;
import org.holdpoint.gate.Terms;
import org.holdpoint.language.Branches;
import org.holdpoint.language.Languages;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Margin;
import org.holdpoint.replay.Undo;
import org.holdpoint.report.Report;
import org.holdpoint.report.Report.JudgedAt;
import org.holdpoint.report.RuleText;
import org.holdpoint.report.Sources;
import org.holdpoint.report.checklist.Brief;
import org.holdpoint.rule.Judge;
import org.holdpoint.rule.Judgement;
import org.holdpoint.rule.Rule;
import org.holdpoint.rule.Rulebook;
import org.holdpoint.rule.WhyNot;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.source.Tree;
import org.holdpoint.trial.Interim;
import org.holdpoint.trial.Replays;
import org.holdpoint.trial.RequestException;
import org.holdpoint.trial.Trial;
import org.holdpoint.trial.Trials;

/// The straight line: discover has run; read, apply, facts, pair, analyse, judge, gate. What it finds is one report.
public final class Holdpoint {

  /// The version of the program, as reports carry it.
  public static final String VERSION = "0.1.0";

  private Holdpoint() {}

  /// Judges a change by settings that the change does not bring.
  public static Report check(Comparison comparison, Settings settings, Rulebook rulebook, Request request) {
    return check(comparison, Terms.of(settings, request.judgedAt().day()), rulebook, request);
  }

  /// Judges a change. Throws [RequestException] when a request does not fit the files, `SettingsException` when the settings speak of rules that there are not.
  public static Report check(Comparison comparison, Terms terms, Rulebook rulebook, Request request) {
    return judge(comparison, terms, rulebook, request).report();
  }

  /// Judges a change, and works out what its reviewer needs besides. Throws as [#check] does.
  public static Brief brief(Comparison comparison, Terms terms, Rulebook rulebook, Request request) {
    var judged = judge(comparison, terms, rulebook, request);
    return new Brief(judged.report(), WaysBack.of(judged.line(), judged.trials()), WaysBack.tried(judged.trials(), rulebook, comparison.compared()), WaysBack.slips(judged.trials()),
        WaysBack.uncounted(judged.trials()));
  }

  /// A report, and what it was made from.
  private record Judged(Report report, Trials line, List<Trial> trials) {}

  /// What was read, and as of when it is judged.
  private record Line(Trials trials, List<Trial> judged, JudgedAt judgedAt) {}

  private static Line line(Comparison comparison, Settings settings, Request request) {
    return line(comparison, settings, request, 0);
  }

  /// `way`: how the conditions of templates fall.
  private static Line line(Comparison comparison, Settings settings, Request request, int way) {
    var trials = new Trials(Branches.way(comparison, way), settings, request.wanted());
    var direct = trials.direct();
    var judgedAt = Moment.of(request.judgedAt(), Trials.window(direct));
    return new Line(trials, trials.followed(direct, judgedAt::instant), judgedAt);
  }

  private static Judged judge(Comparison comparison, Terms given, Rulebook rulebook, Request request) {
    Permits.requireKnown(given.settings(), rulebook);
    var line = line(comparison, given.settings(), request, 0);
    var trials = line.trials();
    var judged = line.judged();
    var terms = given.on(line.judgedAt().day());
    var sources = sources(comparison, trials, judged);
    var judgement = Ways.met(IntStream.range(0, Branches.ways(comparison)).mapToObj(way -> judgement(way == 0 ? line : line(comparison, given.settings(), request, way), rulebook, comparison,
        sources)).toList());
    var undecided = judgement.undecided();
    var permitted = Permissions.apply(Reweighing.apply(Stood.told(judgement.findings(), comparison), terms), comparison, terms);
    var findings = new ArrayList<>(permitted.findings());
    findings.addAll(Reweighing.apply(Permits.findings(permitted.uses(), rulebook, text(sources)), terms));
    findings.sort(Comparator.comparing(Finding::at).thenComparing(Finding::rule));
    var coverage = Stream.concat(judged.stream().map(Trial::coverage), trials.others().stream()).sorted(Comparator.comparing(FileCoverage::file)).toList();
    var incomplete = Stream.concat(comparison.incomplete().stream(), trials.incomplete().stream()).sorted(Comparator.comparing(Incomplete::at)).toList();
    var reasons = Stream.of(judged.stream().flatMap(trial -> trial.reasons().stream()), unseen(comparison),
        Branches.altered(comparison).stream().map(path -> path + " has a condition that the base does not have"), permitted.loosened().stream()).flatMap(some -> some).toList();
    var decision = Gate.decide(findings, undecided, incomplete, coverage, comparison, request.failOn(), request.allowIncomplete(), reasons);
    var beside = Stream.concat(judged.stream().flatMap(trial -> trial.beside().stream()), trials.beside().stream()).toList();
    var context = beside.stream().map(SourceFile::path).collect(Collectors.toCollection(TreeSet::new));
    var inputs = Stream.concat(judged.stream().map(trial -> trial.document().file()), beside.stream()).toList();
    var report = new Report(VERSION, rulebook.digest(), decision.verdict(), decision.exitCode(), request.failOn(), line.judgedAt(), () -> digest(inputs), comparison.compared(), coverage,
        List.copyOf(context), rules(rulebook, findings, permitted.allowed(), undecided), findings, permitted.allowed(), undecided, permitted.loosened(), incomplete, comparison.skipped(),
        decision.reasons(), sources);
    return new Judged(report, trials, judged);
  }

  private static Judgement judgement(Line line, Rulebook rulebook, Comparison comparison, Sources sources) {
    var end = Judge.judge(rulebook, changes(line.judged()), line.trials()::around, scripts(line.judged()), comparison.compared(), text(sources));
    var interims = comparison.compared() ? line.trials().interims(line.judged()) : List.<List<Interim>>of();
    if (interims.isEmpty()) {
      return end;
    }
    var rules = Meanwhile.rules(rulebook);
    // A finding of a line that passes is another one than that of the same line in the end.
    return Meanwhile.beside(end, interims, interim -> Judge.judge(rules, changes(List.of(interim.trial())), line.trials()::around, true, text(sources).andThen(text -> text + " meanwhile")));
  }

  /// What was left out of the head though something may stand there.
  private static Stream<String> unseen(Comparison comparison) {
    return comparison.skipped().stream().filter(one -> one.unseen() && one.side() == Side.HEAD).map(one -> one.path() + " is not judged: " + one.because());
  }

  /// What a change does to each fact, by document: what rules are asked about.
  public static List<List<Change<Fact>>> changes(Comparison comparison, Settings settings, Request request) {
    return changes(line(comparison, settings, request).judged());
  }

  /// What a rule makes of the facts of one line of a file.
  public static WhyNot.Seen whyNot(Rule rule, Comparison comparison, Settings settings, Request request, String file, int line) {
    var read = line(comparison, settings, request);
    return WhyNot.at(rule, changes(read.judged()), read.trials()::around, comparison.compared(), file, line);
  }

  private static Set<String> scripts(List<Trial> judged) {
    return judged.stream().filter(trial -> trial.document() instanceof Document.Script).map(trial -> trial.document().file().path()).collect(Collectors.toSet());
  }

  private static List<List<Change<Fact>>> changes(List<Trial> judged) {
    return judged.stream().map(trial -> Pairing.pair(trial.was(), trial.now())).toList();
  }

  /// The facts of the head, by file: of a state its own, of a script those after it was applied; of a file that is several documents those of all.
  public static Map<String, List<Fact>> facts(Comparison comparison, Settings settings, Request request) {
    var facts = new LinkedHashMap<String, List<Fact>>();
    line(comparison, settings, request).judged().forEach(trial -> facts.merge(trial.document().file().path(), trial.now(), (first, more) -> Stream.concat(first.stream(), more.stream()).toList()));
    return facts;
  }

  /// The script of the head with a margin that shows where its lines land, and what it changes in the configuration `onto` (without one: in that of its device, if it
  /// stands beside it). Throws [RequestException] when there is no such script.
  public static String replay(Comparison comparison, Optional<SourceFile> onto, Settings settings, Request request) {
    var replayed = replayed(comparison, onto, settings, request);
    return Margin.draw(replayed.script().file(), replayed.replay(), meeting(replayed));
  }

  /// The inverse of that script: lines that turn the configuration after it into the one before. Throws [RequestException].
  public static String undo(Comparison comparison, Optional<SourceFile> onto, Settings settings, Request request) {
    var replayed = replayed(comparison, onto, settings, request);
    var language = replayed.script().language();
    return language.writing().comment() + " the inverse of " + meeting(replayed).replace(" is applied to ", ", applied to ") + "\n" + Undo.of(language, replayed.replay()).text(language);
  }

  private static Replays.Replayed replayed(Comparison comparison, Optional<SourceFile> onto, Settings settings, Request request) {
    var trials = new Trials(comparison, settings, request.wanted());
    var script = trials.scripts().stream().findFirst().orElseThrow(() -> new RequestException(
        Stream.concat(comparison.incomplete().stream(), trials.incomplete().stream()).findFirst().map(place -> place.at().file() + ": " + place.because())
            .orElse("there is no CLI script of a known language to replay; name its language with --language")));
    return onto.map(file -> trials.replays().of(script, Languages.state(file, script.language(), settings))).orElseGet(() -> trials.replays().of(script));
  }

  private static String meeting(Replays.Replayed replayed) {
    var meeting = replayed.meeting();
    return replayed.script().file().path() + " is applied to " + meeting.state().map(state -> state.file().path()).orElse("an empty device") + ": " + meeting.because();
  }

  /// The words of the rules that findings, allowed ones too, and undecided places name.
  private static List<RuleText> rules(Rulebook rulebook, List<Finding> findings, List<Allowed> allowed, List<Undecided> undecided) {
    var named = Stream.of(findings.stream().map(Finding::rule), allowed.stream().map(one -> one.finding().rule()), undecided.stream().map(Undecided::rule))
        .flatMap(rules -> rules).collect(Collectors.toSet());
    return rulebook.rules().stream().filter(rule -> named.contains(rule.id())).map(RuleText::of).toList();
  }

  /// The lines of a span, from the files of both sides.
  private static Function<Span, String> text(Sources sources) {
    return span -> IntStream.rangeClosed(span.line(), span.endLine()).mapToObj(line -> sources.line(span, line)).collect(Collectors.joining("\n"));
  }

  /// All files that were read: those of both sides, and those beside them; of each that is judged what its language lets be shown, of a template all branches.
  private static Sources sources(Comparison comparison, Trials trials, List<Trial> judged) {
    return Sources.of(Stream.of(trees(comparison).flatMap(tree -> tree.files().stream()), trials.beside().stream(), judged.stream().map(trial -> trial.document().file())
        .filter(file -> !Branches.template(file))).flatMap(files -> files).toList());
  }

  private static Stream<Tree> trees(Comparison comparison) {
    return Stream.concat(comparison.base().stream(), Stream.of(comparison.head()));
  }

  /// SHA-256 over the digests of what was judged and what it was compared with, in the order of the paths.
  private static String digest(List<SourceFile> files) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      files.stream().sorted(Comparator.comparing(SourceFile::side).thenComparing(SourceFile::key)).distinct()
          .forEach(file -> sha.update((file.side().word() + " " + file.key() + " " + file.digest() + "\n").getBytes(StandardCharsets.UTF_8)));
      return "sha256:" + HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
