package org.holdpoint.analysis.neighborhood;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IsisFact.IsisHello;
import org.holdpoint.fact.IsisFact.IsisNet;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.InternalSpeaker;
import org.holdpoint.fact.LinkFact.LinkEnd;
import org.holdpoint.fact.LinkFact.OwnAddress;
import org.holdpoint.fact.LinkFact.SessionEnd;
import org.holdpoint.fact.OspfFact.OspfHello;
import org.holdpoint.fact.OspfFact.OspfInterface;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.RoutingFact.RoutingOption;
import org.holdpoint.fact.SessionFact.BgpPeering;
import org.holdpoint.fact.SessionFact.BgpProcess;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// What one router brings to its links and sessions, by address: rules put the ends of different routers together. Only the network's own routing table, where an address is one place.
public final class Neighborhood {

  private final List<Fact> facts;
  private final Map<String, Own> interfaces = new LinkedHashMap<>();
  /// The router's own addresses on links, by their subnet, the first of each; and the lengths of these.
  private final Map<Addresses, Addresses> links = new LinkedHashMap<>();
  private final TreeSet<Integer> lengths = new TreeSet<>();
  /// What a line says of the largest packet of an interface or a port, by its name.
  private final Map<String, Value<String>> mtus = new HashMap<>();

  /// An interface of the network's own table, with its address.
  private record Own(Interface fact, Addresses address, Span at) {}

  private Neighborhood(List<Fact> facts) {
    this.facts = facts;
    for (var own : all(Interface.class)) {
      if (List.of("default", "Base", "master").contains(own.vrf()) && !own.shutdown().known().orElse(false)) {
        own.address().known().flatMap(Addresses::of).ifPresent(address -> interfaces.put(own.name(), new Own(own, address, own.address().place().orElse(own.at()))));
      }
    }
    all(RoutingOption.class).stream().filter(option -> option.option().equals("mtu"))
        .forEach(option -> Stream.of(option.place().split(" > ")).forEach(header -> mtus.put(header.substring(header.lastIndexOf(' ') + 1), new Value.Known<>(option.name(), option.at()))));
    interfaces.values().stream().map(Own::address).filter(address -> !address.host()).forEach(address -> {
      links.putIfAbsent(address.network(address.length()), address);
      lengths.add(address.length());
    });
  }

  /// The ends of one router. `facts` are all facts of its subject.
  public static List<Fact> of(List<Fact> facts) {
    var around = new Neighborhood(facts);
    var found = new ArrayList<Fact>();
    var sessions = around.all(BgpNeighbor.class);
    var named = !sessions.isEmpty() && sessions.stream().noneMatch(session -> session.address().indexOf('/') >= 0);
    around.interfaces.values().forEach(own -> found.add(new OwnAddress(around.key(own.fact(), "own-address", own.fact().name()), own.at(), own.fact().at(), own.fact().name(), own.address().text(),
        own.address().subnet(), own.address().host(), named)));
    found.addAll(around.isis());
    found.addAll(around.ospf());
    found.addAll(around.sessions());
    return List.copyOf(found);
  }

