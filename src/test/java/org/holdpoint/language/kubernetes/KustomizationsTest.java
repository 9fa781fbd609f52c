package org.holdpoint.language.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// What a kustomization comes to.
final class KustomizationsTest {

  private static final String WEB = """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web, labels: {tier: front}}
      spec:
        replicas: 3
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec:
            containers:
              - {name: web, image: "shop/web:1", readinessProbe: {httpGet: {path: /, port: 80}}}
              - {name: proxy, image: "proxy:1", readinessProbe: {httpGet: {path: /, port: 81}}}
      """;

  private static List<SourceFile> files(String overlay, Map<String, String> others) {
    var texts = new TreeMap<>(others);
    texts.put("base/web.yaml", WEB);
    texts.put("base/kustomization.yaml", "resources: [web.yaml]\n");
    texts.put("prod/kustomization.yaml", overlay);
    return texts.entrySet().stream().map(text -> SourceReader.read(text.getValue().getBytes(StandardCharsets.UTF_8), text.getKey(), text.getKey(), Side.HEAD)).toList();
  }

  private static Stream<Setting> settings(String overlay, Map<String, String> others) {
    var files = files(overlay, others);
    var joint = new Kustomizations(files);
    return files.stream().filter(file -> joint.group(file).isPresent()).flatMap(file -> joint.read(file).stream()).flatMap(declared -> declared.facts().stream()).filter(Setting.class::isInstance).map(Setting.class::cast);
  }

  /// Copies of the deployment, or nothing where they are not said.
  private static List<String> copies(String overlay) {
    return settings(overlay, Map.of()).filter(setting -> setting.name().equals("replicas")).flatMap(setting -> setting.value().known().stream()).toList();
  }

  private static List<String> probes(String overlay, Map<String, String> others) {
    return settings(overlay, others).filter(setting -> setting.name().equals("readiness_probe")).map(setting -> setting.hold().known().orElse("?")).sorted().toList();
  }

  @Test
  void an_overlay_that_says_nothing_leaves_the_base_as_it_is() {
    assertEquals(List.of("3"), copies("resources: [../base]\n"));
    assertEquals(List.of("on", "on"), probes("resources: [../base]\n", Map.of()));
  }

  @Test
  void a_base_is_judged_where_it_is_used() {
    var files = files("resources: [../base]\n", Map.of());
    var joint = new Kustomizations(files);
    assertTrue(joint.elsewhere(files.getFirst(), Workloads.folder(files.getFirst())));
    assertFalse(joint.elsewhere(files.getLast(), Workloads.folder(files.getLast())));
  }

  @Test
  void counts_and_patches_are_laid_over_in_their_order() {
    assertEquals(List.of("5"), copies("resources: [../base]\nreplicas: [{name: web, count: 5}]\n"));
    assertEquals(List.of("4"), copies("resources: [../base]\npatches:\n  - target: {kind: Deploy.*, labelSelector: tier=front}\n    patch: |\n      - {op: replace, path: /spec/replicas, value: 4}\n"));
    assertEquals(List.of("3"), copies("resources: [../base]\npatches:\n  - target: {kind: Deployment, labelSelector: tier=back}\n    patch: |\n      - {op: replace, path: /spec/replicas, value: 4}\n"));
    assertEquals(List.of("5"), copies("resources: [../base]\nreplicas: [{name: web, count: 5}]\npatches:\n  - patch: |\n      apiVersion: apps/v1\n      kind: Deployment\n      metadata: {name: web}\n      spec: {replicas: 2}\n"));
  }

  @Test
  void items_with_names_are_merged_and_null_takes_away() {
    var patch = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: {containers: [%s]}}}\n";
    var overlay = "resources: [../base]\npatchesStrategicMerge: [probe.yaml]\n";
    assertEquals(List.of("on", "open"), probes(overlay, Map.of("prod/probe.yaml", patch.formatted("{name: web, readinessProbe: null}"))));
    assertEquals(List.of("on"), probes(overlay, Map.of("prod/probe.yaml", patch.formatted("{name: web, $patch: delete}"))));
    assertEquals(List.of("on", "on"), probes(overlay, Map.of("prod/probe.yaml", patch.formatted("{name: web, image: \"shop/web:2\"}"))));
  }

  @Test
  void a_component_is_laid_over_what_stands_under_it() {
    var others = new HashMap<String, String>();
    others.put("ha/kustomization.yaml", "kind: Component\npatches:\n  - target: {kind: Deployment}\n    patch: '[{op: remove, path: /spec/template/spec/containers/1}]'\n");
    assertEquals(List.of("on"), probes("resources: [../base]\ncomponents: [../ha]\n", others));
  }

  @Test
  void what_the_files_do_not_have_is_unread() {
    var files = files("resources:\n  - ../base\n  - github.com/acme/base\n", Map.of());
    assertEquals(List.of(3), new Kustomizations(files).read(files.getLast()).orElseThrow().unread().stream().map(span -> span.line()).toList());
  }

  @Test
  void kustomizations_that_name_each_other_end() {
    var others = Map.of("one/kustomization.yaml", "resources: [../two]\n", "two/kustomization.yaml", "resources: [../one, ../one]\n");
    assertEquals(List.of("3"), settings("resources: [../base]\n", others).filter(setting -> setting.name().equals("replicas")).flatMap(setting -> setting.value().known().stream()).toList());
  }

  @Test
  void a_circle_is_judged_all_the_same_however_often_its_parts_name_each_other() {
    var often = "../two, ".repeat(9);
    var others = Map.of("one/kustomization.yaml", "resources: [" + often + "own.yaml]\n", "two/kustomization.yaml", "resources: [" + often.replace("two", "one") + "../one]\n",
        "one/own.yaml", WEB.replace("replicas: 3", "replicas: 5"));
    assertEquals(List.of("3", "5"), settings("resources: [../base]\n", others).filter(setting -> setting.name().equals("replicas")).flatMap(setting -> setting.value().known().stream()).distinct().sorted().toList());
  }

  @Test
  void the_operations_of_a_patch_that_is_text_stand_where_they_are_written() {
    var at = settings("resources: [../base]\npatches:\n  - target: {kind: Deployment}\n    patch: |\n      - op: replace\n        path: /spec/replicas\n        value: 1\n", Map.of())
        .filter(setting -> setting.name().equals("replicas")).map(Fact::at).findFirst().orElseThrow();
    assertEquals(List.of("prod/kustomization.yaml", 7, 16), List.of(at.file(), at.line(), at.column()));
  }

  @Test
  void of_an_object_that_is_not_there_only_what_a_patch_writes_is_known() {
    var overlay = "resources: [\"https://git.example/base?ref=v1\"]\npatches:\n  - target: {kind: Deployment, name: shop}\n    patch: |\n      - {op: replace, path: /spec/strategy/type, value: Recreate}\n      - {op: add, path: /spec/template/spec/automountServiceAccountToken, value: true}\n";
    assertEquals(List.of("patch of Deployment shop.spec.strategy.type", "patch of Deployment shop.spec.template.spec.automount_service_account_token"),
        settings(overlay, Map.of()).map(Setting::path).filter(path -> path.startsWith(Partial.ADDRESS)).sorted().toList());
    assertEquals(List.of(), settings("resources: [../base]\npatches:\n  - target: {kind: Deployment, name: gone}\n    patch: |\n      - {op: replace, path: /spec/replicas, value: 1}\n", Map.of()).map(Setting::path)
        .filter(path -> path.startsWith(Partial.ADDRESS)).toList());
  }
}
