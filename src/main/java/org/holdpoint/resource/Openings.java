package org.holdpoint.resource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.Opening;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;

/// Security groups and firewalls → the ports that everybody may reach (the provider documentation of each type).
final class Openings {

  private static final Pattern RULES = Pattern.compile("aws_(security_group_rule|vpc_security_group_ingress_rule)|AWS::EC2::SecurityGroupIngress|google_compute_firewall|azurerm_network_security_rule");
  private static final Pattern GROUPS = Pattern.compile("aws_(default_)?security_group|AWS::EC2::SecurityGroup|azurerm_network_security_group");
  private static final List<String> INSIDE = List.of("ingress", "security_group_ingress", "security_rule");
  private static final List<String> SOURCES = List.of("cidr_blocks", "ipv6_cidr_blocks", "cidr_ipv4", "cidr_ipv6", "cidr_ip", "source_ranges", "source_address_prefix", "source_address_prefixes");
  private static final Set<String> EVERYBODY = Set.of("0.0.0.0/0", "::/0", "*", "internet", "any");
  private static final List<String> PORTS = List.of("destination_port_range", "destination_port_ranges", "ports");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");
  private static final int MOST = 65535;

  /// Ports from the first to the last.
  private record Range(int first, int last) {}

  private Openings() {}

  static List<Fact> of(Resource resource) {
    var body = resource.body();
    var blocks = GROUPS.matcher(resource.type()).matches() ? body.entries().stream().filter(entry -> INSIDE.contains(entry.name())).flatMap(entry -> entry.value().blocks())
        : RULES.matcher(resource.type()).matches() ? Stream.of(body) : Stream.<Block>of();
    return blocks.flatMap(block -> openings(resource, block)).distinct().toList();
  }

  private static Stream<Fact> openings(Resource resource, Block block) {
    if (block.text("type").filter("egress"::equalsIgnoreCase).isPresent() || block.text("direction").filter(way -> way.matches("(?i)egress|outbound")).isPresent()
        || block.text("access").filter("deny"::equalsIgnoreCase).isPresent() || block.entry("deny").isPresent() || block.text("disabled").filter("true"::equals).isPresent()) {
      return Stream.of();
    }
    return SOURCES.stream().flatMap(name -> block.entry(name).stream()).filter(Openings::everybody).findFirst().stream().flatMap(source -> ranges(block).map(range -> {
      var protocol = block.text("protocol").or(() -> block.text("ip_protocol")).filter(said -> !said.equals("-1")).orElse("all");
      return new Opening(Key.of(resource.subject(), "opening", resource.address(), protocol, range.first() + "-" + range.last()), source.at(), resource.header(), resource.address(), range.first(), range.last(),
          protocol);
    }));
  }

  private static boolean everybody(Entry source) {
    return texts(source.value()).anyMatch(text -> EVERYBODY.contains(text.toLowerCase(Locale.ROOT)));
  }

  private static Stream<String> texts(Node node) {
    return switch (node) {
      case Node.Text text -> text.value().known().stream();
      case Node.Items list -> list.items().stream().flatMap(Openings::texts);
      case Block _ -> Stream.of();
    };
  }

  private static Stream<Range> ranges(Block block) {
    if (block.text("protocol").or(() -> block.text("ip_protocol")).filter(said -> said.equals("-1") || said.equals("all")).isPresent()) {
      return Stream.of(new Range(0, MOST));
    }
    if (block.entry("from_port").isPresent() || block.entry("to_port").isPresent()) {
      return number(block, "from_port").flatMap(first -> number(block, "to_port").map(last -> first < 0 ? new Range(0, MOST) : new Range(first, last))).stream();
    }
    var inside = Stream.concat(Stream.of(block), block.entries().stream().filter(entry -> entry.name().equals("allow")).flatMap(entry -> entry.value().blocks())).toList();
    var written = inside.stream().flatMap(one -> PORTS.stream().flatMap(name -> one.entry(name).stream())).toList();
    return written.isEmpty() ? inside.size() > 1 && inside.stream().noneMatch(one -> one.text("protocol").filter("icmp"::equals).isPresent()) ? Stream.of(new Range(0, MOST)) : Stream.of()
        : written.stream().flatMap(entry -> texts(entry.value())).flatMap(text -> range(text).stream());
  }

  private static Optional<Integer> number(Block block, String name) {
    return block.text(name).filter(text -> text.matches("-?\\d{1,5}")).map(Integer::parseInt);
  }

  private static Optional<Range> range(String text) {
    if (text.equals("*")) {
      return Optional.of(new Range(0, MOST));
    }
    var match = RANGE.matcher(text);
    return match.matches() ? Optional.of(new Range(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2) == null ? match.group(1) : match.group(2)))) : Optional.empty();
  }
}
