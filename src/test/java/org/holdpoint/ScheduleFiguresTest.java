package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.analysis.schedule.Schedules;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ScheduleFact.ScheduleTimes;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.TimeFact.PeakHours;
import org.holdpoint.language.Languages;
import org.holdpoint.language.cron.Cron;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Document.State;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Schedules of public repositories, read in place (`.ci/measure schedule FOLDER`): every file is read, and what was labelled by a first look is held against ours. The labels know the hour in UTC
/// alone, and were made for users in Seoul who are awake from 09:00 to 23:00.
@EnabledIfSystemProperty(named = "holdpoint.schedules", matches = ".+")
final class ScheduleFiguresTest {

  private static final Instant AT = Instant.parse("2026-11-26T00:00:00Z");
  private static final List<String> WEEK = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final double MOST_DISAGREEMENT = 0.03;
  /// Documentation in reStructuredText is no configuration, so no language reads it; its commands are looked for here, as a shell would hand them over.
  private static final Pattern COMMAND = Pattern.compile("(?:--schedule|--recurrence|\"Schedule\":)\\s+\"([^\"]+)\"");

  private record Labelled(String path, int line, String label, String text) {}

  @Test
  void schedules_are_read_and_labels_agree() throws IOException {
    var folder = Path.of(System.getProperty("holdpoint.schedules"));
    var files = new TreeMap<String, Integer>();
    var read = new TreeMap<String, Integer>();
    var times = new TreeMap<String, List<Fact>>();
    var unread = new ArrayList<String>();
    try (var found = Files.walk(folder)) {
      for (var path : found.filter(Files::isRegularFile).filter(path -> !path.getFileName().toString().matches(".*\\.(tsv|txt)")).sorted().toList()) {
        var name = folder.getParent().relativize(path).toString();
        var ending = name.substring(name.lastIndexOf('.') + 1);
        var facts = facts(path, name, ending);
        files.merge(ending, 1, Integer::sum);
        if (facts.isEmpty()) {
          unread.add(name);
        } else {
          read.merge(ending, 1, Integer::sum);
          times.put(name, facts.orElseThrow());
        }
      }
    }
    files.forEach((ending, many) -> System.out.printf("%-5s %3d files, %3d read, %3d schedules%n", ending, many, read.getOrDefault(ending, 0),
        times.entrySet().stream().filter(entry -> entry.getKey().endsWith("." + ending)).mapToInt(entry -> times(entry.getValue(), 0, 1).size()).sum()));
    unread.forEach(name -> System.out.println("no known language: " + name));
    var labels = labels(folder);
    var different = labels.stream().filter(label -> !label.label().equals(ours(times.getOrDefault(label.path(), List.of()), label))).toList();
    different.forEach(label -> System.out.println("differs: " + label + ", ours: " + ours(times.getOrDefault(label.path(), List.of()), label)));
    System.out.printf("%d labels, %d agree, %d differ%n", labels.size(), labels.size() - different.size(), different.size());
    assertTrue(different.size() <= labels.size() * MOST_DISAGREEMENT, different.toString());
    assertEquals(0, labels.stream().filter(label -> !times.containsKey(label.path())).count());
  }

  private static Optional<List<Fact>> facts(Path path, String name, String ending) throws IOException {
    var file = SourceReader.read(Files.readAllBytes(path), name, name, Side.HEAD);
    return ending.equals("rst") ? Optional.of(commands(file)) : Languages.document(file, Optional.empty(), Settings.none()).map(document -> switch (document) {
      case Declaration declaration -> declaration.facts();
      case Script _, State _ -> List.<Fact>of();
    });
  }

  private static List<Fact> commands(SourceFile file) {
    var facts = new ArrayList<Fact>();
    for (var line : file.lines()) {
      var command = COMMAND.matcher(line.text());
      while (command.find()) {
        var inner = SourceReader.read(command.group(1).getBytes(StandardCharsets.UTF_8), file.path(), file.path(), Side.HEAD);
        Cron.language().read(inner, Map.of("scheduler", command.group(1).contains("(") ? "aws" : "crontab", "zone", "UTC")).ifPresent(declared -> facts.addAll(declared.facts()));
      }
    }
    return facts;
  }

  private static List<ScheduleTimes> times(List<Fact> facts, int from, int to) {
    var at = Span.start("holdpoint.yaml", Side.HEAD);
    var peak = new PeakHours(Key.of(new Subject("settings", "."), "peak-hours", "Asia/Seoul"), at, at, "Asia/Seoul", WEEK, from, to, List.of());
    return Schedules.of(facts, Stream.concat(facts.stream(), Stream.of(peak)).toList(), AT).stream().filter(ScheduleTimes.class::isInstance).map(ScheduleTimes.class::cast).toList();
  }

  /// What ours say in the words of the labels: in the hours from 09:00, in those from 01:00 to 06:00, or between the two.
  private static String ours(List<Fact> facts, Labelled label) {
    return found(facts, label, 9 * 60, 23 * 60).map(awake -> !awake.rare() ? "other:sub-daily" : awake.peak() ? "peak-hours"
        : found(facts, label, 60, 6 * 60).filter(ScheduleTimes::peak).isPresent() ? "off-peak(ok)" : "other:shoulder").orElse("nothing read");
  }

  private static Optional<ScheduleTimes> found(List<Fact> facts, Labelled label, int from, int to) {
    return times(facts, from, to).stream().filter(time -> time.at().line() == label.line() && label.text().startsWith(time.expression())).findFirst();
  }

  private static List<Labelled> labels(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("labels.tsv")).stream().skip(1).map(line -> line.split("\t")).map(row -> new Labelled(row[0], Integer.parseInt(row[1]), row[2], row[3])).toList();
  }
}
