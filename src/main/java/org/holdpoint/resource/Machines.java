package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;

/// How many machines a resource makes, and by what selectors find them (Terraform registry, documentation of each type; CloudFormation, `AWS::EC2::Instance` and `AWS::AutoScaling::AutoScalingGroup`).
final class Machines {

  /// Where a type says how many there are (the first that is there; none: one), how many stay, what they are called, and where they stand.
  private record Sort(List<String> count, String floor, List<String> names, String zone) {}

  private static final Sort ONE = new Sort(List.of(), "", List.of("name"), "zone");
  private static final Sort EC2 = new Sort(List.of(), "", List.of(), "availability_zone");
  /// Amazon EC2 Auto Scaling User Guide, "Set scaling limits": the group starts with its desired capacity, else with its minimum.
  private static final Sort GROUP = new Sort(List.of("desired_capacity", "min_size"), "min_size", List.of("name", "auto_scaling_group_name"), "");
  private static final Sort MANAGED = new Sort(List.of("target_size"), "", List.of("name", "base_instance_name"), "zone");
  private static final Sort SCALE_SET = new Sort(List.of("instances"), "", List.of("name"), "");
  private static final Map<String, Sort> SORTS = Map.ofEntries(Map.entry("aws_instance", EC2), Map.entry("AWS::EC2::Instance", EC2), Map.entry("aws_autoscaling_group", GROUP), Map.entry("AWS::AutoScaling::AutoScalingGroup", GROUP),
      Map.entry("google_compute_instance", ONE), Map.entry("google_compute_instance_group_manager", MANAGED), Map.entry("google_compute_region_instance_group_manager", MANAGED),
      Map.entry("azurerm_linux_virtual_machine", ONE), Map.entry("azurerm_windows_virtual_machine", ONE), Map.entry("azurerm_virtual_machine", ONE), Map.entry("azurerm_linux_virtual_machine_scale_set", SCALE_SET),
      Map.entry("azurerm_windows_virtual_machine_scale_set", SCALE_SET), Map.entry("azurerm_orchestrated_virtual_machine_scale_set", SCALE_SET), Map.entry("digitalocean_droplet", ONE), Map.entry("hcloud_server", ONE),
      Map.entry("openstack_compute_instance_v2", new Sort(List.of(), "", List.of("name"), "availability_zone")), Map.entry("oci_core_instance", new Sort(List.of(), "", List.of("display_name"), "availability_domain")));
  /// What EC2 Auto Scaling writes on each instance of a group ("Tag Auto Scaling groups and instances").
  private static final String OF_GROUP = "aws:autoscaling:groupName=";

  private Machines() {}

  static Optional<ResourceFact.Machines> of(Resource resource) {
    return Optional.ofNullable(SORTS.get(resource.type())).map(sort -> {
      var body = resource.body();
      var tags = tags(body);
      var names = new ArrayList<String>();
      sort.names().forEach(name -> body.text(name).ifPresent(names::add));
      tags.stream().filter(tag -> tag.startsWith("Name=")).map(tag -> tag.substring("Name=".length())).forEach(names::add);
      if (sort == GROUP) {
        body.text("name").ifPresent(name -> tags.add(OF_GROUP + name));
      }
      return new ResourceFact.Machines(Key.of(resource.subject(), "machines", resource.address()), resource.header(), resource.header(), resource.address(), resource.type(), names.stream().distinct().toList(),
          Resources.several(resource) ? new Value.Unknown<>("nobody knows how many " + resource.address() + " is", resource.header()) : sort.count().isEmpty() ? new Value.Known<>(1L, resource.header()) : number(body, sort.count()),
          number(body, List.of(sort.floor())), body.along(sort.zone()).map(Resources::said).orElse(new Value.Absent<>()), tags);
    });
  }

  private static Value<Long> number(Block body, List<String> names) {
    var said = names.stream().flatMap(name -> body.along(name).stream()).findFirst();
    return said.map(Resources::said).<Value<Long>>map(value -> switch (value) {
      case Value.Known<String>(var text, var at) when text.matches("[0-9]{1,9}") -> new Value.Known<>(Long.parseLong(text), at);
      case Value.Known<String>(var text, var at) -> new Value.Unknown<>(text, at);
      case Value.Unknown<String>(var because, var at) -> new Value.Unknown<>(because, at);
      case Value.Absent<String> _ -> new Value.Absent<>();
    }).orElse(new Value.Absent<>());
  }

  /// A map, or blocks with `key` and `value`; what is not known is left out.
  private static List<String> tags(Block body) {
    var found = new ArrayList<String>();
    Stream.of("tags", "labels").flatMap(name -> body.along(name).stream()).filter(Block.class::isInstance).map(Block.class::cast).forEach(map -> map.entries().forEach(entry -> {
      if (entry.value() instanceof Text text) {
        text.value().known().ifPresent(value -> found.add(entry.written() + "=" + value));
      }
    }));
    Stream.of("tag", "tags").flatMap(name -> body.along(name).stream()).filter(node -> node instanceof Items || node.text("key").isPresent()).flatMap(Node::blocks)
        .forEach(tag -> tag.text("key").ifPresent(key -> tag.text("value").ifPresent(value -> found.add(key + "=" + value))));
    return found;
  }
}
