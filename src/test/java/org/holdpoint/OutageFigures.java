package org.holdpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.finding.Severity;
import org.holdpoint.gate.Verdict;
import org.holdpoint.report.Report;

/// Prints how many of the findings that strangers expect are there, folder by folder, the errors in the careful twins, and how many are held that repair a dangerous change: `.ci/measure outages`.
public final class OutageFigures {

  private OutageFigures() {}

  /// One argument: the folder of the cases.
  public static void main(String[] arguments) throws IOException {
    var found = 0;
    var expected = 0;
    var wrong = 0;
    var wronged = 0;
    var repairs = 0;
    var held = 0;
    var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
    for (var folder : folders(Path.of(arguments[0]))) {
      var bad = judged(folder, "after-bad");
      var demands = Demand.of(folder);
      var missed = demands.stream().filter(demand -> caught(demand, bad) == 0).toList();
      var errors = judged(folder, "after-fixed").findings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
      expected += demands.size();
      found += demands.size() - missed.size();
      wrong += errors.size();
      wronged += errors.isEmpty() ? 0 : 1;
      if (repair(folder)) {
        repairs++;
        held += judged(folder, "after-fixed", "after-bad").verdict() == Verdict.HOLD ? 1 : 0;
      }
      verdicts.merge(bad.verdict(), 1, Integer::sum);
      System.out.printf("%-36s %-6s %2d of %2d found%n", folder.getFileName(), said(bad), demands.size() - missed.size(), demands.size());
      missed.forEach(demand -> System.out.println("  missed " + demand.id().replace('\t', ' ') + " " + demand.severity()));
      errors.forEach(error -> System.out.println("  error in the twin: " + error.rule() + " " + error.at().file() + ":" + error.at().line()));
    }
    System.out.printf("%n%d of %d expected findings (%.1f %%), %d errors in %d careful twins%n", found, expected, expected == 0 ? 0 : 100.0 * found / expected, wrong, wronged);
    System.out.println(verdicts.values().stream().mapToInt(Integer::intValue).sum() + " changes: " + verdicts.entrySet().stream().map(one -> one.getValue() + " " + one.getKey().name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
    System.out.printf("repairs, the dangerous change as the base of its careful twin: %d of %d held%n", held, repairs);
  }

  /// Whether what a stranger made dangerous can be made careful by a change of its own.
  private static boolean repair(Path folder) {
    return Files.isDirectory(folder.resolve("after-bad")) && Files.isDirectory(folder.resolve("after-fixed"));
  }

  private static String said(Report report) {
    return report.verdict().name().toLowerCase(Locale.ROOT);
  }

  private static List<Path> folders(Path all) throws IOException {
    try (var folders = Files.list(all)) {
      return new ArrayList<>(folders.filter(folder -> Files.exists(folder.resolve("expect.yaml"))).sorted().toList());
    }
  }

  private static Report judged(Path folder, String side) {
    return judged(folder, side, "before");
  }

  private static Report judged(Path folder, String side, String base) {
    return Cases.folders(folder.resolve(side), Optional.of(folder.resolve(base)));
  }

  /// Findings of any of its categories, at least as severe, on one of its lines.
  private static long caught(Demand demand, Report report) {
    return report.findings().stream().filter(finding -> List.of(demand.category().split("\\|")).contains(finding.category()) && finding.severity().atLeast(demand.severity())
        && finding.at().file().equals("after/" + demand.name()) && demand.lines().stream().anyMatch(line -> line >= finding.at().line() && line <= finding.at().endLine())).count();
  }
}
