package org.holdpoint.language.bird;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.BgpFact.FilterUse;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.SessionFact.BgpPeering;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.language.bird.ChannelReader.Use;
import org.holdpoint.source.Span;

/// `protocol bgp` ("BGP", BIRD 2 User's Guide): one session each.
final class BgpReader {

  static final String TABLE = "master";
  private static final Map<String, String> FAMILIES = Map.of("ipv4", "ipv4 unicast", "ipv6", "ipv6 unicast", "vpn4", "vpnv4 unicast", "vpn6", "vpnv6 unicast", "flow4", "ipv4 flow", "flow6", "ipv6 flow");

  private BgpReader() {}

  static List<Fact> session(Subject subject, Names names, Levels protocol, ChannelReader channels) {
    var at = protocol.own().at();
    var neighbor = protocol.first("neighbor");
    var address = neighbor.map(BgpReader::address).filter(text -> !text.isEmpty()).orElse(protocol.name());
    var remoteAs = as(names, neighbor);
    var external = external(names, protocol, neighbor, remoteAs);
    var families = new ArrayList<BgpFamily>();
    var imports = new ArrayList<Use>();
    var exports = new ArrayList<Use>();
    for (var channel : protocol.channels()) {
      var in = channels.use(protocol, channel, "import");
      var out = channels.use(protocol, channel, "export");
      in.ifPresent(imports::add);
      out.ifPresent(exports::add);
      var family = FAMILIES.getOrDefault(channel.name(), channel.name());
      var limit = channels.limit(channel, "import");
      var bounded = limit.known().isPresent() || limit instanceof Value.Unknown<Long> || channel.first("receive", "limit").isEmpty();
      families.add(new BgpFamily(Key.of(subject, "bgp-family", TABLE, address, family), channel.blocks().getFirst().at(), at, TABLE, address, family, new Value.Known<>(true, channel.blocks().getFirst().at()),
          uses(in), uses(out), bounded ? limit : channels.limit(channel, "receive"), new Value.Absent<>(), channels.onLimit(channel, bounded ? "import" : "receive")));
    }
    var facts = new ArrayList<Fact>();
    facts.add(new BgpNeighbor(Key.of(subject, "bgp-neighbor", TABLE, address), at, at, TABLE, address, "", remoteAs, external, name(imports, protocol), name(exports, protocol), limit(families), password(protocol),
        new Value.Absent<>(), off(protocol)));
    facts.add(peering(subject, protocol, address, remoteAs, external));
    facts.addAll(families);
    return facts;
  }

  /// The address that follows `neighbor`, or the range that it listens to.
  private static String address(Clause clause) {
    var word = clause.word(1).equals("range") ? clause.word(2) : clause.word(1);
    return word.indexOf('.') >= 0 || word.indexOf(':') >= 0 ? word : "";
  }

  /// The number behind `as`.
  static Value<Long> as(Names names, Optional<Clause> clause) {
    return clause.<Value<Long>>map(found -> {
      var at = found.words().stream().map(Token::text).toList().indexOf("as");
      return at < 0 || at + 1 >= found.words().size() ? new Value.Absent<>() : names.number(found.words().get(at + 1)).<Value<Long>>map(number -> new Value.Known<>(number, found.at()))
          .orElseGet(() -> new Value.Unknown<>("the AS is no number in this file", found.at()));
    }).orElseGet(Value.Absent::new);
  }

  /// `neighbor … internal` or `external`, or whether the AS of the neighbor is another than ours.
  private static Value<Boolean> external(Names names, Levels protocol, Optional<Clause> neighbor, Value<Long> remoteAs) {
    var said = neighbor.flatMap(clause -> clause.words().stream().filter(word -> word.is("internal") || word.is("external")).findFirst());
    if (said.isPresent()) {
      return new Value.Known<>(said.get().is("external"), said.get().at());
    }
    var own = as(names, protocol.first("local"));
    return own.known().isPresent() && remoteAs.known().isPresent() ? new Value.Known<>(!own.known().equals(remoteAs.known()), remoteAs.place().orElse(protocol.own().at()))
        : new Value.Unknown<>("not both AS numbers are in this file", protocol.own().at());
  }

  private static List<FilterUse> uses(Optional<Use> use) {
    return use.map(one -> new FilterUse("route-policy", one.name(), one.at())).stream().toList();
  }

  private static Value<String> name(List<Use> uses, Levels protocol) {
    return uses.stream().findFirst().<Value<String>>map(use -> new Value.Known<>(use.name(), use.at())).orElseGet(() -> new Value.Absent<>(Optional.of(protocol.own().at())));
  }

  private static Value<Long> limit(List<BgpFamily> families) {
    var limits = families.stream().map(BgpFamily::prefixLimit).toList();
    return limits.stream().filter(limit -> !(limit instanceof Value.Absent<Long>)).findFirst().or(() -> limits.stream().findFirst()).orElseGet(Value.Absent::new);
  }

  private static Value<String> password(Levels protocol) {
    return protocol.first("password").<Value<String>>map(clause -> new Value.Known<>("key", clause.at())).orElseGet(Value.Absent::new);
  }

  /// `disabled` and `disabled yes`.
  static Value<Boolean> off(Levels protocol) {
    return protocol.first("disabled").<Value<Boolean>>map(clause -> new Value.Known<>(!clause.word(1).matches("no|off|false"), clause.at())).orElseGet(Value.Absent::new);
  }

  /// An external session needs a policy in both directions since 2.0 (RFC 8212); an internal one imports all and exports nothing without.
  private static BgpPeering peering(Subject subject, Levels protocol, String address, Value<Long> remoteAs, Value<Boolean> external) {
    var at = protocol.own().at();
    return new BgpPeering(Key.of(subject, "bgp-peering", TABLE, address), at, at, TABLE, false, address, remoteAs, external, new Value.Known<>(true, at), new Value.Known<>(true, at), flag(protocol, "next", "hop", "self").otherwise(false, at),
        new Value.Absent<>(), new Value.Known<>(true, at), new Value.Absent<>(), new Value.Absent<>(), flag(protocol, "rr", "client").otherwise(false, at), new Value.Absent<>(), new Value.Known<>(0L, at));
  }

  private static Value<Boolean> flag(Levels protocol, String... words) {
    return protocol.first(words).or(() -> protocol.channels().stream().flatMap(channel -> channel.first(words).stream()).findFirst()).<Value<Boolean>>map(clause -> new Value.Known<>(true, clause.at())).orElseGet(Value.Absent::new);
  }

  /// Who the router is: the AS that most of its sessions name would be a guess, the one that all name is none.
  static Optional<Value<Long>> own(Names names, List<Levels> sessions) {
    var found = sessions.stream().map(session -> as(names, session.first("local"))).filter(as -> as.known().isPresent()).toList();
    return found.stream().map(Value::known).distinct().count() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  static Span place(List<Levels> sessions) {
    return sessions.getFirst().own().at();
  }
}
