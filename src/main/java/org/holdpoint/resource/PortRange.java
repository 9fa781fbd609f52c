package org.holdpoint.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.resource.Node.Block;

/// Ports from the first to the last, as rules of firewalls write them.
record PortRange(int first, int last) {

  private static final int MOST = 65535;
  static final PortRange ALL = new PortRange(0, MOST);
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})(?:[-/:](\\d{1,5}))?");
  private static final Pattern EVERY_PROTOCOL = Pattern.compile("(?i)-1|all|any|\\*");
  /// Of these a rule without ports lets every port through.
  private static final Pattern WITH_PORTS = Pattern.compile("(?i)tcp|udp|6|17");
  private static final List<String> NAMES = List.of("destination_port_range", "destination_port_ranges", "ports", "port_range", "port");
  private static final Map<String, String> PAIRS = Map.of("from_port", "to_port", "port_range_min", "port_range_max", "from", "to", "port_min", "port_max", "min", "max");
  /// Blocks in which the ports of a rule stand.
  private static final List<String> INSIDE = List.of("allow", "allowed", "port_range", "tcp", "udp", "tcp_options", "udp_options", "destination_port_range");

  /// The ports that a rule lets through; none where that cannot be told.
  static Stream<PortRange> of(Block rule) {
    var protocol = rule.text("protocol").or(() -> rule.text("ip_protocol")).or(() -> rule.text("proto"));
    var pairs = within(rule, 2).flatMap(PortRange::pairs).toList();
    var written = within(rule, 1).flatMap(block -> NAMES.stream().flatMap(name -> block.entry(name).stream())).toList();
    if (protocol.filter(said -> said.equals("-1") || said.equals("all")).isPresent()) {
      return Stream.of(ALL);
    }
    if (!pairs.isEmpty() || Stream.of("from_port", "to_port").anyMatch(name -> rule.entry(name).isPresent())) {
      return pairs.stream();
    }
    if (written.stream().anyMatch(entry -> !(entry.value() instanceof Block))) {
      return written.stream().flatMap(entry -> Openings.texts(entry.value())).flatMap(text -> Stream.of(text.split(","))).flatMap(text -> of(text.strip()).stream());
    }
    var allowed = within(rule, 1).skip(1).flatMap(block -> Stream.of("protocol", "ip_protocol").flatMap(name -> block.text(name).stream())).toList();
    return Stream.concat(protocol.stream(), allowed.stream()).anyMatch(said -> WITH_PORTS.matcher(said).matches() || EVERY_PROTOCOL.matcher(said).matches()) ? Stream.of(ALL) : Stream.of();
  }

  private static Stream<Block> within(Block rule, int depth) {
    var inner = rule.entries().stream().filter(entry -> depth > 0 && INSIDE.contains(entry.name())).flatMap(entry -> entry.value().blocks());
    return Stream.concat(Stream.of(rule), inner.flatMap(block -> within(block, depth - 1)));
  }

  private static Stream<PortRange> pairs(Block block) {
    return PAIRS.entrySet().stream().flatMap(pair -> number(block, pair.getKey()).flatMap(first -> number(block, pair.getValue()).map(last -> first < 0 ? ALL : new PortRange(first, last))).stream());
  }

  private static Optional<Integer> number(Block block, String name) {
    return block.text(name).filter(text -> text.matches("-?\\d{1,5}")).map(Integer::parseInt);
  }

  private static Optional<PortRange> of(String text) {
    if (EVERY_PROTOCOL.matcher(text).matches()) {
      return Optional.of(ALL);
    }
    var match = WRITTEN.matcher(text);
    return match.matches() ? Optional.of(new PortRange(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2) == null ? match.group(1) : match.group(2)))) : Optional.empty();
  }
}
