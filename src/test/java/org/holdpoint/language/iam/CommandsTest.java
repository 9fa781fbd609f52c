package org.holdpoint.language.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.LiftedGuard;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Commands that give rights, and policies inside other texts.
class CommandsTest {

  private static SourceFile file(String name, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
  }

  private static List<String> commands(String text) {
    return Commands.in(file("a.sh", text)).stream().map(fact -> switch (fact) {
      case Grant grant -> grant.system() + " " + grant.policy() + ": " + words(grant.principals()) + " may " + words(grant.actions()) + " on " + words(grant.resources()) + (grant.conditions().isEmpty() ? "" : " if " + grant.conditions().getFirst().name());
      case LiftedGuard guard -> guard.guard() + " of " + guard.of();
      default -> fact.toString();
    }).toList();
  }

  private static String words(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(","));
  }

  @Test
  void a_binding_of_gcloud_is_read_over_its_lines_with_its_condition() {
    assertEquals(List.of("gcp projects shop: user:a@b.c may roles/owner on projects shop"), commands("gcloud projects add-iam-policy-binding shop \\\n  --member='user:a@b.c' \\\n  --role=roles/owner\n"));
    assertEquals(List.of("gcp storage buckets gs://x: allUsers may roles/storage.objectViewer on storage buckets gs://x if request.time < timestamp('2027-01-01T00:00:00Z')"),
        commands("gcloud storage buckets add-iam-policy-binding gs://x --member allUsers --role roles/storage.objectViewer --condition=\"expression=request.time < timestamp('2027-01-01T00:00:00Z'),title=until\"\n"));
    assertEquals(List.of("gcp gs://x: allUsers may roles/storage.objectViewer on gs://x"), commands("gsutil iam ch allUsers:objectViewer gs://x\n"));
  }

  @Test
  void assignments_of_azure_and_bindings_of_clusters_are_read() {
    assertEquals(List.of("azure a command: a@b.c may Owner on /subscriptions/s"), commands("az role assignment create --assignee a@b.c --role Owner --scope /subscriptions/s\n"));
    assertEquals(List.of("azure a command: a@b.c may Virtual Machine Contributor on /subscriptions/s"),
        commands("New-AzRoleAssignment -SignInName a@b.c -RoleDefinitionName \"Virtual Machine Contributor\" -Scope /subscriptions/s\n"));
    assertEquals(List.of("kubernetes ClusterRoleBinding x: ServiceAccount:ci/bot may ClusterRole cluster-admin on *"), commands("kubectl create clusterrolebinding x --clusterrole=cluster-admin --serviceaccount=ci:bot\n"));
    assertEquals(List.of("kubernetes RoleBinding shop/x: User:ana may ClusterRole edit on shop"), commands("kubectl create rolebinding x --clusterrole edit --user ana -n shop && echo done\n"));
    assertEquals(List.of("kubernetes ClusterRole x:  may get,list on secrets"), commands("kubectl create clusterrole x --verb=get,list --resource=secrets\n"));
  }

  @Test
  void what_takes_away_or_is_a_remark_or_is_not_whole_gives_nothing() {
    assertEquals(List.of(), commands("gcloud projects remove-iam-policy-binding shop --member=user:a@b.c --role=roles/owner\n# kubectl create clusterrolebinding x --clusterrole=cluster-admin --user=a\n"
        + "gcloud projects add-iam-policy-binding\naz role assignment delete --assignee a --role Owner\necho gcloud-projects add-iam-policy-binding x\nkubectl create clusterrolebinding\n"));
  }

  @Test
  void commands_of_aws_that_let_others_in_or_take_limits_off_are_read() {
    assertEquals(List.of("aws f: * may lambda:InvokeFunction on "), commands("aws lambda add-permission --function-name f --statement-id s --action lambda:InvokeFunction --principal '*'\n"));
    assertEquals(List.of("aws f: Service:sns.amazonaws.com may lambda:InvokeFunction on  if aws:sourcearn"),
        commands("aws lambda add-permission --function-name f --action lambda:InvokeFunction --principal sns.amazonaws.com --source-arn arn:aws:sns:eu-west-1:111122223333:t\n"));
    assertEquals(List.of("boundary of r", "limit of p-1", "public-access-block of b"),
        commands("aws iam delete-role-permissions-boundary --role-name r\naws organizations detach-policy --policy-id p-1 --target-id o\naws s3api delete-public-access-block --bucket b\n"));
    assertEquals(List.of(), commands("aws s3api put-public-access-block --bucket b --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true\n"));
  }

  @Test
  void a_policy_inside_a_string_of_another_language_keeps_its_places() {
    var line = "aws sqs set-queue-attributes --attributes \"{\\\"Version\\\":\\\"2012-10-17\\\",\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\",\\\"Principal\\\":\\\"*\\\",\\\"Action\\\":\\\"sqs:*\\\",\\\"Resource\\\":\\\"*\\\"}]}\"\n";
    var grant = InsidePolicies.in(file("a.sh", line)).stream().filter(Grant.class::isInstance).map(Grant.class::cast).findFirst().orElseThrow();
    assertEquals("sqs:*", grant.actions().getFirst().text());
    var at = grant.actions().getFirst().at();
    assertTrue(line.substring(at.column() - 1).startsWith("\"sqs:*"), line.substring(at.column() - 1));
  }

  @Test
  void a_policy_in_a_step_of_a_pipeline_is_found_once() {
    var step = "on: push\njobs:\n  a:\n    steps:\n      - run: |\n          aws iam put-role-policy --policy-document '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}'\n";
    assertEquals(1, InsidePolicies.in(file(".github/workflows/a.yml", step)).stream().filter(Grant.class::isInstance).count());
    var template = "Resources:\n  R:\n    Properties:\n      PolicyDocument: {\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}]}\n";
    assertEquals(1, InsidePolicies.in(file("t.yaml", template)).stream().filter(Grant.class::isInstance).count());
  }
}