  private <F> List<F> all(Class<F> type) {
    return facts.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private Key key(Fact of, String kind, String... path) {
    return Key.of(of.key().subject(), kind, path);
  }

  private List<Fact> isis() {
    var found = new ArrayList<Fact>();
    var instances = new HashMap<String, IsisInstance>();
    all(IsisInstance.class).forEach(instance -> instances.putIfAbsent(instance.name(), instance));
    var hellos = new HashMap<String, IsisHello>();
    all(IsisHello.class).forEach(hello -> hellos.putIfAbsent(hello.instance() + " " + hello.name(), hello));
    for (var member : all(IsisInterface.class)) {
      var own = interfaces.get(member.name());
      var instance = instances.get(member.instance());
      if (own == null || instance == null || quiet(member.passive(), member.shutdown()) || own.address().host()) {
        continue;
      }
      var hello = Optional.ofNullable(hellos.get(member.instance() + " " + member.name()));
      var levels = levels(instance.level(), hello.<Value<String>>map(IsisHello::level).orElseGet(Value.Absent::new));
      found.add(new LinkEnd(key(member, "link-end", "isis", member.instance(), member.name()), member.at(), member.within(), "isis", member.instance(), member.name(), own.address().subnet(),
          levels.contains("1") ? area(instance) : new Value.Absent<>(), levels, hello.<Value<String>>map(IsisHello::authentication).orElseGet(Value.Absent::new), mtu(own.fact())));
    }
    return found;
  }

  /// What the interface says, else its port, or the interface that it is a unit of (`ge-0/0/0.0`).
  private Value<String> mtu(Interface one) {
    var whole = one.name().substring(0, Math.max(one.name().lastIndexOf('.'), 0));
    return Stream.of(Optional.of(one.name()), one.port().known(), Optional.of(whole)).flatMap(Optional::stream).filter(mtus::containsKey).findFirst().map(mtus::get).orElseGet(Value.Absent::new);
  }

  /// One area alone: a router in several is moving from one to the other.
  private Value<String> area(IsisInstance instance) {
    var areas = Stream.concat(all(IsisNet.class).stream().filter(net -> net.instance().equals(instance.name()) && !net.area().isEmpty()).map(IsisNet::area),
        instance.areas().stream().filter(area -> area.length() < 12)).distinct().toList();
    return areas.size() == 1 ? new Value.Known<>(areas.getFirst(), instance.at()) : new Value.Absent<>();
  }

  /// Both levels where no line says it; the interface may narrow what the process runs (ISO/IEC 10589).
  private static List<String> levels(Value<String> process, Value<String> own) {
    return Stream.of("1", "2").filter(level -> runs(process, level) && runs(own, level)).toList();
  }

  private static boolean runs(Value<String> said, String level) {
    return said.known().map(word -> word.contains(level)).orElse(true);
  }

  private List<Fact> ospf() {
    var found = new ArrayList<Fact>();
    var hellos = new HashMap<String, OspfHello>();
    all(OspfHello.class).forEach(hello -> hellos.putIfAbsent(hello.instance() + " " + hello.name(), hello));
    for (var member : all(OspfInterface.class)) {
      var own = interfaces.get(member.name());
      if (own == null || quiet(member.passive(), member.shutdown()) || own.address().host()) {
        continue;
      }
      var hello = Optional.ofNullable(hellos.get(member.instance() + " " + member.name()));
      found.add(new LinkEnd(key(member, "link-end", "ospf", member.instance(), member.name()), member.at(), member.within(), "ospf", member.instance(), member.name(), own.address().subnet(),
          member.area().map(Neighborhood::dotted), List.of(), hello.<Value<String>>map(OspfHello::authentication).orElseGet(Value.Absent::new), mtu(own.fact())));
    }
    return found;
  }

  /// `0` and `0.0.0.0` are one area.
  private static String dotted(String area) {
    return Addresses.of(area).map(address -> String.valueOf(address.address())).orElse(area);
  }

  private static boolean quiet(Value<Boolean> passive, Value<Boolean> shutdown) {
    return passive.known().orElse(false) || shutdown.known().orElse(false);
  }

  private List<Fact> sessions() {
    var found = new ArrayList<Fact>();
    var processes = all(BgpProcess.class).stream().filter(process -> !process.vpn()).toList();
    var peerings = new HashMap<String, BgpPeering>();
    all(BgpPeering.class).stream().filter(peering -> !peering.vpn()).forEach(peering -> peerings.putIfAbsent(peering.neighbor(), peering));
    if (processes.size() != 1) {
      return found;
    }
    var process = processes.getFirst();
    var internal = new ArrayList<String>();
    var clients = new ArrayList<String>();
    var sources = new ArrayList<Optional<String>>();
    for (var neighbor : all(BgpNeighbor.class)) {
      var peering = peerings.get(neighbor.address());
      var remote = Addresses.of(neighbor.address());
      if (peering == null || !peering.vrf().equals(neighbor.vrf()) || remote.filter(Addresses::host).isEmpty() || neighbor.shutdown().known().orElse(false)) {
        continue;
      }
      var source = source(peering, remote.get());
      if (!neighbor.external().known().orElse(true)) {
        internal.add(remote.get().text());
        sources.add(source);
        if (peering.reflectorClient().known().orElse(false)) {
          clients.add(remote.get().text());
        }
      }
      var local = source.<Value<String>>map(address -> new Value.Known<>(address, neighbor.at())).orElseGet(Value.Absent::new);
      found.add(new SessionEnd(key(neighbor, "session-end", neighbor.address()), neighbor.at(), neighbor.within(), local, remote.get().text(), process.as(), neighbor.remoteAs(),
          neighbor.external(), link(remote.get()).isPresent(), neighbor.authentication()));
    }
    var as = process.as().known();
    if (as.isPresent() && !internal.isEmpty()) {
      found.add(new InternalSpeaker(key(process, "internal-speaker", String.valueOf(as.get())), process.at(), process.within(), as.get(), ends(sources), internal, clients, cluster()));
    }
    return found;
  }

  private Value<String> cluster() {
    var said = all(RoutingOption.class).stream().filter(option -> option.option().equals("cluster-id")).toList();
    return said.stream().map(RoutingOption::name).distinct().count() == 1 ? new Value.Known<>(said.getFirst().name(), said.getFirst().at()) : new Value.Absent<>();
  }

  /// Where others find the router: the addresses that its sessions start from, and all of its own where one of them does not tell.
  private List<String> ends(List<Optional<String>> sources) {
    return sources.stream().allMatch(Optional::isPresent) ? sources.stream().flatMap(Optional::stream).distinct().toList() : interfaces.values().stream().map(own -> own.address().text()).toList();
  }

  /// The address that a session starts from: the one that is named, that of the interface that is named, else that on the link to the neighbor.
  private Optional<String> source(BgpPeering peering, Addresses remote) {
    var named = peering.source().known();
    if (named.isPresent()) {
      return Optional.ofNullable(interfaces.get(named.get())).map(Own::address).or(() -> Addresses.of(named.get())).map(Addresses::text);
    }
    return link(remote).map(Addresses::text);
  }

  /// The router's own address on the link to the neighbor, by the longest match.
  private Optional<Addresses> link(Addresses remote) {
    return lengths.descendingSet().stream().flatMap(length -> Optional.ofNullable(links.get(remote.network(length))).stream()).findFirst();
  }
}
