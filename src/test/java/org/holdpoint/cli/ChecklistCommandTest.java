package org.holdpoint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `checklist --update` and `check --decision-log`: the files that people and auditors keep.
final class ChecklistCommandTest {

  private static final String BEFORE = """
      # TiMOS-B-16.0.R5
      configure
          system
              name "pe1"
          exit
          router Base
              isis 0
                  export-limit 200
              exit
          exit
      exit all
      """;

  @TempDir
  Path folder;

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void a_change() throws IOException {
    Files.createDirectories(folder.resolve("before"));
    Files.createDirectories(folder.resolve("after"));
    Files.writeString(folder.resolve("before/pe1-running.cfg"), BEFORE);
    change("/configure router Base isis 0 export-limit 900\n");
  }

  private void change(String script) throws IOException {
    Files.writeString(folder.resolve("after/pe1-change.cli"), script);
  }

  private Run run(String command, String... options) {
    var words = new ArrayList<>(List.of(command, "after", "--base", "before"));
    words.addAll(Arrays.asList(options));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    var code = Main.run(words, new Console(new ByteArrayInputStream(new byte[0]), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), folder,
        Map.of(), clock, false));
    return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String page() throws IOException {
    return Files.readString(folder.resolve("after/page.md"));
  }

  @Test
  void a_page_in_the_judged_folder_is_written_and_stays_the_same() throws IOException {
    assertEquals(new Run(0, "after/page.md: 6 questions, 0 ticked\n", ""), run("checklist", "--update", "after/page.md"));
    var first = page();
    assertEquals(run("checklist", "--update", "after/page.md"), new Run(0, "after/page.md: 6 questions, 0 ticked\n", ""));
    assertEquals(first, page());
    Files.delete(folder.resolve("after/page.md"));
    assertEquals(first, run("checklist").out());
  }

  @Test
  void a_tick_stays_until_what_it_was_given_for_changes_and_then_on_record() throws IOException {
    run("checklist", "--update", "after/page.md");
    Files.writeString(folder.resolve("after/page.md"), page().replaceFirst("- \\[ \\] (<!-- holdpoint:item=guardrail/isis-export-limit-raised:before:.*)", "- [x] $1"));
    change("# a line before\n/configure router Base isis 0 export-limit 900\n");
    assertEquals("after/page.md: 6 questions, 1 ticked\n", run("checklist", "--update", "after/page.md").out());
    assertTrue(page().contains("after/pe1-change.cli:2"), page());
    change("/configure router Base isis 0 export-limit 90000\n");
    assertEquals("after/page.md: 6 questions, 0 ticked; 1 that went away is listed\n", run("checklist", "--update", "after/page.md").out());
    assertTrue(page().contains("## Done, and gone from this change"), page());
    change("# a line before\n/configure router Base isis 0 export-limit 900\n");
    assertEquals("after/page.md: 6 questions, 1 ticked\n", run("checklist", "--update", "after/page.md").out());
  }

