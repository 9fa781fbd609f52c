package org.holdpoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.finding.Severity;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Span;

/// What is no finding and yet may not be passed over. `kind` says what: text that could not be judged, a rule that met an unknown, unread lines, a file of no known language, what
/// the change loosens, what was left out on purpose, findings that a format has no room for. `rule` names the undecided one.
public record Remark(Kind kind, Severity severity, Optional<Span> at, String text, Optional<String> rule) {

  /// The kinds, with a word for machine formats and a sentence on what they mean.
  public enum Kind {
    INCOMPLETE("incomplete", "A file or place could not be judged"),
    UNDECIDED("undecided", "A rule met a value that the files do not tell"),
    UNREAD("unread", "Lines that neither grammar nor context table knows"),
    LOOSENED("loosened", "The change loosens what judges it"),
    SKIPPED("skipped", "Left out: nothing of it was judged"),
    UNKNOWN("unknown-language", "A file of no known language: nothing of it was judged"),
    LEFT_OUT("left-out", "Findings that a limit of the format leaves out");

    private final String word;
    private final String meaning;

    Kind(String word, String meaning) {
      this.word = word;
      this.meaning = meaning;
    }

    /// The word.
    public String word() {
      return word;
    }

    /// The sentence.
    public String meaning() {
      return meaning;
    }
  }

  /// All of a report, the gravest kind first. Something incomplete is an error as long as it holds the change.
  public static List<Remark> of(Report report) {
    var remarks = new ArrayList<Remark>();
    var blocking = report.incompleteHolds() ? Severity.ERROR : Severity.WARNING;
    report.incomplete().forEach(place -> remarks.add(new Remark(Kind.INCOMPLETE, blocking, Optional.of(place.at()), "could not be judged: " + place.because(), Optional.empty())));
    report.undecided().forEach(rule -> remarks.add(new Remark(Kind.UNDECIDED, Severity.WARNING, Optional.of(rule.at()),
        rule.rule() + " is undecided: " + rule.because() + ". " + rule.ask(), Optional.of(rule.rule()))));
    report.coverage().stream().filter(file -> !file.unread().isEmpty()).forEach(file -> remarks.add(new Remark(Kind.UNREAD, Severity.WARNING,
        Optional.of(file.unread().getFirst()), Summary.count(file.unread().size(), "line") + " unread, neither grammar nor context table knows "
            + (file.unread().size() == 1 ? "it" : "them") + ": " + numbers(file.unread().stream().map(Span::line).toList()), Optional.empty())));
    report.loosened().forEach(what -> remarks.add(new Remark(Kind.LOOSENED, Severity.WARNING, Optional.empty(), what, Optional.empty())));
    report.skipped().forEach(one -> remarks.add(new Remark(Kind.SKIPPED, Severity.NOTE, Optional.of(Span.start(one.path(), one.side())), "skipped: " + one.because(), Optional.empty())));
    report.coverage().stream().filter(file -> file.language().isEmpty()).forEach(file -> remarks.add(new Remark(Kind.UNKNOWN, Severity.NOTE,
        Optional.of(start(file)), "of no known language: " + Summary.count(file.lines(), "line") + " not judged", Optional.empty())));
    return List.copyOf(remarks);
  }

  /// Those that somebody must look at: for formats that put each of them beside a line. Files of no known language are counted elsewhere.
  public static List<Remark> annotations(Report report) {
    return of(report).stream().filter(remark -> remark.kind() != Kind.UNKNOWN).toList();
  }

  private static Span start(FileCoverage file) {
    return Span.start(file.file(), file.side());
  }

  /// Line numbers with runs folded: `3, 7-9`.
  public static String numbers(List<Integer> lines) {
    var words = new ArrayList<String>();
    var from = 0;
    for (var i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i) != lines.get(i - 1) + 1) {
        words.add(i - from == 1 ? String.valueOf(lines.get(from)) : lines.get(from) + "-" + lines.get(i - 1));
        from = i;
      }
    }
    return String.join(", ", words);
  }
}
