package org.holdpoint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files that put Holdpoint into CI: the step of the composite action is run, the templates are parsed, `init` writes the fitting one.
final class CiFilesTest {

  private static final Path CASE = Path.of("testdata/incident/kt-2021-a-nokia-sros-missing-exit");
  private static final Path TEMPLATES = Path.of("src/main/resources/org/holdpoint/cli/init");

  @TempDir
  private Path folder;

  @Test
  void the_step_of_the_composite_action_holds_the_script_and_says_so() throws IOException, InterruptedException {
    assumeTrue(Workplace.has("git") && Workplace.has("bash"), "SKIPPED: git or bash is not on the PATH");
    var place = change();
    var held = place.run(action("main~1"), "bash", "-e", "-o", "pipefail", "-c", script());
    assertEquals(1, held.code(), held.text());
    assertTrue(held.text().contains("::error file=changes/pe-bs07-change.cli,line=49"), held.text());
    assertEquals("verdict=hold\n", Files.readString(folder.resolve("output")));
    assertTrue(Files.readString(place.folder().resolve("holdpoint.sarif")).contains("\"version\": \"2.1.0\""));
    assertTrue(Files.readString(folder.resolve("summary")).contains("hold"));
  }

  @Test
  void a_first_push_has_no_base_and_is_judged_alone() throws IOException, InterruptedException {
    assumeTrue(Workplace.has("git") && Workplace.has("bash"), "SKIPPED: git or bash is not on the PATH");
    var place = Workplace.in(folder);
    place.write("changes/pe-bs07-change.cli", Files.readString(CASE.resolve("after-fixed/pe-bs07-change.cli")));
    place.commit("the change");
    var passed = place.run(action("0000000000000000000000000000000000000000"), "bash", "-e", "-o", "pipefail", "-c", script());
    assertEquals(0, passed.code(), passed.text());
  }

  @Test
  void the_action_sets_up_a_jdk_only_where_no_runtime_is_carried() throws IOException, InterruptedException {
    assumeTrue(Workplace.has("bash"), "SKIPPED: bash is not on the PATH");
    var place = Workplace.in(folder);
    var environment = action("main");
    environment.put("HOLDPOINT_HOME", "");
    place.run(environment, "bash", "-e", "-o", "pipefail", "-c", script(0));
    assertTrue(Files.notExists(folder.resolve("output")) || Files.exists(Path.of("/opt/holdpoint/runtime/bin/java")));
    Workplace.stub(Files.createDirectories(place.tools().resolve("runtime/bin")).resolve("java"));
    place.run(environment, "bash", "-e", "-o", "pipefail", "-c", script(0));
    assertTrue(Files.readString(folder.resolve("output")).endsWith("carried=true\n"));
  }

  @Test
  void the_job_of_gitlab_holds_the_script_with_a_distribution_that_it_fetches() throws IOException, InterruptedException {
    assumeTrue(Workplace.has("git") && Workplace.has("bash") && Workplace.has("curl") && Workplace.has("tar"), "SKIPPED: git, bash, curl or tar is not on the PATH");
    var place = change();
    var dist = Files.createDirectories(folder.resolve("dist/holdpoint-" + org.holdpoint.Holdpoint.VERSION));
    Workplace.stub(dist.resolve("holdpoint"));
    place.run("tar", "-czf", folder.resolve("dist.tar.gz").toString(), "-C", folder.resolve("dist").toString(), dist.getFileName().toString());
    var job = (Mapping) ((Mapping) yaml(TEMPLATES.resolve("gitlab.yml"))).at("holdpoint").orElseThrow();
    var script = ((Scalar) ((Sequence) job.at("script").orElseThrow()).items().getFirst()).text();
    var variables = new HashMap<>(Map.of("HOLDPOINT_DIST", folder.resolve("dist.tar.gz").toUri().toString(), "CI_COMMIT_BEFORE_SHA", "0000000000000000000000000000000000000000"));
    var alone = place.run(variables, "bash", "-e", "-o", "pipefail", "-c", script);
    assertEquals(1, alone.code(), alone.text());
    assertTrue(!alone.text().contains("compared with"), alone.text());
    variables.put("CI_MERGE_REQUEST_DIFF_BASE_SHA", place.git("rev-parse", "main~1").text().strip());
    var held = place.run(variables, "bash", "-e", "-o", "pipefail", "-c", script);
    assertEquals(1, held.code(), held.text());
    assertTrue(held.text().contains("changes/pe-bs07-change.cli is applied to configs/pe-bs07-running.cfg"), held.text());
    // What the job hands to GitLab is what its script wrote.
    var artifacts = (Mapping) job.at("artifacts").orElseThrow();
    var reports = (Mapping) artifacts.at("reports").orElseThrow();
    var named = Stream.of("codequality", "junit").map(kind -> ((Scalar) reports.at(kind).orElseThrow()).text());
    var kept = ((Sequence) artifacts.at("paths").orElseThrow()).items().stream().map(path -> ((Scalar) path).text());
    for (var artifact : Stream.concat(named, kept).toList()) {
      assertTrue(Files.size(place.folder().resolve(artifact)) > 0, artifact);
    }
    var quality = assertInstanceOf(Sequence.class, yaml(place.folder().resolve(((Scalar) reports.at("codequality").orElseThrow()).text())));
    assertTrue(quality.items().stream().map(Mapping.class::cast).allMatch(one -> one.at("description").isPresent() && one.at("fingerprint").isPresent() && one.at("location").isPresent()));
  }

