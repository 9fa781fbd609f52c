package org.holdpoint.analysis.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.NewPermission;
import org.holdpoint.language.iam.AzureRoles;
import org.holdpoint.language.iam.GooglePolicies;
import org.holdpoint.language.kubernetes.Manifests;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

class CloudsTest {

  private static List<Fact> following(List<Fact> was, List<Fact> now) {
    return Clouds.of(was, now, Clouds.Roles.of(was, now));
  }

  private static List<Fact> read(DeclarationLanguage language, String text) {
    return text.isEmpty() ? List.of() : language.read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.yaml", "a.yaml", Side.HEAD), Map.of()).orElseThrow().facts();
  }

  private static List<String> found(DeclarationLanguage language, String was, String now) {
    return following(read(language, was), read(language, now)).stream().map(NewPermission.class::cast)
        .map(one -> (one.verdict() + " " + one.principal() + " " + one.action() + " " + one.resource() + " " + one.because()).replace("  ", " ").strip()).toList();
  }

  private static String google(String role, String members, String condition) {
    return "bindings:\n- role: " + role + "\n  members: [" + members + "]\n" + (condition.isEmpty() ? "" : "  condition: {expression: " + condition + "}\n");
  }

  private static List<String> google(String was, String now) {
    return found(GooglePolicies.language(), was, now);
  }

  @Test
  void who_was_owner_gets_nothing_new_from_a_lesser_role_but_tokens() {
    assertEquals(List.of(), google(google("roles/owner", "'user:a@b.c'", ""), google("roles/editor", "'user:a@b.c'", "")));
    assertEquals(1, google(google("roles/editor", "'user:a@b.c'", ""), google("roles/owner", "'user:a@b.c'", "")).size());
    assertEquals(1, google(google("roles/owner", "'user:a@b.c'", ""), google("roles/iam.serviceAccountTokenCreator", "'user:a@b.c'", "")).size());
  }

  @Test
  void what_everybody_had_nobody_gets_newly() {
    assertEquals(List.of(), google(google("roles/viewer", "allUsers", ""), google("roles/viewer", "'user:a@b.c', allAuthenticatedUsers", "")));
    assertEquals(List.of("new allUsers roles/viewer"), google(google("roles/viewer", "allAuthenticatedUsers", ""), google("roles/viewer", "allUsers", "")));
  }

  @Test
  void a_condition_that_is_gone_is_new_access_and_another_one_may_be() {
    assertEquals(List.of("new a roles/x before, only under p"), google(google("roles/x", "a", "p"), google("roles/x", "a", "")));
    assertEquals(List.of("possible a roles/x whether p let the same through cannot be told"), google(google("roles/x", "a", "p"), google("roles/x", "a", "q")));
    assertEquals(List.of(), google(google("roles/x", "a", ""), google("roles/x", "a", "q")));
    assertEquals(List.of(), google(google("roles/x", "a", "\"p  &&\\n q\""), google("roles/x", "a", "p && q")));
  }

  private static String assigned(String role, String scope) {
    return "- {principalName: ana, roleDefinitionName: '" + role + "', scope: '" + scope + "'}\n";
  }

  private static List<String> azure(String was, String now) {
    return found(AzureRoles.language(), was, now);
  }

