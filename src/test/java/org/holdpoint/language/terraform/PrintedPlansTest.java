package org.holdpoint.language.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.ResourceFact.PlannedReplacement;
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
        facts.stream().map(PlannedReplacement.class::cast).map(one -> one.address() + ": " + one.because()).toList());
  }
}
