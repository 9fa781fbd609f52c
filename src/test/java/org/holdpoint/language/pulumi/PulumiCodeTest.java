package org.holdpoint.language.pulumi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.holdpoint.construct.ProgramTest;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What programs of Pulumi make.
final class PulumiCodeTest {

  private static String setting(String name, String text, String path) {
    var facts = PulumiPrograms.language().read(ProgramTest.file(name, text), Map.of()).orElseThrow().facts();
    var setting = facts.stream().filter(Setting.class::isInstance).map(Setting.class::cast).filter(one -> one.path().equals(path)).findFirst().orElseThrow(() -> new AssertionError(facts));
    return setting.value() instanceof Value.Unknown<String>(var because, var _) ? because : setting.form().equals("nothing") ? "nothing" : setting.value().known().orElse(setting.form());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '#', value = {"aws.rds.Instance(\"a\", { multiAz: true })|Instance a.multi_az|true", "aws.rds.Instance(\"a\", {}, { protect: true })|Instance a.lifecycle.prevent_destroy|true",
      "aws.rds.Instance(\"a\", {}, { protect: prod })|Instance a.lifecycle.prevent_destroy|only running the program tells", "aws.rds.Instance(\"a\", args)|Instance a.multi_az|only running the program tells", "aws.rds.Instance(name, {})|Instance ${…}.multi_az|nothing",
      "aws.ecs.Service(\"a\", { desiredCount: 3 })|Service a.desired_count|3", "k8s.apps.v1.Deployment(\"a\", { spec: { replicas: 3 } })|Deployment a.spec.replicas|3", "gcp.sql.DatabaseInstance(\"a\", { deletionProtection: false })|DatabaseInstance a.deletion_protection|false"})
  void what_scripts_make(String made, String path, String value) {
    assertEquals(value, setting("index.ts", "import * as aws from \"@pulumi/aws\";\nimport * as gcp from '@pulumi/gcp';\nimport * as k8s from '@pulumi/kubernetes';\nnew " + made + ";\n", path));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '#', value = {"rds.Instance(\"a\", multi_az=True)|Instance a.multi_az|true", "rds.Instance(\"a\", rds.InstanceArgs(multi_az=True))|Instance a.multi_az|true", "rds.Instance(\"a\", **common)|Instance a.multi_az|only running the program tells",
      "rds.Instance(\"a\", opts=pulumi.ResourceOptions(protect=True))|Instance a.lifecycle.prevent_destroy|true", "aws.s3.Bucket(\"a\", versioning=aws.s3.BucketVersioningArgs(enabled=True))|Bucket a.versioning.enabled|true", "aws.s3.Bucket(\"a\", versioning={\"enabled\": True})|Bucket a.versioning.enabled|true"})
  void what_python_makes(String made, String path, String value) {
    assertEquals(value, setting("__main__.py", "import pulumi\nimport pulumi_aws as aws\nfrom pulumi_aws import rds\n" + made + "\n", path));
  }

  private static String rights(String name, String text) {
    return PulumiPrograms.language().read(ProgramTest.file(name, text), Map.of()).orElseThrow().embedded().stream().map(one -> one.text().replaceAll("\\s", "")).collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '#', value = {"gcp.projects.IAMMember(\"a\", { project: \"p\", role: \"roles/viewer\", member: `user:${who}` })|{\"resource\":\"projectp\",\"bindings\":[{\"members\":[\"user:${who}\"],\"role\":\"roles/viewer\"}]}",
      "gcp.serviceaccount.IAMMember(\"a\", { serviceAccountId: sa.name, role: \"r\", member: pulumi.concat(\"user:\", ana.email) })|{\"resource\":\"service_account${sa.name}\",\"bindings\":[{\"members\":[\"user:${ana.email}\"],\"role\":\"r\"}]}",
      "azure.authorization.Assignment(\"a\", { scope: group.id, principalId: me.id, roleDefinitionName: \"Reader\" })|{\"scope\":\"${group.id}\",\"principalId\":\"${me.id}\",\"roleDefinitionName\":\"Reader\"}"})
  void what_scripts_give(String made, String document) {
    assertEquals(document, rights("index.ts", "import * as pulumi from \"@pulumi/pulumi\";\nimport * as gcp from '@pulumi/gcp';\nimport * as azure from '@pulumi/azure';\nnew " + made + ";\n"));
  }

  @Test
  void python_fills_texts_in_by_name() {
    assertEquals("{\"resource\":\"projectp\",\"bindings\":[{\"members\":[\"user:${who}\"],\"role\":\"roles/viewer\"}]}",
        rights("__main__.py", "import pulumi_gcp as gcp\ngcp.projects.IAMMember(\"a\", project=\"p\", role=\"roles/viewer\", member=f\"user:{who}\")\n"));
  }

  @Test
  void what_is_spread_gives_nothing_for_certain() {
    assertEquals("", rights("index.ts", "import * as gcp from '@pulumi/gcp';\nnew gcp.projects.IAMMember(\"a\", { ...common, role: \"roles/viewer\" });\n"));
  }
}
