package org.holdpoint.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.LinkAddress;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.tree.ConfigNode;

/// Further addresses of an interface: those that stand beside its primary one, and those that it shares with other routers as the gateway of its hosts. Sources: "ip address", "standby ip", "vrrp ip" (Cisco IOS IP
/// Addressing Services and First Hop Redundancy Protocols Command References); "ip address", "hsrp", "vrrp" (Nexus 9000 Interfaces and Unicast Routing Configuration Guides); "vrrp ipv4" (Arista EOS
/// user manual, "VRRP and VARP"); "ip address", "vrrp vrid virtual-ip" (NetEngine40E Command Reference).
public final class LinkAddresses {

  private static final Set<String> BESIDE = Set.of("secondary", "sub");
  private static final Set<String> SHARING = Set.of("standby", "hsrp", "vrrp");
  private static final Set<String> SHARED = Set.of("ip", "ipv4", "virtual-ip", "address");

  private LinkAddresses() {}

  /// Those of one `interface` block.
  public static Stream<Fact> of(Subject subject, ConfigNode block, String vrf) {
    var found = new ArrayList<Fact>();
    lines(block).forEach(line -> {
      beside(line.words()).ifPresent(address -> found.add(fact(subject, block, vrf, line, address, "secondary")));
      shared(line.words()).ifPresent(address -> found.add(fact(subject, block, vrf, line, address, "gateway")));
      if (SHARING.contains(line.words().getFirst())) {
        lines(line).forEach(inner -> inner(inner.words()).ifPresent(address -> found.add(fact(subject, block, vrf, inner, address, "gateway"))));
      }
    });
    return found.stream();
  }

  private static Stream<ConfigNode> lines(ConfigNode block) {
    return block.children().values().stream().filter(line -> !line.negated());
  }

  private static Optional<String> beside(List<String> words) {
    return words.size() > 3 && words.getFirst().equals("ip") && words.get(1).equals("address") && words.stream().anyMatch(BESIDE::contains)
        ? Optional.of(words.get(2).contains("/") ? words.get(2) : Addresses.prefix(words.get(2), words.get(3))) : Optional.empty();
  }

  /// `standby 20 ip 192.0.2.1`, `vrrp vrid 20 virtual-ip 192.0.2.1`.
  private static Optional<String> shared(List<String> words) {
    return SHARING.contains(words.getFirst()) ? words.stream().skip(1).dropWhile(word -> !SHARED.contains(word)).skip(1).findFirst().filter(LinkAddresses::dotted) : Optional.empty();
  }

  /// The same inside the block of a group.
  private static Optional<String> inner(List<String> words) {
    return words.size() > 1 && SHARED.contains(words.getFirst()) ? Optional.of(words.get(1)).filter(LinkAddresses::dotted) : Optional.empty();
  }

  private static boolean dotted(String word) {
    return Addresses.number(word).isPresent();
  }

  private static Fact fact(Subject subject, ConfigNode block, String vrf, ConfigNode line, String address, String sort) {
    return new LinkAddress(Key.of(subject, "link-address", block.name(), String.join(" ", line.words())), line.at(), block.at(), vrf, block.name(), address, sort);
  }
}
