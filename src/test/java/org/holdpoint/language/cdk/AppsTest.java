package org.holdpoint.language.cdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.holdpoint.construct.ProgramTest;
import org.holdpoint.fact.ResourceFact.Opening;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.Declared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What constructs come to.
final class AppsTest {

  private static final String IMPORTS = """
      import * as cdk from 'aws-cdk-lib';
      import { aws_rds as rds, aws_ecs as ecs, aws_s3 as s3, aws_kms as kms, aws_logs as logs, aws_cognito as cognito, aws_dynamodb as dynamodb, aws_elasticloadbalancingv2 as lb, aws_kinesis as kinesis } from 'aws-cdk-lib';
      """;

  private static Declared read(String text) {
    return Apps.language().read(ProgramTest.file("shop.ts", IMPORTS + text), Map.of()).orElseThrow();
  }

  /// What a part of a construct is: its text, or why it is not known.
  private static String part(String construct, String props, String path) {
    var setting = read("new " + construct + "(this, 'It', { " + props + " });").facts().stream().filter(Setting.class::isInstance).map(Setting.class::cast).filter(one -> one.path().equals("It." + path)).findFirst().orElseThrow();
    return setting.value() instanceof Value.Unknown<String>(var because, var _) ? because : setting.form().equals("nothing") ? "nothing" : setting.value().known().orElse(setting.form());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '#', value = {"rds.DatabaseInstance|multiAz: true|multi_az|true", "rds.DatabaseInstance|multiAz: prod|multi_az|only running the program tells", "rds.DatabaseInstance||multi_az|nothing",
      "rds.DatabaseInstance|...props|multi_az|only running the program tells", "rds.DatabaseInstance||deletion_policy|Snapshot", "s3.Bucket||deletion_policy|Retain", "s3.Bucket|removalPolicy: cdk.RemovalPolicy.DESTROY|deletion_policy|Delete",
      "s3.Bucket|removalPolicy: policy|deletion_policy|only running the program tells", "rds.DatabaseInstance|removalPolicy: cdk.RemovalPolicy.RETAIN|deletion_protection|true", "rds.DatabaseInstance|backupRetention: cdk.Duration.days(7)|backup_retention_period|7",
      "rds.DatabaseInstance|backupRetention: cdk.Duration.hours(48)|backup_retention_period|2", "rds.DatabaseInstance|backupRetention: days|backup_retention_period|only running the program tells",
      "kinesis.Stream|retentionPeriod: cdk.Duration.days(2)|retention_period_hours|48", "ecs.FargateService|minHealthyPercent: 50|deployment_configuration.minimum_healthy_percent|50",
      "ecs.FargateService||deployment_configuration.minimum_healthy_percent|50", "ecs.Ec2Service|circuitBreaker: { rollback: true }|deployment_configuration.deployment_circuit_breaker.enable|true",
      "s3.Bucket|versioned: true|versioning_configuration.status|Enabled", "s3.Bucket|blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL|public_access_block_configuration.block_public_policy|true",
      "s3.Bucket|blockPublicAccess: new s3.BlockPublicAccess({ blockPublicPolicy: false })|public_access_block_configuration.block_public_policy|false", "kms.Key|pendingWindow: cdk.Duration.days(7)|pending_window_in_days|7",
      "logs.LogGroup|retention: logs.RetentionDays.ONE_WEEK|retention_in_days|7", "cognito.UserPool|deletionProtection: true|deletion_protection|ACTIVE", "dynamodb.Table|deletionProtection: true|deletion_protection_enabled|true",
      "lb.ApplicationLoadBalancer|internetFacing: true|scheme|internet-facing", "lb.ApplicationLoadBalancer||scheme|internal", "rds.CfnDBCluster|deletionProtection: true|deletion_protection|true"})
  void parts_of_constructs(String construct, String props, String path, String value) {
    assertEquals(value, part(construct, props == null ? "" : props, path));
  }

  @Test
  void a_stack_of_a_class_of_their_own_is_one() {
    assertEquals(List.of("AWS::CloudFormation::Stack"), read("import { ShopStack } from './shop';\nnew ShopStack(app, 'Shop', { terminationProtection: true });\nnew ShopStack(app, 'Other', { env });").facts().stream()
        .filter(Resource.class::isInstance).map(one -> ((Resource) one).type()).toList());
  }

  @Test
  void a_policy_that_is_applied_later_counts() {
    var facts = read("const a = new s3.Bucket(this, 'A');\nconst b = new s3.Bucket(this, 'B');\na.applyRemovalPolicy(cdk.RemovalPolicy.DESTROY);").facts();
    assertEquals(List.of("A false", "B true"), facts.stream().filter(Resource.class::isInstance).map(one -> ((Resource) one).address() + " " + ((Resource) one).retained()).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '#', value = {"group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22))|22-22", "group.addIngressRule(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(22))|", "group.addIngressRule(peer, ec2.Port.tcp(22))|",
      "group.addIngressRule(ec2.Peer.anyIpv6(), ec2.Port.tcpRange(20, 30))|20-30", "group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.allTraffic())|0-65535", "group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.SSH)|22-22",
      "group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(port))|", "group.connections.allowFromAnyIpv4(ec2.Port.tcp(5432))|5432-5432", "this.group.connections.allowFrom(ec2.Peer.anyIpv4(), ec2.Port.udp(53))|53-53", "other.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22))|"})
  void whom_calls_let_in(String call, String ports) {
    var facts = read("import * as ec2 from 'aws-cdk-lib/aws-ec2';\nconst group = new ec2.SecurityGroup(this, 'G', { vpc });\nnew s3.Bucket(this, 'B');\n" + call + ";").facts();
    assertEquals(ports == null ? List.of() : List.of(ports), facts.stream().filter(Opening.class::isInstance).map(Opening.class::cast).map(one -> one.first() + "-" + one.last()).toList());
  }

  @Test
  void an_id_that_two_classes_have_is_told_with_the_second_class() {
    var facts = read("class One extends cdk.Stack { a() { new s3.Bucket(this, 'Data'); } }\nclass Two extends cdk.Stack { a() { new s3.Bucket(this, 'Data'); new s3.Bucket(this, 'Data'); } }").facts();
    assertEquals(List.of("Data", "Two/Data", "Two/Data (2)"), facts.stream().filter(Resource.class::isInstance).map(one -> ((Resource) one).address()).toList());
  }

  @Test
  void what_stands_elsewhere_is_unread_and_programs_around_it_are_passed_over() {
    var declared = read("new s3.Bucket(this, 'A', props);\n\nconsole.log('done');\n");
    assertEquals(List.of(3), declared.unread().stream().map(at -> at.line()).toList());
    assertEquals(List.of(1, 2, 5), declared.ignored().stream().map(at -> at.line()).toList());
  }

  @Test
  void a_program_that_makes_nothing_of_the_tables_is_left_to_others() {
    assertTrue(Apps.language().read(ProgramTest.file("a.ts", "import * as cdk from 'aws-cdk-lib';\nnew cdk.App();\n"), Map.of()).isEmpty());
  }
}
