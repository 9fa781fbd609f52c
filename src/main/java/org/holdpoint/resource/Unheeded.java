package org.holdpoint.resource;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.UnheededPorts;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;

/// Rules for all protocols that write ports all the same: EC2 lets every port through then (AWS CloudFormation, AWS::EC2::SecurityGroup Ingress and Egress, IpProtocol: "specifying -1 … allows traffic on all ports, regardless of any port range
/// you specify"; AWS::EC2::NetworkAclEntry, Protocol). A group of Terraform refuses it before that (registry: aws_security_group).
final class Unheeded {

  private static final Pattern GROUPS = Pattern.compile("AWS::EC2::SecurityGroup|aws_(default_)?network_acl");
  private static final Pattern RULES = Pattern.compile("AWS::EC2::(SecurityGroup(Ingress|Egress)|NetworkAclEntry)|aws_network_acl_rule|aws_vpc_security_group_(in|e)gress_rule");
  private static final List<String> INSIDE = List.of("security_group_ingress", "security_group_egress", "ingress", "egress");
  private static final List<List<String>> PORTS = List.of(List.of("from_port", "to_port"), List.of("from", "to"));

  private Unheeded() {}

  static List<Fact> of(Resource resource) {
    var rules = RULES.matcher(resource.type()).matches() ? Stream.of(resource.body())
        : GROUPS.matcher(resource.type()).matches() ? resource.body().entries().stream().filter(entry -> INSIDE.contains(entry.name())).flatMap(entry -> entry.value().blocks()) : Stream.<Block>of();
    return rules.filter(rule -> Stream.of("protocol", "ip_protocol").anyMatch(name -> rule.text(name).filter("-1"::equals).isPresent())).flatMap(rule -> written(resource, rule)).distinct().toList();
  }

  private static Stream<Fact> written(Resource resource, Block rule) {
    return Stream.concat(Stream.of(rule), rule.entry("port_range").map(Entry::value).stream().flatMap(Node::blocks)).flatMap(block -> PORTS.stream().flatMap(pair -> {
      var first = block.text(pair.getFirst()).filter(text -> text.matches("\\d{1,5}")).map(Integer::parseInt);
      var last = block.text(pair.getLast()).filter(text -> text.matches("\\d{1,5}")).map(Integer::parseInt);
      return first.isEmpty() || last.isEmpty() || first.get() == 0 && (last.get() == 0 || last.get() == PortRange.ALL.last()) ? Stream.<Fact>of()
          : Stream.<Fact>of(new UnheededPorts(Key.of(resource.subject(), "unheeded-ports", resource.address(), first.get() + "-" + last.get()), block.entry(pair.getFirst()).map(Entry::at).orElse(resource.header()), resource.header(),
              resource.address(), first.get(), last.get()));
    }));
  }
}