  @Test
  void a_file_of_somebody_else_is_left_alone() throws IOException {
    for (var bytes : List.of("# Our notes\n".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xFF, 0, 1}, BEFORE.getBytes(StandardCharsets.UTF_8))) {
      Files.write(folder.resolve("after/page.md"), bytes);
      var run = run("checklist", "--update", "after/page.md");
      assertEquals(new Run(2, "", "holdpoint: `after/page.md` is no checklist of Holdpoint, so nothing is written over it\n"), run);
      assertEquals(bytes.length, Files.size(folder.resolve("after/page.md")));
    }
  }

  @Test
  void a_page_that_cannot_be_written_is_one_line_and_nothing_is_judged() throws IOException {
    assertEquals(new Run(2, "", "holdpoint: the checklist `nowhere/page.md` cannot be written: its folder does not exist\n"), run("checklist", "--update", "nowhere/page.md"));
    assertEquals(new Run(2, "", "holdpoint: the checklist `after` cannot be written: it is a folder\n"), run("checklist", "--update", "after"));
    assertEquals(2, run("checklist", "--update", "-").code());
    assertEquals(2, run("checklist", "--update", "holdpoint.yaml").code());
    assertFalse(Files.exists(folder.resolve("holdpoint.yaml")));
  }

  @Test
  void that_the_change_holds_is_no_failure_of_the_checklist_but_what_could_not_be_judged_is() throws IOException {
    change("/configure router Base isis 0 no export-limit\n");
    assertEquals(1, run("check").code());
    assertEquals(0, run("checklist").code());
    Files.write(folder.resolve("after/pe1-change.cli"), new byte[] {0, 1, 2, 0});
    assertEquals(3, run("checklist").code());
    assertTrue(run("checklist").out().contains("by hand and say what it changes: it could not be judged."));
  }

  @Test
  void every_run_adds_one_line_to_the_log() throws IOException {
    run("check", "--decision-log", "after/decisions.jsonl");
    change("/configure router Base isis 0 no export-limit\n");
    var run = run("check", "--decision-log", "after/decisions.jsonl");
    assertEquals(1, run.code());
    var lines = Files.readAllLines(folder.resolve("after/decisions.jsonl"));
    assertEquals(2, lines.size());
    var first = new ObjectMapper().readTree(lines.getFirst());
    assertEquals("review", first.path("verdict").textValue());
    assertEquals(0, first.path("exitCode").intValue());
    assertEquals("guardrail/isis-export-limit-raised", first.at("/findings/0/rule").textValue());
    assertEquals("after/pe1-change.cli", first.at("/findings/0/file").textValue());
    var ids = new ObjectMapper().readTree(run("checklist", "--format", "json").out()).findValuesAsText("id");
    var asked = new ArrayList<String>();
    new ObjectMapper().readTree(lines.getLast()).path("asked").forEach(role -> role.path("items").forEach(item -> asked.add(item.textValue())));
    assertFalse(asked.isEmpty());
    assertTrue(ids.containsAll(asked), () -> asked + " of " + ids);
  }

  @Test
  void what_a_permission_allows_is_on_record_with_its_owner() throws IOException {
    Files.writeString(folder.resolve("before/holdpoint.yaml"), "waivers:\n  - {rule: guardrail/isis-export-limit-raised, path: \"**\", until: 2026-06-30, owner: core-eng, because: lab}\n");
    run("check", "--decision-log", "log");
    var suppressed = new ObjectMapper().readTree(Files.readString(folder.resolve("log"))).at("/suppressed/0");
    assertEquals(List.of("core-eng", "2026-06-30", "lab"), List.of(suppressed.path("owner").textValue(), suppressed.path("until").textValue(), suppressed.path("because").textValue()));
  }

  @Test
  void a_line_that_was_cut_off_does_not_spoil_the_next() throws IOException {
    Files.writeString(folder.resolve("log"), "{\"digest\": \"sha");
    run("check", "--decision-log", "log");
    var lines = Files.readAllLines(folder.resolve("log"));
    assertEquals(2, lines.size());
    assertEquals("review", new ObjectMapper().readTree(lines.getLast()).path("verdict").textValue());
  }

  @Test
  void a_log_that_cannot_be_written_is_exit_2_and_one_line() throws IOException {
    assertEquals(new Run(2, "", "holdpoint: the decision log `after` cannot be written: it is a folder\n"), run("check", "--decision-log", "after"));
    assertEquals(new Run(2, "", "holdpoint: the decision log `no/log` cannot be written: its folder does not exist\n"), run("check", "--decision-log", "no/log"));
    assertEquals(new Run(2, "", "holdpoint: the file `out` is named for a report and a decision log; each needs its own\n"), run("check", "--report", "json=out", "--decision-log", "out"));
    assertEquals(new Run(2, "", "holdpoint: the file `after/pe1-change.cli` is an input, so no decision log is written over it\n"), run("check", "--decision-log", "after/pe1-change.cli"));
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")));
    var full = run("check", "--decision-log", "/dev/full");
    assertEquals(2, full.code());
    assertTrue(full.err().startsWith("holdpoint: the decision log `/dev/full` cannot be written: "), full.err());
    assertTrue(full.out().contains("review: "), full.out());
  }

  @Test
  void a_log_in_a_folder_that_takes_no_new_files_still_grows() throws IOException {
    Files.createDirectories(folder.resolve("kept"));
    Files.writeString(folder.resolve("kept/log"), "");
    Files.setPosixFilePermissions(folder.resolve("kept"), PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertEquals(0, run("check", "--decision-log", "kept/log").code());
      assertEquals(1, Files.readAllLines(folder.resolve("kept/log")).size());
    } finally {
      Files.setPosixFilePermissions(folder.resolve("kept"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
