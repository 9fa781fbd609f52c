package org.holdpoint.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The tables say what can be read, and say it once.
final class ResourceTablesTest {

  private static final Set<String> CONCERNS = Set.of("none", "guard", "rollout", "way-back", "redundancy", "exposure", "isolation", "service");
  private static final Set<String> WEAKER = Set.of("all", "less", "more", "false", "true", "unset", "set", "fewer", "of", "not", "with", "tolerance", "steps", "pinned", "names", "codes", "major", "share", "image", "nowhere", "outside", "success", "failure", "unit", "rank");
  private static final Set<String> KEPT = Set.of("nothing", "data", "location", "copies", "keys", "names", "state", "guard", "alarm", "use", "renewal", "denial");
  private static final List<String> TYPES = List.of("aws_db_instance", "aws_rds_cluster", "aws_docdb_cluster", "aws_dynamodb_table", "aws_s3_bucket", "aws_s3_bucket_acl", "aws_s3_bucket_versioning",
      "aws_s3_bucket_public_access_block", "aws_lb", "aws_instance", "aws_autoscaling_group", "aws_ecs_service", "aws_ecr_repository", "aws_eks_cluster", "aws_kms_key", "aws_secretsmanager_secret",
      "aws_elasticache_replication_group", "aws_redshift_cluster", "aws_backup_plan", "aws_backup_vault", "aws_opensearch_domain", "aws_codedeploy_deployment_group", "aws_cloudwatch_metric_alarm",
      "google_sql_database_instance", "google_storage_bucket", "google_container_cluster", "google_compute_instance", "google_compute_instance_group_manager", "google_bigquery_dataset", "google_bigquery_table",
      "azurerm_key_vault", "azurerm_storage_account", "azurerm_storage_container", "azurerm_postgresql_flexible_server", "azurerm_mssql_database", "azurerm_kubernetes_cluster", "module",
      "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::AutoScaling::AutoScalingGroup", "AWS::ECS::Service", "AWS::KMS::Key", "AWS::Serverless::Function",
      "Deployment", "StatefulSet", "DaemonSet", "PodDisruptionBudget", "HorizontalPodAutoscaler", "PersistentVolumeClaim", "PersistentVolume", "StorageClass", "Namespace", "Play");

  private static List<List<String>> rows(String table) {
    return TableRows.of(table).stream().map(line -> List.of(line.split("\t"))).toList();
  }

  @Test
  void a_type_has_the_rows_whose_pattern_it_matches() {
    for (var table : List.of("guards.tsv", "keeping.tsv")) {
      var byType = new TypeRows<>(table, row -> row);
      for (var type : TYPES) {
        assertEquals(rows(table).stream().filter(row -> type.matches(row.getFirst().replaceFirst(" where .*", ""))).toList(), byType.about(type), type);
      }
    }
  }

  @Test
  void every_row_of_guards_says_what_it_must() {
    var rows = rows("guards.tsv");
    assertTrue(rows.size() > 100, rows.size() + " rows");
    for (var row : rows) {
      assertEquals(9, row.size(), row.toString());
      assertTrue(CONCERNS.contains(row.get(3)) && Set.of("firm", "soft").contains(row.get(4)) && WEAKER.contains(row.get(5).split(" ")[0]), row.toString());
      assertEquals(Set.of("of", "not", "with", "image", "nowhere", "rank").contains(row.get(5).split(" ")[0]), row.get(5).contains(" "), row.toString());
    }
  }

  @Test
  void no_part_of_a_type_stands_in_two_rows() {
    var rows = rows("guards.tsv");
    var twice = new ArrayList<String>();
    for (var type : TYPES) {
      var seen = new HashSet<String>();
      rows.stream().filter(row -> type.matches(row.getFirst())).map(row -> row.get(1).replace("?", "") + (row.get(5).startsWith("image ") ? ">release" : row.get(5).equals("all") ? ">all" : "")).filter(path -> !seen.add(path)).forEach(path -> twice.add(type + " " + path));
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void every_row_of_keeping_says_what_it_keeps() {
    for (var row : rows("keeping.tsv")) {
      assertEquals(4, row.size(), row.toString());
      assertTrue(KEPT.contains(row.get(1)) && !Pattern.compile(row.getFirst()).matcher("").matches(), row.toString());
    }
  }
}
