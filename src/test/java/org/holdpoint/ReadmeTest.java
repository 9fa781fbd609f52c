package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.cli.Console;
import org.holdpoint.cli.Main;
import org.holdpoint.cli.Workplace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// What the README shows is what is printed: a block that begins with `$ ` is run, and the rest of the block is its output; a line `...` stands for any lines.
/// A block below `<!-- in FOLDER -->` is run in a repository that holds the folder's `before` as `origin/main`, with `after` staged and the hook of pre-commit in place.
final class ReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^(?:<!-- in (\\S+) -->\\n)?```\\n(\\$ .*?)^```$");

  @TempDir
  private Path temporary;

  @TestFactory
  Stream<DynamicTest> every_command_prints_what_the_readme_shows() throws IOException {
    var blocks = BLOCK.matcher(Files.readString(Path.of("README.md"))).results().toList();
    assertFalse(blocks.isEmpty(), "the README shows no command any more");
    return blocks.stream().map(block -> DynamicTest.dynamicTest(block.group(2).lines().limit(2).collect(Collectors.joining(" ")), () -> {
      if (block.group(1) == null) {
        run(block.group(2));
      } else {
        runInRepository(Path.of(block.group(1)), block.group(2), temporary.resolve(String.valueOf(block.start())));
      }
    }));
  }

  private static void runInRepository(Path story, String block, Path folder) throws IOException, InterruptedException {
    var command = block.lines().findFirst().orElseThrow();
    var words = Arrays.stream(command.substring(2).split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(word -> word.replace("\"", "")).toList();
    assumeTrue(Workplace.has("git"), "SKIPPED: git is not on the PATH");
    var place = Workplace.of(Files.createDirectories(folder), story.resolve("before"), story.resolve("after"));
    if (words.getFirst().equals("git")) {
      assumeTrue(Workplace.has("pre-commit"), "SKIPPED: pre-commit is not on the PATH (Debian's package pre-commit)");
      place.hooked();
    }
    var printed = words.getFirst().equals("git") ? place.run(words.toArray(String[]::new)) : place.holdpoint(words.subList(1, words.size()));
    compare(block.lines().skip(1).toList(), printed.text());
  }

  private static void run(String block) {
    var folder = Path.of("").toAbsolutePath();
    var shown = new ArrayList<String>();
    var printed = "";
    for (var line : block.split("\n")) {
      if (line.startsWith("$ cd ")) {
        folder = folder.resolve(line.substring("$ cd ".length())).normalize();
      } else if (line.startsWith("$ ")) {
        var words = List.of(line.substring(2).split(" "));
        printed = printed(folder, words.subList(1, words.size()));
      } else {
        shown.add(line);
      }
    }
    compare(shown, printed);
  }

  private static void compare(List<String> lines, String printed) {
    var shown = lines.stream().map(line -> line.equals("...") ? "(?:.*\\n)*?" : Pattern.quote(line) + "\\n").toList();
    assertTrue(Pattern.matches(String.join("", shown), printed), "the README shows another output than\n" + printed);
  }

  private static String printed(Path folder, List<String> words) {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Main.run(words, new Console(new ByteArrayInputStream(new byte[0]), stream, stream, folder, Map.of(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), false));
    return out.toString(StandardCharsets.UTF_8);
  }
}
