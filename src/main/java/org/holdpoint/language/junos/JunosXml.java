package org.holdpoint.language.junos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.markup.Node;
import org.holdpoint.markup.Xml;
import org.holdpoint.replay.Carrier;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// Configuration of Junos in the XML of its API, as NETCONF and `load-configuration` take it → `set`, `delete` and `deactivate` lines, which do the same ("Create, Modify, or Delete Configuration Elements
/// Using the Junos XML Protocol", Junos XML Management Protocol Developer Guide; "Mapping Configuration Statements to Junos XML Tag Elements").
public final class JunosXml implements Carrier {

  private static final Carrier CARRIER = new JunosXml();
  private static final String CONFIGURATION = "configuration";
  /// Of the levels that only a router has, one at least is there.
  private static final Set<String> SECTIONS = Set.of("protocols", "policy-options", "routing-options", "routing-instances", "interfaces", "firewall", "class-of-service");
  /// Elements whose text stands in the line without their tag, as the identifier or the choice that it is.
  private static final Set<String> BARE = Set.of("name", "name1", "name2", "address", "list_name", "choice-ident", "choice-value", "community-name");
  /// Statements that are one line with all that is in them.
  private static final Set<String> ONE_LINE = Set.of("route-filter", "source-address-filter", "prefix-list-filter");

  private JunosXml() {}

  public static Carrier carrier() {
    return CARRIER;
  }

  @Override
  public String name() {
    return "netconf";
  }

  @Override
  public boolean carries(SourceFile file) {
    return file.name().endsWith(".xml") && file.lines().stream().anyMatch(line -> line.text().contains("<" + CONFIGURATION)) && file.lines().stream().anyMatch(line -> SECTIONS.stream().anyMatch(name -> line.text().contains("<" + name)));
  }

  /// None where the file is no XML: whoever reads it as such says so.
  @Override
  public List<Embedded> texts(SourceFile file) {
    try {
      return configuration(Xml.read(file)).filter(found -> found.children().stream().anyMatch(child -> SECTIONS.contains(child.name()))).map(JunosXml::embedded).stream().toList();
    } catch (UnreadableException broken) {
      return List.of();
    }
  }

  private static Optional<Node> configuration(Node node) {
    return node.name().equals(CONFIGURATION) ? Optional.of(node) : node.children().stream().flatMap(child -> configuration(child).stream()).findFirst();
  }

  private static Embedded embedded(Node configuration) {
    var script = new Lines(new StringBuilder(), new ArrayList<>());
    configuration.children().forEach(child -> script.statement("", child));
    return new Embedded(Optional.of("junos"), script.text().toString(), SourceMap.standing(script.places()), Map.of(ROUTER, "netconf"));
  }

  /// The lines, and the element that each stands for.
  private record Lines(StringBuilder text, List<Span> places) {

    void statement(String around, Node node) {
      var inside = node.children().stream().filter(child -> !bare(node, child)).toList();
      var own = node.children().isEmpty() ? Stream.of(node).filter(leaf -> !leaf.text().isBlank()) : node.children().stream().filter(child -> bare(node, child));
      var path = around + " " + node.name() + words(own);
      if (marked(node, "delete") || marked(node, "replace")) {
        line("delete" + path, node);
      }
      if (marked(node, "delete")) {
        return;
      }
      if (ONE_LINE.contains(node.name())) {
        line("set" + path + words(inside.stream()), node);
      } else if (inside.isEmpty()) {
        line("set" + path, node);
      } else {
        inside.forEach(child -> statement(path, child));
      }
      if (node.attribute("inactive").isPresent()) {
        line("deactivate" + path, node);
      }
    }

    private static boolean bare(Node node, Node child) {
      return child.children().isEmpty() && (BARE.contains(child.name()) && (!child.name().equals("address") || ONE_LINE.contains(node.name())) || node.name().equals("as-path") && child.name().equals("path"));
    }

    /// `operation="delete"` of NETCONF, `delete="delete"` of the Junos XML protocol.
    private static boolean marked(Node node, String operation) {
      return node.attribute("operation").or(() -> node.attribute(operation)).filter(value -> value.equals(operation) || operation.equals("delete") && value.equals("remove")).isPresent();
    }

    private void line(String line, Node node) {
      text.append(line).append('\n');
      places.add(node.at());
    }

    /// The texts of elements; one without a text is a word itself, but where it stands for nothing.
    private static String words(Stream<Node> nodes) {
      var words = new StringBuilder();
      nodes.forEach(node -> {
        var word = node.text().strip();
        if (!word.isEmpty()) {
          words.append(' ').append(word.matches("[\\w./:*+@-]+") ? word : '"' + word.replace("\"", "\\\"") + '"');
        } else if (!BARE.contains(node.name())) {
          words.append(' ').append(node.name());
        }
      });
      return words.toString();
    }
  }
}
