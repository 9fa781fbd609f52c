package org.holdpoint.language.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.ResourceFact.PlannedReplacement;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What plans say, and what of them is shown.
final class PlansTest {

  private static final String BEGINNING = "{\"format_version\": \"1.2\", \"terraform_version\": \"1.9.0\", \"resource_changes\": ";

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "plan.json", "plan.json", Side.HEAD);
  }

  private static Declared read(String changes) {
    return Plans.language().read(file(BEGINNING + changes + "}"), Map.of()).orElseThrow();
  }

  private static String change(String actions, String before, String after, String more) {
    return "[{\"address\": \"aws_db_instance.shop\", \"mode\": \"managed\", \"type\": \"aws_db_instance\", \"change\": {\"actions\": " + actions + ", \"before\": " + before + ", \"after\": " + after + more + "}}]";
  }

  @Test
  void a_plan_says_so_at_its_beginning() {
    assertEquals(3, Plans.language().recognises(file(BEGINNING + "[]}")));
    assertEquals(0, Plans.language().recognises(file("{\"version\": 4, \"terraform_version\": \"1.9.0\"}")));
    assertEquals(0, Plans.language().recognises(file("{}")));
  }

  @Test
  void a_replacement_says_what_forces_it() {
    for (var actions : List.of("[\"delete\", \"create\"]", "[\"create\", \"delete\"]")) {
      var facts = read(change(actions, "{\"engine\": \"mysql\"}", "{\"engine\": \"postgres\"}", ", \"replace_paths\": [[\"engine\"]]")).facts();
      assertEquals(List.of("engine cannot change in place"), facts.stream().filter(PlannedReplacement.class::isInstance).map(fact -> ((PlannedReplacement) fact).because()).toList());
    }
  }

  @Test
  void what_stays_says_nothing() {
    for (var actions : List.of("[\"no-op\"]", "[\"read\"]", "[\"forget\"]")) {
      assertEquals(List.of(), read(change(actions, "{\"engine\": \"mysql\"}", "{\"engine\": \"mysql\"}", "")).facts());
    }
  }

  @Test
  void a_secret_is_in_no_fact() {
    var declared = read(change("[\"update\"]", "{\"identifier\": \"hidden\", \"multi_az\": true}", "{\"identifier\": \"hidden2\", \"multi_az\": false}",
        ", \"before_sensitive\": {\"identifier\": true}, \"after_sensitive\": {\"identifier\": true}"));
    assertFalse(declared.facts().isEmpty());
    assertFalse((declared.facts() + " " + declared.before()).contains("hidden"));
  }

  @Test
  void only_lines_that_name_a_resource_are_shown() {
    var shown = Plans.shown(file(BEGINNING + "[{\n  \"address\": \"aws_db_instance.shop\",\n  \"password\": \"hidden\"\n}]}"));
    assertEquals(List.of("", "  \"address\": \"aws_db_instance.shop\",", "", ""), shown.lines().stream().map(line -> line.text()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"address\": \"a\"", "[{\"address\": \"a", "[{\"address\": }]", "[{]", "[{\"a\": \"\\u12\"}]", "[,]", "tru e"})
  void a_plan_that_breaks_off_is_told_at_its_place(String changes) {
    var broken = assertThrows(UnreadableException.class, () -> Plans.language().read(file(BEGINNING + changes), Map.of()));
    assertEquals(1, broken.at().line());
    assertTrue(broken.at().column() > 1);
  }

  @Test
  void a_plan_that_nests_without_end_is_told() {
    assertTrue(assertThrows(UnreadableException.class, () -> read("[" + "[".repeat(20_000))).getMessage().startsWith("nested deeper"));
  }
}
