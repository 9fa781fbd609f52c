package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;

/// The values that a resource hands to a chart of Helm: by names of the chart's authors' own, as in a file of values.
public final class ChartValues {

  /// Types, and where the values stand: as a block, as texts of YAML, or as pairs of a name and a value, with dots in the name.
  private record Row(Pattern types, List<String> places) {}

  /// Flux, "HelmRelease" (values); Argo CD, "Helm" (values, valuesObject, parameters); Helm Controller of K3s (valuesContent, set); Terraform registry, helm_release (values, set; also Pulumi's Release).
  private static final List<Row> ROWS = List.of(new Row(Pattern.compile("HelmRelease\\.helm\\.toolkit\\.fluxcd\\.io"), List.of("spec>values")),
      new Row(Pattern.compile("Application"), both("spec>")),
      new Row(Pattern.compile("ApplicationSet\\.argoproj\\.io"), both("spec>template>spec>")),
      new Row(Pattern.compile("HelmChart(Config)?\\.helm\\.cattle\\.io"), List.of("spec>values_content", "spec>set")),
      new Row(Pattern.compile("helm_release|Release"), List.of("values", "set", "set_list")));

  private ChartValues() {}

  private static List<String> both(String before) {
    return Stream.of("source", "sources").flatMap(source -> Stream.of("values", "values_object", "parameters").map(part -> before + source + ">helm>" + part)).toList();
  }

  /// Empty where it hands none. `yaml` reads a text of YAML where it stands.
  public static Optional<Mapping> of(Resource resource, Function<Text, List<YamlNode>> yaml) {
    var found = new ArrayList<Entry>();
    ROWS.stream().filter(row -> row.types().matcher(resource.type()).matches()).flatMap(row -> row.places().stream())
        .flatMap(place -> along(Stream.of(resource.body()), List.of(place.split(">")))).forEach(node -> values(node, yaml, found));
    return found.isEmpty() ? Optional.empty() : Optional.of(new Mapping(found, found.getFirst().key().at()));
  }

  /// Through blocks, and through all that a list has.
  private static Stream<Node> along(Stream<? extends Node> from, List<String> names) {
    return names.isEmpty() ? from.map(node -> node) : along(from.flatMap(Node::blocks).flatMap(block -> block.entries().stream()).filter(entry -> entry.name().equals(names.getFirst())).map(Node.Entry::value), names.subList(1, names.size()));
  }

  private static void values(Node node, Function<Text, List<YamlNode>> yaml, List<Entry> found) {
    switch (node) {
      case Text text -> yaml.apply(text).stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).forEach(block -> found.addAll(block.entries()));
      case Items list -> list.items().forEach(item -> values(item, yaml, found));
      case Block block -> pair(block).ifPresentOrElse(found::add, () -> found.addAll(((Mapping) OwnNames.yaml(block)).entries()));
    }
  }

  private static Optional<Entry> pair(Block block) {
    return block.text("name").filter(_ -> block.entries().stream().allMatch(entry -> List.of("name", "value", "type", "force_string").contains(entry.name())))
        .flatMap(name -> block.entry("value").map(value -> OwnNames.entry(name, value.at(), OwnNames.yaml(value.value()))));
  }
}
