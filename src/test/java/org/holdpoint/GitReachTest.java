package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.discover.GitFolder;
import org.holdpoint.finding.Finding;
import org.holdpoint.report.Report;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read beside a change in a repository, so that it is judged as if all of the repository were.
final class GitReachTest {

  private static final String INCIDENT = "kt-2021-a-nokia-sros-missing-exit";
  private static final Map<String, String> BEFORE = IncidentTest.files(INCIDENT, "before");
  private static final Map<String, String> AFTER = IncidentTest.files(INCIDENT, "after-bad");
  private static final String SCRIPT = AFTER.get("pe-bs07-change.cli");
  private static final String CONFIGURATION = BEFORE.get("pe-bs07-running.cfg");

  @TempDir
  Path folder;

  @Test
  void a_script_meets_the_configuration_of_its_device_that_the_commit_leaves_alone() {
    var git = GitFolder.create(folder).write("configs/pe-bs07-running.cfg", CONFIGURATION).write("configs/other.cfg", named("other")).write("README.md", "of pe-bs07\n");
    git.commit();
    git.write("changes/pe-bs07-change.cli", SCRIPT).git("add", "-A");
    var folders = Cases.check(Optional.of(BEFORE), AFTER);
    for (var comparison : List.of(git.staged(), git.against("HEAD"), git.staged("changes"), git.against("HEAD", "changes/pe-bs07-change.cli"))) {
      var report = check(comparison);
      assertEquals(List.of("configs/pe-bs07-running.cfg"), report.context());
      assertEquals("changes/pe-bs07-change.cli to configs/pe-bs07-running.cfg, same stem", applied(report));
      assertEquals(folders.findings().stream().map(Finding::rule).toList(), report.findings().stream().map(Finding::rule).toList());
      assertTrue(report.findings().stream().anyMatch(finding -> finding.category().equals("context-missing-exit")));
    }
  }

  @Test
  void the_name_of_a_device_in_the_text_counts_as_much_as_that_of_the_file() {
    var git = GitFolder.create(folder).write("backup/17.cfg", named("pe1")).write("backup/18.cfg", named("pe2"));
    git.commit();
    git.write("pe1-change.cli", script("pe1")).git("add", "-A");
    assertEquals("pe1-change.cli to backup/17.cfg, same device: pe1", applied(check(git.staged())));
  }

  @Test
  void two_configurations_of_one_device_are_said_and_none_is_taken() {
    var git = GitFolder.create(folder).write("configs/pe1.cfg", "# holdpoint: device pe1\n" + named("pe1")).write("old/copy.cfg", named("pe1"));
    git.commit();
    git.write("pe1-change.cli", script("pe1")).git("add", "-A");
    var report = check(git.staged());
    assertTrue(report.reasons().contains("pe1-change.cli: more than one state of pe1: configs/pe1.cfg, old/copy.cfg; none of them is taken"), report.reasons().toString());
    assertEquals(List.of("configs/pe1.cfg", "old/copy.cfg"), report.context());
  }

  @Test
  void the_only_configuration_of_the_base_is_taken_only_if_the_whole_base_has_no_other() {
    var git = GitFolder.create(folder).write("configs/pe1.cfg", named("pe1"));
    git.commit();
    git.write("change-17.cli", script("x")).git("add", "-A");
    assertEquals("change-17.cli to configs/pe1.cfg, the only sros configuration of the base", applied(check(git.staged())));
    git.commit();
    git.write("configs/pe2.cfg", named("pe2")).commit();
    git.write("change-17.cli", script("y")).write("configs/pe1.cfg", named("pe1") + "# edited\n").git("add", "-A");
    assertEquals("change-17.cli to nothing, no state of change-17 in the base", applied(check(git.staged())));
  }

  @Test
  void a_configuration_that_the_branch_edits_as_well_is_met_as_it_was() {
    var git = GitFolder.create(folder).write("configs/pe1.cfg", named("pe1"));
    git.commit();
    git.write("changes/pe1-change.cli", script("pe1")).write("configs/pe1.cfg", named("pe1").replace("192.0.2.7", "192.0.2.8")).git("add", "-A");
    var whole = check(git.staged());
    assertTrue(whole.reasons().contains("changes/pe1-change.cli: the change also edits the configuration that this script meets, and the two do not lead to the same (changes/pe1-change.cli:3); both are judged"), whole.reasons().toString());
    var named = check(git.staged("changes"));
    assertEquals(List.of("configs/pe1.cfg"), named.context());
    assertEquals(List.of("changes/pe1-change.cli"), named.coverage().stream().map(coverage -> coverage.file()).toList());
  }

