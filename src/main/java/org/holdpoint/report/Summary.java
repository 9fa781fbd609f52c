package org.holdpoint.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// Findings in numbers.
public final class Summary {

  private static final int NAMED = 5;
  private static final String BEFORE = "before the change";

  private Summary() {}

  /// How many of each severity, the most serious first; also of those of which there are none.
  static Map<Severity, Long> count(List<Finding> findings) {
    var counts = new EnumMap<Severity, Long>(Severity.class);
    for (var severity : Severity.values()) {
      counts.put(severity, findings.stream().filter(finding -> finding.severity() == severity).count());
    }
    return counts;
  }

  /// How many findings follow from no other one: what has to be mended.
  static long causes(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.causes().isEmpty()).count();
  }

  /// `1 line`, `2 lines`.
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /// The run in one line: `2 errors (1 cause in all), 0 warnings. 20 lines of 1 file judged, 0 unread.`
  static String sentence(Report report) {
    var unknown = unknown(report);
    return counts(report) + (unknown.isEmpty() ? "" : "; " + Summary.count(unknown.size(), "file") + " of no known language: "
        + unknown.stream().limit(NAMED).collect(Collectors.joining(", ")) + (unknown.size() > NAMED ? ", …" : "")) + ".";
  }

  /// The same without the files of no known language and the full stop.
  public static String counts(Report report) {
    var counts = count(report.findings());
    var causes = causes(report.findings());
    var known = report.coverage().stream().filter(file -> file.language().isPresent()).toList();
    var text = new StringBuilder();
    text.append(count(counts.get(Severity.ERROR), "error")).append(causes < report.findings().size() ? " (" + count(causes, "cause") + " in all)" : "");
    text.append(", ").append(count(counts.get(Severity.WARNING), "warning"));
    if (counts.get(Severity.NOTE) > 0) {
      text.append(", ").append(count(counts.get(Severity.NOTE), "note"));
    }
    if (!report.allowed().isEmpty()) {
      text.append(", ").append(report.allowed().size()).append(" suppressed");
    }
    if (!report.undecided().isEmpty()) {
      text.append(", ").append(count(report.undecided().size(), "rule")).append(" undecided");
    }
    text.append(". ").append(count(known.stream().mapToInt(FileCoverage::lines).sum(), "line")).append(" of ").append(count(known.stream().map(FileCoverage::file).distinct().count(), "file"))
        .append(" judged, ").append(known.stream().mapToInt(file -> file.unread().size()).sum()).append(" unread");
    if (!report.incomplete().isEmpty()) {
      text.append("; ").append(count(report.incomplete().size(), "place")).append(" could not be judged");
    }
    return text.toString();
  }

  /// The files of no known language.
  public static List<String> unknown(Report report) {
    return report.coverage().stream().filter(file -> file.language().isEmpty()).map(FileCoverage::file).toList();
  }

  /// What a place shows; of one that stood there before the change, that it did.
  static String told(Span at, String message) {
    return at.side() == Side.BASE && !message.contains(BEFORE) ? message + " (" + BEFORE + ")" : message;
  }

  /// A text as a sentence: with a full stop, unless it ends in one.
  public static String sentence(String text) {
    var bare = text.strip();
    return bare.isEmpty() || ".!?".indexOf(bare.charAt(bare.length() - 1)) >= 0 ? bare : bare + ".";
  }
}
