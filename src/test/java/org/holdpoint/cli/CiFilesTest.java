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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    var place = Workplace.in(folder);
    place.write("configs/pe-bs07-running.cfg", Files.readString(CASE.resolve("before/pe-bs07-running.cfg")));
    place.commit("the router");
    place.write("changes/pe-bs07-change.cli", Files.readString(CASE.resolve("after-bad/pe-bs07-change.cli")));
    place.commit("the change");
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
    var runs = (Mapping) ((Mapping) yaml(Path.of("action.yml"))).at("runs").orElseThrow();
    var steps = (Sequence) runs.at("steps").orElseThrow();
    return ((Scalar) ((Mapping) steps.items().getLast()).at("run").orElseThrow()).text();
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
