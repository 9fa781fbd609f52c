package org.holdpoint.language.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.fact.RolloutFact.Rollout;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

final class PlainDocumentsTest {

  private static final String POLICY = """
      tool: drainer
      defaults:
        require_dry_run: true
        maxRemovalRate: {hosts: 2, per: 10m}
      subsystems:
        - name: index
          min-in-service: 95 %
      rings:
        - {name: early, percent: 5, soak: 90m, abort_if: errors > 1 %}
        - {name: world, percent: 100}
      """;

  @Test
  void a_setting_has_its_path_its_meaning_and_its_strength() {
    var settings = settings("policy.yaml", POLICY);
    assertEquals("confirmation on truth 1.0", said(settings.get("defaults.require_dry_run")));
    assertEquals("removal-limit on per-second 300.0", said(settings.get("defaults.maxRemovalRate")));
    assertEquals("floor on percent 95.0", said(settings.get("subsystems.index.min-in-service")));
    assertEquals("other plain none ?", said(settings.get("tool")));
  }

  @Test
  void elements_that_come_again_are_a_list_and_so_is_one_that_could() {
    var settings = settings("order.xml", """
        <order>
          <stages stop-on-alarm="true"><stage name="a"><percent>1</percent></stage></stages>
          <sites><site>lyon</site></sites>
          <mirror>one</mirror><mirror>two</mirror>
          <property name="batch" value="5"/>
          <wait unit="min">20</wait>
          <note>all &lt;b&gt;</note>
        </order>
        """);
    assertEquals(List.of("lyon"), settings.get("order.sites").items());
    assertEquals(List.of("one", "two"), settings.get("order.mirror").items());
    assertEquals(Optional.of("1"), settings.get("order.stages.stage.a.percent").value().known());
    assertEquals(Optional.of("5"), settings.get("order.property.batch.value").value().known());
    assertEquals(Optional.of("20 min"), settings.get("order.wait").value().known());
    assertEquals(Optional.of("all <b>"), settings.get("order.note").value().known());
  }

  @Test
  void xml_of_formats_with_a_meaning_of_their_own_is_left_to_them() {
    assertEquals(0, PlainDocuments.language().recognises(file("pom.xml", "<?xml version=\"1.0\"?>\n<project><skipTests>true</skipTests></project>")));
    assertEquals(0, PlainDocuments.language().recognises(file("a.xml", "<LinearLayout xmlns:android=\"http://schemas.android.com/apk/res/android\"/>")));
    assertEquals(0, PlainDocuments.language().recognises(file("a.xml", "no tag")));
    assertTrue(PlainDocuments.language().recognises(file("a.order", "<!-- (c) -->\n<!DOCTYPE order [<!ENTITY x \"y\">]>\n<order><limit>5</limit></order>")) > 0);
    assertThrows(UnreadableException.class, () -> settings("a.xml", "<order><limit>5</order>"));
  }

  @Test
  void the_same_policy_means_the_same_in_every_syntax() {
    var json = settings("policy.json", "{\"defaults\": {\"require_dry_run\": true, \"maxRemovalRate\": {\"hosts\": 2, \"per\": \"10m\"}}} // a remark");
    var toml = settings("policy.toml", "[defaults]\nrequire_dry_run = true # a remark\nmaxRemovalRate = {hosts = 2, per = \"10m\"}\n");
    var properties = settings("policy.properties", "# a remark\ndefaults.require_dry_run = true\ndefaults.maxRemovalRate: 2 per 10m\n");
    var ini = settings("policy.ini", "; a remark\n[defaults]\nrequire_dry_run = true\nmaxRemovalRate = 2/10m\n");
    var hocon = settings("policy.conf", "# a remark\ndefaults {\n  require_dry_run: true, // a remark\n  maxRemovalRate { hosts = 2 }\n}\ndefaults.maxRemovalRate.per = 10m\n");
    var xml = settings("policy.xml", "<?xml version=\"1.0\"?>\n<!-- a remark -->\n<p:defaults xmlns:p=\"urn:x\" require_dry_run=\"true\"><maxRemovalRate hosts=\"2\"><per>10m</per></maxRemovalRate></p:defaults>\n");
    for (var settings : List.of(json, toml, properties, ini, hocon, xml)) {
      assertEquals("confirmation on truth 1.0", said(settings.get("defaults.require_dry_run")));
      assertEquals("removal-limit on per-second 300.0", said(settings.get("defaults.maxRemovalRate")));
    }
  }

  @Test
  void units_do_not_matter() {
    assertEquals(said(settings("a.yaml", "soak_minutes: 90\n").get("soak_minutes")), said(settings("a.yaml", "soak: 1h30m\n").get("soak")));
    assertEquals(said(settings("a.yaml", "soakSeconds: 5400\n").get("soakSeconds")), said(settings("a.yaml", "bake-time: PT1H30M\n").get("bake-time")));
  }

