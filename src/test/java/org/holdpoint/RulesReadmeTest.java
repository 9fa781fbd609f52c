package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

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
import org.holdpoint.cli.Console;
import org.holdpoint.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tutorial for rules, from the outage to the shipped rule, is what happens: every block of rules/README.md is a file that is written, or commands with what they print; a line
/// `...` stands for any lines.
final class RulesReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```([^\\n]*)\\n(.*?)^```$");

  @Test
  void every_block_of_the_tutorial_does_what_it_says(@TempDir Path folder) throws IOException {
    var files = 0;
    var commands = 0;
    for (var block : BLOCK.matcher(Files.readString(Path.of("rules/README.md"))).results().toList()) {
      var info = block.group(1).split(" ");
      if (info.length == 2) {
        Files.createDirectories(folder.resolve(info[1]).getParent());
        Files.writeString(folder.resolve(info[1]), block.group(2));
        files++;
      } else if (block.group(2).startsWith("$ holdpoint ")) {
        run(block.group(2), folder);
        commands++;
      } else {
        fail("this block is neither a file nor a command:\n" + block.group(2));
      }
    }
    assertTrue(files > 5 && commands > 5, files + " files and " + commands + " commands");
  }

  private static void run(String block, Path folder) {
    var shown = new ArrayList<String>();
    var printed = "";
    for (var line : block.lines().toList()) {
      if (line.startsWith("$ holdpoint ")) {
        check(shown, printed);
        shown.clear();
        printed = printed(folder, List.of(line.substring("$ holdpoint ".length()).split(" ")));
      } else {
        shown.add(line.equals("...") ? "(?:.*\\n)*?" : Pattern.quote(line) + "\\n");
      }
    }
    check(shown, printed);
  }

  private static void check(List<String> shown, String printed) {
    assertTrue(Pattern.matches(String.join("", shown), printed), () -> "rules/README.md shows another output than\n" + printed);
  }

  private static String printed(Path folder, List<String> words) {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Main.run(words, new Console(new ByteArrayInputStream(new byte[0]), stream, stream, folder, Map.of(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), false));
    return out.toString(StandardCharsets.UTF_8);
  }
}
