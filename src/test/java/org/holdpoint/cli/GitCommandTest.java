package org.holdpoint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.holdpoint.discover.GitFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `--base REV` and `--staged` on the command line.
class GitCommandTest {

  private static final Path INCIDENT = Path.of("testdata/incident/kt-2021-a-nokia-sros-missing-exit");

  @TempDir
  Path folder;

  @Test
  void a_staged_script_is_held_with_the_configuration_that_the_commit_leaves_alone() throws IOException {
    var git = repository();
    var told = run(git, "check", "--staged");
    assertTrue(told.contains("changes/pe-bs07-change.cli:49:9  error  context/unclosed-block"), told);
    assertTrue(told.endsWith("exit 1\n"), told);
    assertFalse(told.contains("compared with"), told);
  }

  @Test
  void with_a_revision_it_is_said_which_commit_that_is_and_the_time_of_head_is_judged() throws IOException {
    var git = repository();
    var base = git.git("rev-parse", "HEAD");
    git.git("switch", "-q", "-c", "work");
    git.commit();
    var told = run(git, "check", "--base", "main", "--format", "json");
    assertTrue(told.startsWith("holdpoint: compared with commit " + base + ", where `main` and HEAD parted\n"), told);
    assertTrue(told.contains("\"2024-03-01T09:30:00+09:00\"") && told.contains("\"commit\""), told);
    assertTrue(run(git, "facts", "changes", "--base", "main").endsWith("exit 0\n"));
  }

  @Test
  void the_settings_of_the_base_judge_and_those_of_the_index_are_only_listed() throws IOException {
    var git = repository();
    git.write("holdpoint.yaml", "exclude: [\"changes/**\"]\n").git("add", "-A");
    assertTrue(run(git, "check", "--staged").contains("context/unclosed-block"));
    assertFalse(run(git, "check", "--staged", "--trust-head").contains("context/unclosed-block"));
    git.commit();
    git.write("changes/pe-bs07-change.cli", "configure\n").git("add", "-A");
    git.write("holdpoint.yaml", "nonsense: true\n");
    assertTrue(run(git, "check", "--staged").endsWith("exit 0\n"));
    assertTrue(run(git, "check", "--base", "HEAD").contains("unknown key `nonsense`"));
  }

  @Test
  void a_waiver_for_a_file_that_the_commit_leaves_alone_is_not_called_unused() throws IOException {
    var git = repository();
    git.git("rm", "-q", "--cached", "changes/pe-bs07-change.cli");
    git.write("holdpoint.yaml", "waivers:\n  - {rule: context/unclosed-block, path: \"lab/**\", until: 2027-01-31, owner: net-eng, because: lab}\n");
    git.git("add", "holdpoint.yaml");
    git.git("commit", "-q", "-m", "waiver");
    git.write("configs/pe-bs07-running.cfg", Files.readString(folder.resolve("configs/pe-bs07-running.cfg")) + "# edited\n").git("add", "configs");
    assertEquals("", run(git, "check", "--staged").lines().filter(line -> line.contains("waiver")).findFirst().orElse(""));
  }

  @Test
  void what_was_left_out_is_in_the_report_for_people_and_for_programs() throws IOException {
    var git = repository();
    git.link("configs/elsewhere.cfg", "/etc/hostname").git("add", "-A");
    assertTrue(run(git, "check", "--staged").contains("configs/elsewhere.cfg  skipped  a link that leaves the repository is not followed\n"));
    var json = run(git, "check", "--staged", "--format", "json");
    assertTrue(json.contains("\"skipped\": [\n    {\n      \"file\": \"configs/elsewhere.cfg\",\n      \"side\": \"head\",\n      \"because\": \"a link that leaves"), json);
  }

  @Test
  void what_cannot_be_compared_with_is_exit_2_with_one_line() throws IOException {
    var git = repository();
    for (var words : List.of(List.of("check", "--base", "nowhere"), List.of("check", "--staged", "--base", "main"), List.of("check", "nothing.cfg", "--staged"))) {
      var told = run(git, words.toArray(String[]::new));
      assertTrue(told.startsWith("holdpoint: ") && told.endsWith("\nexit 2\n") && told.lines().count() == 2, told);
    }
  }

  /// A repository in which the bad script of the incident is staged, and the configuration of its device was committed before.
  private GitFolder repository() throws IOException {
    var git = GitFolder.create(folder).write("configs/pe-bs07-running.cfg", Files.readString(INCIDENT.resolve("before/pe-bs07-running.cfg")));
    git.commit();
    git.write("changes/pe-bs07-change.cli", Files.readString(INCIDENT.resolve("after-bad/pe-bs07-change.cli"))).git("add", "-A");
    return git;
  }

  private static String run(GitFolder git, String... words) {
    var out = new ByteArrayOutputStream();
    var both = new PrintStream(out, true, StandardCharsets.UTF_8);
    var clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    var code = Main.run(List.of(words), new Console(new ByteArrayInputStream(new byte[0]), both, both, git.folder().toAbsolutePath(), git.environment(), clock, false));
    return out.toString(StandardCharsets.UTF_8) + "exit " + code + "\n";
  }
}
