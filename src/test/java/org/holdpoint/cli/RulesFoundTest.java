package org.holdpoint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.holdpoint.discover.GitFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rules of one's own in a repository: with a base, those of the base judge.
class RulesFoundTest {

  private static final String RULE = """
      title: A host name
      category: blank-field
      severity: error
      on: device
      when: has(now.name)
      message: "this is {now.name}"
      why: Somebody must say so.
      repair: Take it away.
      ask: Who named it?
      examples: []
      """;
  private static final String RENAMED = "configure\n    system\n        name \"p2\"\n    exit\nexit all\n";

  @TempDir
  Path folder;

  @Test
  void the_rules_of_the_base_judge_and_what_the_change_alters_in_them_is_listed() {
    var git = repository();
    git.write("rules/operation/named.yaml", RULE.replace("error", "note")).write("configs/p1.cfg", RENAMED).git("add", "-A");
    for (var asked : List.of(List.of("--staged"), List.of("--base", "HEAD"))) {
      var told = check(git, asked, "--rules", "rules");
      assertTrue(told.contains("configs/p1.cfg:3:9  error  operation/named"), told);
      assertTrue(inOneLine(told).contains("rules/operation/named.yaml: the change alters this rule"), told);
      assertFalse(told.contains("of no known language"), "the files of the rules are not judged: " + told);
      assertTrue(told.endsWith("exit 1\n"), told);
      var trusted = check(git, asked, "--rules", "rules", "--trust-head");
      assertTrue(trusted.contains("note  operation/named") && trusted.endsWith("exit 0\n"), trusted);
    }
  }

  @Test
  void a_rule_that_the_change_adds_or_takes_away_does_not_count_yet() {
    var git = repository();
    git.git("rm", "-q", "rules/operation/named.yaml");
    git.write("rules/operation/other.yaml", RULE).write("configs/p1.cfg", RENAMED).git("add", "-A");
    var told = check(git, List.of("--staged"), "--rules", "rules");
    assertTrue(told.contains("error  operation/named") && !told.contains("error  operation/other"), told);
    assertTrue(inOneLine(told).contains("rules/operation/named.yaml: the change removes this rule; rules/operation/other.yaml: the change adds this rule"), told);
  }

  @Test
  void a_mistake_in_the_rules_that_the_change_brings_is_said() {
    var git = repository();
    git.write("rules/operation/other.yaml", RULE.replace("now.name", "now.nme")).git("add", "-A");
    assertTrue(check(git, List.of("--staged"), "--rules", "rules").startsWith("holdpoint: rules/operation/other.yaml:5:15: device has no field `nme`"));
    git.git("reset", "-q", "--hard");
    git.write("configs/p1.cfg", RENAMED).git("add", "-A");
    git.write("rules/operation/other.yaml", "nonsense");
    assertTrue(check(git, List.of("--staged"), "--rules", "rules").contains("error  operation/named"), "what is not staged is not looked at");
  }

  @Test
  void rules_from_elsewhere_judge_as_they_stand() {
    var git = repository();
    git.write("configs/p1.cfg", RENAMED).git("add", "-A");
    var elsewhere = GitFolder.create(folder.resolve("elsewhere")).write("operation/shared.yaml", RULE.replace("error", "warning"));
    var told = check(git, List.of("--staged"), "--rules", "rules", "--rules", elsewhere.folder().toString());
    assertTrue(told.contains("error  operation/named") && told.contains("warning  operation/shared"), told);
    assertFalse(inOneLine(told).contains("the change adds"), told);
  }

  @Test
  void two_folders_may_not_have_the_same_rule() {
    var git = repository();
    var told = check(git, List.of(), "--rules", "rules", "--rules", "./rules");
    assertTrue(told.startsWith("holdpoint: ./rules/operation/named.yaml:1:1: there is a rule operation/named already"), told);
    assertTrue(told.endsWith("exit 2\n"), told);
  }

  @Test
  void the_mistakes_of_all_folders_are_said_at_once() {
    var git = repository();
    git.write("one/operation/x.yaml", RULE.replace("severity: error", "severity: eror")).write("two/operation/y.yaml", RULE.replace("on: device", "on: devise"));
    var told = check(git, List.of(), "--rules", "one", "--rules", "two");
    assertTrue(told.contains("one/operation/x.yaml:3:11") && told.contains("two/operation/y.yaml:4:5") && told.endsWith("exit 2\n"), told);
  }

  @Test
  void a_suppression_of_a_rule_that_is_left_out_is_not_called_unused() {
    var git = repository();
    git.write("configs/p1.cfg", "# holdpoint: allow operation/named until 2027-01-31 by net because lab\n" + RENAMED);
    assertTrue(check(git, List.of(), "--rules", "rules", "--skip", "routing").contains("process/permission-unused"), "it stands beside another line");
    assertFalse(check(git, List.of(), "--rules", "rules", "--skip", "operation/named").contains("permission-unused"));
    git.write("holdpoint.yaml", "severity: {operation/named: note}\nadvise: {operation: 2027-01-01}\n");
    assertTrue(check(git, List.of(), "--rules", "rules", "--skip", "operation/named").endsWith("exit 0\n"), "settings may speak of a rule that is left out");
  }

  @Test
  void the_digest_of_the_rulebook_tells_which_rules_have_judged() {
    var git = repository();
    var digests = List.of(digest(check(git, List.of(), "--format", "json")), digest(check(git, List.of(), "--format", "json", "--rules", "rules")),
        digest(check(git, List.of(), "--format", "json", "--rules", "rules", "--skip", "operation")), digest(check(git, List.of(), "--format", "json", "--only", "routing")));
    assertEquals(4, digests.stream().distinct().count(), digests.toString());
  }

  private static String inOneLine(String told) {
    return told.replaceAll("\\s+", " ");
  }

  private static String digest(String json) {
    return json.lines().filter(line -> line.contains("\"rulebook\"")).findFirst().orElseThrow();
  }

  private GitFolder repository() {
    var git = GitFolder.create(folder.resolve("repository")).write("rules/operation/named.yaml", RULE).write("configs/p1.cfg", RENAMED.replace("p2", "p1"));
    git.commit();
    return git;
  }

  private static String check(GitFolder git, List<String> asked, String... words) {
    var all = new ArrayList<>(List.of("check"));
    all.addAll(asked);
    all.addAll(List.of(words));
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    var console = new Console(new ByteArrayInputStream(new byte[0]), stream, stream, git.folder(), git.environment(), Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC), false);
    var code = Main.run(all, console);
    return out.toString(StandardCharsets.UTF_8) + "exit " + code + "\n";
  }
}
