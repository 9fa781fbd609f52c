package org.holdpoint.routing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.OtherTableNetwork;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// `network` lines of OSPF, which take the interfaces whose address lies in them: `network 10.0.0.0 0.255.255.255 area 0`, or with a prefix.
public final class OspfNetworks {

  private OspfNetworks() {}

  /// The addresses that one line takes.
  public record Range(long network, long wildcard, ConfigNode line) {

    private boolean holds(Value<String> address) {
      var number = address.known().map(text -> Addresses.number(text.substring(0, Math.max(0, text.indexOf('/'))))).orElse(OptionalLong.empty());
      return number.isPresent() && Addresses.matches(number.getAsLong(), network, wildcard);
    }
  }

  /// An interface, its routing table and its address.
  public record Link(String name, String vrf, Value<String> address) {}

  /// Empty where the line names no addresses of IPv4.
  public static Optional<Range> range(ConfigNode line) {
    var written = line.word(1).orElse("");
    var slash = written.indexOf('/');
    var network = Addresses.number(slash < 0 ? written : written.substring(0, slash));
    var length = slash < 0 ? "" : written.substring(slash + 1);
    var wildcard = Leaves.isNumber(length) && length.length() < 3 ? OptionalLong.of((1L << Math.max(0, 32 - Integer.parseInt(length))) - 1) : line.word(2).map(Addresses::number).orElse(OptionalLong.empty());
    return network.isPresent() && wildcard.isPresent() ? Optional.of(new Range(network.getAsLong(), wildcard.getAsLong(), line)) : Optional.empty();
  }

  /// The first line that takes an interface with this address.
  public static Optional<ConfigNode> taking(List<Range> networks, Value<String> address) {
    return networks.stream().filter(range -> range.holds(address)).map(Range::line).findFirst();
  }

  /// Lines of a process that take no interface of its own routing table, and one of another table.
  public static List<Fact> elsewhere(Subject subject, String instance, String vrf, List<Range> networks, List<Link> links) {
    return networks.stream().filter(range -> links.stream().noneMatch(link -> link.vrf().equals(vrf) && range.holds(link.address())))
        .flatMap(range -> links.stream().filter(link -> range.holds(link.address())).findFirst().<Fact>map(link -> new OtherTableNetwork(Key.of(subject, "other-table-network", instance, range.line().key()), range.line().at(), range.line().at(),
            instance, vrf, String.join(" ", range.line().words()), link.name(), link.vrf())).stream()).toList();
  }
}
