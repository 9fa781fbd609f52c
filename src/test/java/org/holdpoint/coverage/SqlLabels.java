package org.holdpoint.coverage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.Holdpoint;
import org.holdpoint.Request;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;
import org.holdpoint.gate.FailOn;
import org.holdpoint.language.Languages;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.report.Report.JudgedAt;
import org.holdpoint.rule.Rulebook;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Tree;

/// Labels that others made by pattern, statement by statement, held against our findings, each file judged alone: of what is labelled risky, how much has a finding of the right family at its
/// statement; of what is labelled clean, how much has an error. Each disagreement is shown with the reason that a person gave for statements of its form.
public final class SqlLabels {

  private static final double LEAST_AGREED = 0.95;
  private static final double MOST_ERRORS = 0.03;
  private static final List<String> CATALOGUE = List.of("metadata-visibility:unfiltered-read");

  private record Label(int line, String label, String text) {}

  private record Reason(Pattern label, Pattern text, String why) {}

  private static final class Sum {
    private int labelled;
    private int agreed;
    private int errors;
  }

  private final Path folder;
  private final Map<String, Sum> sums = new TreeMap<>();
  private final Map<String, List<String>> disagreements = new TreeMap<>();
  private final List<Reason> reasons = Table.read("sql-reviewed.tsv").entrySet().stream().map(row -> {
    var cells = row.getKey().split("\t");
    return new Reason(Pattern.compile(cells[0]), Pattern.compile("(?is)" + cells[1]), row.getValue());
  }).toList();

  /// What ends a transaction so that nothing of it happens. Labels were made a statement at a time.
  private static final Pattern ROLLBACK = Pattern.compile("(?im)^(\\s*)ROLLBACK(\\s*;)");
  private static final String TAKEN_BACK = "the script rolls it back itself, so that it does not happen: \"causes all the updates made by the transaction to be discarded\" (PostgreSQL, ROLLBACK)";

  private SqlLabels(Path folder) {
    this.folder = folder;
  }

  /// `folder`: holds `labels.tsv`. Ends with 1 when a goal is missed.
  public static void main(String... arguments) throws IOException {
    var figures = new SqlLabels(Path.of(arguments[0]));
    var labels = Files.readAllLines(figures.folder.resolve("labels.tsv")).stream().skip(1).filter(line -> !line.isBlank()).map(line -> line.split("\t", -1))
        .collect(Collectors.groupingBy(row -> row[0], TreeMap::new, Collectors.mapping(row -> new Label(Integer.parseInt(row[1]), row[2], row.length > 3 ? row[3] : ""), Collectors.toList())));
    for (var file : labels.entrySet()) {
      figures.measure(file.getKey(), file.getValue());
    }
    System.exit(figures.print() ? 0 : 1);
  }

  private void measure(String path, List<Label> labels) throws IOException {
    var inside = path.startsWith(folder.getFileName() + "/") ? path.substring(path.indexOf('/') + 1) : path;
    var file = SourceReader.read(Files.readAllBytes(folder.resolve(inside)), path, path, Side.HEAD);
    var statements = Languages.document(file, Optional.empty(), Settings.none()).filter(Declaration.class::isInstance).map(Declaration.class::cast).map(Declaration::facts).orElse(List.of());
    var findings = findings(file);
    var committed = committed(file).map(SqlLabels::findings).orElse(List.of());
    for (var label : labels) {
      var end = statements.stream().filter(fact -> fact.within().line() == label.line()).mapToInt(fact -> fact.within().endLine()).max().orElse(label.line());
      var here = findings.stream().filter(finding -> finding.at().line() >= label.line() && finding.at().line() <= end).toList();
      var takenBack = here.isEmpty() && committed.stream().anyMatch(finding -> finding.at().line() >= label.line() && finding.at().line() <= end && fits(label.label(), finding));
      count(path, label, here, takenBack);
    }
  }

