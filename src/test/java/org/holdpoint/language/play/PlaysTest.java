package org.holdpoint.language.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.holdpoint.fact.DnsFact.RecordDeletion;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.ResourceFact.TaskEffect;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
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
    assertEquals(List.of("deletes ?", "removes /srv/old"), effects(read("roles/db/tasks/main.yml", text)));
  }

  @Test
  void a_record_that_another_task_sets_up_again_is_replaced() {
    var text = """
        - hosts: localhost
          tasks:
          - amazon.aws.route53: {zone: example.com, record: www, type: A, value: [192.0.2.1], state: absent}
          - amazon.aws.route53: {zone: example.com, record: www.example.com, type: CNAME, value: lb.example.net, state: present}
          - community.general.nsupdate: {zone: example.com, record: api, type: A, state: absent}
          - community.general.nsupdate: {zone: example.com, record: "{{ host }}", type: A, state: absent}
        """;
    assertEquals(List.of("www.example.com. true", "api.example.com. false"), read("play.yml", text).facts().stream().filter(RecordDeletion.class::isInstance).map(RecordDeletion.class::cast).map(one -> one.name() + " " + one.replaced()).toList());
  }

  @Test
  void a_variable_of_a_group_is_told_where_the_change_brings_it() {
    var book = file("site.yml", "- hosts: web\n  serial: \"{{ step | default(1) }}\"\n  tasks:\n  - ping:\n");
    var web = file("inventories/prod/group_vars/web.yml", "step: 50%\n");
    var dev = file("inventories/dev/group_vars/web.yml", "step: 100%\n");
    assertEquals(List.of("50% inventories/prod/group_vars/web.yml"), serial(book, List.of(web, dev), span -> span.file().contains("prod")));
    assertEquals(List.of("50% site.yml"), serial(book, List.of(web), _ -> false));
    assertEquals(List.of(), serial(book, List.of(web, dev), _ -> false));
    assertEquals(List.of("1 site.yml"), serial(book, List.of(file("group_vars/db.yml", "other: 2\n")), _ -> false));
  }

  private static List<String> serial(SourceFile book, List<SourceFile> variables, Predicate<Span> brought) {
    var data = new JointLanguage.Data(variables.stream().collect(Collectors.toMap(SourceFile::key, one -> one)), List.of());
    return Plays.language().join(List.of(book), data, brought).read(book).orElseThrow().facts().stream().filter(fact -> fact instanceof Setting setting && setting.name().equals("serial")).map(Setting.class::cast)
        .flatMap(setting -> setting.value().known().map(said -> said + " " + setting.at().file()).stream()).toList();
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
