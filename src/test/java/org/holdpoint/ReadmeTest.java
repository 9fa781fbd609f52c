package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.cli.Console;
import org.holdpoint.cli.Main;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What the README shows is what is printed: a block that begins with `$ ` is run, and the rest of the block is its output; a line `...` stands for any lines.
final class ReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(\\$ .*?)^```$");

  @TestFactory
  Stream<DynamicTest> every_command_prints_what_the_readme_shows() throws IOException {
    var blocks = BLOCK.matcher(Files.readString(Path.of("README.md"))).results().map(block -> block.group(1)).toList();
    assertFalse(blocks.isEmpty(), "the README shows no command any more");
    return blocks.stream().map(block -> DynamicTest.dynamicTest(block.lines().limit(2).collect(Collectors.joining(" ")), () -> run(block)));
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
        shown.add(line.equals("...") ? "(?:.*\\n)*?" : Pattern.quote(line) + "\\n");
      }
    }
    assertTrue(Pattern.matches(String.join("", shown), printed), "the README shows another output than\n" + printed);
  }

  private static String printed(Path folder, List<String> words) {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Main.run(words, new Console(new ByteArrayInputStream(new byte[0]), stream, stream, folder, Map.of(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), false));
    return out.toString(StandardCharsets.UTF_8);
  }
}
