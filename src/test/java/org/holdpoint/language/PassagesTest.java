package org.holdpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Document.State;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Scripts inside other files: each word stands where it stands in the file around it.
final class PassagesTest {

  @Test
  void a_fence_that_names_a_router_is_a_script() {
    var file = file("move.md", """
        # Move

        1. On the router:

           ```junos
           set protocols isis export ALL
           ```
        """);
    var script = script(file, 1);
    assertEquals("junos", script.language().name());
    assertEquals("move.md:6:4", script.statements().getFirst().at().place());
  }

  @Test
  void a_sheet_is_a_script_for_each_device_that_a_heading_names() {
    var file = file("steps.txt", """
        VLAN 320 in two switches
        === agg-1 ===
        log in
        configure terminal
        vlan 320
        end
        agg-2 (second)
        --------------
        configure terminal
        vlan 320
        end
        === look ===
        show vlan
        """);
    assertEquals(List.of("agg-1", "agg-2"), List.of(script(file, 1).subject().name(), script(file, 2).subject().name()));
    assertEquals("steps.txt:4:1", script(file, 1).statements().getFirst().at().place());
  }

  @Test
  void remarks_between_the_parts_of_one_script_name_no_device() {
    var file = file("steps.cli", """
        ! ==== vlan20 ====
        configure terminal
        vlan 20
        end
        """);
    assertEquals(1, documents(file).size());
    assertEquals("steps", ((Script) documents(file).getFirst()).subject().name());
  }

  @Test
  void a_fence_of_a_shell_is_no_script_of_a_router() {
    assertEquals(List.of("invocation"), documents(file("shell.md", """
        ```bash
        router bgp 1
        ```
        """)).stream().map(Declaration.class::cast).flatMap(document -> document.facts().stream()).map(fact -> fact.key().kind()).toList());
  }

  @Test
  void a_fence_without_a_name_is_a_script_where_prompts_show_a_router() {
    var script = script(file("session.md", """
        ```
        pe1(config)# router isis CORE
        pe1(config-router)# redistribute bgp 64500
        ```
        """), 1);
    assertEquals("pe1", script.subject().name());
  }

  @Test
  void lines_of_prose_are_ignored_and_lines_of_scripts_counted_once() {
    var file = file("move.md", """
        # Move

        ```ios
        configure terminal
        router isis CORE
        ```
        """);
    var around = (Declaration) documents(file).getFirst();
    assertEquals(4, around.coverage().lines());
    assertEquals(4, around.coverage().ignored());
    assertEquals(2, script(file, 1).statements().size());
  }

  @Test
  void a_task_sends_its_parents_before_its_lines() {
    var script = script(file("play.yml", """
        - hosts: pe1
          tasks:
            - cisco.ios.ios_config:
                lines:
                  - "is-type level-2-only"
                parents: router isis CORE
                before: ["no router isis OLD"]
        """), 1);
    assertEquals(List.of("no router isis OLD", "router isis CORE", "is-type level-2-only"), script.statements().stream().filter(line -> line.kind() == Statement.Kind.COMMAND).map(Statement::text).toList());
    assertEquals(List.of("play.yml:7:19", "play.yml:6:18", "play.yml:5:14"), script.statements().stream().filter(line -> line.kind() == Statement.Kind.COMMAND).map(line -> line.at().place()).toList());
    assertEquals("pe1", script.subject().name());
    assertTrue(script.inside());
  }

  @Test
  void the_system_of_a_play_says_what_a_module_for_all_systems_sends() {
    var script = script(file("play.yml", """
        - hosts: all
          vars: {ansible_network_os: junipernetworks.junos.junos}
          tasks:
            - ansible.netcommon.cli_config:
                config: |
                  set protocols isis export ALL

                  set protocols isis overload
        """), 1);
    assertEquals("junos", script.language().name());
    assertEquals(8, script.statements().getLast().line());
  }

  @Test
  void expressions_of_a_template_are_words_and_what_its_blocks_bring_in_is_unread() {
    var file = file("edge-running.cfg.j2", """
        hostname {{ inventory_hostname }}
        !
        router bgp {{ asn }}
        {% for peer in peers %}
         neighbor {{ peer.address }} remote-as {{ peer.asn }}
        {% endfor %}
        {% include "core.j2" %}
        !
        end
        """);
    var state = (State) documents(file).getFirst();
    assertEquals("edge", state.subject().name());
    assertEquals(List.of(7), state.statements().stream().filter(line -> line.kind() == Statement.Kind.UNREAD).map(Statement::line).toList());
    assertEquals("edge-running.cfg.j2:5:2", state.statements().get(4).at().place());
  }

  @Provide
  static Arbitrary<String> texts() {
    var lines = Arbitraries.of("```ios", "```", "   ```junos", "~~~", "- hosts: a", "  tasks:", "    - ios_config:", "        lines:", "          - router bgp {{ a }}", "        parents: [a, {b: c}]",
        "        lines: |", "          neighbor 1.1.1.1 remote-as 5", "{% if x %}", "{% endif", "{{ a }} {{", "router isis {{ a | b('}') }}", "pe1(config)# router bgp 5", "{# a", "b #}", "", "\tset protocols bgp",
        "protocols { bgp {", "}", "configure", "        router Base", "sysname {{ x }}", "\u00e9\ud83d\ude00 {{ \u00e9 }}");
    return lines.list().ofMaxSize(25).map(list -> String.join("\n", list));
  }

  @Property(tries = 300)
  void no_file_is_too_odd_and_every_span_is_inside_it(@ForAll("texts") String text) {
    for (var name : List.of("a.md", "a.yml", "a.cfg.j2")) {
      var file = file(name, text);
      try {
        documents(file).stream().flatMap(document -> switch (document) {
          case Script script -> script.statements().stream();
          case State state -> state.statements().stream();
          case Declaration _ -> List.<Statement>of().stream();
        }).forEach(statement -> {
          assertTrue(statement.at().endLine() <= file.lines().size());
          assertTrue(statement.at().endColumn() <= file.lines().get(statement.at().endLine() - 1).length() + 1, statement.at() + " of " + text);
        });
      } catch (org.holdpoint.replay.UnreadableException broken) {
        assertTrue(broken.at().line() <= Math.max(file.lines().size(), 1));
      }
    }
  }

  private static SourceFile file(String name, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
  }

  private static List<Document> documents(SourceFile file) {
    return Languages.documents(file, Optional.empty(), Settings.none());
  }

  private static Script script(SourceFile file, int index) {
    return (Script) documents(file).get(index);
  }
}
