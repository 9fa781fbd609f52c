package org.holdpoint.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.holdpoint.Holdpoint;
import org.holdpoint.Request;
import org.holdpoint.coverage.Corpus.Labelled;
import org.holdpoint.finding.Severity;
import org.holdpoint.gate.FailOn;
import org.holdpoint.report.Report;
import org.holdpoint.report.Report.JudgedAt;
import org.holdpoint.rule.Rulebook;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Tree;

/// How the router files of others are read: `folder`. Prints what became of their lines by language, what detection says of them, and every finding of the family
/// context and every error beside its reviewed reason; the unread lines go to `target/coverage/unread.txt`. Ends with 1 when a goal is missed or a remark has no reason.
public final class Coverage {

  /// The goal: at most so many percent of the lines of a language are unread.
  static final double MOST_UNREAD = 3.0;
  private static final Path LINES = Path.of("target", "coverage", "unread.txt");

  private final Corpus corpus;
  private final Map<String, String> labels = Table.read("labels.tsv");
  private final Map<String, String> leftOut = Table.read("left-out.tsv");
  private final Map<String, Map<String, Sum>> sums = new TreeMap<>();
  private final Detection detection = new Detection();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  private Coverage(Corpus corpus) {
    this.corpus = corpus;
  }

  public static void main(String... arguments) throws IOException {
    var coverage = new Coverage(Corpus.of(Path.of(arguments[0])));
    coverage.corpus.files().forEach(coverage::measure);
    System.exit(coverage.print() ? 0 : 1);
  }

  private void measure(Labelled labelled) {
    var file = corpus.read(labelled);
    var claimed = Corpus.claimed(file);
    var language = corpus.language(labelled, labels, claimed);
    detection.count(labelled, language, claimed);
    if (language.isPresent() && !leftOut.containsKey(labelled.path())) {
      judge(labelled, file, language.get());
    }
  }

  /// Each file is judged alone, as the language that its label says: a file that detection overlooks is measured all the same.
  private void judge(Labelled labelled, SourceFile file, String language) {
    var report = report(file, language);
    report.coverage().stream().filter(one -> one.language().isPresent()).forEach(lines -> {
      sums.computeIfAbsent(language, _ -> new TreeMap<>()).merge(labelled.part(), Sum.of(lines), Sum::and);
      lines.unread().forEach(span -> unread.add("%s %s:%d: %s".formatted(language, file.path(), span.line(), file.text(span.line()).strip())));
    });
    report.findings().stream().filter(finding -> finding.rule().startsWith("context/") || finding.severity() == Severity.ERROR)
        .forEach(finding -> remarks.add(new Remark(file.path(), finding.rule(), finding.severity().word() + " " + finding.at().line())));
    report.incomplete().forEach(place -> remarks.add(new Remark(file.path(), "incomplete", place.because())));
  }

  static Report report(SourceFile file, String language) {
    var request = new Request(Optional.of(language), Optional.empty(), new JudgedAt("2026-01-01T00:00:00Z", "option"), FailOn.ERROR, false, java.time.Duration.ofMinutes(1));
    return Holdpoint.check(new Comparison(Optional.empty(), new Tree(Side.HEAD, List.of(file)), List.of(), List.of()), Settings.none(), Rulebook.shipped(), request);
  }

  private boolean print() throws IOException {
    Files.createDirectories(LINES.getParent());
    Files.write(LINES, unread);
    System.out.printf("Lines of the files, each judged alone; the share is of the lines that are no printed output (other). Goal: at most %.0f %% unread.%n%n%s", MOST_UNREAD, Sum.HEADER);
    var missed = new ArrayList<String>();
    sums.forEach((language, parts) -> {
      var all = parts.values().stream().reduce(Sum.NONE, Sum::and);
      System.out.print(all.row(language));
      if (all.share() > MOST_UNREAD) {
        missed.add("%s: %.2f %% unread".formatted(language, all.share()));
      }
      parts.forEach((part, sum) -> System.out.print(sum.row("  " + part)));
    });
    System.out.printf("%nThe unread lines stand in %s. Left out, because their authors made them to be rejected:%n", LINES);
    var paths = new TreeSet<>(corpus.files().stream().map(Labelled::path).toList());
    leftOut.forEach((path, why) -> System.out.print(paths.contains(path) ? "  " + path + ": " + why + "\n" : ""));
    System.out.printf("%nDetection: what the index says, and which language claims the file%n%n%s", detection.table());
    var all = new ArrayList<>(detection.wrong());
    all.addAll(remarks);
    var review = Review.of(all, Table.read("reviewed.tsv"), paths);
    System.out.printf("%nWrong claims, findings of the family context, and errors, beside their reviewed reasons%n%n%s", review.table());
    var counts = new LinkedHashMap<String, Integer>();
    remarks.forEach(remark -> counts.merge(remark.rule(), 1, Integer::sum));
    System.out.printf("%n%d remarks in %d files, %d of them unexplained: %s%n", review.entries().size(), review.entries().stream().map(Review.Reviewed::path).distinct().count(),
        review.unexplained().size(), counts);
    missed.addAll(review.unexplained().isEmpty() ? List.of() : List.of(review.unexplained().size() + " remarks are UNEXPLAINED"));
    missed.addAll(review.stale().isEmpty() ? List.of() : List.of(review.stale().size() + " reviewed reasons explain nothing"));
    missed.forEach(miss -> System.out.println("MISSED: " + miss));
    return missed.isEmpty();
  }
}
