package org.holdpoint.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.source.Span;

/// What the routers of one folder have to do with each other, by their addresses: one end each, so that rules can put the ends together. Only the network's own routing table.
public sealed interface LinkFact extends Fact {

  /// An address of a router.
  /// @param address the address without a length: `192.0.2.1`
  /// @param subnet the addresses that are on the link: `192.0.2.0/31`
  /// @param host true where the address is alone in its subnet
  /// @param namesNeighbors true where the router has BGP sessions, all with neighbors that it names
  record OwnAddress(Key key, Span at, Span within, String name, String address, String subnet, boolean host, boolean namesNeighbors) implements LinkFact {}

  /// An interface that goes to another network with the change, while something of the device still rests on the one it left, in which it has no address any more.
  /// @param name the interface
  /// @param address its address now
  /// @param left its address before
  /// @param rests what names an address of the network that it left: the line of a gateway that it shares, a session, a static route
  /// @param restsAt where the first of them stands
  record LeftNetwork(Key key, Span at, Span within, String name, String address, String left, List<String> rests, Span restsAt) implements LinkFact {}

  /// An address that goes to another interface of its router with the change, and leaves something behind that looked at packets.
  /// @param name the interface that has it now
  /// @param from the interface that had it
  /// @param address the address and the length of its network: `192.0.2.1/31`
  /// @param lost the lines that filter, and the check of senders, as the old interface had them and the new one has not
  /// @param filter whether a filter is among them
  /// @param lostAt where the first of them stood
  record MovedAddress(Key key, Span at, Span within, String name, String from, String address, List<String> lost, boolean filter, Span lostAt) implements LinkFact {}

  /// One end of a link on which an IGP looks for neighbors.
  /// @param protocol `isis` or `ospf`
  /// @param instance the name of the process
  /// @param subnet the addresses that are on the link: `192.0.2.0/31`
  /// @param area the area; for IS-IS absent where it runs level 2 alone
  /// @param levels the IS-IS levels that it runs: `1`, `2` or both
  /// @param authentication how the end signs: what the interface says, for OSPF else its area
  /// @param mtu (bytes) the largest packet that its interface takes, as the device counts, where a line says it
  record LinkEnd(Key key, Span at, Span within, String protocol, String instance, String name, String subnet, Value<String> area, List<String> levels, Value<String> authentication, Value<String> mtu)
      implements LinkFact {}

  /// One end of a BGP session.
  /// @param local the address that the session starts from; absent where it cannot be told
  /// @param remote the address of the neighbor
  /// @param localAs (AS number) what this end says of itself
  /// @param remoteAs (AS number) what this end expects of the other
  /// @param external whether the two are in different ASes
  /// @param onLink true where the neighbor is on a link of the router
  /// @param authentication how the session is signed
  record SessionEnd(Key key, Span at, Span within, Value<String> local, String remote, Value<Long> localAs, Value<Long> remoteAs, Value<Boolean> external, boolean onLink,
      Value<String> authentication) implements LinkFact {}

  /// An external neighbor on a link that no interior protocol of the router carries.
  /// @param neighbor the address of the neighbor
  /// @param link the interface of the link
  record OutsideNextHop(Key key, Span at, Span within, String neighbor, String link) implements LinkFact {}

  /// A router with internal BGP sessions.
  /// @param as (AS number) its AS
  /// @param addresses those that its internal sessions start from; all of its own where one of them does not tell
  /// @param neighbors the addresses that it has internal sessions with
  /// @param clients those of them that are clients of this route reflector
  /// @param cluster the number by which it knows the cluster of its clients, where one line says it
  record InternalSpeaker(Key key, Span at, Span within, long as, List<String> addresses, List<String> neighbors, List<String> clients, Value<String> cluster) implements LinkFact {}

  /// The sessions of a BGP group in one routing table.
  /// @param open the neighbors of those that are not shut down
  record SessionGroup(Key key, Span at, Span within, String vrf, String name, List<String> open) implements LinkFact {}

  /// The static routes of one routing table; it stands at a default route, where it has one.
  /// @param prefixes (prefixes) to how many they lead
  /// @param defaults the prefixes of default routes among them: `0.0.0.0/0`, `::/0`
  record StaticTable(Key key, Span at, Span within, String vrf, int prefixes, List<String> defaults) implements LinkFact {}

  /// The links of an IGP process on which it looks for neighbors.
  /// @param protocol `isis` or `ospf`
  /// @param instance the name of the process
  /// @param links those that are open
  /// @param closed the first that is shut down, by a line of its own or of its interface
  record IgpLinks(Key key, Span at, Span within, String protocol, String instance, List<OpenLink> links, Value<String> closed) implements LinkFact {

    /// Where the links stood that this has and another reading has not.
    Stream<Span> besides(IgpLinks other) {
      return links.stream().filter(link -> other.links.stream().map(OpenLink::name).noneMatch(link.name()::equals)).map(OpenLink::at);
    }
  }

  /// A link on which a neighbor may be.
  record OpenLink(String name, Span at) {}

  /// The interfaces of a router that may carry traffic: those with an address, or that a line opens, and that none shuts down.
  /// @param open their names
  /// @param closed the first that is shut down
  record OpenInterfaces(Key key, Span at, Span within, List<String> open, Value<String> closed) implements LinkFact {}

