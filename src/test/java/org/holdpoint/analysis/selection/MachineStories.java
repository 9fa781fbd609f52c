package org.holdpoint.analysis.selection;

import java.util.List;
import java.util.Map;
import org.holdpoint.analysis.selection.SelectionStoriesTest.Story;

/// What commands take of the machines that files of Terraform make.
final class MachineStories {

  private static final String MACHINES = """
      resource "aws_instance" "tool" {
        tags = { role = "tool" }
      }
      resource "aws_instance" "batch" {
        count = 3
        tags  = { role = "batch" }
      }
      resource "aws_autoscaling_group" "api" {
        min_size         = 6
        desired_capacity = 8
        tag {
          key   = "role"
          value = "api"
        }
      }
      """;

  private MachineStories() {}

  static List<Story> all() {
    var stop = "aws ssm send-command --document-name AWS-RunShellScript --parameters commands='systemctl stop shop' --targets ";
    return List.of(machine("a tag of one machine", stop + "Key=tag:role,Values=tool", stop + "Key=tag:role,Values=batch"), machine("the tag of a group that must stay", stop + "Key=tag:role,Values=tool", stop + "Key=tag:role,Values=api", SelectionStoriesTest.FLOOR),
        machine("a tag that all have", stop + "Key=tag:role,Values=tool", stop + "Key=tag-key,Values=role", SelectionStoriesTest.FLOOR), machine("a value that none has", stop + "Key=tag:role,Values=tool", stop + "Key=tag:role,Values=API"),
        machine("an address of one", "terraform destroy -target=aws_instance.tool", "terraform destroy -target=aws_instance.batch"), machine("the address of the group", "terraform destroy -target=aws_instance.tool", "terraform destroy -target=aws_autoscaling_group.api", SelectionStoriesTest.FLOOR));
  }

  private static Story machine(String name, String was, String now, String... rules) {
    return new Story(name, Map.of("main.tf", MACHINES, "stop.sh", "#!/bin/sh\nset -eu\n" + was + "\n"), Map.of("main.tf", MACHINES, "stop.sh", "#!/bin/sh\nset -eu\n" + now + "\n"), List.of(rules));
  }
}