  @Test
  void what_a_template_or_a_variable_fills_in_is_unknown() {
    var settings = settings("values.yaml", """
        {% if big %}
        min_in_service: {{ floor }}
        {% endif %}
        max_removals: ${MOST}
        require_approval: "{{ ask }}"
        """);
    for (var name : List.of("min_in_service", "max_removals", "require_approval")) {
      assertTrue(settings.get(name).hold().known().isEmpty(), name);
    }
    var declared = read("values.yaml", "{% if big %}\nsoak: 5m\n{% endif %}\n").orElseThrow();
    assertEquals(List.of(1, 3), declared.unread().stream().map(Span::line).toList());
  }

  @Test
  void stages_are_read_from_lists_blocks_and_bare_shares() {
    assertEquals("early 5.0 90, world 100.0 ?", stages("policy.yaml", POLICY));
    assertEquals("canary 1.0 60, fleet 100.0 ?", stages("a.json", "{\"rings\": {\"canary\": {\"weight\": \"1%\", \"bakeTime\": \"1h\"}, \"fleet\": {\"weight\": \"100%\"}}}"));
    assertEquals("1 1.0 ?, 10 10.0 ?, 100 100.0 ?", stages("a.yaml", "canary_percentages: [1, 10, 100]\n"));
    assertEquals("5 % 5.0 30, 100 % 100.0 ?", stages("a.yaml", "canary:\n  steps:\n    - set_weight: 5\n    - pause: {duration: 30m}\n    - set_weight: 100\n"));
    assertEquals("pilot ? 120, all ? ?", stages("a.toml", "[[wave]]\nname = \"pilot\"\nhosts = [\"h1\"]\nsoak = \"2h\"\n[[wave]]\nname = \"all\"\nhosts = [\"*\"]\n"));
  }

  @Test
  void the_stages_of_a_build_are_no_rollout() {
    assertTrue(rollouts("ci.yaml", "stages: [build, test, package]\nscript: make\n").isEmpty());
    assertTrue(rollouts("ci.yaml", "stages:\n  - name: build\n    image: a\n  - name: test\n    image: b\n").isEmpty());
  }

  @Test
  void formats_with_a_meaning_of_their_own_are_left_alone() {
    for (var text : List.of("apiVersion: v1\nkind: ConfigMap\n", "AWSTemplateFormatVersion: '2010-09-09'\nResources: {}\n", "- hosts: all\n  tasks: []\n", "openapi: 3.0.0\npaths: {}\n",
        "name: ci\non: push\njobs: {}\n", "{\"Version\": \"2012-10-17\", \"Statement\": []}")) {
      assertTrue(read("a.yaml", text).isEmpty(), text);
    }
    for (var name : List.of("package.json", ".github/dependabot.yaml", "holdpoint.yaml", "Cargo.toml", "main.tf.json", "i18n/ko.json", "router.cfg", "notes.txt")) {
      assertEquals(0, PlainDocuments.language().recognises(file(name, "limit: 5\nhostname x\n")), name);
    }
  }

  @Test
  void a_later_block_of_hocon_adds_to_an_earlier_one_and_what_need_not_be_there_changes_nothing() {
    var settings = settings("app.conf", "pool {\n  limit = 4\n  limit = ${?POOL}\n}\npool = ${base} { limit = 5, on += a, on += b }\npool.url = \"http://a//b\"\n");
    assertEquals("5", settings.get("pool.limit").value().known().orElseThrow());
    assertEquals(List.of("a", "b"), settings.get("pool.on").items());
    assertEquals("http://a//b", settings.get("pool.url").value().known().orElseThrow());
  }

  @Test
  void an_include_of_hocon_is_unread() {
    var file = file("app.conf", "include \"base.conf\"\npool {\n  limit = 4\n}\n");
    assertEquals(List.of(1), PlainDocuments.language().read(file, Map.of()).orElseThrow().unread().stream().map(Span::line).toList());
  }

  @Test
  void a_text_that_breaks_off_is_said_with_its_place() {
    for (var broken : Map.of("a.json", "{\"min_in_service\": 5, \"x\": {", "a.yaml", "min_in_service: 5\nx: [1\n", "a.toml", "min_in_service = 5\nx = = 3\n", "b.yaml", "soak: 5\n\tx: 1\n",
        "c.yaml", "soak: 5\nsoak: 6\n", "b.toml", "soak = 5\nsoak = 6\n").entrySet()) {
      var file = file(broken.getKey(), broken.getValue());
      var wrong = assertThrows(UnreadableException.class, () -> PlainDocuments.language().read(file, Map.of()), broken.getKey());
      assertFalse(wrong.getMessage().isBlank());
      assertInside(file, wrong.at());
      assertEquals(2, PlainDocuments.language().recognises(file), "a broken policy is incomplete, not overlooked");
    }
  }