  /// The same text with a COMMIT for each ROLLBACK; none where it has none.
  private static Optional<SourceFile> committed(SourceFile file) {
    var text = String.join("\n", file.lines().stream().map(SourceLine::text).toList());
    var other = ROLLBACK.matcher(text).replaceAll("$1COMMIT  $2");
    return other.equals(text) ? Optional.empty() : Optional.of(SourceReader.read(other.getBytes(StandardCharsets.UTF_8), file.path(), file.key(), file.side()));
  }

  private void count(String path, Label label, List<Finding> here, boolean takenBack) {
    var sum = sums.computeIfAbsent(label.label(), _ -> new Sum());
    sum.labelled++;
    var error = here.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    var agreed = label.label().equals("clean") ? !error : here.stream().anyMatch(finding -> fits(label.label(), finding));
    sum.agreed += agreed ? 1 : 0;
    sum.errors += error ? 1 : 0;
    if (!agreed && !CATALOGUE.contains(label.label())) {
      var why = takenBack ? TAKEN_BACK : reasons.stream().filter(reason -> reason.label().matcher(label.label()).matches() && reason.text().matcher(label.text()).lookingAt()).findFirst().map(Reason::why).orElse("UNEXPLAINED");
      disagreements.computeIfAbsent(why, _ -> new ArrayList<>()).add("%s %s:%d %s%s".formatted(label.label(), path.substring(path.lastIndexOf('/') + 1), label.line(), label.text(),
          error ? "  [" + here.stream().map(Finding::rule).collect(Collectors.joining(", ")) + "]" : ""));
    }
  }

  private static boolean fits(String label, Finding finding) {
    return finding.rule().startsWith("operation/") == label.equals("destructive-ddl") && finding.rule().matches("(?:access|guardrail|operation)/.*");
  }

  private static List<Finding> findings(SourceFile file) {
    var request = new Request(Optional.empty(), Optional.empty(), new JudgedAt("2026-01-01T00:00:00Z", "option"), FailOn.ERROR, false, Duration.ofMinutes(1));
    return Holdpoint.check(new Comparison(Optional.empty(), new Tree(Side.HEAD, List.of(file)), List.of(), List.of()), Settings.none(), Rulebook.shipped(), request).findings();
  }

  private boolean print() {
    System.out.printf("%-38s %9s %7s %7s %7s%n", "label", "labelled", "agreed", "share", "errors");
    sums.forEach((label, sum) -> System.out.printf("%-38s %9d %7d %6.1f%% %7d%n", label, sum.labelled, sum.agreed, 100.0 * sum.agreed / sum.labelled, sum.errors));
    disagreements.forEach((why, places) -> {
      System.out.printf("%n%d: %s%n", places.size(), why);
      places.forEach(place -> System.out.println("  " + place));
    });
    var risky = sums.entrySet().stream().filter(entry -> !entry.getKey().equals("clean") && !CATALOGUE.contains(entry.getKey())).map(Map.Entry::getValue).toList();
    var agreed = (double) risky.stream().mapToInt(sum -> sum.agreed).sum() / risky.stream().mapToInt(sum -> sum.labelled).sum();
    var clean = sums.getOrDefault("clean", new Sum());
    var wrong = (double) clean.errors / Math.max(1, clean.labelled);
    System.out.printf("%nrisky: %.1f %% agree (goal: at least %.0f %%); clean: %.1f %% have an error (goal: at most %.0f %%)%n", 100 * agreed, 100 * LEAST_AGREED, 100 * wrong, 100 * MOST_ERRORS);
    var unexplained = disagreements.getOrDefault("UNEXPLAINED", List.of()).size();
    System.out.printf("%d disagreements, %d of them UNEXPLAINED%n", disagreements.values().stream().mapToInt(List::size).sum(), unexplained);
    return agreed >= LEAST_AGREED && wrong <= MOST_ERRORS && unexplained == 0;
  }
}
