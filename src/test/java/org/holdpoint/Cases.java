package org.holdpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.holdpoint.gate.FailOn;
import org.holdpoint.report.Report;
import org.holdpoint.report.Report.JudgedAt;
import org.holdpoint.rule.Rulebook;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Tree;

/// Runs of the whole line on texts and folders, for tests.
public final class Cases {

  /// The rules of this checkout, read once.
  public static final Rulebook RULES = Rulebook.read(Path.of("rules"));

  private Cases() {}

  /// A request that asks for nothing special.
  public static Request request() {
    return new Request(Optional.empty(), Optional.empty(), new JudgedAt("2026-01-01T00:00:00Z", "option"), FailOn.ERROR, false, Duration.ofSeconds(30));
  }

  /// A request for a language.
  public static Request request(String language) {
    return new Request(Optional.of(language), Optional.empty(), request().judgedAt(), FailOn.ERROR, false, Duration.ofSeconds(30));
  }

  /// Judges the head, alone or against a base; names to texts.
  public static Report check(Optional<Map<String, String>> base, Map<String, String> head) {
    return check(base, head, RULES, request());
  }

  public static Report check(Optional<Map<String, String>> base, Map<String, String> head, Rulebook rules, Request request) {
    var comparison = comparison(base, head);
    return Holdpoint.check(comparison, ExampleRun.settings(comparison), rules, request);
  }

  public static Comparison comparison(Optional<Map<String, String>> base, Map<String, String> head) {
    return new Comparison(base.map(files -> tree(files, "before/", Side.BASE)), tree(head, "after/", Side.HEAD), List.of(), List.of());
  }

  /// Judges one folder, against another if one is given.
  public static Report folders(Path head, Optional<Path> base) {
    return check(base.map(Cases::files), files(head));
  }

  private static Tree tree(Map<String, String> files, String folder, Side side) {
    return new Tree(side, new TreeMap<>(files).entrySet().stream()
        .map(file -> SourceReader.read(file.getValue().getBytes(StandardCharsets.UTF_8), folder + file.getKey(), file.getKey(), side)).toList());
  }

  /// The files below a folder, by their paths in it.
  public static Map<String, String> files(Path folder) {
    try (var walk = Files.walk(folder)) {
      var files = new TreeMap<String, String>();
      for (var file : walk.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file, StandardCharsets.UTF_8));
      }
      return files;
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
