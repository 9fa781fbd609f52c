package org.holdpoint.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Fix;
import org.holdpoint.finding.Severity;
import org.holdpoint.source.Sha256;
import org.holdpoint.source.Span;

/// The report as a Code Quality report of GitLab (documentation, Code Quality report format). Remarks are entries as well, since the format has no
/// other place for them.
final class GitlabReport {

  private final Map<String, Integer> seen = new HashMap<>();
  private final List<Object> entries = new ArrayList<>();

  private GitlabReport() {}

  static String render(Report report) {
    var gitlab = new GitlabReport();
    Ranked.counting(report).forEach(gitlab::finding);
    Remark.annotations(report).forEach(gitlab::remark);
    return Json.pretty(gitlab.entries);
  }

  private void finding(Finding finding) {
    var text = Summary.sentence(finding.message()) + " " + Summary.sentence(finding.why()) + " Repair: " + Summary.sentence(finding.fix().map(Fix::description).orElse(finding.repair()));
    entry(finding.rule(), finding.severity(), finding.at(), text, finding.fingerprint());
  }

  /// A remark on no file stands at the settings, since GitLab asks for a place. The fingerprint outlives a move of the line.
  private void remark(Remark remark) {
    var at = remark.at().orElse(Span.start("holdpoint.yaml", org.holdpoint.source.Side.HEAD));
    var name = String.join("\n", remark.kind().word(), at.file(), remark.rule().orElse(""), remark.kind() == Remark.Kind.UNREAD ? "" : remark.text());
    entry("holdpoint/" + remark.kind().word(), remark.severity(), at, remark.text(), Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, 32));
  }

  private void entry(String rule, Severity severity, Span at, String text, String fingerprint) {
    entries.add(Json.ordered("description", Cells.visible(text), "check_name", rule, "fingerprint", unique(fingerprint), "severity", word(severity),
        "location", Json.ordered("path", at.file(), "lines", Json.ordered("begin", at.line(), "end", at.endLine()))));
  }

  /// GitLab shows one entry of a fingerprint, so equal ones are told apart.
  private String unique(String fingerprint) {
    var times = seen.merge(fingerprint, 1, Integer::sum);
    return times == 1 ? fingerprint : fingerprint + "-" + times;
  }

  /// An error is what nobody may merge past; GitLab's five words from `blocker` to `info`.
  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "blocker";
      case WARNING -> "major";
      case NOTE -> "info";
    };
  }
}
