package org.holdpoint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The hooks as people put them in place: by pre-commit, or as a plain git hook.
final class HooksTest {

  private static final Path CASE = Path.of("testdata/incident/kt-2021-a-nokia-sros-missing-exit");

  @TempDir
  private Path folder;

  private Workplace place;

  @BeforeEach
  void a_repository_with_the_configuration_of_a_router() throws IOException, InterruptedException {
    assumeTrue(Workplace.has("git"), "SKIPPED: git is not on the PATH");
    place = Workplace.in(folder);
    place.write("configs/pe-bs07-running.cfg", Files.readString(CASE.resolve("before/pe-bs07-running.cfg")));
    place.commit("the router");
  }

  @Test
  void a_plain_git_hook_refuses_the_script_that_forgets_an_exit_and_takes_its_repair() throws IOException, InterruptedException {
    var hook = place.folder().resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    Files.copy(Path.of("src/main/resources/org/holdpoint/cli/init/pre-commit.sh"), hook);
    hook.toFile().setExecutable(true);
    stage("after-bad");
    var refused = place.git("commit", "-m", "change");
    assertEquals(1, refused.code(), refused.text());
    assertTrue(refused.text().contains("context/unclosed-block"), refused.text());
    stage("after-fixed");
    var taken = place.git("commit", "-m", "change");
    assertEquals(0, taken.code(), taken.text());
  }

  @Test
  void pre_commit_refuses_the_script_and_takes_its_repair() throws IOException, InterruptedException {
    preCommit();
    stage("after-bad");
    var refused = place.run("pre-commit", "run", "--color", "never");
    assertEquals(1, refused.code(), refused.text());
    assertTrue(refused.text().contains("routing/bgp-into-isis-unbounded"), refused.text());
    stage("after-fixed");
    var taken = place.run("pre-commit", "run", "--color", "never");
    assertEquals(0, taken.code(), taken.text());
  }

  @Test
  void the_hook_that_is_given_file_names_judges_them_alone() throws IOException, InterruptedException {
    preCommit();
    place.write(".pre-commit-config.yaml", Files.readString(place.folder().resolve(".pre-commit-config.yaml")).replace("holdpoint-staged", "holdpoint"));
    stage("after-bad");
    var refused = place.run("pre-commit", "run", "--color", "never");
    assertTrue(refused.text().contains("holdpoint (changed files)") && refused.text().contains("context/unclosed-block"), refused.text());
    assertEquals(1, refused.code(), refused.text());
    stage("after-fixed");
    assertEquals(0, place.run("pre-commit", "run", "--color", "never").code());
  }

  @Test
  void a_file_that_is_staged_in_part_is_judged_as_staged() throws IOException, InterruptedException {
    preCommit();
    stage("after-fixed");
    place.write("changes/pe-bs07-change.cli", Files.readString(CASE.resolve("after-bad/pe-bs07-change.cli")));
    var staged = place.run(place.tools().resolve("holdpoint").toString(), "check", "--staged");
    assertEquals(0, staged.code(), staged.text());
    var taken = place.run("pre-commit", "run", "--color", "never");
    assertEquals(0, taken.code(), taken.text());
    place.git("add", "-A");
    var refused = place.run("pre-commit", "run", "--color", "never");
    assertEquals(1, refused.code(), refused.text());
  }

  @Test
  void a_hook_that_cannot_be_built_says_what_to_do() throws IOException, InterruptedException {
    preCommit();
    Workplace.broken(place.tools().resolve("mvn"));
    place.hook(Path.of("holdpoint"), Path.of("pom.xml"));
    stage("after-bad");
    var refused = place.run("pre-commit", "run", "--color", "never");
    assumeTrue(!refused.text().contains("context/unclosed-block"), "SKIPPED: a distribution is installed on this machine, and the hook takes it");
    assertEquals(1, refused.code(), refused.text());
    assertTrue(refused.text().contains("the build failed") && refused.text().contains("or install the distribution"), refused.text());
    // The one that is installed is taken, and nothing is built.
    var dist = Files.createDirectories(folder.resolve("dist"));
    Workplace.stub(dist.resolve("holdpoint"));
    Files.createFile(Files.createDirectories(dist.resolve("lib")).resolve("holdpoint.jar"));
    var held = place.run(java.util.Map.of("HOLDPOINT_HOME", dist.toString()), "pre-commit", "run", "--color", "never");
    assertTrue(held.text().contains("context/unclosed-block") && !held.text().contains("building"), held.text());
  }

  /// Lays a hook repository with our hook file beside the work, and asks for the staged hook.
  private void preCommit() throws IOException, InterruptedException {
    assumeTrue(Workplace.has("pre-commit"), "SKIPPED: pre-commit is not on the PATH (Debian's package pre-commit)");
    place.hooked();
    place.commit("hooks");
  }

  private void stage(String side) throws IOException, InterruptedException {
    place.write("changes/pe-bs07-change.cli", Files.readString(CASE.resolve(side).resolve("pe-bs07-change.cli")));
    place.git("add", "-A");
  }
}
