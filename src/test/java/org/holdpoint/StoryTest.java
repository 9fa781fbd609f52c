package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdpoint.cli.Console;
import org.holdpoint.cli.Main;
import org.holdpoint.cli.Workplace;
import org.holdpoint.rule.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Whole runs kept as test data: every file of `testdata/story/<name>/expected` is a transcript, the command in its first line, then what is printed and the exit code.
/// A command that names the index or `origin/main` is run in a repository, with `before` as the branch and `after` laid over it and staged. `-Dholdpoint.accept` writes them anew; the difference is reviewed like code.
final class StoryTest {

  private static final Path STORIES = Path.of("testdata/story");
  private static final boolean ACCEPT = System.getProperties().containsKey("holdpoint.accept");

  @TestFactory
  Stream<DynamicTest> every_story_prints_what_is_expected() throws IOException {
    try (var stories = Files.list(STORIES)) {
      return stories.filter(Files::isDirectory).sorted().toList().stream().flatMap(story -> transcripts(story).stream()
          .map(transcript -> DynamicTest.dynamicTest(story.getFileName() + " " + transcript.getFileName(), () -> tell(story, transcript))));
    }
  }

  private static List<Path> transcripts(Path story) {
    try (var files = Files.list(story.resolve("expected"))) {
      return files.sorted().toList();
    } catch (IOException wrong) {
      throw new java.io.UncheckedIOException(wrong);
    }
  }

  private static void tell(Path story, Path transcript) throws IOException, InterruptedException {
    var expected = Files.readString(transcript);
    var command = expected.lines().findFirst().orElse("");
    assertTrue(command.startsWith("$ holdpoint "), transcript + " begins with the command: $ holdpoint …");
    var words = List.of(command.substring("$ holdpoint ".length()).split(" "));
    var told = command + "\n" + (words.contains("--staged") || words.contains("origin/main") ? runInRepository(story, words) : run(story, words));
    if (ACCEPT) {
      Files.writeString(transcript, told);
    } else {
      assertEquals(expected, told);
    }
  }

  private static String run(Path folder, List<String> words) {
    var out = new ByteArrayOutputStream();
    var both = new PrintStream(out, true, StandardCharsets.UTF_8);
    var clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    var console = new Console(new ByteArrayInputStream(new byte[0]), both, both, folder.toAbsolutePath(), Map.of(), clock, false);
    var code = Main.run(words, console);
    return steady(out.toString(StandardCharsets.UTF_8)) + "exit " + code + "\n";
  }

  private static String runInRepository(Path story, List<String> words) throws IOException, InterruptedException {
    assumeTrue(Workplace.has("git"), "SKIPPED: git is not on the PATH");
    var folder = Files.createTempDirectory("story");
    try {
      var outcome = Workplace.of(folder, story.resolve("before"), story.resolve("after")).holdpoint(words);
      return steady(outcome.text()) + "exit " + outcome.code() + "\n";
    } finally {
      try (var all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  /// The digest of the rulebook changes with every word of every rule.
  private static String steady(String told) {
    return told.replace(Rulebook.shipped().digest(), "sha256:(rulebook)")
        .replaceAll("(An answer holds for these inputs\\.\n<!-- holdpoint:end=)[0-9a-f]+", "$1(rulebook)");
  }
}
