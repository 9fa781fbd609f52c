package org.holdpoint.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.NodeSegment;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// Node segments, where they stand at the process, at an interface of it, or at the prefix: `prefix-sid index 11` (IOS XR), `segment-routing prefix 192.0.2.1/32 index 11` (FRR), `node-segment ipv4 index 11` (EOS),
/// `192.0.2.1/32 index 11 range 1` (IOS, NX-OS), `node-segment ipv4-index 11` (Junos), `ipv4-node-sid index 11` (SR OS).
public final class Segments {

  private static final Set<String> HEADS = Set.of("prefix-sid", "ipv4-node-sid", "ipv6-node-sid", "node-segment");
  private static final Set<String> IGPS = Set.of("isis", "ospf", "ospfv3");
  private static final Set<String> SEVERAL = Set.of("n-flag-clear", "clear-n-flag");

  private Segments() {}

  /// `address` tells the address of an interface, without its length; empty where it has none.
  public static List<Fact> facts(Device device, UnaryOperator<String> address) {
    var facts = new ArrayList<Fact>();
    device.block().all("router").stream().filter(router -> router.word(1).filter(IGPS::contains).isPresent()).forEach(router -> facts.addAll(of(device.subject(), router, router.word(1).orElse(""), router.word(2).orElse(""), address)));
    device.block().all("interface").forEach(block -> block.all("node-segment").forEach(line -> add(facts, new Place(device.subject(), "isis", "", block, block.name(), address.apply(block.name())), block, line)));
    device.block().child("segment-routing mpls").or(() -> device.block().child("segment-routing")).stream().flatMap(Segments::mapped).forEach(line -> add(facts, new Place(device.subject(), "", "", line, line.keyword(), bare(line.keyword())), line, line));
    return List.copyOf(facts);
  }

  /// Of a process of an IGP.
  public static List<Fact> of(Subject subject, ConfigNode process, String protocol, String instance, UnaryOperator<String> address) {
    var facts = new ArrayList<Fact>();
    below(facts, new Place(subject, protocol, instance, process, "", ""), process, address);
    return List.copyOf(facts);
  }

  /// Where a segment stands.
  private record Place(Subject subject, String protocol, String instance, ConfigNode block, String owner, String address) {

    Place at(String name, String known) {
      return new Place(subject, protocol, instance, block, name, known);
    }
  }

  private static void below(List<Fact> facts, Place place, ConfigNode block, UnaryOperator<String> address) {
    for (var node : block.children().values()) {
      if (node.negated()) {
        continue;
      }
      if (HEADS.contains(node.keyword())) {
        add(facts, place, block, node);
      } else if (node.keyword().equals("segment-routing") && node.word(1).filter("prefix"::equals).isPresent()) {
        add(facts, place.at(node.word(2).orElse(""), bare(node.word(2).orElse(""))), block, node);
      } else if (!node.children().isEmpty()) {
        below(facts, node.keyword().equals("interface") ? place.at(node.name(), address.apply(node.name())) : place, node, address);
      }
    }
  }

  private static Stream<ConfigNode> mapped(ConfigNode routing) {
    return routing.all("connected-prefix-sid-map").stream().flatMap(map -> map.all("address-family").stream()).flatMap(family -> family.children().values().stream()).filter(line -> !line.negated());
  }

  private static void add(List<Fact> facts, Place place, ConfigNode parent, ConfigNode line) {
    for (var word : List.of("index", "absolute", "label", "ipv4-index", "ipv6-index")) {
      Device.after(line.words(), word).filter(Leaves::isNumber).or(() -> line.child(word).flatMap(inner -> inner.word(1)).filter(Leaves::isNumber)).flatMap(Segments::number).ifPresent(number ->
          facts.add(new NodeSegment(Key.of(place.subject(), "node-segment", place.protocol(), place.instance(), place.owner(), parent.key(), line.key().replace(" " + number, ""), word),
              line.child(word).map(ConfigNode::at).orElse(line.at()), place.block().at(), place.protocol(), place.instance(), place.owner(), place.address(), number, word.equals("absolute") || word.equals("label"), line.words().stream().anyMatch(SEVERAL::contains))));
    }
  }

  private static Optional<Long> number(String word) {
    return word.length() > 9 ? Optional.empty() : Optional.of(Long.parseLong(word));
  }

  /// `192.0.2.1` of `192.0.2.1/32`.
  public static String bare(String prefix) {
    var slash = prefix.indexOf('/');
    return slash < 0 ? prefix : prefix.substring(0, slash);
  }

  /// The address of an interface whose block says `WORDS address`: `ip`, `ipv4`, or nothing.
  public static UnaryOperator<String> addresses(ConfigNode device, String family) {
    return name -> device.child("interface " + name).stream().flatMap(block -> block.all(family).stream()).filter(line -> line.word(1).filter("address"::equals).isPresent() && !line.words().contains("secondary"))
        .flatMap(line -> line.word(2).stream()).findFirst().map(Segments::bare).orElse("");
  }
}
