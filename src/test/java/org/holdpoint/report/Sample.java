package org.holdpoint.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.finding.Edit;
import org.holdpoint.finding.Evidence;
import org.holdpoint.finding.Exhibit;
import org.holdpoint.finding.Exhibit.ContextTrace;
import org.holdpoint.finding.Exhibit.ContextTrace.Landing;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Fix;
import org.holdpoint.finding.Particulars;
import org.holdpoint.finding.Severity;
import org.holdpoint.finding.Undecided;
import org.holdpoint.finding.Verification;
import org.holdpoint.gate.Allowed;
import org.holdpoint.gate.FailOn;
import org.holdpoint.gate.Verdict;
import org.holdpoint.report.Report.JudgedAt;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.Side;
import org.holdpoint.source.Skipped;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;

/// Reports for tests of formats.
public final class Sample {

  /// Enough plain text that a file with a few control letters is still one.
  private static final String LONG = "description plain\n".repeat(100);

  private Sample() {}

  /// A report with something in every part of it, in which all that comes from files is `text`: names, lines, messages, reasons.
  public static Report of(String text) {
    var head = file("after/" + text + ".cli", Side.HEAD, "exit\n" + text + "\n  " + text + " 강남\n" + LONG);
    var base = file("before/" + text + ".cfg", Side.BASE, text + "\nlimit\n" + LONG);
    var opener = Span.of(head.path(), Side.HEAD, 1, 1, 5);
    var at = Span.of(head.path(), Side.HEAD, 2, 1, 2);
    var trace = new ContextTrace("unclosed", text, opener, opener, text, text, List.of("closes-others"), List.of(new Landing(at, text, "rejected", text, text),
        new Landing(Span.of(head.path(), Side.HEAD, 3, 1, 2), text, "set", text, text)), List.of());
    var cause = finding("context/unclosed-block", Severity.ERROR, "`" + text + "` runs in " + text, at, List.of(), List.of(new Evidence(opener, text)),
        Optional.of(new Fix("add `" + text + "` before line 2", true, List.of(new Edit(2, Optional.empty(), text)))), "f1", Optional.of(trace));
    var follower = finding("routing/leak", Severity.WARNING, text, Span.of(head.path(), Side.HEAD, 3, 3, 4), List.of("f1"),
        List.of(new Evidence(Span.of(base.path(), Side.BASE, 1, 1, 2), text)), Optional.empty(), "f2", Optional.empty());
    var removed = finding("guardrail/gone", Severity.NOTE, text, Span.start(base.path(), Side.BASE), List.of(), List.of(), Optional.empty(), "f2", Optional.empty());
    var coverage = List.of(new FileCoverage(head.path(), Side.HEAD, Optional.of("sros"), Optional.of("script"), Optional.of(base.path()), Optional.of(text), Optional.empty(), 3, 2, 0, List.of(head.span(head.lines().get(2))), 0),
        new FileCoverage(text, Side.HEAD, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1, 0, 0, List.of(), 1));
    var rule = new RuleText("context/unclosed-block", text, "context-missing-exit", Severity.ERROR, text, text, text, List.of(text), List.of(text));
    var allowed = List.of(new Allowed(cause, "suppression", Optional.of(opener), text, "2026-12-31", text), new Allowed(follower, "baseline", Optional.empty(), "", "", "known before"));
    return report(Verdict.HOLD, 3, coverage, List.of(rule), List.of(cause, follower, removed), allowed, List.of(new Undecided("dns/x", at, text, text)), List.of(text),
        List.of(new Incomplete(Span.start("after/" + text, Side.HEAD), text)), List.of(text), Sources.of(List.of(head, base)));
  }

  /// A report with nothing to say on one file.
  public static Report pass() {
    var file = file("a.cli", Side.HEAD, "exit\n");
    return report(Verdict.PASS, 0, List.of(new FileCoverage("a.cli", Side.HEAD, Optional.of("sros"), Optional.of("script"), Optional.empty(), Optional.empty(), Optional.empty(), 1, 1, 0, List.of(), 0)), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Sources.of(List.of(file)));
  }

  /// A report of no file at all.
  public static Report empty() {
    return report(Verdict.PASS, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Sources.of(List.of()));
  }

  /// A report of many findings, the least severe first.
  public static Report many(int notes, int errors) {
    var findings = new ArrayList<Finding>();
    for (var i = 0; i < notes + errors; i++) {
      findings.add(finding("routing/leak", i < notes ? Severity.NOTE : Severity.ERROR, "number " + i, Span.of("a.cli", Side.HEAD, i + 1, 1, 2), List.of(), List.of(), Optional.empty(), "f" + i, Optional.empty()));
    }
    return report(Verdict.HOLD, 1, List.of(), List.of(), findings, List.of(), List.of(), List.of(), List.of(), List.of(), Sources.of(List.of()));
  }

  /// A report of some findings on one script, `a.cli`.
  public static Report some(List<Finding> findings) {
    var file = file("a.cli", Side.HEAD, "exit\n".repeat(9));
    return report(Verdict.HOLD, 1, pass().coverage(), List.of(), findings, List.of(), List.of(), List.of(), List.of(), List.of(), Sources.of(List.of(file)));
  }

  /// A report of one finding on a file.
  public static Report one(Finding finding, SourceFile file) {
    return report(Verdict.HOLD, 1, List.of(), List.of(), List.of(finding), List.of(), List.of(), List.of(), List.of(), List.of(), Sources.of(List.of(file)));
  }

  public static Finding finding(Severity severity, Span at, Optional<Fix> fix) {
    return finding("routing/leak", severity, "a leak", at, List.of(), List.of(), fix, "f1", Optional.empty());
  }

  private static Finding finding(String rule, Severity severity, String message, Span at, List<String> causes, List<Evidence> evidence, Optional<Fix> fix, String fingerprint,
      Optional<Exhibit> exhibit) {
    var particulars = new Particulars(message, evidence.stream().map(Evidence::at).filter(place -> place.side() == Side.BASE).findFirst(), List.of(new Verification("sros", message, message)), Optional.empty());
    return new Finding(rule, "route-leak", severity, message, message, message, message, at, "added", causes, evidence, fix, List.of(message), fingerprint, exhibit, particulars);
  }

  public static SourceFile file(String path, Side side, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), path, path, side);
  }

  private static Report report(Verdict verdict, int exitCode, List<FileCoverage> coverage, List<RuleText> rules, List<Finding> findings, List<Allowed> allowed, List<Undecided> undecided,
      List<String> loosened, List<Incomplete> incomplete, List<String> reasons, Sources sources) {
    return new Report("0.1.0", "sha256:rules", verdict, exitCode, FailOn.ERROR, new JudgedAt("2026-01-01T00:00:00Z", "option"), () -> "sha256:inputs", true, coverage, List.of(), rules, findings, allowed, undecided,
        loosened, incomplete, incomplete.stream().map(place -> new Skipped(place.at().file(), Side.HEAD, place.because())).toList(), reasons, sources);
  }
}
