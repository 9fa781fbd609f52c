package org.holdpoint.language.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ResourceFact;
import org.holdpoint.fact.ResourceFact.PlannedReplacement;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Plans as Terraform prints them for people.
final class PrintedPlansTest {

  private static SourceFile file(String name, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
  }

  @Test
  void a_plan_says_what_it_will_do() {
    assertEquals(3, PrintedPlans.language().recognises(file("plan.txt", "Terraform will perform the following actions:\n")));
    assertEquals(0, PrintedPlans.language().recognises(file("plan.txt", "No changes. Your infrastructure matches the configuration.\n")));
    assertEquals(0, PrintedPlans.language().recognises(file("plan.md", "Terraform will perform the following actions:\n")));
  }

  @Test
  void what_is_made_anew_says_what_forces_it() {
    var facts = PrintedPlans.language().read(file("plan.txt", """
        Terraform will perform the following actions:

          # module.mq.aws_ebs_volume.journal["a b"] will be updated in-place
          ~ iops = 3000 -> 6000
          # module.mq.aws_ebs_volume.journal[0] must be replaced
        -/+ resource "aws_ebs_volume" "journal" {
              ~ availability_zone = "a" -> "b" # forces replacement
            }
          # aws_db_instance.shop is tainted, so must be replaced
        """), Map.of()).orElseThrow().facts();
    assertEquals(List.of("module.mq.aws_ebs_volume.journal[0]: availability_zone cannot change in place", "aws_db_instance.shop: no reason is given"),
        facts.stream().filter(PlannedReplacement.class::isInstance).map(PlannedReplacement.class::cast).map(one -> one.address() + ": " + one.because()).toList());
    assertEquals(List.of("module.mq.aws_ebs_volume.journal"), facts.stream().filter(fact -> !(fact instanceof PlannedReplacement)).map(fact -> fact.key().path().getFirst()).distinct().toList());
  }

  private static List<String> replacements(String text) {
    return PrintedPlans.language().read(file("plan.txt", "Terraform will perform the following actions:\n\n" + text), Map.of()).orElseThrow().facts().stream().filter(PlannedReplacement.class::isInstance).map(PlannedReplacement.class::cast)
        .map(one -> one.address() + ": " + one.because()).toList();
  }

  @Test
  void what_forces_it_may_stand_behind_what_the_plan_hides() {
    assertEquals(List.of("aws_instance.app: volume_id cannot change in place"), replacements("""
          # aws_instance.app must be replaced
        -/+ resource "aws_instance" "app" {
              ~ arn = "a" -> (known after apply)
                # (20 unchanged attributes hidden)

              ~ ebs_block_device {
                  ~ volume_id = "a" -> "b" # forces replacement
                }
            }

          # aws_instance.other will be updated in-place
          ~ resource "aws_instance" "other" {
              ~ ami = "a" -> "b" # forces replacement
            }
        """));
  }

  @Test
  void the_key_of_one_of_several_may_hold_blanks() {
    assertEquals(List.of("aws_ebs_volume.journal[\"a b\"]: no reason is given", "module.mq[\"x\"].aws_ebs_volume.journal[0]: no reason is given"),
        replacements("  # aws_ebs_volume.journal[\"a b\"] must be replaced\n  # module.mq[\"x\"].aws_ebs_volume.journal[0] will be replaced, as requested\n  # aws_ebs_volume.journal will be replacedish\n"));
  }

  private static List<String> settings(List<Fact> facts) {
    return facts.stream().filter(Setting.class::isInstance).map(Setting.class::cast).filter(one -> !one.form().equals("block")).map(one -> one.path() + " " + one.value().known().orElse(one.form())).toList();
  }

  @Test
  void what_a_thing_says_before_and_after_stands_beside_the_arrow() {
    var plan = PrintedPlans.language().read(file("plan.txt", """
        Terraform will perform the following actions:

          # aws_db_instance.shop will be updated in-place
          # (because of a reason)
          ~ resource "aws_db_instance" "shop" {
              ~ deletion_protection     = true -> false
              - backup_retention_period = 14 -> null
              + multi_az                = true
                skip_final_snapshot     = false
              ~ tags                    = {
                  + "deletion_protection" = "no"
                    # (3 unchanged elements hidden)
                }
                # (49 unchanged attributes hidden)
            }
        """), Map.of()).orElseThrow();
    assertEquals(List.of("aws_db_instance.shop.deletion_protection true", "aws_db_instance.shop.skip_final_snapshot false", "aws_db_instance.shop.backup_retention_period 14", "aws_db_instance.shop.multi_az nothing"), settings(plan.before()));
    assertEquals(List.of("aws_db_instance.shop.deletion_protection false", "aws_db_instance.shop.skip_final_snapshot false", "aws_db_instance.shop.backup_retention_period nothing", "aws_db_instance.shop.multi_az true"), settings(plan.facts()));
  }

  @Test
  void lists_texts_and_what_is_made_of_json_are_read_to_their_ends() {
    var plan = PrintedPlans.language().read(file("plan.txt", """
        Terraform will perform the following actions:

          # aws_ecs_service.shop will be updated in-place
          ~ resource "aws_ecs_service" "shop" {
              ~ policy        = jsonencode(
                  ~ {
                      ~ Statement = [
                          ~ {
                              ~ Action = "s3:GetObject" -> "s3:*"
                                # (2 unchanged attributes hidden)
                            },
                        ]
                    }
                )
              ~ script        = <<-EOT
                    - desired_count = 1 -> 2
                EOT
              ~ names         = [
                  - "a -> b",
                  + "c",
                ]
              ~ desired_count = 6 -> 2
              ~ deployment_circuit_breaker {
                  ~ enable = true -> false
                }
            }

          # aws_db_instance.shop will be destroyed
          - resource "aws_db_instance" "shop" {
              - deletion_protection = false -> null
            }
        """), Map.of()).orElseThrow();
    assertEquals(List.of("aws_ecs_service.shop.desired_count 2"), settings(plan.facts()).stream().filter(one -> one.contains("desired_count")).toList());
    assertTrue(settings(plan.facts()).contains("aws_ecs_service.shop.deployment_circuit_breaker.enable false"), settings(plan.facts()).toString());
    assertTrue(plan.before().stream().anyMatch(fact -> fact instanceof ResourceFact.Resource gone && gone.address().equals("aws_db_instance.shop")));
    assertFalse(plan.facts().stream().anyMatch(fact -> fact instanceof ResourceFact.Resource gone && gone.address().equals("aws_db_instance.shop")));
  }
}
