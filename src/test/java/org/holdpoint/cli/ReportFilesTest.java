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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.report.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `--report`: which files are written, and when none is.
final class ReportFilesTest {

  private static final String SCRIPT = """
      configure
          router
              isis
                  area-id 49.0001
              bgp
                  group "corp"
                      neighbor 192.0.2.1
                      exit
                  exit
              exit
          exit
      exit all
      """;

  @TempDir
  Path folder;

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void a_change() throws IOException {
    Files.createDirectories(folder.resolve("work"));
    Files.writeString(folder.resolve("work/pe1.cli"), SCRIPT);
  }

  private Run run(Map<String, String> environment, String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    var code = Main.run(List.of(words), new Console(new ByteArrayInputStream(SCRIPT.getBytes(StandardCharsets.UTF_8)), new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), folder, environment, clock, false));
    return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Run check(String... options) {
    var words = new ArrayList<>(List.of("check", "work"));
    words.addAll(Arrays.asList(options));
    return run(Map.of(), words.toArray(String[]::new));
  }

  private List<String> files() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(path -> !Files.isDirectory(path)).map(path -> folder.relativize(path).toString().replace('\\', '/')).sorted().toList();
    }
  }

  @Test
  void one_run_writes_every_format_to_a_file_of_its_own() throws IOException {
    var options = new ArrayList<String>();
    Arrays.stream(Format.values()).forEach(format -> options.addAll(List.of("--report", format.word() + "=out." + format.word())));
    var run = check(options.toArray(String[]::new));
    assertEquals(new Run(1, check().out(), ""), run);
    for (var format : Format.values()) {
      assertEquals(check("--format", format.word()).out(), Files.readString(folder.resolve("out." + format.word())), format.word());
    }
    assertEquals(Format.values().length + 1, files().size());
  }

  @Test
  void a_text_report_is_plain_although_the_terminal_is_not() throws IOException {
    var run = check("--color", "always", "--report", "text=out.txt");
    assertTrue(run.out().contains("\u001b["));
    assertFalse(Files.readString(folder.resolve("out.txt")).contains("\u001b"));
  }

  @Test
  void reports_in_the_judged_folder_are_not_judged_the_next_time() throws IOException {
    check("--report", "json=work/out.json", "--report", "text=work/out.txt");
    var first = Files.readString(folder.resolve("work/out.json"));
    assertEquals(1, check("--report", "json=work/out.json", "--report", "text=work/out.txt").code());
    assertEquals(first, Files.readString(folder.resolve("work/out.json")));
    assertTrue(check().out().replaceAll("\\s+", " ").contains("2 files of no"));
  }

  @Test
  void no_report_is_written_over_an_input() throws IOException {
    Files.writeString(folder.resolve("rules.yaml"), "");
    Files.createSymbolicLink(folder.resolve("link.cli"), folder.resolve("work/pe1.cli"));
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(folder.resolve("elsewhere/pe2.cli"), SCRIPT);
    var expected = files();
    for (var words : List.of(List.of("check", "work/pe1.cli", "--report", "text=work/pe1.cli"), List.of("check", "work", "--report", "text=work/pe1.cli"),
        List.of("check", "work", "--report", "text=link.cli"), List.of("check", "work", "--config", "rules.yaml", "--report", "json=./rules.yaml"),
        List.of("check", "work", "--report", "json=holdpoint.yaml"), List.of("check", "work", "--report", "json=elsewhere/pe2.cli"), List.of("check", "work", "--report", "json=holdpoint-baseline.json"),
        List.of("check", "work/pe1.cli", "--base", "rules.yaml", "--report", "json=rules.yaml"),
        List.of("check", "-", "--stdin-filename", "x.cli", "--language", "sros", "--report", "json=x.cli"))) {
      var run = run(Map.of(), words.toArray(String[]::new));
      assertEquals(2, run.code(), words::toString);
      assertEquals("holdpoint: the file `" + words.getLast().substring(5) + "` is an input, so no report is written over it\n", run.err());
      assertEquals("", run.out());
    }
    assertEquals(expected, files());
    assertEquals(SCRIPT, Files.readString(folder.resolve("work/pe1.cli")));
  }

  @Test
  void a_file_that_two_reports_name_is_refused_before_anything_is_judged() throws IOException {
    Files.createSymbolicLink(folder.resolve("again"), folder.resolve("work"));
    var run = check("--report", "json=work/out", "--report", "text=again/out");
    assertEquals(new Run(2, "", "holdpoint: the file `again/out` is named for two reports; each needs its own\n"), run);
    assertEquals(List.of("work/pe1.cli"), files());
  }

  @Test
  void a_path_that_cannot_be_written_is_one_line_and_nothing_is_judged() throws IOException {
    Files.createSymbolicLink(folder.resolve("loose"), folder.resolve("gone"));
    for (var line : Map.of("nowhere/out", "its folder does not exist", "work", "it is a folder", "loose", "it is a link that leads nowhere", "work/pe1.cli/out", "its folder does not exist").entrySet()) {
      assertEquals(new Run(2, "", "holdpoint: the report `" + line.getKey() + "` cannot be written: " + line.getValue() + "\n"), check("--report", "json=" + line.getKey()));
    }
    assertEquals(2, check("--report", "json=a\0b").code());
  }

  @Test
  void a_link_to_a_report_stays_a_link() throws IOException {
    Files.writeString(folder.resolve("real.json"), "old");
    Files.createSymbolicLink(folder.resolve("latest.json"), Path.of("real.json"));
    assertEquals(1, check("--report", "json=latest.json").code());
    assertTrue(Files.isSymbolicLink(folder.resolve("latest.json")));
    assertTrue(Files.readString(folder.resolve("real.json")).startsWith("{"));
  }

  @Test
  void what_is_no_regular_file_is_written_where_it_is() {
    assertEquals(new Run(1, check().out(), ""), check("--report", "json=/dev/null", "--report", "text=/dev/null"));
    assertTrue(Files.exists(Path.of("/dev/null")) && !Files.isRegularFile(Path.of("/dev/null")));
  }

  @Test
  void a_write_that_fails_leaves_the_file_as_it_was_and_nothing_beside_it() throws IOException {
    var file = WholeFile.at(folder.resolve("work/sub/out"));
    assertEquals(Optional.of("its folder does not exist"), file.obstacle());
    assertTrue(file.write("new").isPresent());
    Files.writeString(folder.resolve("old"), "old");
    assertEquals(Optional.empty(), WholeFile.at(folder.resolve("old")).write("new"));
    assertEquals(List.of("old", "work/pe1.cli"), files());
    assertEquals("new", Files.readString(folder.resolve("old")));
  }

  @Test
  void what_only_the_writing_shows_is_said_and_the_rest_is_printed() {
    var run = check("--report", "json=/dev/full", "--report", "text=out.txt");
    assertEquals(2, run.code());
    assertEquals("holdpoint: the report `/dev/full` cannot be written: No space left on device\n", run.err());
    assertEquals(check().out(), run.out());
    assertTrue(Files.exists(folder.resolve("out.txt")));
  }

  @Test
  void the_summary_of_a_github_step_is_added_to_its_file() throws IOException {
    Files.writeString(folder.resolve("summary"), "before\n");
    var run = run(Map.of("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString()), "check", "work", "--format", "github");
    assertEquals(1, run.code());
    assertTrue(run.out().startsWith("::notice "));
    assertTrue(Files.readString(folder.resolve("summary")).startsWith("before\n<!-- holdpoint:report -->\n## Holdpoint: hold\n"));
    run(Map.of("GITHUB_STEP_SUMMARY", folder.resolve("other").toString()), "check", "work");
    assertFalse(Files.exists(folder.resolve("other")));
    var wrong = run(Map.of("GITHUB_STEP_SUMMARY", folder.resolve("no/file").toString()), "check", "work", "--format", "github");
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("(GITHUB_STEP_SUMMARY) cannot be written"));
  }

  @Test
  void a_replay_steers_no_terminal_and_no_build_log() throws IOException {
    Files.writeString(folder.resolve("work/pe1.cli"), "configure\n    # \u202Egnp ##[group]x\n    # \u001b[31m\n    ::error::x\nexit all\n");
    var run = run(Map.of(), "replay", "work/pe1.cli", "--language", "sros");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("\\x202egnp \\x23#[group]x") && run.out().contains("\\x1b[31m") && run.out().contains("\\x3a:error::x"), run.out());
    assertFalse(run.out().contains("\u202E") || run.out().contains("\u001b"));
  }

  @Test
  void color_is_as_asked_then_as_the_environment_says() {
    assertEquals(false, colored(Map.of()));
    assertEquals(true, colored(Map.of("FORCE_COLOR", "1")));
    assertEquals(false, colored(Map.of("FORCE_COLOR", "")));
    assertEquals(false, colored(Map.of("FORCE_COLOR", "1", "NO_COLOR", "1")));
    assertEquals(true, colored(Map.of("NO_COLOR", "1"), "--color", "always"));
    assertEquals(false, colored(Map.of("FORCE_COLOR", "1"), "--color", "never"));
    assertEquals(true, colored(Map.of("FORCE_COLOR", "1"), "--color", "auto"));
    assertEquals(false, colored(Map.of("FORCE_COLOR", "1"), "--format", "markdown"));
  }

  private boolean colored(Map<String, String> environment, String... options) {
    var words = new ArrayList<>(List.of("check", "work"));
    words.addAll(Arrays.asList(options));
    return run(environment, words.toArray(String[]::new)).out().contains("\u001b[");
  }
}
