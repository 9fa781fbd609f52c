package org.holdpoint.analysis.neighborhood;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.holdpoint.fact.OspfFact.OspfInstance;
import org.holdpoint.fact.OspfFact.OspfInterface;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.Subject;
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
    var processes = new ArrayList<Fact>();
    var links = new HashMap<List<String>, List<Link>>();
    for (var fact : facts) {
      switch (fact) {
        case Interface one -> interfaces.putIfAbsent(one.name(), one);
        case IsisInstance _, OspfInstance _ -> processes.add(fact);
        case IsisInterface one -> add(links, new Link("isis", one.instance(), one.name(), one.at(), set(one.passive()), one.shutdown()));
        case OspfInterface one -> add(links, new Link("ospf", one.instance(), one.name(), one.at(), set(one.passive()), one.shutdown()));
        case Fact _ -> { }
      }
    }
    var found = new ArrayList<Fact>();
    processes.forEach(process -> found.add(process instanceof IsisInstance isis ? links(process, "isis", isis.name(), links, interfaces) : links(process, "ospf", ((OspfInstance) process).name(), links, interfaces)));
    interfaces.values().stream().findFirst().ifPresent(first -> found.add(open(first, first.key().subject(), List.copyOf(interfaces.values()))));
    return found;
  }

  private static void add(Map<List<String>, List<Link>> all, Link link) {
    all.computeIfAbsent(List.of(link.protocol(), link.instance()), _ -> new ArrayList<>()).add(link);
  }

  private static IgpLinks links(Fact process, String protocol, String instance, Map<List<String>, List<Link>> all, Map<String, Interface> interfaces) {
    var links = all.getOrDefault(List.of(protocol, instance), List.of()).stream().filter(link -> !link.passive() && !inside(link.name())).toList();
    var open = links.stream().filter(link -> closed(link, interfaces).isEmpty()).map(link -> new OpenLink(link.name(), link.at())).toList();
    var closed = links.stream().flatMap(link -> closed(link, interfaces).stream().map(at -> (Value<String>) new Value.Known<>(link.name(), at))).findFirst().orElseGet(Value.Absent::new);
    return new IgpLinks(Key.of(process.key().subject(), "igp-links", protocol, instance), process.at(), process.within(), protocol, instance, open, closed);
  }

  /// The line that shuts a link down, or the interface below it.
  private static Optional<Span> closed(Link link, Map<String, Interface> interfaces) {
    return Stream.concat(Stream.of(link.shutdown()), Stream.ofNullable(interfaces.get(link.name())).map(Interface::shutdown)).filter(OpenWays::set).findFirst().flatMap(Value::place);
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
