package org.holdpoint.language.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.PolicyFlaw;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

class CloudPoliciesTest {

  private static SourceFile file(String name, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
  }

  private static List<String> said(DeclarationLanguage language, String text) {
    var file = file("rights.yaml", text);
    assertEquals(3, language.recognises(file));
    return language.read(file, Map.of()).orElseThrow().facts().stream().map(CloudPoliciesTest::said).toList();
  }

  private static String said(Fact fact) {
    return switch (fact) {
      case Grant grant -> grant.sort() + " " + grant.effect() + " " + Statement.of(grant);
      case PolicyFlaw flaw -> flaw.flaw() + " " + flaw.text() + " " + flaw.at().line();
      default -> fact.toString();
    };
  }

  /// Who, what and where, of one statement.
  private static final class Statement {

    static String of(Grant grant) {
      return String.join(" ", java.util.stream.Stream.of(grant.principals(), grant.actions(), grant.resources()).flatMap(List::stream).map(word -> word.text()).toList())
          + grant.conditions().stream().map(condition -> " if " + condition.name()).findFirst().orElse("");
    }
  }

  @Test
  void a_policy_of_google_has_a_statement_for_each_member_of_a_binding() {
    assertEquals(List.of("binding allow user:ana@example.com roles/viewer if request.time < x", "binding allow allUsers roles/viewer if request.time < x"), said(GooglePolicies.language(), """
        bindings:
        - role: roles/viewer
          members: ["user:ana@example.com", allUsers]
          condition: {title: t, expression: request.time < x}
        """));
  }

  @Test
  void a_custom_role_of_google_has_one_for_each_permission() {
    assertEquals(List.of("role allow compute.instances.get"), said(GooglePolicies.language(), "title: Operator\nincludedPermissions:\n- compute.instances.get\n"));
  }

  @Test
  void assignments_and_definitions_of_azure_are_read_however_their_keys_are_written() {
    assertEquals(List.of("binding allow User:ana Owner /subscriptions/1"), said(AzureRoles.language(), "- {principalName: ana, principalType: User, roleDefinitionName: Owner, scope: /subscriptions/1}\n"));
    assertEquals(List.of("binding allow Group:ops Reader /"), said(AzureRoles.language(), "- {DisplayName: ops, ObjectId: '1', ObjectType: Group, RoleDefinitionName: Reader, Scope: /}\n"));
    assertEquals(List.of("role allow * /", "role deny a/write /"), said(AzureRoles.language(), "Name: x\nActions: ['*']\nNotActions: [a/write]\nAssignableScopes: [/]\n"));
    assertEquals(List.of("role allow a/read /", "data-role allow b/read /"), said(AzureRoles.language(), """
        properties:
          roleName: x
          assignableScopes: [/]
          permissions:
          - actions: [a/read]
            dataActions: [b/read]
        """));
  }

  @Test
  void other_files_are_not_claimed() {
    for (var text : List.of("bindings:\n- key: ctrl+c\n  command: copy\n", "role: admin\nmembers: [ana]\n", "actions:\n- run: build\n", "apiVersion: v1\nbindings: []\nrole: roles/x\n")) {
      assertEquals(0, GooglePolicies.language().recognises(file("a.yaml", text)), text);
      assertEquals(0, AzureRoles.language().recognises(file("a.yaml", text)), text);
    }
    assertEquals(0, AzureRoles.language().recognises(file("a.json", "{\"$schema\": \"https://schema.example.com/2019-04-01/deploymentTemplate.json#\",\n\"roleDefinitionId\": 1, \"principalId\": 1}\n")));
    assertEquals(0, GooglePolicies.language().recognises(file("a.py", "includedPermissions: [a.b.c]\n")));
  }

  @Test
  void wrong_types_are_said_with_their_place() {
    assertEquals(List.of("malformed members 3"), said(GooglePolicies.language(), "bindings:\n- role: roles/viewer\n  members: allUsers\n"));
    assertEquals(List.of("binding allow a roles/x", "malformed bindings 4"), said(GooglePolicies.language(), "bindings:\n- role: roles/x\n  members: [a]\n- roles/y\n"));
    assertEquals(List.of("malformed condition 4", "binding allow a roles/x"), said(GooglePolicies.language(), "bindings:\n- role: roles/x\n  members: [a]\n  condition: [b]\n"));
    assertEquals(List.of("malformed permissions 2"), said(AzureRoles.language(), "assignableScopes: [/]\npermissions: {actions: ['*']}\n"));
    assertEquals(List.of("malformed actions 2"), said(AzureRoles.language(), "assignableScopes: [/]\nactions: '*'\n"));
  }

  @Test
  void keys_that_stand_twice_and_what_breaks_off_are_said() {
    for (var text : List.of("{\"bindings\": [{\"role\": \"roles/x\", \"role\": \"roles/y\", \"members\": []}]}", "{\"bindings\": [{\"role\": \"roles/x\", \"members\": [\"a\"")) {
      assertThrows(UnreadableException.class, () -> said(GooglePolicies.language(), text));
    }
    assertThrows(UnreadableException.class, () -> said(AzureRoles.language(), "{\"assignableScopes\": [\"/\"], \"Actions\": [\"*\"], \"Actions\": []}"));
  }
}
