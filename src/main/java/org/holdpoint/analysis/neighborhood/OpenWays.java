package org.holdpoint.analysis.neighborhood;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.IgpLinks;
import org.holdpoint.fact.LinkFact.OpenInterfaces;
import org.holdpoint.fact.LinkFact.OpenLink;
import org.holdpoint.fact.LinkFact.OpenTrunks;
import org.holdpoint.fact.OspfFact.OspfInstance;
import org.holdpoint.fact.OspfFact.OspfInterface;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.SwitchFact.Bundle;
import org.holdpoint.fact.SwitchFact.BundleMember;
import org.holdpoint.fact.SwitchFact.Trunk;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// The ways out of one router: the interfaces that may carry traffic, and the links on which an IGP looks for neighbors.
public final class OpenWays {

  /// A link of an IGP, however the protocol calls it.
  private record Link(String protocol, String instance, String name, Span at, boolean passive, Value<Boolean> shutdown) {}

  private OpenWays() {}

  /// Those of one router. `facts` are all facts of its subject.
  public static List<Fact> of(List<Fact> facts) {
    var interfaces = new LinkedHashMap<String, Interface>();
    var bundles = new HashMap<String, Bundle>();
    var trunks = new ArrayList<Trunk>();
    var members = new HashSet<String>();
    var processes = new ArrayList<Fact>();
    var links = new HashMap<List<String>, List<Link>>();
    for (var fact : facts) {
      switch (fact) {
        case Interface one -> interfaces.putIfAbsent(one.name(), one);
        case Bundle one -> bundles.put(one.name(), one);
        case BundleMember one -> members.add(one.name());
        case Trunk one -> trunks.add(one);
        case IsisInstance _, OspfInstance _ -> processes.add(fact);
        case IsisInterface one -> add(links, new Link("isis", one.instance(), one.name(), one.at(), set(one.passive()), one.shutdown()));
        case OspfInterface one -> add(links, new Link("ospf", one.instance(), one.name(), one.at(), set(one.passive()), one.shutdown()));
        case Fact _ -> { }
      }
    }
    var found = new ArrayList<Fact>();
    var ports = new Ports(interfaces, bundles);
    processes.forEach(process -> found.add(process instanceof IsisInstance isis ? links(process, "isis", isis.name(), links, ports) : links(process, "ospf", ((OspfInstance) process).name(), links, ports)));
    interfaces.values().stream().findFirst().ifPresent(first -> found.add(open(first, first.key().subject(), List.copyOf(interfaces.values()))));
    trunks.removeIf(trunk -> members.contains(trunk.name()));
    trunks.stream().findFirst().ifPresent(first -> found.add(open(first, trunks, ports)));
    return found;
  }

  private static void add(Map<List<String>, List<Link>> all, Link link) {
    all.computeIfAbsent(List.of(link.protocol(), link.instance()), _ -> new ArrayList<>()).add(link);
  }

  private static IgpLinks links(Fact process, String protocol, String instance, Map<List<String>, List<Link>> all, Ports ports) {
    var links = all.getOrDefault(List.of(protocol, instance), List.of()).stream().filter(link -> !link.passive() && !inside(link.name())).toList();
    var open = links.stream().filter(link -> closed(link, ports).isEmpty()).map(link -> new OpenLink(link.name(), link.at())).toList();
    var closed = links.stream().flatMap(link -> closed(link, ports).stream().map(at -> (Value<String>) new Value.Known<>(link.name(), at))).findFirst().orElseGet(Value.Absent::new);
    return new IgpLinks(Key.of(process.key().subject(), "igp-links", protocol, instance), process.at(), process.within(), protocol, instance, open, closed);
  }

  /// The line that shuts a link down, or the interface below it, or the last port of that.
  private static Optional<Span> closed(Link link, Ports ports) {
    return Stream.concat(Stream.of(link.shutdown()).filter(OpenWays::set).flatMap(shut -> shut.place().stream()), ports.closed(link.name())).findFirst();
  }

  /// What stands below a link: `ae1.100` runs over `ae1`, and that over its ports.
  private record Ports(Map<String, Interface> interfaces, Map<String, Bundle> bundles) {

    private Stream<Span> closed(String link) {
      var below = Optional.ofNullable(interfaces.get(link)).flatMap(one -> one.port().known()).orElse(link).split(":")[0];
      var dot = below.lastIndexOf('.');
      return Stream.of(link, below, dot < 0 ? below : below.substring(0, dot)).distinct().flatMap(name -> Stream.concat(
          Stream.ofNullable(interfaces.get(name)).map(Interface::shutdown).filter(OpenWays::set).flatMap(shut -> shut.place().stream()),
          Stream.ofNullable(bundles.get(name)).filter(bundle -> bundle.ports() == 0).flatMap(bundle -> bundle.closedAt().stream().skip(bundle.closedAt().size() - 1L))));
    }
  }

  private static OpenTrunks open(Trunk first, List<Trunk> trunks, Ports ports) {
    var open = new ArrayList<String>();
    Value<String> closed = new Value.Absent<>();
    for (var trunk : trunks) {
      var at = Stream.concat(Stream.of(trunk.shutdown()).filter(OpenWays::set).flatMap(shut -> shut.place().stream()), ports.closed(trunk.name())).findFirst();
      if (at.isEmpty()) {
        open.add(trunk.name());
      } else {
        closed = new Value.Known<>(trunk.name(), at.get());
      }
    }
    return new OpenTrunks(Key.of(first.key().subject(), "open-trunks"), first.at(), first.within(), List.copyOf(open), closed);
  }

  private static OpenInterfaces open(Interface first, Subject subject, List<Interface> interfaces) {
    var outward = interfaces.stream().filter(one -> !inside(one.name())).toList();
    var open = outward.stream().filter(one -> one.shutdown().known().map(shut -> !shut).orElse(one.address().known().isPresent())).map(Interface::name).toList();
    var closed = outward.stream().filter(one -> set(one.shutdown())).findFirst().<Value<String>>map(one -> new Value.Known<>(one.name(), one.shutdown().place().orElse(one.at()))).orElseGet(Value.Absent::new);
    return new OpenInterfaces(Key.of(subject, "open-interfaces"), first.at(), first.within(), open, closed);
  }

  /// Whether an interface leads nowhere: `Loopback0`, `lo0.0`, `system`, `NULL0`.
  private static boolean inside(String name) {
    var small = name.toLowerCase(Locale.ROOT);
    return small.startsWith("lo") || small.equals("system") || small.startsWith("null");
  }

  private static boolean set(Value<Boolean> value) {
    return value.known().orElse(false);
  }
}
