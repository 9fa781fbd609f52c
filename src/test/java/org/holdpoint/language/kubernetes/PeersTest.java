package org.holdpoint.language.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.ClusterFact.NetworkPeers;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

class PeersTest {

  private static List<String> peers(String... from) {
    var text = "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a, namespace: b}\nspec:\n  podSelector: {}\n  ingress:\n    - from:\n        - " + String.join("\n        - ", from) + "\n";
    var facts = Manifests.language().read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.yaml", "a.yaml", Side.HEAD), Map.of()).orElseThrow().facts();
    return facts.stream().filter(NetworkPeers.class::isInstance).map(NetworkPeers.class::cast).flatMap(all -> all.peers().stream()).map(peer -> peer.namespaces() + "/" + peer.pods() + (peer.loose() ? " loose" : "")).toList();
  }

  @Test
  void both_selectors_of_one_item_must_fit_and_of_two_items_either() {
    assertEquals(List.of("team=a/app=web"), peers("{namespaceSelector: {matchLabels: {team: a}}, podSelector: {matchLabels: {app: web}}}"));
    assertEquals(List.of("team=a/", "/app=web"), peers("{namespaceSelector: {matchLabels: {team: a}}}", "{podSelector: {matchLabels: {app: web}}}"));
  }

  @Test
  void a_selector_that_names_nothing_is_every_one() {
    assertEquals(List.of("every one/ loose"), peers("{namespaceSelector: {}}"));
    assertEquals(List.of("/every one"), peers("{podSelector: {}}"));
    assertEquals(List.of("every one/app=web loose"), peers("{namespaceSelector: {matchLabels: {}}, podSelector: {matchLabels: {app: web}}}"));
  }

  @Test
  void namespaces_are_loose_where_no_label_must_have_a_value() {
    assertEquals(List.of("team NotIn a|b/ loose"), peers("{namespaceSelector: {matchExpressions: [{key: team, operator: NotIn, values: [a, b]}]}}"));
    assertEquals(List.of("team Exists/ loose"), peers("{namespaceSelector: {matchExpressions: [{key: team, operator: Exists}]}}"));
    assertEquals(List.of("team In a/"), peers("{namespaceSelector: {matchExpressions: [{key: team, operator: In, values: [a]}]}}"));
    assertEquals(List.of("env=x, team NotIn a/"), peers("{namespaceSelector: {matchLabels: {env: x}, matchExpressions: [{key: team, operator: NotIn, values: [a]}]}}"));
  }

  @Test
  void blocks_of_addresses_are_none() {
    assertEquals(List.of(), peers("{ipBlock: {cidr: 192.0.2.0/24}}"));
    assertEquals(List.of("/app=web"), peers("{ipBlock: {cidr: 192.0.2.0/24}}", "{podSelector: {matchLabels: {app: web}}}"));
  }
}