  @Test
  void the_stage_of_jenkins_keeps_in_any_case_what_its_step_writes() throws IOException {
    var stage = outline(Files.readAllLines(TEMPLATES.resolve("jenkins.groovy")));
    assertEquals(List.of("stage('Holdpoint') > steps", "stage('Holdpoint') > post > always"), List.copyOf(stage.keySet()));
    var step = String.join("", stage.get("stage('Holdpoint') > steps"));
    var kept = String.join("\n", stage.get("stage('Holdpoint') > post > always"));
    var files = Pattern.compile("--report \\w+=([\\w.-]+)").matcher(step).results().map(match -> match.group(1)).toList();
    assertEquals(List.of("holdpoint.sarif", "holdpoint.json"), files);
    files.forEach(file -> assertTrue(kept.contains("'" + file + "'"), file));
  }

  /// The lines of each block of a declarative pipeline, by the headers around them. A brace that opens or closes nothing fails.
  private static Map<String, List<String>> outline(List<String> lines) {
    var open = new ArrayList<String>();
    var blocks = new LinkedHashMap<String, List<String>>();
    for (var line : lines.stream().map(String::strip).filter(text -> !text.isEmpty() && !text.startsWith("//")).toList()) {
      if (line.endsWith(" {")) {
        open.add(line.substring(0, line.length() - 2));
      } else if (line.equals("}")) {
        open.removeLast();
      } else {
        blocks.computeIfAbsent(String.join(" > ", open), _ -> new ArrayList<>()).add(line);
      }
    }
    assertEquals(List.of(), open);
    return blocks;
  }

  @Test
  void the_lines_for_jenkins_and_for_any_shell_hold_the_script() throws IOException, InterruptedException {
    assumeTrue(Workplace.has("git") && Workplace.has("bash"), "SKIPPED: git or bash is not on the PATH");
    var place = change();
    place.git("update-ref", "refs/remotes/origin/main", "main~1");
    var jenkins = Files.readString(TEMPLATES.resolve("jenkins.groovy"));
    for (var pair : List.of("{}", "()", "[]")) {
      assertEquals(count(jenkins, pair.charAt(0)), count(jenkins, pair.charAt(1)), pair);
    }
    var line = Pattern.compile("(?m)^ *sh '(.*)'$").matcher(jenkins).results().map(match -> match.group(1)).toList();
    assertEquals(1, line.size());
    for (var script : List.of(line.getFirst(), Files.readString(TEMPLATES.resolve("shell.sh")))) {
      var held = place.run("bash", "-e", "-c", script);
      assertEquals(1, held.code(), held.text());
      assertTrue(Files.readString(place.folder().resolve("holdpoint.sarif")).contains("context/unclosed-block"));
      Files.delete(place.folder().resolve("holdpoint.sarif"));
    }
  }

  private static long count(String text, char letter) {
    return text.chars().filter(one -> one == letter).count();
  }

  /// The script that forgets an exit, in a commit of its own.
  private Workplace change() throws IOException, InterruptedException {
    var place = Workplace.in(folder);
    place.write("configs/pe-bs07-running.cfg", Files.readString(CASE.resolve("before/pe-bs07-running.cfg")));
    place.commit("the router");
    place.write("changes/pe-bs07-change.cli", Files.readString(CASE.resolve("after-bad/pe-bs07-change.cli")));
    place.commit("the change");
    return place;
  }

