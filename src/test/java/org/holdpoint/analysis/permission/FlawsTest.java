package org.holdpoint.analysis.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.EscalationWay;
import org.holdpoint.fact.IamFact.PolicyFlaw;
import org.junit.jupiter.api.Test;

/// What is said of the words of a policy, and which ways to more rights it opens.
class FlawsTest {

  private static List<String> flaws(String statement) {
    var facts = Policies.read(statement);
    return Stream.concat(facts.stream(), Flaws.of(facts).stream()).filter(PolicyFlaw.class::isInstance).map(PolicyFlaw.class::cast)
        .map(flaw -> (flaw.flaw() + " " + flaw.text() + (flaw.advice().isEmpty() ? "" : " → " + flaw.advice()) + (flaw.refused() ? " refused" : "")).strip()).sorted().toList();
  }

  private static String allow(String action, String resource, String condition) {
    return "{'Effect': 'Allow', 'Action': " + action + ", 'Resource': " + resource + (condition.isEmpty() ? "" : ", 'Condition': " + condition) + "}";
  }

  @Test
  void an_action_that_is_mistyped_has_the_nearest_one_beside_it() {
    assertEquals(List.of("unknown-action s3:GetObjct → s3:GetObject"), flaws(allow("'s3:GetObjct'", "'*'", "")));
    assertEquals(List.of("unknown-service s4:GetObject → s3"), flaws(allow("'s4:GetObject'", "'*'", "")));
    assertEquals(List.of("pattern-of-nothing s3:Gett*"), flaws(allow("'s3:Gett*'", "'*'", "")));
    assertEquals(List.of("no-service GetObject refused"), flaws(allow("'GetObject'", "'*'", "")));
    assertEquals(List.of(), flaws(allow("'s3:getobject'", "'*'", "")));
  }

  @Test
  void a_resource_is_a_name_and_one_that_the_action_takes() {
    assertEquals(List.of("malformed-arn reports/* refused", "resource-mismatch s3:GetObject"), flaws(allow("'s3:GetObject'", "'reports/*'", "")));
    assertEquals(List.of("malformed-arn arn:aws:S3:::reports/* refused", "resource-mismatch s3:GetObject"), flaws(allow("'s3:GetObject'", "'arn:aws:S3:::reports/*'", "")));
    assertEquals(List.of("unknown-partition arn:aw:s3:::reports/* → aws refused"), flaws(allow("'s3:GetObject'", "'arn:aw:s3:::reports/*'", "")).stream().filter(flaw -> flaw.contains("partition")).toList());
    assertEquals(List.of("resource-mismatch s3:ListBucket"), flaws(allow("'s3:ListBucket'", "'arn:aws:s3:::reports/x/*'", "")));
    assertEquals(List.of(), flaws(allow("'s3:GetObject'", "'arn:aws:s3:::reports/*'", "")));
  }

  @Test
  void a_condition_asks_for_keys_and_values_that_there_are() {
    assertEquals(List.of("unknown-operator StringEqual → StringEquals refused"), flaws(allow("'s3:GetObject'", "'*'", "{'StringEqual': {'aws:PrincipalOrgID': 'o-a1b2c3d4e5'}}")));
    assertEquals(List.of("unknown-operator NullIfExists → Null refused"), flaws(allow("'s3:GetObject'", "'*'", "{'NullIfExists': {'aws:PrincipalOrgID': 'true'}}")));
    assertEquals(List.of("value-mismatch yes → bool"), flaws(allow("'s3:GetObject'", "'*'", "{'Bool': {'aws:SecureTransport': 'yes'}}")));
    assertEquals(List.of("private-address 10.0.0.0/8"), flaws(allow("'s3:GetObject'", "'*'", "{'IpAddress': {'aws:SourceIp': '10.0.0.0/8'}}")));
    assertEquals(List.of(), flaws(allow("'s3:GetObject'", "'*'", "{'IpAddress': {'aws:SourceIp': ['10.0.0.0/8', '198.51.100.0/24']}}")));
    assertEquals(List.of("value-mismatch subnet-1 → vpc-…"), flaws(allow("'s3:GetObject'", "'*'", "{'StringEquals': {'aws:SourceVpc': 'subnet-1'}}")));
    assertEquals(List.of("missing-qualifier aws:tagkeys"), flaws(allow("'ec2:CreateTags'", "'*'", "{'StringEquals': {'aws:TagKeys': 'team'}}")));
    assertEquals(List.of("malformed aws:sourcevpc refused"), flaws(allow("'s3:GetObject'", "'*'", "{'StringEquals': {'aws:SourceVpc': 'vpc-1', 'aws:sourcevpc': 'vpc-2'}}")));
    assertEquals(List.of("unknown-key aws:requesttag/"), flaws(allow("'ec2:CreateTags'", "'*'", "{'StringEquals': {'aws:RequestTag/': 'x'}}")));
    assertEquals(List.of("wildcard-not-read aws:principalarn → StringLike"), flaws(allow("'s3:GetObject'", "'*'", "{'StringEquals': {'aws:PrincipalArn': 'arn:aws:iam::*:role/a'}}")).stream()
        .filter(flaw -> flaw.startsWith("wildcard")).toList());
  }

