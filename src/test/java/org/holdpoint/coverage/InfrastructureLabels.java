package org.holdpoint.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.Holdpoint;
import org.holdpoint.Request;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.finding.Finding;
import org.holdpoint.gate.FailOn;
import org.holdpoint.language.Languages;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.report.Report.JudgedAt;
import org.holdpoint.rule.Rulebook;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Tree;

/// Labels of other scanners held against our findings, each file judged alone, as a new one. Of what they flag: how much has a finding of the same sort in the same resource, or in one that names it.
/// Of the files that a rule of theirs passes: how many have a finding of that by which we answer the rule, the rule of ours that covers most of what it flags. A file that passes because it tells the scanner to be silent says nothing,
/// and is left out. A label is one scanner's opinion: where ours differs, the table of reasons says why.
public final class InfrastructureLabels {

  private static final double LEAST_FOUND = 0.90;
  private static final double MOST_FLAGGED = 0.02;
  private static final double MOST_EXPLAINED = 0.03;
  private static final String UNEXPLAINED = "UNEXPLAINED";
  private static final int CELLS = 9;
  /// The rules of ours that are about a category.
  private static final Map<String, Pattern> RULES = Map.of(
      "backup/dr", Pattern.compile("redundancy/.*(copies|way-back|versions|one-site|one-zone).*"),
      "multi-az", Pattern.compile("redundancy/.*(zone|place|one|replica|nodes).*"),
      "deletion-protection", Pattern.compile("guardrail/.*|redundancy/new-data-without-versions"),
      "rollout", Pattern.compile("rollout/.*|guardrail/.*"),
      "replicas/pdb", Pattern.compile("redundancy/.*|guardrail/.*(disruption|autoscal|selects).*|rollout/(.*autoscal.*|workload-selects.*)"),
      "public-access", Pattern.compile("access/.*(public|opened|everybody|internet).*"),
      "network-open", Pattern.compile("access/.*(public|opened|everybody|internet|reaches-its-node).*|guardrail/(new-)?guard-selects-nothing"),
      "iam-broad", Pattern.compile("access/(?!policy-(refused|inexact|unknown|resource|mfa|wildcard)|port-|opened-|public-by|address-).*"));
  private static final Pattern SILENCED = Pattern.compile("SuppressedRules|rules_to_suppress|checkov:skip|trivy:ignore|kics-scan|kube-score/ignore|kube-linter.io/ignore");

  private record Label(String path, String format, String expected, String category, String peer) {

    private static Label of(String row) {
      var cells = row.split("\t", -1);
      if (cells.length < CELLS) {
        throw new IllegalStateException("a row of fewer than " + CELLS + " cells: " + row);
      }
      var peer = cells[6].replaceFirst("^[0-9a-f]{8}-[-0-9a-f]{27}\\|", "");
      return new Label(cells[0], cells[2], cells[3], cells[5], peer);
    }

    private boolean clean() {
      return expected.equals("clean");
    }
  }

  private record Reason(Pattern category, Pattern peer, Pattern path, String why) {}

  /// What a file says: its text, its findings, and the lines at which its resources begin, with what these are called.
  private record Judged(SourceFile file, List<Finding> findings, NavigableMap<Integer, String> headers) {

    /// Whether a finding stands in the resource of a line, or in one that names it; in a file without resources every one does.
    private boolean together(int line, Finding finding) {
      var labelled = headers.floorEntry(line);
      var own = headers.floorEntry(finding.at().line());
      if (labelled == null || own == null) {
        return labelled == own;
      }
      var next = headers.higherKey(own.getKey());
      return own.getKey().equals(labelled.getKey()) || file.lines().subList(own.getKey(), next == null ? file.lines().size() : next - 1).stream().anyMatch(text -> text.text().contains(labelled.getValue()));
    }
  }

  private static final class Sum {
    private int risky;
    private int found;
    private int missedWithReason;
    private int clean;
    private int flagged;
    private int flaggedWithReason;
  }