  @Test
  void a_configuration_that_is_edited_to_what_the_script_makes_of_it_needs_no_second_look() {
    var git = GitFolder.create(folder).write("configs/pe1.cfg", named("pe1"));
    git.commit();
    git.write("changes/pe1-change.cli", script("pe1").replace("description \"pe1\"", "address 192.0.2.8/32")).write("configs/pe1.cfg", named("pe1").replace("192.0.2.7", "192.0.2.8")).git("add", "-A");
    assertTrue(check(git.staged()).reasons().stream().noneMatch(reason -> reason.contains("this script meets")));
  }

  @Test
  void a_configuration_that_is_new_and_not_named_is_met_where_the_base_has_none() {
    var git = GitFolder.create(folder).write("x.txt", "x\n").write("configs/a.cfg", named("a")).write("configs/b.cfg", named("b"));
    git.commit();
    git.write("changes/pe9-change.cli", script("pe9")).write("configs/pe9.cfg", named("pe9")).git("add", "-A");
    assertEquals("changes/pe9-change.cli to configs/pe9.cfg, same device: pe9", applied(check(git.staged("changes"))));
  }

  @Test
  void a_configuration_is_not_removed_while_a_script_for_its_device_stands_there() {
    var git = GitFolder.create(folder).write("configs/pe1.cfg", CONFIGURATION).write("changes/pe1-change.cli", script("pe1"));
    git.commit();
    git.delete("configs/pe1.cfg").git("add", "-A");
    var report = check(git.staged());
    assertEquals(List.of("changes/pe1-change.cli"), report.context());
    assertEquals(List.of(), report.coverage());
    git.delete("changes/pe1-change.cli").git("add", "-A");
    assertEquals(List.of("configs/pe1.cfg"), check(git.staged()).coverage().stream().map(coverage -> coverage.file()).toList());
  }

  @Test
  void a_configuration_that_is_edited_needs_nothing_beside_it() {
    var git = GitFolder.create(folder).write("configs/pe1.cfg", named("pe1")).write("old/pe1.cfg", named("pe1")).write("pe1-change.cli", script("pe1"));
    git.commit();
    git.write("configs/pe1.cfg", named("pe1").replace("192.0.2.7", "192.0.2.8")).git("add", "-A");
    assertEquals(List.of("configs/pe1.cfg"), check(git.staged()).context());
  }

  @Test
  void a_configuration_too_large_to_read_is_incomplete_and_any_other_file_that_names_the_device_is_not() {
    var git = GitFolder.create(folder).write("configs/pe1.cfg", named("pe1")).write("log.txt", "pe1\n".repeat(400));
    git.commit();
    git.write("pe1-change.cli", "configure\n").git("add", "-A");
    var comparison = git.open().staged().compare(List.of(), Optional.empty(), Settings.none(), org.holdpoint.discover.Limits.standard().maxFileSize(100));
    assertEquals(List.of("configs/pe1.cfg"), check(comparison).incomplete().stream().map(one -> one.at().file()).toList());
  }

  @Test
  void what_was_read_beside_is_in_the_digest() {
    var git = GitFolder.create(folder).write("configs/pe1.cfg", named("pe1"));
    git.commit();
    git.write("pe1-change.cli", script("pe1")).git("add", "-A");
    var first = check(git.staged()).digest();
    assertEquals(first, check(git.against("HEAD")).digest());
    git.git("stash", "-q");
    git.write("configs/pe1.cfg", named("pe1") + "# edited\n").commit();
    git.git("stash", "pop", "-q");
    assertTrue(!first.equals(check(git.staged()).digest()));
  }

  private static Report check(Comparison comparison) {
    return Holdpoint.check(comparison, Settings.none(), Cases.RULES, Cases.request());
  }

  private static String applied(Report report) {
    var script = report.coverage().stream().filter(coverage -> coverage.kind().equals(Optional.of("script"))).findFirst().orElseThrow();
    return script.file() + " to " + script.appliedTo().orElse("nothing") + ", " + script.because().orElse("");
  }

  private static String named(String device) {
    return """
        configure
            system
                name "%s"
            exit
            router Base
                interface "system"
                    address 192.0.2.7/32
                    no shutdown
                exit
            exit
        exit all
        """.formatted(device);
  }

  private static String script(String description) {
    return """
        configure
            router Base
                interface "system"
                    description "%s"
                exit
            exit
        exit all
        """.formatted(description);
  }
}
