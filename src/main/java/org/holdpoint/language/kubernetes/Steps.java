package org.holdpoint.language.kubernetes;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;

/// How a new version spreads, which objects of rollout controllers say as plain documents do: `spec.strategy` of Argo Rollouts ("Rollout Specification").
final class Steps {

  private static final Set<String> KINDS = Set.of("Rollout");

  private Steps() {}

  /// The strategy of an object, where it stands, as a document of its own.
  static Stream<Embedded> of(SourceFile file, Mapping resource) {
    return Manifests.text(resource, "kind").filter(KINDS::contains).flatMap(_ -> resource.at("spec")).flatMap(Manifests::block).stream()
        .flatMap(spec -> spec.entries().stream().filter(entry -> entry.key().text().equals("strategy") && entry.value() instanceof Mapping))
        .map(strategy -> embedded(file, strategy, "Rollout " + Manifests.named(resource)));
  }

  /// A part of a file, as a plain document of that name.
  static Embedded embedded(SourceFile file, Entry strategy, String name) {
    var from = strategy.key().at();
    var to = strategy.value().at();
    var lines = file.lines().subList(from.line() - 1, to.endLine());
    var text = new ArrayList<String>();
    for (var line : lines) {
      var end = line.number() == to.endLine() ? line.text().offsetByCodePoints(0, Math.min(to.endColumn() - 1, line.text().codePointCount(0, line.text().length()))) : line.text().length();
      var start = line.number() == from.line() ? line.text().offsetByCodePoints(0, from.column() - 1) : 0;
      text.add(" ".repeat(line.number() == from.line() ? from.column() - 1 : 0) + line.text().substring(start, end));
    }
    var places = lines.stream().map(line -> Span.of(file.path(), file.side(), line.number(), 1, 1)).toList();
    return new Embedded(Optional.of("document"), text.stream().collect(Collectors.joining("\n", "", "\n")), new SourceMap(places), Map.of("subject", file.key() + " " + name));
  }
}
