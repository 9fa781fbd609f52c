package org.holdpoint.language.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.DnsFact.RegistryOrder;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.markup.Node;
import org.holdpoint.markup.Xml;
import org.holdpoint.source.SourceFile;

/// What a registrar asks a registry to do with a name (RFC 5730, RFC 5731; keys of DNSSEC: RFC 5910).
final class RegistryOrders {

  private static final String ROOT = "epp";

  private RegistryOrders() {}

  /// Nothing where the file has another format.
  static List<Fact> of(SourceFile file, Subject subject) {
    if (file.lines().stream().noneMatch(line -> line.text().contains("urn:ietf:params:xml:ns:epp-"))) {
      return List.of();
    }
    var root = Xml.read(file);
    return root.name().equals(ROOT) ? root.children().stream().filter(node -> node.name().equals("command")).flatMap(command -> ordered(command, subject)).toList() : List.of();
  }

  private static Stream<Fact> ordered(Node command, Subject subject) {
    var all = new ArrayList<Node>();
    collect(command, all);
    var domain = all.stream().filter(node -> node.name().equals("name") && node.children().isEmpty()).findFirst();
    return domain.stream().flatMap(name -> all.stream().filter(node -> node.name().equals("add") || node.name().equals("rem")).flatMap(part -> part.children().stream().flatMap(one -> order(name, part, one, subject, all).stream())));
  }

  private static Optional<Fact> order(Node name, Node part, Node one, Subject subject, List<Node> all) {
    var what = switch (one.name()) {
      case "status" -> one.attributes().getOrDefault("s", "");
      case "dsData", "keyData", "all" -> "voucher";
      default -> "";
    };
    var domain = name.text().strip().toLowerCase(Locale.ROOT);
    return what.isEmpty() ? Optional.empty() : Optional.of(new RegistryOrder(Key.of(subject, "registry-order", domain, part.name(), what), what.equals("voucher") ? part.at() : one.at(), name.at(), domain, part.name().equals("add"), what, exchanged(all)));
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