  @Test
  void large_deep_and_hostile_texts_end_in_time() {
    assertTimeoutPreemptively(Duration.ofSeconds(40), () -> {
      said("bomb.yaml", "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + IntStream.range(0, 8).mapToObj(n -> (char) ('b' + n) + ": &" + (char) ('b' + n) + " [" + ("*" + (char) ('a' + n) + ", ").repeat(9) + "x]\n")
          .collect(Collectors.joining()));
      said("deep.json", "[".repeat(100_000));
      said("deep.toml", "x = " + "[".repeat(100_000));
      said("deep.yaml", IntStream.range(0, 3000).mapToObj(n -> " ".repeat(n) + "a:\n").collect(Collectors.joining()));
      said("many.json", "{\"max\": [" + "{\"limit\": 1},".repeat(60_000) + "0]}");
      said("long.properties", "a." .repeat(50_000) + "=1\n");
      said("long.hocon", "a.".repeat(50_000) + "=1\n" + "b {".repeat(50_000));
      said("wide.hocon", "a {" + " b = 1, c = \"x\"".repeat(60_000) + "}");
      said("long.ini", "[a]\n" + "b = c\n".repeat(50_000));
      said("marks.yaml", "a: " + "{{".repeat(20_000) + "\n");
      said("quotes.toml", "a = " + "\"\"\"".repeat(9_999) + "\n");
    });
  }

  @Test
  void no_text_makes_it_fail_and_no_span_leaves_the_file() {
    var random = new Random(42);
    var seeds = List.of(POLICY, "{\"a\": [1, {\"limit\": null}], \"soak\": \"5m\"}", "[a.b]\nsoak = '''\n5m'''\n[[a.c]]\nx.y = {z = [1, 2]}\n", "a.b=1\na=2\n\\u0041 \\\n c=3\n", "a { b = [1, {c = ${?D}}] // x\n e += \"\"\"5\n\"\"\" }\na.b: ${f} { g = 1 }\n");
    for (var round = 0; round < 1500; round++) {
      var text = new StringBuilder(seeds.get(round % seeds.size()));
      for (var cut = 0; cut < 3 && !text.isEmpty(); cut++) {
        var at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
          case 1 -> text.insert(at, "{}[]:=\"'\\#\t\n,%é𝄞&*!|>-".substring(0, 22).charAt(random.nextInt(22)));
          default -> text.setLength(at);
        }
      }
      for (var name : List.of("a.yaml", "a.json", "a.toml", "a.properties", "a.ini", "a.hocon")) {
        said(name, text.toString());
      }
    }
  }

  /// What becomes of a text: facts whose places are in it, or a message with a place in it.
  private static void said(String name, String text) {
    var file = file(name, text);
    try {
      if (PlainDocuments.language().recognises(file) > 0) {
        PlainDocuments.language().read(file, Map.of()).ifPresent(declared -> {
          declared.facts().forEach(fact -> assertInside(file, fact.at()));
          declared.unread().forEach(span -> assertInside(file, span));
        });
      }
    } catch (UnreadableException wrong) {
      assertInside(file, wrong.at());
    }
  }

  private static void assertInside(SourceFile file, Span at) {
    var lines = file.lines();
    assertTrue(at.endLine() <= Math.max(1, lines.size()), () -> "line " + at + " of " + lines.size());
    if (!lines.isEmpty()) {
      assertTrue(at.column() <= lines.get(at.line() - 1).length() + 1 && at.endColumn() <= lines.get(at.endLine() - 1).length() + 1, () -> at + " in " + lines);
    }
  }

  private static String said(Setting setting) {
    return setting.meaning() + " " + setting.hold().known().orElse("?") + " " + setting.unit() + " " + setting.strength().known().map(strength -> "" + Math.round(strength * 1e6) / 1e6).orElse("?");
  }

  private static Map<String, Setting> settings(String name, String text) {
    return read(name, text).orElseThrow().facts().stream().filter(Setting.class::isInstance).map(Setting.class::cast).collect(Collectors.toMap(Setting::path, setting -> setting));
  }

  private static List<Rollout> rollouts(String name, String text) {
    return read(name, text).orElseThrow().facts().stream().filter(Rollout.class::isInstance).map(Rollout.class::cast).toList();
  }

  private static String stages(String name, String text) {
    return rollouts(name, text).getFirst().stages().stream().map(stage -> stage.name() + " " + stage.percent().known().map(String::valueOf).orElse("?") + " "
        + stage.soakMinutes().known().map(String::valueOf).orElse("?")).collect(Collectors.joining(", "));
  }

  private static Optional<Declared> read(String name, String text) {
    return PlainDocuments.language().read(file(name, text), Map.of());
  }

  private static SourceFile file(String name, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
  }
}
