package org.holdpoint.language.sros;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.replay.table.Context;
import org.holdpoint.replay.table.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SrosContextTableTest {
  private static final String ISIS = "configure>router>isis";
  private static final String ENTRY = "configure>router>policy-options>policy-statement>entry";

  private static Match match(String context, String line) {
    return TableOfSros.TABLE.match(context(context), List.of(line.split(" ")));
  }

  private static Context context(String path) {
    return TableOfSros.TABLE.context(path).orElseThrow(() -> new AssertionError("no context " + path));
  }

  private static List<String> entered(String context, String line) {
    return switch (match(context, line)) {
      case Match.Enter(var path) -> path.stream().map(e -> e.context().path() + " " + String.join(" ", e.key())).map(String::strip).toList();
      case Match.Leaf(var path, var command, _, boolean negated, _) -> java.util.stream.Stream.concat(
          path.stream().map(e -> (e.context().path() + " " + String.join(" ", e.key())).strip()),
          java.util.stream.Stream.of((negated ? "no " : "") + command.keyword())).toList();
      case Match.None none -> List.of(none.toString());
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"export \"X\"", "import \"X\" \"Y\"", "no shutdown", "export-limit 100 log 80", "prefix-limit 500", "area-id 49.0001",
      "no area-id 49.0001", "level-capability level-2", "no export", "prefix-limit 500 log-only threshold 80"})
  void isis_takes(String line) {
    assertInstanceOf(Match.Leaf.class, match(ISIS, line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bgp", "group \"EBGP\"", "neighbor 192.0.2.1", "peer-as 64500", "type external", "prefix-limit ipv4 50", "family ipv4",
      "policy-options", "static-route-entry 10.0.0.0/8", "local-as 64500"})
  void isis_rejects(String line) {
    assertInstanceOf(Match.None.class, match(ISIS, line));
  }

  @Test
  void a_bgp_prefix_limit_begins_with_its_family() {
    for (String context : List.of("configure>router>bgp>group", "configure>router>bgp>group>neighbor")) {
      assertInstanceOf(Match.Leaf.class, match(context, "prefix-limit ipv4 50"));
      assertInstanceOf(Match.Leaf.class, match(context, "no prefix-limit ipv4"));
      assertEquals(List.of("ipv4"), ((Match.Leaf) match(context, "prefix-limit ipv4 50 threshold 80")).key());
    }
  }

  @Test
  void an_export_statement_is_one_value_however_many_policies_it_names() {
    for (String context : List.of(ISIS, "configure>router>bgp", "configure>router>bgp>group", "configure>router>bgp>group>neighbor")) {
      for (String word : List.of("export", "import")) {
        assertEquals(List.of(), ((Match.Leaf) match(context, word + " \"A\" \"B\"")).key(), context);
        assertInstanceOf(Match.Leaf.class, match(context, "no " + word));
      }
    }
  }

  @Test
  void what_a_no_form_names_is_the_key() {
    assertEquals(List.of("49.0001"), ((Match.Leaf) match(ISIS, "area-id 49.0001")).key());
    assertEquals(List.of(), ((Match.Leaf) match(ISIS, "export-limit 5")).key());
    assertEquals(List.of(), ((Match.Leaf) match(ISIS, "level-capability level-1")).key());
  }

  @Test
  void actions_of_a_policy_are_contexts_without_a_key() {
    assertEquals(List.of(ENTRY + ">action"), entered(ENTRY, "action accept"));
    assertEquals(List.of("configure>router>policy-options>policy-statement>default-action"),
        entered("configure>router>policy-options>policy-statement", "default-action drop"));
    assertEquals(List.of(ENTRY + ">from"), entered(ENTRY, "from"));
    assertInstanceOf(Match.Leaf.class, match(ENTRY + ">from", "protocol bgp"));
    assertInstanceOf(Match.Leaf.class, match(ENTRY + ">action", "local-preference 200"));
  }

  @Test
  void policies_are_edited_between_begin_and_commit() {
    for (String word : List.of("begin", "commit", "abort", "begin exclusive")) {
      assertInstanceOf(Match.Leaf.class, match("configure>router>policy-options", word));
    }
  }

  @Test
  void the_router_instance_may_be_named() {
    assertEquals(List.of("configure", "configure>router"), entered("", "configure router"));
    assertEquals(List.of("configure>router Base"), entered("configure", "router Base"));
    assertEquals(List.of("configure>router \"Base\""), entered("configure", "router \"Base\""));
  }

  @Test
  void one_line_may_go_deep() {
    assertEquals(List.of("configure", "configure>router Base", "configure>router>isis 0", "export-limit"),
        entered("", "configure router Base isis 0 export-limit 5"));
    assertEquals(List.of("configure", "configure>router", "configure>router>isis 0", "no shutdown"), entered("", "configure router isis 0 no shutdown"));
    assertEquals(List.of("configure>router>isis>interface \"x\"", "interface-type"), entered(ISIS, "interface \"x\" interface-type point-to-point"));
    assertEquals(List.of("configure>router>policy-options>community \"West\"", "members"),
        entered("configure>router>policy-options", "community \"West\" members \"65510:100\""));
  }

  @Test
  void both_spellings_of_a_context_are_one() {
    assertInstanceOf(Match.Leaf.class, match("configure>router>isis>interface>level", "metric 10"));
    assertEquals(List.of("configure>router>isis>interface>level 1"), entered("configure>router>isis>interface", "level 1"));
  }

  @Test
  void a_service_is_known_by_its_number_alone() {
    assertEquals(List.of("configure>service>vprn 10"), entered("configure>service", "vprn 10 name \"A\" customer 1 create"));
  }

  @Test
  void twenty_contexts_drawn_by_lot_take_all_their_commands() throws IOException {
    try (var sample = new BufferedReader(new InputStreamReader(SrosContextTableTest.class.getResourceAsStream("reference-sample.tsv"), StandardCharsets.UTF_8))) {
      for (String line : sample.lines().toList()) {
        var cells = line.split("\t");
        assertTrue(FactsCoverage.takes(context(cells[0]), cells[1]), line);
      }
    }
  }
}
