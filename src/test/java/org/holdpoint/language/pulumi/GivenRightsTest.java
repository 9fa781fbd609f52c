package org.holdpoint.language.pulumi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.holdpoint.construct.ProgramTest;
import org.holdpoint.replay.Embedded;
import org.junit.jupiter.api.Test;

class GivenRightsTest {

  private static String python(String made) {
    return rights("__main__.py", "import json\nimport pulumi\nimport pulumi_aws as aws\nimport pulumi_gcp as gcp\n" + made + "\n");
  }

  private static String script(String made) {
    return rights("index.ts", "import * as pulumi from \"@pulumi/pulumi\";\nimport * as aws from \"@pulumi/aws\";\nimport * as k8s from \"@pulumi/kubernetes\";\nimport * as gcp from \"@pulumi/gcp\";\n" + made + "\n");
  }

  private static String rights(String name, String text) {
    return PulumiPrograms.language().read(ProgramTest.file(name, text), Map.of()).orElseThrow().embedded().stream().map(GivenRightsTest::said).collect(Collectors.joining(" "));
  }

  private static String said(Embedded embedded) {
    return embedded.languageHint().orElse("") + embedded.text().replaceAll("\\s", "");
  }

  private static String member(String member) {
    return "gcp{\"resource\":\"projectp\",\"bindings\":[{\"members\":[\"" + member + "\"],\"role\":\"r\"}]}";
  }

  private static String given(String member) {
    return python("gcp.projects.IAMMember(\"a\", project=\"p\", role=\"r\", member=" + member + ")").replaceFirst("^[a-z-]*", "gcp");
  }

  @Test
  void what_python_fills_in_stands_by_its_name_and_a_brace_that_stands_twice_is_one() {
    assertEquals(member("user:${who}"), given("f\"user:{who}\""));
    assertEquals(member("user:${who}"), given("rf'user:{who}'"));
    assertEquals(member("user:{who}"), given("f\"user:{{who}}\""), "no name of the program");
    assertEquals(member("user:${who}"), given("f\"\"\"user:{who}\"\"\""));
    assertEquals(member("user:{who}"), given("\"user:{who}\""), "no text that is filled in");
  }

  @Test
  void what_scripts_fill_in_stands_by_its_name() {
    assertEquals(member("user:${ana.email}"), script("new gcp.projects.IAMMember(\"a\", {project: \"p\", role: \"r\", member: pulumi.interpolate`user:${ana.email}`});").replaceFirst("^[a-z-]*", "gcp"));
    assertEquals(member("user:${…}"), script("new gcp.projects.IAMMember(\"a\", {project: \"p\", role: \"r\", member: pulumi.concat(\"user:\", f(x))});").replaceFirst("^[a-z-]*", "gcp"));
  }

  @Test
  void a_policy_of_aws_is_found_wherever_it_stands_in_a_call() {
    assertEquals(1, script("new aws.iam.Policy(\"a\", {policy: JSON.stringify({Version: \"2012-10-17\", Statement: [{Effect: \"Allow\", Action: \"*\", Resource: \"*\"}]})});").split("\"Statement\"", -1).length - 1);
    assertEquals(1, python("aws.iam.Policy(\"a\", policy=json.dumps({\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}]}))").split("\"Statement\"", -1).length - 1);
    assertEquals("", script("new aws.s3.Bucket(\"a\", {tags: {statement: \"no policy\"}});"));
  }

  @Test
  void a_role_of_kubernetes_is_the_manifest_that_the_cluster_keeps() {
    assertEquals("kubernetes{\"apiVersion\":\"rbac.authorization.k8s.io/v1\",\"kind\":\"ClusterRole\",\"metadata\":{\"name\":\"viewer\"},\"rules\":[{\"verbs\":[\"get\"]}]}",
        script("new k8s.rbac.v1.ClusterRole(\"a\", {metadata: {name: \"viewer\"}, rules: [{verbs: [\"get\"]}]});"));
    assertEquals("kubernetes{\"apiVersion\":\"rbac.authorization.k8s.io/v1\",\"kind\":\"ClusterRole\",\"metadata\":{\"name\":\"ClusterRolea\"},\"rules\":[{\"verbs\":[\"get\"]}]}",
        script("new k8s.rbac.v1.ClusterRole(\"a\", {rules: [{verbs: [\"get\"]}]}, {protect: true});"), "without a name it has that of the resource");
  }
}
