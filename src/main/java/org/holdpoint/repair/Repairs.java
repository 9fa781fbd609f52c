package org.holdpoint.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdpoint.finding.Edit;
import org.holdpoint.finding.Exhibit;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Fix;

/// Safe edits for findings, and applying them.
public final class Repairs {

  private Repairs() {}

  /// The finding with the edit that takes its cause away, where there is one.
  public static Finding with(Finding finding) {
    return finding.withFix(finding.exhibit().flatMap(Repairs::fix));
  }

  /// The lines of a file after the edits, which count its lines as they were.
  public static List<String> applied(List<String> lines, Fix fix) {
    var result = new ArrayList<>(lines);
    fix.edits().stream().sorted(Comparator.comparingInt(Edit::line).reversed()).forEach(edit -> {
      var at = Math.min(edit.line() - 1, result.size());
      edit.endLine().ifPresent(end -> result.subList(at, Math.min(end - 1, result.size())).clear());
      if (!(edit.insert().isEmpty() && edit.endLine().isPresent())) {
        result.add(at, edit.insert());
      }
    });
    return List.copyOf(result);
  }

  private static Optional<Fix> fix(Exhibit exhibit) {
    return switch (exhibit) {
      case Exhibit.ContextTrace trace -> trace.edits().isEmpty() ? Optional.empty() : Optional.of(new Fix(describe(trace.edits()), true, trace.edits()));
      case Exhibit.WindowLine _, Exhibit.HostCount _, Exhibit.AccessWitness _ -> Optional.empty();
    };
  }

  private static String describe(List<Edit> edits) {
    var words = new ArrayList<String>();
    for (var edit : edits) {
      words.add(edit.endLine().isPresent() ? "remove line " + edit.line() : "add `" + edit.insert().strip() + "` before line " + edit.line());
    }
    return String.join(", ", words.stream().distinct().toList()) + (words.stream().distinct().count() < words.size() ? " (" + words.size() + " times)" : "");
  }
}
