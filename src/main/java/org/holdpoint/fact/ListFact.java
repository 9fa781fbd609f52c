package org.holdpoint.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.holdpoint.source.Span;

/// Lists that policies match routes by, and lists that interfaces, logins and flow routes filter by. Prefix lists are in [RoutingFact].
public sealed interface ListFact extends Fact {

  /// A list whose entries are tried one after the other.
  interface Entries {

    /// Its entries, in the order in which the device tries them.
    List<ListEntry> entries();

    /// The first of its entries that `before` has not: another action, or other words.
    default Optional<ListEntry> brought(Entries before) {
      var known = before.entries().stream().map(entry -> List.of(entry.action(), entry.text())).collect(Collectors.toSet());
      return entries().stream().filter(entry -> !known.contains(List.of(entry.action(), entry.text()))).findFirst();
    }
  }

  /// Expressions over AS paths, under a name.
  /// @param entries its entries, in the order in which the device tries them
  record AsPathList(Key key, Span at, Span within, String name, List<ListEntry> entries) implements ListFact, Entries {}

  /// Communities, or expressions over them, under a name.
  /// @param form the device's word: `standard`, `expanded`, `extended`
  /// @param entries its entries, in the order in which the device tries them
  record CommunityList(Key key, Span at, Span within, String name, String form, List<ListEntry> entries) implements ListFact, Entries {}

  /// An access list.
  /// @param form `standard`, `extended` or `ipv6`
  /// @param entries its entries, in the order in which the device tries them
  /// @param passing (entries) how many permit something, and no entry before them takes everything
  /// @param hidden those that deny something behind an entry that permits everything
  /// @param before those that permit all that one behind them denies, and not everything
  /// @param shut those that permit something which one before them denies, with all else that it takes
  /// @param masked those that permit something by a mask (`255.255.255.240`) where a wildcard is read (`0.0.0.15`)
  record AccessList(Key key, Span at, Span within, String name, String form, List<ListEntry> entries, int passing, List<ListEntry> hidden, List<ListEntry> before, List<ListEntry> shut,
      List<ListEntry> masked) implements ListFact, Entries {

    /// A list with these entries.
    public AccessList(Key key, Span at, Span within, String name, String form, List<ListEntry> entries) {
      this(key, at, within, name, form, entries, passing(entries), hidden(entries), before(entries), shut(entries), entries.stream().filter(entry -> entry.action().equals("permit") && entry.masked()).toList());
    }

    private static List<ListEntry> hidden(List<ListEntry> entries) {
      return entries.stream().dropWhile(entry -> !(entry.everything() && entry.action().equals("permit"))).filter(entry -> entry.action().equals("deny") && !entry.everything()).toList();
    }

    private static List<ListEntry> before(List<ListEntry> entries) {
      var denials = entries.stream().filter(entry -> entry.action().equals("deny") && !entry.everything()).toList();
      return denials.isEmpty() ? List.of() : IntStream.range(0, entries.size()).mapToObj(entries::get).filter(entry -> entry.action().equals("permit") && !entry.everything()
          && denials.stream().anyMatch(denial -> entries.indexOf(denial) > entries.indexOf(entry) && entry.takes(denial))).toList();
    }

    private static List<ListEntry> shut(List<ListEntry> entries) {
      var denials = new ArrayList<ListEntry>();
      var shut = new ArrayList<ListEntry>();
      for (var entry : entries) {
        if (entry.everything()) {
          break;
        }
        if (entry.action().equals("deny")) {
          denials.add(entry);
        } else if (entry.action().equals("permit") && denials.stream().anyMatch(denial -> denial.includes(entry))) {
          shut.add(entry);
        }
      }
      return List.copyOf(shut);
    }

    private static int passing(List<ListEntry> entries) {
      var passing = 0;
      for (var entry : entries) {
        passing += entry.action().equals("permit") ? 1 : 0;
        if (entry.everything()) {
          return passing;
        }
      }
      return passing;
    }
  }

  /// A filter for packets that BGP carries to other routers as a route (flow specification, RFC 8955), where it begins.
  /// @param action what becomes of the packets: `discard`, `limit`, or `other` where they go on
  /// @param text its conditions, in the device's words
  /// @param anyDestination true where they leave no destination out
  /// @param anySource true where they leave no sender out
  /// @param sessions true where the packets of BGP itself (TCP, port 179) are, as far as protocols, ports and other fields say, among those it takes
  record FlowRoute(Key key, Span at, Span within, String name, String action, String text, boolean anyDestination, boolean anySource, boolean sessions) implements ListFact {}

  /// One entry of a list.
  /// @param name its number
  /// @param action `permit` or `deny`
  /// @param text what it matches, in the device's words
  /// @param everything true where `text` leaves nothing out
  /// @param anySource true where an entry of an access list leaves no sender out
  /// @param service the one port that an entry of an access list is about, as it is written: `443`, `ssh`; empty where it is about several or none
  /// @param management true where that service leads into devices and hosts: logins, SNMP, NETCONF, BGP, remote desktops, shared files
  /// @param bound what bounds how much it lets through: the name of a policer; empty where nothing does
  record ListEntry(String name, String action, String text, boolean everything, boolean anySource, String service, boolean management, String bound, Span at) {

    private static final Pattern MASKED = Pattern.compile("(?:^| )[0-9.]+ 255[.](?:[0-9.]+[.]0|255[.]255[.](?:128|192|224|240|248|252))(?: |$)");
    private static final Pattern ANY_SENDER = Pattern.compile("(\\S+) any (any eq \\S+|(?:host )?[0-9a-f.:]+(?: [0-9.]+|/\\d+)? eq \\S+)");
    private static final Pattern ANY_PROTOCOL = Pattern.compile("(?:ip|ipv4|ipv6) ");

    /// Whether this takes whatever another one does: it says the same, or the same of any protocol (`ip any 192.0.2.0 0.0.0.255` of `tcp any 192.0.2.0 0.0.0.255`).
    boolean takes(ListEntry other) {
      var all = ANY_PROTOCOL.matcher(text);
      return text.equals(other.text) || all.lookingAt() && other.text.indexOf(' ') > 0 && text.substring(all.end()).equals(other.text.substring(other.text.indexOf(' ') + 1));
    }

    /// Whether this takes all that another one does, and more: each of its conditions is one of the other (`protocol tcp, dst-port 22`), or it says the same of any sender (`tcp any any eq 22`).
    boolean includes(ListEntry other) {
      if (text.contains(": ") || text.equals(other.text)) {
        return false;
      }
      var sender = ANY_SENDER.matcher(text);
      return sender.matches() ? other.text.startsWith(sender.group(1) + " ") && other.text.endsWith(" " + sender.group(2)) && !other.anySource
          : other.text.contains(", ") && List.of(other.text.split(", ")).containsAll(List.of(text.split(", ")));
    }

    /// Whether it names a mask behind an address: that of a network of 1 to 24 bits, or of 25 to 30.
    boolean masked() {
      return text.contains(" 255.") && MASKED.matcher(text).find();
    }

    /// The same with a bound.
    public ListEntry bounded(String policer) {
      return new ListEntry(name, action, text, everything, anySource, service, management, policer, at);
    }

    /// An entry of a list that routes are matched by.
    public ListEntry(String name, String action, String text, boolean everything, Span at) {
      this(name, action, text, everything, false, "", false, "", at);
    }
  }
}
