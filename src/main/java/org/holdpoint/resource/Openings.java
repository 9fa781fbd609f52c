package org.holdpoint.resource;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.Opening;
import org.holdpoint.fact.ResourceFact.WideOpening;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;

/// Security groups, firewalls and network lists → the ports that everybody may reach. Source: Terraform registry, documentation of each type (aws, google, azurerm, alicloud, openstack, digitalocean, hcloud,
/// oci, linode, yandex, ibm, nifcloud, scaleway, ncloud); AWS CloudFormation resource reference; Ansible documentation, amazon.aws.ec2_security_group, azure.azcollection.azure_rm_securitygroup,
/// google.cloud.gcp_compute_firewall.
final class Openings {

  /// A rule by itself.
  private static final Pattern RULES = Pattern.compile("aws_(security_group_rule|vpc_security_group_ingress_rule|network_acl_rule)|AWS::EC2::(SecurityGroupIngress|NetworkAclEntry)|google_compute_firewall"
      + "|azurerm_network_security_rule|Microsoft\\.Network/networkSecurityGroups/securityRules|alicloud_security_group_rule|openstack_networking_secgroup_rule_v2|oci_core_network_security_group_security_rule|ibm_is_security_group_rule|nifcloud_security_group_rule"
      + "|task gcp_compute_firewall");
  /// What has rules inside.
  private static final Pattern GROUPS = Pattern.compile("aws_(default_)?(security_group|network_acl)|AWS::EC2::SecurityGroup|azurerm_network_security_group|Microsoft\\.Network/networkSecurityGroups|digitalocean_firewall|hcloud_firewall|oci_core_security_list"
      + "|linode_firewall|yandex_vpc_security_group|scaleway_instance_security_group|ncloud_(network_acl_rule|access_control_group_rule)|task (ec2_security_group|ec2_group|azure_rm_securitygroup)");
  /// Network lists of a subnet, behind which a security group still decides (Amazon VPC User Guide, "Network ACLs").
  private static final Pattern LISTS = Pattern.compile("aws_(default_)?network_acl(_rule)?|AWS::EC2::NetworkAclEntry|ncloud_network_acl_rule");
  private static final List<String> INSIDE = List.of("ingress", "security_group_ingress", "security_rule", "security_rules", "inbound_rule", "inbound", "rule", "rules", "ingress_security_rules");
  private static final List<String> SOURCES = List.of("cidr_blocks", "ipv6_cidr_blocks", "cidr_ipv4", "cidr_ipv6", "cidr_ip", "source_ranges", "source_address_prefix", "source_address_prefixes", "cidr_block",
      "ipv6_cidr_block", "remote_ip_prefix", "source_addresses", "source_ips", "source", "v4_cidr_blocks", "v6_cidr_blocks", "remote", "ip_range", "ipv4", "ipv6", "ip_block");
  private static final Set<String> EVERYBODY = Set.of("*", "internet", "any", "0.0.0.0");
  private static final Pattern OUT = Pattern.compile("(?i)egress|out|outbound");
  private static final Pattern CLOSED = Pattern.compile("(?i)deny|drop|reject|block");

  private Openings() {}

  static List<Fact> of(Resource resource) {
    var body = resource.body();
    var blocks = GROUPS.matcher(resource.type()).matches() ? body.entries().stream().filter(entry -> INSIDE.contains(entry.name())).flatMap(entry -> entry.value().blocks())
            .map(block -> block.entry("properties").map(Entry::value).filter(Block.class::isInstance).map(Block.class::cast).orElse(block))
        : RULES.matcher(resource.type()).matches() ? Stream.of(body) : Stream.<Block>of();
    return body.text("state").filter("absent"::equals).isPresent() ? List.of() : blocks.flatMap(block -> openings(resource, block)).distinct().toList();
  }

  private static Stream<Fact> openings(Resource resource, Block block) {
    if (said(block, OUT, "type", "direction") || said(block, CLOSED, "access", "action", "rule_action", "policy") || block.entry("deny").isPresent()
        || Stream.of("disabled", "egress").anyMatch(name -> block.text(name).filter("true"::equalsIgnoreCase).isPresent())) {
      return Stream.of();
    }
    var sources = SOURCES.stream().flatMap(name -> block.entry(name).stream()).toList();
    var protocol = block.text("protocol").or(() -> block.text("ip_protocol")).filter(said -> !said.equals("-1")).orElse("all");
    return sources.stream().anyMatch(Openings::everybody)
        ? sources.stream().filter(Openings::everybody).findFirst().stream().flatMap(source -> PortRange.of(block).map(range -> opening(resource, source, range, protocol)))
        : sources.stream().flatMap(source -> texts(source.value()).flatMap(network -> WideNetworks.addresses(network).flatMap(many -> PortRange.of(block).map(range -> wide(resource, source, range, protocol, network, many)))));
  }

  private static Fact wide(Resource resource, Entry source, PortRange range, String protocol, String network, long addresses) {
    return new WideOpening(Key.of(resource.subject(), "wide-opening", resource.address(), protocol, range.first() + "-" + range.last(), network), source.at(), resource.header(), resource.address(), range.first(),
        range.last(), protocol, network, addresses);
  }

  static Opening opening(Resource resource, Entry source, PortRange range, String protocol) {
    return new Opening(Key.of(resource.subject(), "opening", resource.address(), protocol, range.first() + "-" + range.last()), source.at(), resource.header(), resource.address(), range.first(), range.last(),
        protocol, LISTS.matcher(resource.type()).matches());
  }

  private static boolean said(Block block, Pattern word, String... names) {
    return Stream.of(names).anyMatch(name -> block.text(name).filter(text -> word.matcher(text).matches()).isPresent());
  }

  /// A network of no bits is every address, whatever stands before it.
  static boolean everybody(Entry source) {
    return texts(source.value()).anyMatch(text -> text.endsWith("/0") || EVERYBODY.contains(text.toLowerCase(Locale.ROOT)));
  }

  static Stream<String> texts(Node node) {
    return switch (node) {
      case Node.Text text -> text.value().known().stream();
      case Node.Items list -> list.items().stream().flatMap(Openings::texts);
      case Block _ -> Stream.of();
    };
  }
}
