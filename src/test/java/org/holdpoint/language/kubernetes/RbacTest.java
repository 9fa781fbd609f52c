package org.holdpoint.language.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.PolicyFlaw;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

class RbacTest {

  private static final String HEAD = "apiVersion: rbac.authorization.k8s.io/v1\n";

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "rbac.yaml", "rbac.yaml", Side.HEAD);
  }

  private static Declared read(String text) {
    var file = file(text);
    assertEquals(3, Manifests.language().recognises(file));
    return Manifests.language().read(file, Map.of()).orElseThrow();
  }

  private static List<Grant> grants(String text) {
    return read(text).facts().stream().filter(Grant.class::isInstance).map(Grant.class::cast).toList();
  }

  private static List<String> flaws(String text) {
    return read(text).facts().stream().filter(PolicyFlaw.class::isInstance).map(PolicyFlaw.class::cast).map(flaw -> flaw.text() + " " + flaw.at().line()).toList();
  }

  private static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }

  @Test
  void resources_have_their_group_and_what_is_below_them() {
    var grant = grants(HEAD + """
        kind: ClusterRole
        metadata: {name: scaler}
        rules:
        - apiGroups: ["", apps]
          resources: [pods/log, deployments/scale]
          verbs: [get]
        """).getFirst();
    assertEquals(List.of("pods/log", "pods.apps/log", "deployments/scale", "deployments.apps/scale"), texts(grant.resources()));
    assertEquals("ClusterRole scaler", grant.policy());
  }

  @Test
  void a_list_a_binding_and_its_subjects_are_read_in_json() {
    var grants = grants("""
        {"apiVersion": "v1", "kind": "List", "items": [{"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "RoleBinding", "metadata": {"name": "b", "namespace": "shop"},
         "roleRef": {"kind": "Role", "name": "r"}, "subjects": [{"kind": "ServiceAccount", "name": "web"}, {"kind": "User", "name": "ana"}]}]}
        """);
    assertEquals(List.of("ServiceAccount:shop/web", "User:ana"), grants.stream().map(grant -> grant.principals().getFirst().text()).toList());
    assertEquals(List.of("Role shop/r"), texts(grants.getFirst().actions()));
    assertEquals(List.of("shop"), texts(grants.getFirst().resources()));
  }

  @Test
  void what_stands_beside_roles_is_read_as_a_document_in_its_own_lines() {
    var declared = read(HEAD + """
        kind: Role
        metadata: {name: r}
        rules:
        - {apiGroups: [""], resources: [pods], verbs: [get]}
        ---
        apiVersion: apps/v1
        kind: Deployment
        spec:
          replicas: 3
        """);
    var beside = declared.embedded().getFirst();
    assertEquals("document", beside.languageHint().orElseThrow());
    assertEquals("  replicas: 3", beside.text().lines().toList().get(9));
    assertTrue(beside.text().lines().limit(5).allMatch(String::isEmpty));
    assertEquals(List.of(), read(HEAD + "kind: Role\nrules:\n- {apiGroups: [''], resources: [pods], verbs: [get]}\n").embedded());
  }

  @Test
  void a_role_of_another_group_is_none_of_ours() {
    assertTrue(Manifests.language().read(file("apiVersion: iam.example.com/v1\nkind: Role\nrules:\n- verbs: [get]\n  resources: [pods]\n"), Map.of()).stream().flatMap(read -> read.facts().stream()).findAny().isEmpty());
    assertEquals(0, Manifests.language().recognises(file("kind: Role\nname: dancer\n")));
    assertEquals(0, Manifests.language().recognises(file("apiVersion: v1\nkind: RoleModel\n")));
  }

  @Test
  void wrong_types_are_said_with_their_place() {
    assertEquals(List.of("rules 3"), flaws(HEAD + "kind: Role\nrules: all\n"));
    assertEquals(List.of("verbs 4", "verbs 4"), flaws(HEAD + "kind: Role\nrules:\n- {resources: [pods], verbs: get}\n"));
    assertEquals(List.of("resources 4"), flaws(HEAD + "kind: Role\nrules:\n- {verbs: [get]}\n"));
    assertEquals(List.of("rules 4"), flaws(HEAD + "kind: Role\nrules:\n- get pods\n"));
    assertEquals(List.of("roleRef 3"), flaws(HEAD + "kind: RoleBinding\nroleRef: admin\n"));
    assertEquals(List.of("subjects 4"), flaws(HEAD + "kind: RoleBinding\nroleRef: {name: admin}\nsubjects: [{kind: User}]\n"));
  }

  @Test
  void keys_that_stand_twice_and_what_is_no_yaml_are_said_and_a_template_is_left_alone() {
    assertThrows(UnreadableException.class, () -> read(HEAD + "kind: Role\nrules: []\nrules: []\n"));
    assertThrows(UnreadableException.class, () -> read(HEAD + "kind: Role\nrules: [\n"));
    assertTrue(Manifests.language().read(file(HEAD + "kind: Role\nmetadata:\n  name: {{ .Release.Name }}-x\nrules: [\n"), Map.of()).isEmpty());
  }
}
