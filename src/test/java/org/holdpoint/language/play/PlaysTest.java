package org.holdpoint.language.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.ResourceFact.TaskEffect;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Plays and tasks → resources, and what tasks take away.
final class PlaysTest {

  @Test
  void tasks_in_blocks_and_handlers_are_tasks_of_the_play() {
    var text = """
        - name: Shop
          hosts: web
          tasks:
          - block:
            - name: Stop
              service: {name: shop, state: stopped}
            rescue:
            - ansible.builtin.debug: {msg: no}
          handlers:
          - name: Start
            ansible.builtin.systemd: {name: shop, state: started}
        """;
    assertEquals(List.of("play Shop", "play Shop task Stop", "play Shop task debug", "play Shop task Start"), resources(read("play.yml", text)));
    assertEquals(List.of("stops shop", "starts shop"), effects(read("play.yml", text)));
  }

  @Test
  void a_role_has_tasks_without_a_play() {
    var text = """
        - name: Drop
          community.postgresql.postgresql_db: {name: shop, state: absent}
        - name: Keep
          community.postgresql.postgresql_db: {name: audit, state: present}
        """;
    assertEquals(3, Plays.language().recognises(file("roles/db/tasks/main.yml", text)));
    assertEquals(List.of("destroys shop"), effects(read("roles/db/tasks/main.yml", text)));
  }

  @Test
  void a_path_that_a_variable_says_is_not_known() {
    var text = """
        - ansible.builtin.file: {path: "{{ old }}/", state: absent}
        - ansible.builtin.file: {path: /srv/old, state: absent}
        """;
    assertEquals(List.of("deletes ?"), effects(read("roles/db/tasks/main.yml", text)));
  }

  private static List<String> resources(Declared declared) {
    return declared.facts().stream().filter(Resource.class::isInstance).map(fact -> ((Resource) fact).address()).toList();
  }

  private static List<String> effects(Declared declared) {
    return declared.facts().stream().filter(TaskEffect.class::isInstance).map(TaskEffect.class::cast).map(one -> one.effect() + " " + one.what()).toList();
  }

  private static Declared read(String path, String text) {
    return Plays.language().read(file(path, text), Map.of()).orElseThrow();
  }

  private static SourceFile file(String path, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), path, path, Side.HEAD);
  }
}
