package org.holdpoint.routing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.ListFact.ListEntry;
import org.holdpoint.source.Span;

/// What one entry of an access list lets in, by its words.
public final class AccessEntries {

  private static final Set<String> PROTOCOLS = Set.of("tcp", "udp");
  /// What changes nothing of what an entry matches, or narrows it.
  private static final Set<String> BEHIND = Set.of("log", "log-input", "established");
  private static final List<String> PORT = List.of("destination-port", "dst-port");
  /// Ports, and the names that devices give them (IANA, Service Name and Transport Protocol Port Number Registry; 32767 is what gRPC of Junos listens to, Junos Telemetry Interface User Guide).
  private static final Set<String> MANAGEMENT = Set.of("22", "23", "161", "162", "179", "445", "830", "3389", "9339", "32767", "57400", "ssh", "telnet", "snmp", "snmptrap", "bgp", "microsoft-ds", "netconf-ssh", "ms-wbt-server");

  private AccessEntries() {}

  /// An entry of an access list: `text` without its action.
  public static ListEntry of(String name, String action, String text, boolean everything, boolean anySource, Span at) {
    var service = service(text);
    return new ListEntry(name, action, text, everything, anySource, service, service.isEmpty() ? severalPorts(text).anyMatch(MANAGEMENT::contains) : MANAGEMENT.contains(service), "", at);
  }

  /// The ports of a condition that names several of them: `destination-port 22 830` (Junos).
  private static Stream<String> severalPorts(String text) {
    var port = PORT.stream().mapToInt(word -> text.indexOf(word + " ")).max().orElse(-1);
    var end = port < 0 ? -1 : text.indexOf(',', port);
    return port < 0 ? Stream.empty() : Stream.of((end < 0 ? text.substring(port) : text.substring(port, end)).split("[\\s\\[\\]]+"));
  }

  /// Whether the words of an entry leave no sender out: `any`, `tcp any …` (IOS, IOS XR, NX-OS, EOS).
  public static boolean anySource(List<String> words) {
    return words.indexOf("any") == 0 || words.indexOf("any") == 1;
  }

  /// The one port that an entry is about, as it is written: `443` of `tcp any host 192.0.2.1 eq 443` (IOS, IOS XR, NX-OS, EOS), of `tcp destination-port eq 443` (VRP), of
  /// `destination-port 443, protocol tcp` (Junos), of `protocol tcp, dst-port 443` (SR OS). Empty where it is about several, about ports of senders, or about none.
  public static String service(String text) {
    var words = List.of(text.split(" "));
    var port = PORT.stream().mapToInt(words::indexOf).max().orElse(-1);
    return port >= 0 ? named(words.subList(port + 1, words.size())) : PROTOCOLS.contains(words.getFirst()) && anySource(words) ? behindDestination(words) : "";
  }

  /// `eq 443 …`, or `443` at the end of a condition.
  private static String named(List<String> words) {
    if (words.size() > 1 && words.getFirst().equals("eq")) {
      return words.get(1).replace(",", "");
    }
    var alone = words.size() == 1 || !words.isEmpty() && words.getFirst().endsWith(",");
    return alone && !range(words.getFirst()) ? words.getFirst().replace(",", "") : "";
  }

  /// `1024-65535`; names have a hyphen as well (`netconf-ssh`).
  private static boolean range(String port) {
    var hyphen = port.indexOf('-');
    return hyphen > 0 && Character.isDigit(port.charAt(hyphen - 1));
  }

  /// `tcp any DESTINATION eq PORT`, where the destination is `any`, a prefix, or two words.
  private static String behindDestination(List<String> words) {
    var one = words.size() > 2 && (words.get(2).equals("any") || words.get(2).indexOf('/') > 0);
    var equal = one ? 3 : 4;
    return words.size() > equal + 1 && words.get(equal).equals("eq") && !words.get(2).equals("eq") && BEHIND.containsAll(words.subList(equal + 2, words.size())) ? words.get(equal + 1) : "";
  }
}
