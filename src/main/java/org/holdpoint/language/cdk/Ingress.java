package org.holdpoint.language.cdk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.construct.Made.Call;
import org.holdpoint.construct.Nodes;
import org.holdpoint.construct.Said;
import org.holdpoint.construct.Said.Called;
import org.holdpoint.construct.Said.Literal;
import org.holdpoint.construct.Said.Named;
import org.holdpoint.fact.Subject;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.ResourceNames;

/// Whom a thing lets in by a call: `group.addIngressRule(Peer.anyIpv4(), Port.tcp(22))`, `fleet.connections.allowFromAnyIpv4(Port.SSH)` (AWS CDK API reference, aws-ec2: SecurityGroup, Connections, Peer, Port) → a rule of its group.
final class Ingress {

  private static final String TYPE = "AWS::EC2::SecurityGroupIngress";
  private static final Map<String, String> PEERS = Map.of("any_ipv4", "0.0.0.0/0", "any_ipv6", "::/0");
  private static final Map<String, Integer> NAMED = Map.of("SSH", 22, "HTTP", 80, "HTTPS", 443, "RDP", 3389, "MYSQL_AURORA", 3306, "POSTGRES", 5432, "MSSQL", 1433, "REDIS", 6379);
  private static final String LAST_PORT = "65535";

  private Ingress() {}

  /// Empty for another call, and where the program alone knows from whom and to which port.
  static Optional<Resource> of(Subject subject, String address, Call call) {
    return switch (ResourceNames.of(call.method())) {
      case "add_ingress_rule" -> call.arguments().size() < 2 ? Optional.empty() : rule(subject, address, call, network(call.arguments().get(0)), call.arguments().get(1));
      case "connections.allow_from_any_ipv4" -> call.arguments().isEmpty() ? Optional.empty() : rule(subject, address, call, Optional.of("0.0.0.0/0"), call.arguments().getFirst());
      case "connections.allow_from" -> call.arguments().size() < 2 ? Optional.empty() : rule(subject, address, call, network(call.arguments().get(0)), call.arguments().get(1));
      default -> Optional.empty();
    };
  }

  private static Optional<Resource> rule(Subject subject, String address, Call call, Optional<String> network, Said port) {
    var ports = ports(port);
    if (network.isEmpty() || ports.isEmpty()) {
      return Optional.empty();
    }
    var entries = new ArrayList<Entry>();
    entries.add(Entry.of(network.get().contains(":") ? "cidrIpv6" : "cidrIp", call.at(), Nodes.text(network.get(), call.at())));
    List.of("ipProtocol", "fromPort", "toPort").forEach(name -> Optional.ofNullable(ports.get().get(name)).ifPresent(said -> entries.add(Entry.of(name, call.at(), Nodes.text(said, call.at())))));
    return Optional.of(new Resource(subject, address + " ingress " + network.get() + " " + ports.get().getOrDefault("fromPort", "all"), TYPE, List.of(), new Block(entries, call.at()), call.at(), call.at()));
  }

  private static Optional<String> network(Said peer) {
    if (!(peer instanceof Called(var path, var arguments, var _, var _)) || !path.contains("Peer")) {
      return Optional.empty();
    }
    var written = arguments.size() == 1 && arguments.getFirst() instanceof Literal(var text, var _, var _) ? Optional.of(text) : Optional.<String>empty();
    return Optional.ofNullable(PEERS.get(ResourceNames.of(path.getLast()))).or(() -> List.of("ipv4", "ipv6").contains(path.getLast()) ? written : Optional.empty());
  }

  private static Optional<Map<String, String>> ports(Said port) {
    return switch (port) {
      case Named(var path, var _) when path.contains("Port") && NAMED.containsKey(path.getLast()) -> Optional.of(ports("tcp", String.valueOf(NAMED.get(path.getLast())), String.valueOf(NAMED.get(path.getLast()))));
      case Called(var path, var arguments, var _, var _) when path.contains("Port") && arguments.stream().allMatch(Literal.class::isInstance) -> {
        var numbers = arguments.stream().map(Literal.class::cast).map(Literal::text).toList();
        yield switch (ResourceNames.of(path.getLast())) {
          case "tcp", "udp" -> numbers.size() == 1 ? Optional.of(ports(path.getLast(), numbers.getFirst(), numbers.getFirst())) : Optional.empty();
          case "tcp_range" -> numbers.size() == 2 ? Optional.of(ports("tcp", numbers.getFirst(), numbers.getLast())) : Optional.empty();
          case "udp_range" -> numbers.size() == 2 ? Optional.of(ports("udp", numbers.getFirst(), numbers.getLast())) : Optional.empty();
          case "all_tcp" -> Optional.of(ports("tcp", "0", LAST_PORT));
          case "all_udp" -> Optional.of(ports("udp", "0", LAST_PORT));
          case "all_traffic" -> Optional.of(Map.of("ipProtocol", "-1"));
          default -> Optional.empty();
        };
      }
      default -> Optional.empty();
    };
  }

  private static Map<String, String> ports(String protocol, String from, String to) {
    return Map.of("ipProtocol", protocol, "fromPort", from, "toPort", to);
  }
}
