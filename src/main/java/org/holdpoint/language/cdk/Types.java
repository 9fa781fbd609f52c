package org.holdpoint.language.cdk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is called in a program of the AWS CDK → the type of CloudFormation.
final class Types {

  /// The library, as version 2 and version 1 are called in TypeScript and Python ("Working with the AWS CDK in TypeScript", "in Python").
  private static final List<String> LIBRARY = List.of("aws-cdk-lib", "@aws-cdk", "aws_cdk");
  private static final String CORE = "core";
  /// A construct that is a resource as it is ("Constructs", AWS CDK Developer Guide, L1): `aws_rds.CfnDBInstance` is `AWS::RDS::DBInstance`.
  private static final Pattern PLAIN = Pattern.compile("aws_(\\w+)\\.Cfn(\\w+)");
  /// Services whose names are not just written with a capital.
  private static final Map<String, String> SERVICES = Map.ofEntries(Map.entry("rds", "RDS"), Map.entry("docdb", "DocDB"), Map.entry("dynamodb", "DynamoDB"), Map.entry("s3", "S3"), Map.entry("efs", "EFS"), Map.entry("fsx", "FSx"),
      Map.entry("kms", "KMS"), Map.entry("ecr", "ECR"), Map.entry("ecs", "ECS"), Map.entry("eks", "EKS"), Map.entry("ec2", "EC2"), Map.entry("iam", "IAM"), Map.entry("sqs", "SQS"), Map.entry("sns", "SNS"), Map.entry("msk", "MSK"),
      Map.entry("autoscaling", "AutoScaling"), Map.entry("applicationautoscaling", "ApplicationAutoScaling"), Map.entry("elasticache", "ElastiCache"), Map.entry("elasticloadbalancing", "ElasticLoadBalancing"),
      Map.entry("elasticloadbalancingv2", "ElasticLoadBalancingV2"), Map.entry("opensearchservice", "OpenSearchService"), Map.entry("cloudwatch", "CloudWatch"), Map.entry("cloudfront", "CloudFront"), Map.entry("cloudtrail", "CloudTrail"),
      Map.entry("codedeploy", "CodeDeploy"), Map.entry("secretsmanager", "SecretsManager"), Map.entry("apigateway", "ApiGateway"), Map.entry("apigatewayv2", "ApiGatewayV2"), Map.entry("route53", "Route53"), Map.entry("wafv2", "WAFv2"),
      Map.entry("networkfirewall", "NetworkFirewall"), Map.entry("guardduty", "GuardDuty"), Map.entry("globalaccelerator", "GlobalAccelerator"), Map.entry("amazonmq", "AmazonMQ"), Map.entry("memorydb", "MemoryDB"));

  private Types() {}

  /// `aws-cdk-lib`, `aws-rds`, `DatabaseInstance` → `aws_rds.DatabaseInstance`; empty for what is of another library.
  static Optional<String> construct(List<String> path) {
    if (path.isEmpty() || !LIBRARY.contains(path.getFirst())) {
      return Optional.empty();
    }
    var rest = path.subList(path.size() > 2 && path.get(1).equals(CORE) ? 2 : 1, path.size());
    return rest.isEmpty() ? Optional.empty() : Optional.of(String.join(".", rest).replace('-', '_'));
  }

  /// Empty where nothing is known of the construct.
  static Optional<String> of(String construct) {
    var plain = PLAIN.matcher(construct);
    return plain.matches() ? Optional.of("AWS::" + service(plain.group(1)) + "::" + plain.group(2)) : Rows.type(construct).map(Rows.Row::becomes);
  }

  private static String service(String module) {
    return SERVICES.getOrDefault(module, Character.toUpperCase(module.charAt(0)) + module.substring(1));
  }
}
