package org.holdpoint.cli;

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a change brings to let itself through does not take effect, and is said.
final class TrustTest {

  private static final String ROUTER = """
      configure
          system
              name "p1"
          exit
          router Base
              isis 0
                  export-limit 200 log 80
              exit
              isis 1
                  export-limit 200 log 80
              exit
          exit
      exit all
      """;
  private static final String PERMIT = "# holdpoint: allow guardrail/isis-export-limit-removed until 2026-12-31 by core because it comes back\n";
  private static final String LIFTED = "/configure router Base isis 0 no export-limit\n";
  private static final String BLOCKS = """
      configure
          router Base
              isis 0
                  no export-limit
              exit
              isis 1
                  no export-limit
              exit
          exit
      exit all
      """;

  @TempDir
  private Path folder;

  @BeforeEach
  void a_router() throws IOException {
    write("before/p1-running.cfg", ROUTER);
    Files.createDirectories(folder.resolve("after"));
  }

  @Test
  void a_gitignore_of_the_change_hides_nothing_and_one_of_the_base_does() throws IOException {
    write("after/p1-change.cli", LIFTED);
    write("after/.gitignore", "*.cli\n");
    var told = check();
    assertTrue(told.contains("after/p1-change.cli: a .gitignore of the change leaves it out"), told);
    assertTrue(told.endsWith("exit 1"), told);
    write("before/.gitignore", "*.cli\n");
    assertTrue(check().endsWith("exit 0"), check());
    Files.delete(folder.resolve("before/.gitignore"));
    write("after/.gitignore", "new/\n");
    write("after/new/deeper/p1-change.cli", LIFTED);
    Files.delete(folder.resolve("after/p1-change.cli"));
    assertTrue(check().contains("after/new: a .gitignore of the change leaves it out") && check().endsWith("exit 1"), check());
  }

  @Test
  void a_link_that_leaves_the_folder_gives_review_unless_the_base_has_it() throws IOException {
    write("elsewhere/p1-change.cli", LIFTED);
    Files.createSymbolicLink(folder.resolve("after/p1-change.cli"), Path.of("../elsewhere/p1-change.cli"));
    var told = check();
    assertTrue(told.contains("review:") && told.contains("after/p1-change.cli is not judged: a link that leaves the folder is not followed"), told);
    Files.createSymbolicLink(folder.resolve("before/p1-change.cli"), Path.of("../elsewhere/p1-change.cli"));
    assertFalse(check().contains("is not judged"), check());
  }

  @Test
  void a_named_file_that_the_settings_exclude_gives_review() throws IOException {
    write("holdpoint.yaml", "exclude: [\"*.cli\"]\n");
    write("p1-change.cli", LIFTED);
    var told = run("check", "p1-change.cli");
    assertTrue(told.contains("review:") && told.contains("p1-change.cli is not judged: the settings exclude it"), told);
  }

  @Test
  void a_suppression_of_the_base_holds_for_its_line_only() throws IOException {
    write("before/p1-change.cli", PERMIT + "/configure router Base isis 0 level 1 wide-metrics-only\n");
    write("after/p1-change.cli", PERMIT + LIFTED);
    assertBrought("another line");
    write("before/p1-change.cli", PERMIT + LIFTED);
    write("after/p1-change.cli", PERMIT + LIFTED + PERMIT + LIFTED.replace("isis 0", "isis 1"));
    assertBrought("a copy");
    write("before/p1-change.cli", BLOCKS.replaceFirst("(?m)^ +no export", PERMIT + "$0").replaceAll("(?s)isis 1.*?exit", "isis 1\n        exit"));
    write("after/p1-change.cli", BLOCKS.replaceAll("(?m)(isis 1\n)( +no export)", "$1" + PERMIT + "$2").replaceFirst("(?s)(isis 0).*?( {8}exit)", "$1\n$2"));
    assertBrought("the same line of another block");
    write("before/p1-change.cli", PERMIT + LIFTED);
    write("after/p1-change.cli", PERMIT + LIFTED + "/configure router Base isis 0 level 1 wide-metrics-only\n");
    assertTrue(check().contains("1 suppressed") && check().endsWith("exit 0"), check());
  }

  @Test
  void settings_that_the_change_takes_away_are_said() throws IOException {
    write("before/holdpoint.yaml", "severity: {guardrail/isis-export-limit-raised: error}\ncontext: [\"queries/**\"]\nrequired-version: \">=0.1\"\n");
    write("after/p1-change.cli", LIFTED.replace("no export-limit", "export-limit 400"));
    write("after/holdpoint.yaml", "severity: {}\n");
    var told = check();
    assertTrue(told.contains("the settings no longer make guardrail/isis-export-limit-raised error"), told);
    assertTrue(told.contains("the settings change `context`") && told.contains("the settings change `required-version`"), told);
    assertTrue(told.endsWith("exit 1"), told);
  }

  private void assertBrought(String what) {
    var told = check();
    assertTrue(told.contains("a new suppression of guardrail/isis-export-limit-removed by core"), what + ": " + told);
    assertTrue(told.endsWith("exit 1"), what + ": " + told);
  }

  private String check() {
    return run("check", "after", "--base", "before", "--at", "2026-11-01T00:00Z");
  }

  /// What is printed, in one line, and the exit code.
  private String run(String... words) {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    var code = Main.run(List.of(words), new Console(new ByteArrayInputStream(new byte[0]), stream, stream, folder, Map.of(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), false));
    return out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ") + "exit " + code;
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }
}
