package org.holdpoint.language.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Value;
import org.holdpoint.hcl.HclSyntaxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the blocks of a file set up, as far as the file settles it.
final class BlocksTest {

  /// Whether the balancer of a file is protected: `on`, `open`, or why it is not known.
  private static String protectedBy(String expression, String before) {
    var text = before + "\nresource \"aws_lb\" \"edge\" {\n" + (expression.isEmpty() ? "" : "  enable_deletion_protection = " + expression + "\n") + "}\n";
    var setting = Terraform.language().read(HclSyntaxTest.file(text), Map.of()).orElseThrow().facts().stream().filter(Setting.class::isInstance).map(Setting.class::cast)
        .filter(one -> one.path().equals("aws_lb.edge.enable_deletion_protection")).findFirst().orElseThrow();
    return setting.hold() instanceof Value.Unknown<String>(var because, var _) ? because : setting.hold().known().orElseThrow();
  }

  private static List<String> resources(String text) {
    return Terraform.language().read(HclSyntaxTest.file(text), Map.of()).orElseThrow().facts().stream().filter(Resource.class::isInstance).map(one -> ((Resource) one).address()).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {"true;on", "false;open", "'';open", "null;open", "\"true\";on", "!false;on", "1 == 1;on", "2 < 1;open", "true && false;open", "x || true;on", "tobool(\"false\");open",
      "coalesce(null, true);on", "true ? false : true;open", "var.kept;on", "local.kept;open", "[true, false][1];open", "{ a = true }.a;on", "\"${true}\";on", "length([]) == 0;on"})
  void values_are_reckoned(String expression, String hold) {
    assertEquals(hold, protectedBy(expression, "variable \"kept\" {\n  default = true\n}\nlocals {\n  kept = !var.kept\n}"));
  }

  @Test
  void what_the_file_does_not_settle_is_unknown() {
    assertEquals("var.other is not known from the file", protectedBy("var.other", ""));
    assertEquals("local.a is not known from the file", protectedBy("local.a", "locals {\n  a = local.b\n  b = local.a\n}"));
    assertEquals("data.x.y.z is not known from the file", protectedBy("data.x.y.z", ""));
  }

  @Test
  void what_is_made_no_times_is_not_there() {
    assertEquals(List.of("aws_lb.b", "aws_lb.d[\"x\"]", "module.m"), resources("""
        resource "aws_lb" "a" {
          count = 0
        }
        resource "aws_lb" "b" {
          count = var.many
        }
        resource "aws_lb" "c" {
          for_each = toset([])
        }
        resource "aws_lb" "d" {
          for_each = { x = 1 }
        }
        module "m" {
          source = "./m"
        }
        data "aws_lb" "e" {}
        """));
  }
}