  private final Path folder;
  private final Map<String, Judged> judged = new HashMap<>();
  /// What we find where a rule of theirs flags something: our rules, and the part that they are about.
  private final Map<String, List<Set<String>>> answers = new HashMap<>();
  private final Map<String, Sum> sums = new TreeMap<>();
  private final Map<String, List<String>> differences = new TreeMap<>();
  private final List<Reason> reasons = Table.read("infrastructure-reviewed.tsv").entrySet().stream().map(row -> {
    var cells = row.getKey().split("\t");
    return new Reason(Pattern.compile(cells[0]), Pattern.compile(cells[1]), Pattern.compile(cells[2]), row.getValue());
  }).toList();

  private InfrastructureLabels(Path folder) {
    this.folder = folder;
  }

  /// `folder`: holds `index_dev.tsv`. Ends with 1 when a goal is missed.
  public static void main(String... arguments) throws IOException {
    var figures = new InfrastructureLabels(Path.of(arguments[0]));
    var labels = Files.readAllLines(figures.folder.resolve("index_dev.tsv")).stream().skip(1).filter(line -> !line.isBlank()).map(Label::of).toList();
    for (var label : labels.stream().filter(one -> !one.clean()).toList()) {
      figures.risky(label);
    }
    var passed = labels.stream().filter(Label::clean).filter(label -> !figures.silenced(label)).collect(Collectors.groupingBy(Label::peer, TreeMap::new, Collectors.toList()));
    passed.forEach(figures::clean);
    System.exit(figures.print() ? 0 : 1);
  }

  private void risky(Label label) {
    var sum = sums.computeIfAbsent(label.category(), _ -> new Sum());
    var fitting = fitting(label);
    var file = judged(label.path());
    var lines = label.expected().equals("file") ? List.<Integer>of() : Arrays.stream(label.expected().split(",")).map(Integer::valueOf).toList();
    var met = lines.isEmpty() ? fitting : fitting.stream().filter(finding -> lines.stream().anyMatch(line -> file.together(line, finding))).toList();
    sum.risky++;
    if (!met.isEmpty()) {
      answers.computeIfAbsent(label.peer(), _ -> new ArrayList<>()).add(met.stream().map(InfrastructureLabels::answer).collect(Collectors.toSet()));
    }
    if (met.isEmpty() || !lines.stream().allMatch(line -> met.stream().anyMatch(finding -> file.together(line, finding)))) {
      sum.missedWithReason += different(label, "missed", fitting) ? 1 : 0;
    } else {
      sum.found++;
    }
  }

  /// The files that one rule of theirs passes.
  private void clean(String peer, List<Label> labels) {
    var found = labels.stream().map(this::fitting).toList();
    var ours = answering(answers.getOrDefault(peer, List.of()), found.stream().map(findings -> findings.stream().map(InfrastructureLabels::answer).collect(Collectors.toSet())).toList());
    for (var index = 0; index < labels.size(); index++) {
      var label = labels.get(index);
      var sum = sums.computeIfAbsent(label.category(), _ -> new Sum());
      var flagged = found.get(index).stream().filter(finding -> ours.contains(answer(finding))).toList();
      sum.clean++;
      if (!flagged.isEmpty()) {
        sum.flagged++;
        sum.flaggedWithReason += different(label, "flagged", flagged) ? 1 : 0;
      }
    }
  }

  /// The fewest answers that cover what a rule flags; of two that cover as much, the one that is seen less in what it passes.
  private static Set<String> answering(List<Set<String>> flagged, List<Set<String>> passed) {
    var chosen = new HashSet<String>();
    var open = new ArrayList<>(flagged);
    while (!open.isEmpty()) {
      var best = open.stream().flatMap(Set::stream).distinct().min(Comparator.<String>comparingLong(one -> -open.stream().filter(some -> some.contains(one)).count())
          .thenComparingLong(one -> passed.stream().filter(some -> some.contains(one)).count()).thenComparing(Comparator.naturalOrder())).orElseThrow();
      chosen.add(best);
      open.removeIf(some -> some.contains(best));
    }
    return chosen;
  }

  private boolean silenced(Label label) {
    return judged(label.path()).file().lines().stream().anyMatch(line -> SILENCED.matcher(line.text()).find());
  }

  private List<Finding> fitting(Label label) {
    return judged(label.path()).findings().stream().filter(finding -> RULES.get(label.category()).matcher(finding.rule()).matches()).toList();
  }

  /// The rule, and the part of the resource that it is about.
  private static String answer(Finding finding) {
    var path = finding.message().split(" ", 2)[0];
    return finding.rule() + (path.contains(".") ? path.substring(path.lastIndexOf('.')) : "");
  }