  /// A link or a session that a script closes above the line that sends its traffic another way, each line taking effect by itself.
  /// @param name the interface, or the session in words
  /// @param drain what the line below sets: `metric`, `overload`, `graceful shutdown`
  /// @param drainedAt that line
  record LateDrain(Key key, Span at, Span within, String name, String drain, Span drainedAt) implements LinkFact {}

  /// The trunks of a switch that may carry traffic: those that no line shuts down, nor all ports of.
  /// @param open their names
  /// @param closed the last line that shuts one down, by the name of its trunk
  record OpenTrunks(Key key, Span at, Span within, List<String> open, Value<String> closed) implements LinkFact {}

  /// How much a router is wanted as the gateway of a link that it shares with others.
  /// @param group the number of the group
  /// @param name the interface
  /// @param subnet the addresses that are on the link: `192.0.2.0/24`
  /// @param priority (points) what it says; absent where it takes what all have unsaid, 100 (RFC 9568 section 5.2.4, RFC 2281 section 5.1)
  /// @param decrement (points) how much less where what it watches is down, the most of what its lines say; absent where it watches nothing, or does not say
  record GatewayRank(Key key, Span at, Span within, String group, String name, String subnet, Value<Long> priority, Value<Long> decrement) implements LinkFact {}

  /// How much a device lets through of what may drown it.
  /// @param of `processor` for packets to the device itself, `port` for floods through one of its ports
  /// @param place the headers around the line
  /// @param line the line
  /// @param rate (thousandths of the unit) how much
  /// @param unit `bps`, `pps`, `percent`; empty where the line does not say
  record GuardRate(Key key, Span at, Span within, String of, String place, String line, long rate, String unit) implements LinkFact {}

  /// A line of a script by which every way out of a device is closed, before a later one opens another.
  /// @param ways what they are: `links of ospf`, `trunks`
  /// @param closed their names
  /// @param openedAt the line that opens again
  record Blackout(Key key, Span at, Span within, String ways, List<String> closed, Span openedAt) implements LinkFact {}

  /// A neighbor of BGP that is on a link of another routing table than that of its session, and on none of that one.
  /// @param vrf the table of the session
  /// @param neighbor the address of the neighbor
  /// @param link the interface of the link
  /// @param linkVrf the table of that interface
  record OtherTableNeighbor(Key key, Span at, Span within, String vrf, String neighbor, String link, String linkVrf) implements LinkFact {}

  /// A static route whose next hop is on a link of another routing table than that of the route, and on none of that one.
  /// @param vrf the table of the route
  /// @param prefix where it leads
  /// @param nextHop the address of the next hop
  /// @param link the interface of the link
  /// @param linkVrf the table of that interface
  record OtherTableRoute(Key key, Span at, Span within, String vrf, String prefix, String nextHop, String link, String linkVrf) implements LinkFact {}

  /// A `network` line of OSPF that takes an interface of another routing table than that of its process, and none of that one.
  /// @param instance the name of the process
  /// @param vrf its table
  /// @param line the line
  /// @param link the interface
  /// @param linkVrf the table of that interface
  record OtherTableNetwork(Key key, Span at, Span within, String instance, String vrf, String line, String link, String linkVrf) implements LinkFact {}

  /// The BGP sessions of one routing table.
  /// @param open the neighbors of those that are not shut down
  /// @param closed the first of the others
  /// @param closing (lines) how many lines shut them down
  record SessionTable(Key key, Span at, Span within, String vrf, List<String> open, Value<String> closed, long closing) implements LinkFact {}

  /// By which part of its name a device is one of several that do the same.
  /// @param name the device
  /// @param stem its name without the number or letter that tells it from the others: `spine`
  record TwinName(Key key, Span at, Span within, String name, String stem) implements LinkFact {

    /// Words for what a device does, behind which a number tells it from its likes though another number stands in its name (of a site, of a rack).
    private static final Pattern ROLE = Pattern.compile("spine|leaf|core|rr|reflector|edge|border|pe|p|fw|firewall|agg|dist|distribution|sw|switch|rtr|router|gw|gateway|bng|asbr|br|cr|ar|mx|lb");
    private static final Pattern NUMBERED = Pattern.compile("(.*?)([a-z]+)([-_]?)(\\d{1,4}|(?<=[-_])[ab])");

    /// Empty where nothing, or not one thing alone, tells it from others.
    public static Optional<String> stem(String name) {
      var label = name.toLowerCase(Locale.ROOT).split("\\.", 2)[0];
      var parts = NUMBERED.matcher(label);
      return parts.matches() && (parts.group(1).chars().noneMatch(Character::isDigit) || ROLE.matcher(parts.group(2)).matches()) ? Optional.of(parts.group(1) + parts.group(2)) : Optional.empty();
    }
  }

  /// A device that asks others to send their traffic another way.
  /// @param name the device
  /// @param stem as of a `twin-name`
  /// @param how `overload` of IS-IS, `graceful shutdown` of BGP
  record Drained(Key key, Span at, Span within, String name, String stem, String how) implements LinkFact {}

  /// A line by which a device restarts right behind one by which another does, with nothing between them that looks or waits.
  /// @param text the line
  /// @param name the device
  /// @param other the one before it
  /// @param otherAt where that is restarted
  /// @param twins whether the two have one `stem`
  record RestartBehind(Key key, Span at, Span within, String text, String name, String other, Span otherAt, boolean twins) implements LinkFact {}
}
