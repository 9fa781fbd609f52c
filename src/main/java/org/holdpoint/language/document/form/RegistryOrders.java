package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.markup.Node;
import org.holdpoint.markup.Xml;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// What a registrar asks a registry to do with a name (RFC 5730, RFC 5731; keys of DNSSEC: RFC 5910).
public final class RegistryOrders {

  private static final String ROOT = "epp";

  private RegistryOrders() {}

  /// One part of an order.
  /// @param adds whether it is added; else it is taken away
  /// @param what a status, or `voucher`: keys of DNSSEC
  /// @param exchanged whether the same order takes such keys away and gives others
  public record Order(Span at, Span within, String domain, boolean adds, String what, boolean exchanged) {}

  /// Nothing where the file has another format.
  public static List<Order> of(SourceFile file) {
    if (file.lines().stream().noneMatch(line -> line.text().contains("urn:ietf:params:xml:ns:epp-"))) {
      return List.of();
    }
    var root = Xml.read(file);
    return root.name().equals(ROOT) ? root.children().stream().filter(node -> node.name().equals("command")).flatMap(command -> ordered(command)).toList() : List.of();
  }

  private static Stream<Order> ordered(Node command) {
    var all = new ArrayList<Node>();
    collect(command, all);
    var domain = all.stream().filter(node -> node.name().equals("name") && node.children().isEmpty()).findFirst();
    return domain.stream().flatMap(name -> all.stream().filter(node -> node.name().equals("add") || node.name().equals("rem")).flatMap(part -> part.children().stream().flatMap(one -> order(name, part, one, all).stream())));
  }

  private static Optional<Order> order(Node name, Node part, Node one, List<Node> all) {
    var what = switch (one.name()) {
      case "status" -> one.attributes().getOrDefault("s", "");
      case "dsData", "keyData", "all" -> "voucher";
      default -> "";
    };
    var domain = name.text().strip().toLowerCase(Locale.ROOT);
    return what.isEmpty() ? Optional.empty() : Optional.of(new Order(what.equals("voucher") ? part.at() : one.at(), name.at(), domain, part.name().equals("add"), what, exchanged(all)));
  }

  /// Whether one order takes keys of the name away and gives it others.
  private static boolean exchanged(List<Node> all) {
    return Stream.of("add", "rem").allMatch(part -> all.stream().anyMatch(node -> node.name().equals(part) && node.children().stream().anyMatch(one -> one.name().matches("dsData|keyData|all"))));
  }

  private static void collect(Node node, List<Node> found) {
    found.add(node);
    node.children().forEach(child -> collect(child, found));
  }
}