  /// Notes it; whether a person has said why.
  private boolean different(Label label, String how, List<Finding> findings) {
    var why = reasons.stream().filter(reason -> reason.category().matcher(label.category()).matches() && reason.peer().matcher(label.peer()).lookingAt() && reason.path().matcher(label.path()).find())
        .findFirst().map(Reason::why).orElse(UNEXPLAINED);
    differences.computeIfAbsent(why, _ -> new ArrayList<>()).add("%s %s %s  %s  %s:%s%s".formatted(how, label.category(), label.format(), label.peer(), label.path(), label.expected(),
        findings.isEmpty() ? "" : "  [" + findings.stream().map(finding -> finding.rule() + ":" + finding.at().line()).collect(Collectors.joining(", ")) + "]"));
    return !why.equals(UNEXPLAINED);
  }

  private Judged judged(String path) {
    return judged.computeIfAbsent(path, _ -> {
      try {
        var file = SourceReader.read(Files.readAllBytes(folder.resolve(path)), path, path, Side.HEAD);
        return new Judged(file, findings(file), headers(file));
      } catch (IOException wrong) {
        throw new UncheckedIOException(wrong);
      }
    });
  }

  private static NavigableMap<Integer, String> headers(SourceFile file) {
    var headers = new TreeMap<Integer, String>();
    try {
      Languages.document(file, Optional.empty(), Settings.none()).filter(Declaration.class::isInstance).map(Declaration.class::cast).map(Declaration::facts).orElse(List.of()).stream()
          .filter(Resource.class::isInstance).map(Resource.class::cast).forEach(resource -> headers.put(resource.at().line(), resource.address()));
    } catch (UnreadableException _) {
      headers.clear();
    }
    return headers;
  }

  private static List<Finding> findings(SourceFile file) {
    var request = new Request(Optional.empty(), Optional.empty(), new JudgedAt("2026-01-01T00:00:00Z", "option"), FailOn.ERROR, true, Duration.ofMinutes(1));
    return Holdpoint.check(new Comparison(Optional.empty(), new Tree(Side.HEAD, List.of(file)), List.of(), List.of()), Settings.none(), Rulebook.shipped(), request).findings();
  }

  private boolean print() {
    System.out.printf("%-20s %6s %6s %7s %10s %6s %8s %7s %10s%n", "category", "risky", "found", "recall", "explained", "clean", "flagged", "share", "explained");
    sums.forEach((category, sum) -> System.out.printf("%-20s %6d %6d %6.1f%% %10d %6d %8d %6.1f%% %10d%n", category, sum.risky, sum.found, 100.0 * sum.found / sum.risky, sum.missedWithReason, sum.clean,
        sum.flagged, 100.0 * sum.flagged / sum.clean, sum.flaggedWithReason));
    differences.forEach((why, places) -> {
      System.out.printf("%n%d: %s%n", places.size(), why);
      places.forEach(place -> System.out.println("  " + place));
    });
    var risky = sums.values().stream().mapToInt(sum -> sum.risky).sum();
    var found = (double) sums.values().stream().mapToInt(sum -> sum.found).sum() / risky;
    var clean = sums.values().stream().mapToInt(sum -> sum.clean).sum();
    var all = (double) sums.values().stream().mapToInt(sum -> sum.flagged).sum() / clean;
    var flagged = (double) sums.values().stream().mapToInt(sum -> sum.flagged - sum.flaggedWithReason).sum() / clean;
    var explained = (double) sums.values().stream().mapToInt(sum -> sum.missedWithReason + sum.flaggedWithReason).sum() / (risky + clean);
    System.out.printf("%nrecall %.1f %% (goal: at least %.0f %%); clean files flagged %.1f %%, without a reviewed reason %.1f %% (goal: at most %.0f %%); explained otherwise %.1f %% (goal: at most %.0f %%); %d UNEXPLAINED%n", 100 * found,
        100 * LEAST_FOUND, 100 * all, 100 * flagged, 100 * MOST_FLAGGED, 100 * explained, 100 * MOST_EXPLAINED, differences.getOrDefault(UNEXPLAINED, List.of()).size());
    return found >= LEAST_FOUND && flagged <= MOST_FLAGGED && explained <= MOST_EXPLAINED;
  }
}
