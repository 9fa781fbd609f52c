package org.holdpoint.language.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.ClusterFact.ApiVersion;
import org.holdpoint.fact.ClusterFact.Selector;
import org.holdpoint.fact.ClusterFact.Workload;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.ResourceFact.Topology;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Objects of a cluster → what they are to each other.
final class WorkloadsTest {

  private static final String WEB = """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web, namespace: shop}
      spec:
        replicas: 3
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web, tier: front}}
      """;

  @Test
  void items_of_a_list_are_objects() {
    var text = "apiVersion: v1\nkind: List\nitems:\n- " + WEB.indent(2).strip() + "\n";
    assertEquals(List.of("Deployment shop/web"), facts(text).stream().filter(Resource.class::isInstance).map(fact -> ((Resource) fact).address()).toList());
  }

  @Test
  void a_workload_selects_its_own_pods_or_does_not() {
    var workload = facts(WEB).stream().filter(Workload.class::isInstance).map(Workload.class::cast).findFirst().orElseThrow();
    assertTrue(workload.ownLabels());
    assertEquals(List.of("app=web", "tier=front"), workload.labels());
    assertEquals(false, ((Workload) facts(WEB.replace("matchLabels: {app: web}", "matchLabels: {app: shop}")).stream().filter(Workload.class::isInstance).findFirst().orElseThrow()).ownLabels());
  }

  @Test
  void a_selector_with_a_word_that_is_filled_in_later_selects_nothing_that_is_known() {
    var service = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: %s}\n";
    assertEquals(1, facts(service.formatted("web")).stream().filter(Selector.class::isInstance).count());
    assertEquals(0, facts(service.formatted("{{ .Values.app }}")).stream().filter(Selector.class::isInstance).count());
  }

  @Test
  void a_patch_leaves_out_what_holds_all_the_same() {
    var patch = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 3\n  template: {spec: {containers: [{name: web}]}}\n";
    assertEquals(List.of(), facts(patch).stream().filter(fact -> fact instanceof Setting setting && setting.name().equals("readiness_probe")).toList());
  }

  @Test
  void the_zones_of_a_class_are_its_places_and_those_of_a_host_are_not() {
    var text = "apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: large}\nallowedTopologies:\n- matchLabelExpressions:\n  - {key: %s, values: [a, b]}\n";
    assertEquals(List.of("a", "b"), ((Topology) facts(text.formatted("topology.gke.io/zone")).stream().filter(Topology.class::isInstance).findFirst().orElseThrow()).places());
    assertEquals(0, facts(text.formatted("kubernetes.io/hostname")).stream().filter(Topology.class::isInstance).count());
  }

  @Test
  void a_label_that_is_gone_is_told_unless_what_takes_its_place_is_named_too() {
    var pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: agent}\nspec:\n  nodeSelector: {%s: \"\"}\n  tolerations: [{key: node-role.kubernetes.io/master}%s]\n  containers: [{name: a, image: \"a:1\"}]\n";
    assertEquals(List.of("the label node-role.kubernetes.io/master", "the taint node-role.kubernetes.io/master"), relied(pod.formatted("node-role.kubernetes.io/master", "")));
    assertEquals(List.of(), relied(pod.formatted("node-role.kubernetes.io/control-plane", ", {key: node-role.kubernetes.io/control-plane}")));
  }

  @Test
  void an_option_is_that_of_the_program_that_it_is_handed_to() {
    var pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - {name: a, image: \"a:1\", command: [%s, \"--enable-admission-plugins=NodeRestriction,PodSecurityPolicy\"]}\n";
    assertEquals(List.of("the option --enable-admission-plugins=PodSecurityPolicy of kube-apiserver"), relied(pod.formatted("/usr/local/bin/kube-apiserver")));
    assertEquals(List.of(), relied(pod.formatted("own-apiserver")));
    assertEquals(List.of("the option --container-runtime of kubelet"), relied("apiVersion: kubeadm.k8s.io/v1beta4\nkind: JoinConfiguration\nnodeRegistration:\n  kubeletExtraArgs: [{name: container-runtime, value: remote}]\n"));
  }

  private static List<String> relied(String text) {
    return facts(text).stream().filter(ApiVersion.class::isInstance).map(fact -> ((ApiVersion) fact).version()).toList();
  }

  private static List<Fact> facts(String text) {
    return Manifests.language().read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "web.yaml", "web.yaml", Side.HEAD), Map.of()).orElseThrow().facts();
  }
}