  @Test
  void a_scope_holds_what_is_below_it_and_a_role_what_its_actions_hold() {
    assertEquals(List.of(), azure(assigned("Owner", "/subscriptions/1"), assigned("Contributor", "/subscriptions/1/resourceGroups/x")));
    assertEquals(List.of("new ana Owner /subscriptions/11"), azure(assigned("Reader", "/subscriptions/1"), assigned("Owner", "/subscriptions/11")));
    assertEquals(List.of("new ana Owner /subscriptions/1"), azure(assigned("Contributor", "/subscriptions/1"), assigned("Owner", "/subscriptions/1")));
    assertEquals(List.of("new ana Reader /subscriptions/1 before, only at /subscriptions/1/resourceGroups/x"), azure(assigned("Reader", "/subscriptions/1/resourceGroups/x"), assigned("Reader", "/subscriptions/1")));
    assertEquals(List.of(), azure(assigned("Owner", "/"), assigned("/subscriptions/1/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "/")));
  }

  @Test
  void whether_a_subscription_is_below_a_group_of_them_cannot_be_told() {
    var group = "/providers/Microsoft.Management/managementGroups/shop";
    assertEquals(List.of("possible ana Reader /subscriptions/1 whether /subscriptions/1 is below " + group + " cannot be told"), azure(assigned("Reader", group), assigned("Reader", "/subscriptions/1")));
  }

  private static String definition(String actions, String without) {
    return "Name: x\nActions: [" + actions + "]\nNotActions: [" + without + "]\nAssignableScopes: [/]\n";
  }

  @Test
  void what_a_role_no_longer_leaves_out_is_new_unless_it_never_had_it() {
    assertEquals(List.of("new a/b/write / it was left out before"), azure(definition("'a/*'", "a/b/write"), definition("'a/*'", "")));
    assertEquals(List.of(), azure(definition("'a/*'", "c/b/write"), definition("'a/*'", "")));
    assertEquals(List.of(), azure(definition("'a/*'", "a/b/write"), definition("'a/*'", "'a/b/*'")));
    assertEquals(List.of(), azure(definition("'a/*'", "a/b/write"), definition("'a/*', a/b/write", "a/b/write")));
    assertEquals(List.of("new A/c/read /"), azure(definition("'a/b/*'", ""), definition("'A/B/read', A/c/read", "")));
  }

  private static String cluster(String verbs, String resources, String more) {
    return "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: r}\nrules:\n- {apiGroups: [''], resources: [" + resources + "], verbs: [" + verbs + "]" + more + "}\n";
  }

  private static List<String> cluster(String was, String now) {
    return found(Manifests.language(), was, now);
  }

  @Test
  void a_verb_that_a_wildcard_had_is_not_new_and_a_wildcard_is() {
    assertEquals(List.of(), cluster(cluster("'*'", "pods", ""), cluster("get, delete", "pods", "")));
    assertEquals(List.of(), cluster(cluster("get", "'*'", ""), cluster("get", "pods/log", "")));
    assertEquals(List.of("new * pods *"), cluster(cluster("get, delete", "pods", ""), cluster("'*'", "pods", "")));
    assertEquals(List.of("new get pods/log *"), cluster(cluster("get", "pods", ""), cluster("get", "pods/log", "")));
    assertEquals(List.of("new get secrets * before, only for tls"), cluster(cluster("get", "secrets", ", resourceNames: [tls]"), cluster("get", "secrets", "")));
    assertEquals(List.of(), cluster(cluster("get", "secrets", ""), cluster("get", "secrets", ", resourceNames: [tls]")));
  }

  @Test
  void all_verbs_written_out_on_everything_are_everything() {
    var text = "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: r}\nrules:\n- {apiGroups: ['*'], resources: ['*'], verbs: [get, list, watch, create, update, patch, delete%s]}\n";
    var risks = List.of("", ", deletecollection").stream().map(more -> ((NewPermission) following(List.of(), read(Manifests.language(), text.formatted(more))).getFirst()).risks().getFirst()).toList();
    assertEquals(List.of("escalation", "everything"), risks);
  }

  private static String binding(String kind, String role, String subject) {
    return "apiVersion: rbac.authorization.k8s.io/v1\nkind: " + kind + "\nmetadata: {name: b, namespace: shop}\nroleRef: {kind: ClusterRole, name: " + role + "}\nsubjects: [" + subject + "]\n";
  }

  @Test
  void groups_hold_their_members_and_the_cluster_its_namespaces() {
    var ana = "{kind: User, name: ana}";
    assertEquals(List.of(), cluster(binding("ClusterRoleBinding", "view", "{kind: Group, name: 'system:authenticated'}"), binding("ClusterRoleBinding", "view", ana)));
    assertEquals(List.of(), cluster(binding("ClusterRoleBinding", "edit", ana), binding("RoleBinding", "view", ana)));
    assertEquals(List.of("new User:ana ClusterRole view * before, only in namespace shop"), cluster(binding("RoleBinding", "edit", ana), binding("ClusterRoleBinding", "view", ana)));
    assertEquals(List.of("new User:system:anonymous ClusterRole view *"),
        cluster(binding("ClusterRoleBinding", "view", "{kind: Group, name: 'system:authenticated'}"), binding("ClusterRoleBinding", "view", "{kind: User, name: 'system:anonymous'}")));
  }

  @Test
  void what_stays_is_never_new() {
    for (var text : List.of(cluster("get, '*'", "pods, secrets", ""), binding("RoleBinding", "admin", "{kind: User, name: ana}"))) {
      assertEquals(List.of(), cluster(text, text));
      assertTrue(!cluster("", text).isEmpty(), text);
    }
    assertEquals(List.of(), google(google("roles/x", "a, b", "p"), google("roles/x", "b, a", "p")));
    assertEquals(List.of(), azure(definition("'*'", "a/b"), definition("'*'", "a/b")));
    assertEquals(List.of(), azure(assigned("Unheard of", ""), assigned("Unheard of", "")));
  }

  @Test
  void names_with_many_wildcards_are_decided_in_time() {
    var many = "'" + "*a".repeat(2_000) + "'";
    assertEquals(List.of(), azure(definition(many, ""), definition(many, "")));
    assertEquals(1, azure(definition(many, ""), definition("'" + "a".repeat(4_000) + "b'", "")).size());
  }
}
