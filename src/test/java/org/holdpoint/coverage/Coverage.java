package org.holdpoint.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

/// How the router files of others are read, each judged alone: what became of their lines by language, what detection says of them, and every finding of the family
/// context and every error beside its reviewed reason.
public final class Coverage {

  /// The goal: at most so many percent of the lines of a language are unread.
  private static final int MOST_UNREAD = 3;
  private static final Path UNREAD = Path.of("target", "coverage", "unread.txt");

  private final Corpus corpus;
  private final Map<String, String> labels = Table.read("labels.tsv");
  private final Map<String, String> leftOut = Table.read("left-out.tsv");
  private final Map<String, Map<String, Sum>> sums = new TreeMap<>();
  private final Detection detection = new Detection();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final Review review;
  private final Map<String, List<String>> judged = new TreeMap<>();
  private final Map<String, Calm> calm = new TreeMap<>();

  /// `reasons` by path and rule, joined by a tab.
  Coverage(Path folder, Map<String, String> reasons) throws IOException {
    corpus = Corpus.of(folder);
    corpus.files().forEach(this::measure);
    var all = new ArrayList<>(detection.wrong());
    all.addAll(remarks);
    review = Review.of(all, reasons, paths());
    judged.forEach((language, files) -> calm.put(language, files.stream().map(path -> Calm.of(review.of(path))).reduce(Calm.NONE, Calm::and)));
  }

  /// `folder`: prints the figures, writes the unread lines below `target`, and ends with 1 when a goal is missed or a remark has no reason.
  public static void main(String... arguments) throws IOException {
    var coverage = new Coverage(Path.of(arguments[0]), Table.read("reviewed.tsv"));
    Files.createDirectories(UNREAD.getParent());
    Files.write(UNREAD, coverage.unread);
    System.out.print(coverage.text());
    coverage.missed().forEach(miss -> System.out.println("MISSED: " + miss));
    System.exit(coverage.missed().isEmpty() ? 0 : 1);
  }

  private Set<String> paths() {
    return corpus.files().stream().map(Labelled::path).collect(Collectors.toSet());
  }

  private void measure(Labelled labelled) {
    var file = corpus.read(labelled);
    var claimed = Corpus.claimed(file);
    var language = corpus.language(labelled, labels, claimed);
    if (!leftOut.containsKey(labelled.path())) {
      detection.count(labelled, language, claimed);
      language.ifPresent(name -> judge(labelled, file, name));
    }
  }

  /// As the language that the label says: a file that detection overlooks is measured all the same.
  private void judge(Labelled labelled, SourceFile file, String language) {
    var report = report(file, language);
    judged.computeIfAbsent(language, _ -> new ArrayList<>()).add(file.path());
    report.coverage().stream().filter(one -> one.language().isPresent()).forEach(lines -> {
      sums.computeIfAbsent(language, _ -> new TreeMap<>()).merge(labelled.part(), Sum.of(lines), Sum::and);
      lines.unread().forEach(span -> unread.add("%s %s:%d: %s".formatted(language, file.path(), span.line(), file.text(span.line()).strip())));
    });
    report.findings().stream().filter(finding -> finding.rule().startsWith("context/") || finding.severity() == Severity.ERROR)
        .forEach(finding -> remarks.add(new Remark(file.path(), finding.rule(), finding.severity().word() + " " + finding.at().line())));
    report.incomplete().forEach(place -> remarks.add(new Remark(file.path(), "incomplete", place.because())));
  }

  private static Report report(SourceFile file, String language) {
    var request = new Request(Optional.of(language), Optional.empty(), new JudgedAt("2026-01-01T00:00:00Z", "option"), FailOn.ERROR, false, Duration.ofMinutes(1));
    return Holdpoint.check(new Comparison(Optional.empty(), new Tree(Side.HEAD, List.of(file)), List.of(), List.of()), Settings.none(), Rulebook.shipped(), request);
  }

  /// The goals that are missed, a line each.
  List<String> missed() {
    var missed = new ArrayList<String>();
    sums.forEach((language, parts) -> {
      if (all(parts).share() > MOST_UNREAD) {
        missed.add("%s: %.2f %% unread, the goal is %d %%".formatted(language, all(parts).share(), MOST_UNREAD));
      }
    });
    calm.forEach((language, files) -> {
      if (files.share() > Calm.MOST_FOUND) {
        missed.add("%s: %.2f %% of the clean files have a finding of the family context, the goal is %d %%".formatted(language, files.share(), Calm.MOST_FOUND));
      }
    });
    var unexplained = review.unexplained().size();
    if (unexplained > 0) {
      missed.add(unexplained == 1 ? "1 remark is UNEXPLAINED" : unexplained + " remarks are UNEXPLAINED");
    }
    var stale = review.stale().size();
    if (stale > 0) {
      missed.add(stale == 1 ? "1 reviewed reason explains nothing" : stale + " reviewed reasons explain nothing");
    }
    return missed;
  }

  private static Sum all(Map<String, Sum> parts) {
    return parts.values().stream().reduce(Sum.NONE, Sum::and);
  }

  /// The four tables.
  String text() {
    var text = new StringBuilder("Lines, each file judged alone; the share is of the lines that are no printed output (other). Goal: at most %d %% unread.%n%n".formatted(MOST_UNREAD));
    text.append(Sum.HEADER);
    sums.forEach((language, parts) -> {
      text.append(all(parts).row(language));
      parts.forEach((part, sum) -> text.append(sum.row("  " + part)));
    });
    text.append("%nThe unread lines stand in %s. Left out of all figures:%n".formatted(UNREAD));
    var paths = paths();
    leftOut.forEach((path, why) -> text.append(paths.contains(path) ? "  " + path + ": " + why + "\n" : ""));
    text.append("%nFiles with a finding of the family context; true ones, by the reasons below, say that a file is not clean. Goal: at most %d %% of the clean files.%n%n".formatted(Calm.MOST_FOUND));
    text.append(Calm.HEADER);
    calm.forEach((language, files) -> text.append(files.row(language)));
    text.append("%nDetection: what the index says of a file, and which language claims it%n%n".formatted()).append(detection.table());
    text.append("%nWrong claims, findings of the family context, and errors, beside their reviewed reasons%n%n".formatted()).append(review.table());
    return text.append("%n%d remarks in %d files, %d of them unexplained%n".formatted(review.entries().size(),
        review.entries().stream().map(Review.Reviewed::path).distinct().count(), review.unexplained().size())).toString();
  }
}