  @Test
  void the_templates_are_yaml() throws IOException {
    for (var name : List.of("github.yml", "gitlab.yml", "pre-commit-config.yaml")) {
      assertInstanceOf(Mapping.class, yaml(TEMPLATES.resolve(name)), name);
    }
    assertInstanceOf(Sequence.class, yaml(Path.of(".pre-commit-hooks.yaml")));
  }

  @Test
  void init_writes_the_file_of_the_repositorys_ci_and_overwrites_nothing() throws IOException {
    Files.createDirectories(folder.resolve(".github"));
    Files.writeString(folder.resolve("holdpoint.yaml"), "exclude: [\"lab/**\"]\n");
    var said = init();
    assertTrue(said.contains("wrote .github/workflows/holdpoint.yml"), said);
    assertTrue(said.contains("holdpoint.yaml is there already and stays as it is"), said);
    assertEquals("exclude: [\"lab/**\"]\n", Files.readString(folder.resolve("holdpoint.yaml")));
    assertTrue(Files.readString(folder.resolve(".pre-commit-config.yaml")).contains("holdpoint-staged"));
  }

  @Test
  void init_knows_the_ci_by_what_lies_there() throws IOException {
    assertTrue(init().contains("in any CI:\n\n    # Any CI that has"));
    Files.createFile(folder.resolve("Jenkinsfile"));
    assertTrue(init().contains("add to the Jenkinsfile:\n\n    // A stage"));
    Files.createFile(folder.resolve(".gitlab-ci.yml"));
    assertTrue(init().contains("include: {local: .gitlab/holdpoint.yml}"));
    assertTrue(Files.readString(folder.resolve(".gitlab/holdpoint.yml")).contains("holdpoint-" + org.holdpoint.Holdpoint.VERSION + ".tar.gz"));
  }

  @Test
  void the_settings_that_init_writes_are_settings_and_so_are_its_examples() throws IOException {
    init();
    var text = Files.readString(folder.resolve("holdpoint.yaml"));
    Files.writeString(folder.resolve("a-change.cli"), "configure router Base isis 0 area-id 49.0001\n");
    assertEquals(0, run("check", "a-change.cli").code());
    // Every example without its `# `, so that a reader may take the mark away and go on.
    Files.writeString(folder.resolve("holdpoint.yaml"), text.replaceAll("(?m)^# (?=[a-z]+[a-z-]*:|  )", ""));
    assertEquals(0, run("check", "a-change.cli").code(), run("check", "a-change.cli").text());
  }

  private Map<String, String> action(String base) {
    var environment = new HashMap<String, String>();
    environment.put("HOLDPOINT_ACTION", folder.resolve("tools").toString());
    environment.put("HOLDPOINT_BASE", base);
    environment.put("HOLDPOINT_PATHS", ".\n");
    environment.put("HOLDPOINT_FAIL_ON", "error");
    environment.put("HOLDPOINT_SARIF", "holdpoint.sarif");
    environment.put("HOLDPOINT_JSON", "holdpoint.json");
    environment.put("GITHUB_OUTPUT", folder.resolve("output").toString());
    environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
    return environment;
  }

  private static String script() throws IOException {
    return script(2);
  }

  /// What a step of the action runs.
  private static String script(int step) throws IOException {
    var runs = (Mapping) ((Mapping) yaml(Path.of("action.yml"))).at("runs").orElseThrow();
    var steps = (Sequence) runs.at("steps").orElseThrow();
    return ((Scalar) ((Mapping) steps.items().get(step)).at("run").orElseThrow()).text();
  }

  private static YamlNode yaml(Path file) throws IOException {
    return Yaml.one(SourceReader.read(Files.readAllBytes(file), file.toString(), file.toString(), Side.HEAD));
  }

  private String init() {
    return run("init").text();
  }

  private Workplace.Outcome run(String... words) {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    var code = Main.run(List.of(words), new Console(new ByteArrayInputStream(new byte[0]), stream, stream, folder, Map.of(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), false));
    return new Workplace.Outcome(code, out.toString(StandardCharsets.UTF_8));
  }
}