  @Test
  void a_trust_policy_names_whom_it_trusts_and_by_which_action() {
    var provider = "{'Federated': 'arn:aws:iam::111122223333:oidc-provider/token.example.net'}";
    assertEquals(List.of("action-of-others Federated:arn:aws:iam::111122223333:oidc-provider/token.example.net refused"), flaws("{'Effect': 'Allow', 'Principal': " + provider + ", 'Action': 'sts:AssumeRole'}"));
    assertEquals(List.of(), flaws("{'Effect': 'Allow', 'Principal': " + provider + ", 'Action': 'sts:AssumeRoleWithWebIdentity'}"));
    assertEquals(List.of("malformed Resource refused"), flaws("{'Effect': 'Allow', 'Principal': {'AWS': '111122223333'}, 'Action': 'sts:AssumeRole', 'Resource': '*'}"));
    assertEquals(List.of("principal-pattern arn:aws:iam::111122223333:role/* refused"), flaws("{'Effect': 'Allow', 'Principal': {'AWS': 'arn:aws:iam::111122223333:role/*'}, 'Action': 'sts:AssumeRole'}"));
  }

  private static List<String> ways(String was, String now) {
    return Escalations.of(was.isEmpty() ? List.<Fact>of() : Policies.read(was), Policies.read(now)).stream().map(EscalationWay.class::cast)
        .map(way -> String.join("+", way.actions()) + (way.open() ? " open" : " narrowed") + (way.alone() ? " alone" : "") + (way.fresh() ? " fresh" : "")).toList();
  }

  @Test
  void actions_that_raise_rights_together_are_a_way_where_the_last_of_them_comes() {
    var pass = allow("'iam:PassRole'", "'*'", "");
    var both = allow("['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction']", "'*'", "");
    assertEquals(List.of("iam:PassRole+lambda:CreateFunction+lambda:InvokeFunction open"), ways(pass, both).stream().map(way -> way.replaceFirst("^.*(?=lambda:CreateFunction)", "iam:PassRole+")).toList());
    assertEquals(List.of(), ways(both, both));
    assertEquals(List.of(), ways(both, pass));
    assertEquals(List.of("iam:CreatePolicyVersion open alone fresh"), ways("", allow("'iam:CreatePolicyVersion'", "'*'", "")));
    assertEquals(List.of("iam:CreatePolicyVersion narrowed alone fresh"), ways("", allow("'iam:CreatePolicyVersion'", "'arn:aws:iam::111122223333:policy/own'", "")));
  }

  @Test
  void a_deny_without_a_condition_closes_a_way_and_all_actions_are_none() {
    var open = allow("'iam:CreatePolicyVersion'", "'*'", "");
    assertEquals(List.of(), ways("", open + ", {'Effect': 'Deny', 'Action': 'iam:*', 'Resource': '*'}"));
    assertEquals(1, ways("", open + ", {'Effect': 'Deny', 'Action': 'iam:*', 'Resource': '*', 'Condition': {'Bool': {'aws:SecureTransport': 'false'}}}").size());
    assertEquals(List.of(), ways("", allow("'*'", "'*'", "")));
  }
}
