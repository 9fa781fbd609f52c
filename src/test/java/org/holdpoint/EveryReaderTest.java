package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.holdpoint.language.Languages;
import org.holdpoint.report.Report;
import org.holdpoint.rule.RuleExample;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.holdpoint.source.Tree;
import org.junit.jupiter.api.Test;

/// What holds for every reader, whatever it is given: files of all stories, cut, torn and mixed, and the same ones in another language and zone.
final class EveryReaderTest {

  /// The same tries in every run, so that a failure is of the change that is tested; to look for more, give another one.
  private static final String SAME = "20261127";
  private static final long LARGEST = 20_000;
  private static final String ODD = "\t\"'`{}[]()<>#!;:|&$\\\0\u00e9\u2028\ufeff\ud83d\ude00-0";
  private static final List<Path> STORIES = stories();
  private static final List<RuleExample> EXAMPLES = Cases.RULES.rules().stream().flatMap(rule -> rule.examples().stream()).toList();

  private static List<Path> stories() {
    try (var all = Files.list(Path.of("testdata/story"))) {
      return all.filter(story -> Files.isDirectory(story.resolve("before")) && Files.isDirectory(story.resolve("after"))).sorted().toList();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  /// The texts of a folder by their paths.
  private static Map<String, String> texts(Path folder) {
    try (var files = Files.walk(folder)) {
      var texts = new TreeMap<String, String>();
      for (var file : files.filter(Files::isRegularFile).toList()) {
        if (Files.size(file) < LARGEST) {
          texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
      return texts;
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  @Property(tries = 500, seed = SAME)
  void a_torn_file_is_judged_or_refused_and_every_place_is_inside_it(@ForAll int seed) {
    var random = new Random(seed);
    var story = STORIES.get(random.nextInt(STORIES.size()));
    var base = texts(story.resolve("before"));
    var head = new TreeMap<>(texts(story.resolve("after")));
    head.replaceAll((_, text) -> torn(text, random));
    assertSound(Cases.check(Optional.of(base), head), story + ", seed " + seed, base, head);
  }

  /// Readers of plain documents are told apart by the end of a name: two files of each that a story has, torn in three ways.
  @Test
  void a_torn_file_of_every_ending_is_judged_or_refused_and_every_place_is_inside_it() {
    var byEnding = new TreeMap<String, List<Path>>();
    STORIES.forEach(story -> texts(story.resolve("after")).keySet().forEach(path -> byEnding.computeIfAbsent(ending(path), _ -> new ArrayList<>()).add(story.resolve("after").resolve(path))));
    byEnding.forEach((ending, files) -> Stream.of(files.getFirst(), files.getLast()).distinct().forEach(file -> IntStream.range(0, 3).forEach(seed -> {
      var name = file.getFileName().toString();
      var text = texts(file.getParent()).get(name);
      var head = Map.of(name, torn(text, new Random(seed)));
      assertSound(Cases.check(Optional.of(Map.of(name, text)), head), file + ", " + ending + ", seed " + seed, Map.of(name, text), head);
    })));
    assertTrue(byEnding.size() > 40, () -> "endings: " + byEnding.keySet());
  }

  /// What stands behind the last dot; a name without one is its own.
  private static String ending(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    return name.indexOf('.') < 0 ? name : name.substring(name.lastIndexOf('.'));
  }

  @Test
  void a_text_inside_a_file_that_breaks_is_told_where_it_stands_there() {
    var subject = "  subject {\n    kind = \"ServiceAccount\"\n    name = \"ci\"\n    name = \"ci\"\n  }\n";
    var role = "resource \"kubernetes_cluster_role_binding\" \"ci\" {\n  metadata {\n    name = \"ci\"\n  }\n  role_ref {\n    kind = \"ClusterRole\"\n    name = \"view\"\n  }\n" + subject + "}\n";
    assertEquals(List.of(12), Cases.check(Optional.empty(), Map.of("main.tf", role)).incomplete().stream().map(incomplete -> incomplete.at().line()).toList());
  }

  private static void assertSound(Report report, String where, Map<String, String> base, Map<String, String> head) {
    for (var file : report.coverage()) {
      assertEquals(file.lines(), file.read() + file.ignored() + file.unread().size() + file.other(), () -> where + ": " + file);
      file.unread().forEach(span -> assertInside(span, where, base, head));
    }
    report.findings().forEach(finding -> {
      assertInside(finding.at(), where, base, head);
      finding.evidence().forEach(evidence -> assertInside(evidence.at(), where, base, head));
    });
    report.incomplete().forEach(incomplete -> assertInside(incomplete.at(), where, base, head));
  }

  private static void assertInside(Span span, String where, Map<String, String> base, Map<String, String> head) {
    var name = span.file().substring(span.file().indexOf('/') + 1);
    var text = Optional.ofNullable((span.side() == Side.BASE ? base : head).get(name));
    assertTrue(text.isPresent() && span.endLine() <= text.get().lines().count() + 1, () -> where + ": " + span);
  }

  /// One to three things happen to a text.
  private static String torn(String text, Random random) {
    var torn = text;
    for (var left = 1 + random.nextInt(3); left > 0; left--) {
      var at = torn.isEmpty() ? 0 : random.nextInt(torn.length());
      var end = Math.min(torn.length(), at + random.nextInt(60));
      torn = switch (random.nextInt(7)) {
        case 0 -> torn.substring(0, at);
        case 1 -> torn.substring(at);
        case 2 -> torn.substring(0, at) + torn.substring(end);
        case 3 -> torn.substring(0, end) + torn.substring(at);
        case 4 -> torn.substring(0, at) + ODD.charAt(random.nextInt(ODD.length())) + torn.substring(at);
        case 5 -> torn.replace("\n", "\r\n");
        default -> swapped(torn, random);
      };
    }
    return torn;
  }

  private static String swapped(String text, Random random) {
    var lines = new ArrayList<>(text.lines().toList());
    if (lines.size() > 1) {
      Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    }
    return String.join("\n", lines);
  }

  @Property(tries = 60, seed = SAME)
  void the_language_and_the_zone_of_the_machine_change_nothing(@ForAll int seed) {
    var random = new Random(seed);
    var base = new TreeMap<String, String>();
    var head = new TreeMap<String, String>();
    Stream.generate(() -> STORIES.get(random.nextInt(STORIES.size()))).limit(4).forEach(story -> {
      texts(story.resolve("before")).forEach((path, text) -> base.put(story.getFileName() + "/" + path, text));
      texts(story.resolve("after")).forEach((path, text) -> head.put(story.getFileName() + "/" + path, text));
    });
    var expected = told(Cases.check(Optional.of(base), head));
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertEquals(expected, told(Cases.check(Optional.of(base), head)), () -> head.keySet() + ", seed " + seed);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Property(tries = 40, seed = SAME)
  void the_order_of_the_files_and_how_many_are_read_at_a_time_change_nothing(@ForAll int seed) {
    var random = new Random(seed);
    var base = new TreeMap<String, String>();
    var head = new TreeMap<String, String>();
    Stream.generate(() -> STORIES.get(random.nextInt(STORIES.size()))).limit(6).forEach(story -> {
      texts(story.resolve("before")).forEach((path, text) -> base.put(story.getFileName() + "/" + path, text));
      texts(story.resolve("after")).forEach((path, text) -> head.put(story.getFileName() + "/" + path, text));
    });
    assertEquals(told(Cases.comparison(Optional.of(base), head), 1), told(shuffled(Cases.comparison(Optional.of(base), head), random), 2), () -> head.keySet() + ", seed " + seed);
  }

  private static Comparison shuffled(Comparison comparison, Random random) {
    return new Comparison(comparison.base().map(tree -> shuffled(tree, random)), shuffled(comparison.head(), random), List.of(), List.of());
  }

  private static Tree shuffled(Tree tree, Random random) {
    var files = new ArrayList<>(tree.files());
    Collections.shuffle(files, random);
    return new Tree(tree.side(), files);
  }

  private static String told(Comparison comparison, int jobs) {
    var request = Cases.request();
    return told(Holdpoint.check(comparison, ExampleRun.settings(comparison), Cases.RULES, new Request(request.language(), request.delivery(), request.judgedAt(), request.failOn(), request.allowIncomplete(), request.fileTimeout(), jobs)));
  }

  /// Examples of rules reach the readers that no story has.
  @Property(tries = 500, seed = SAME)
  void a_torn_example_of_a_rule_is_judged_or_refused_and_every_place_is_inside_it(@ForAll int seed) {
    var random = new Random(seed);
    var example = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
    var base = new TreeMap<String, String>();
    var head = new TreeMap<String, String>();
    example.files().forEach(file -> {
      file.was().ifPresent(text -> base.put(file.name(), text));
      file.now().ifPresent(text -> head.put(file.name(), torn(text, random)));
    });
    var request = example.language().map(Cases::request).orElseGet(Cases::request);
    assertSound(Cases.check(Optional.of(base), head, Cases.RULES, request), "example at line " + example.line() + " of its rule, seed " + seed, base, head);
  }

  /// A property that meets only files which say nothing holds of anything.
  @Test
  void what_is_torn_still_says_something() {
    var kinds = new TreeSet<String>();
    var placed = 0;
    for (var seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      var story = STORIES.get(random.nextInt(STORIES.size()));
      var head = new TreeMap<>(texts(story.resolve("after")));
      head.replaceAll((_, text) -> torn(text, random));
      var report = Cases.check(Optional.of(texts(story.resolve("before"))), head);
      placed += report.findings().size() + report.coverage().stream().mapToInt(file -> file.unread().size()).sum();
      kinds.addAll(languages(report));
    }
    var least = placed;
    assertTrue(STORIES.size() > 500 && EXAMPLES.size() > 1_000 && least > 40 && kinds.size() > 10, () -> STORIES.size() + " stories, " + EXAMPLES.size() + " examples, " + least + " places, " + kinds);
  }

  @Test
  void no_reader_is_without_a_story_or_an_example() {
    var missing = new TreeSet<>(Languages.names());
    EXAMPLES.stream().flatMap(example -> example.language().stream()).forEach(missing::remove);
    // Times of cron stand inside other files only, those of workflows among them.
    missing.remove("cron");
    EXAMPLES.stream().filter(example -> example.language().isEmpty()).map(example -> example.files().stream().filter(file -> file.now().isPresent()).collect(Collectors.toMap(RuleExample.InputFile::name, file -> file.now().get())))
        .distinct().takeWhile(_ -> !missing.isEmpty()).forEach(head -> missing.removeAll(languages(Cases.check(Optional.empty(), head))));
    STORIES.stream().takeWhile(_ -> !missing.isEmpty()).forEach(story -> missing.removeAll(languages(Cases.check(Optional.empty(), texts(story.resolve("after"))))));
    assertEquals(new TreeSet<>(), missing);
  }

  private static List<String> languages(Report report) {
    return report.coverage().stream().flatMap(file -> file.language().stream()).toList();
  }

  private static String told(Report report) {
    return report.verdict() + "\n" + report.coverage() + "\n" + report.findings() + "\n" + report.undecided() + "\n" + report.incomplete() + "\n" + report.reasons();
  }
}
