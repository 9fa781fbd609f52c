package org.holdpoint.routing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ListFact.FlowRoute;
import org.holdpoint.source.Span;

/// What the conditions of a flow specification leave out (RFC 8955, section 4.2.2: a packet has to fit all of them).
public final class FlowRoutes {

  private static final Set<String> ANYWHERE = Set.of("0.0.0.0/0", "::/0", "0/0");
  /// Port 179 and protocol 6 (RFC 4271, section 4; IANA, Protocol Numbers).
  private static final Set<String> BGP = Set.of("179", "bgp");
  private static final Set<String> TCP = Set.of("6", "tcp");
  private static final int PORT = 179;

  private FlowRoutes() {}

  /// One condition: any of its values fits.
  /// @param field `destination`, `source`, `protocol`, `port`, `destination-port`, `source-port`; whatever else by the device's word
  /// @param values prefixes, names, numbers and ranges of them (`1024-65535`), as they are written
  public record Condition(String field, List<String> values) {

    private boolean address() {
      return field.equals("destination") || field.equals("source");
    }

    private boolean bgp() {
      return switch (field) {
        case "protocol" -> values.stream().anyMatch(TCP::contains);
        case "port", "destination-port", "source-port" -> values.stream().anyMatch(value -> BGP.contains(value) || within(value));
        case String _ -> address();
      };
    }

    private static boolean within(String range) {
      var ends = range.split("-");
      return ends.length == 2 && ends[0].matches("\\d{1,5}") && ends[1].matches("\\d{1,5}") && Integer.parseInt(ends[0]) <= PORT && PORT <= Integer.parseInt(ends[1]);
    }
  }

  /// A route of these conditions; `action` is `discard`, `limit` or `other`.
  public static FlowRoute of(Key key, Span at, Span within, String name, String action, List<Condition> conditions) {
    var text = conditions.stream().map(condition -> condition.field() + " " + String.join(" ", condition.values())).collect(Collectors.joining(", "));
    return new FlowRoute(key, at, within, name, action, text, any("destination", conditions), any("source", conditions), conditions.stream().allMatch(Condition::bgp));
  }

  private static boolean any(String field, List<Condition> conditions) {
    return conditions.stream().filter(condition -> condition.field().equals(field)).allMatch(condition -> condition.values().stream().anyMatch(ANYWHERE::contains));
  }
}
