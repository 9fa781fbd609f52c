package org.holdpoint.language.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// What a kustomization copies from one object into others (Kustomize reference, "replacements"). A part of a text that is exchanged, or a source that is not found, leaves a value that is filled in later.
final class Replacements {

  /// What no file says, as a template writes it.
  private static final String LATER = "${replaced}";

  private Replacements() {}

  /// Whether all of them stand in the kustomization itself.
  static boolean known(YamlNode list) {
    return Manifests.items(list).allMatch(one -> one instanceof Mapping block && block.at("path").isEmpty() && block.at("source").flatMap(Manifests::block).isPresent());
  }

  static void on(YamlNode list, List<Rendering.Piece> pieces) {
    Manifests.items(list).flatMap(one -> Manifests.block(one).stream()).forEach(one -> one.at("source").flatMap(Manifests::block).ifPresent(source -> {
      var copied = pieces.stream().filter(piece -> Rendering.selects(source, piece)).findFirst().flatMap(piece -> field(piece.object(), Manifests.text(source, "fieldPath").orElse("metadata.name")));
      one.at("targets").stream().flatMap(Manifests::items).flatMap(target -> Manifests.block(target).stream()).forEach(target -> into(target, source.at("options").isEmpty() && target.at("options").isEmpty()
          ? copied.orElse(new Scalar(LATER, true, source.at())) : new Scalar(LATER, true, source.at()), pieces));
    }));
  }

  private static void into(Mapping target, YamlNode value, List<Rendering.Piece> pieces) {
    var paths = target.at("fieldPaths").stream().flatMap(Manifests::items).filter(Scalar.class::isInstance).map(path -> names(((Scalar) path).text())).toList();
    pieces.replaceAll(piece -> target.at("select").flatMap(Manifests::block).filter(wanted -> Rendering.selects(wanted, piece)).isEmpty() ? piece
        : paths.stream().reduce(piece, (one, path) -> one.with((Mapping) put(one.object(), path, value)), (_, last) -> last));
  }

  private static Optional<YamlNode> field(YamlNode object, String path) {
    Optional<YamlNode> found = Optional.of(object);
    for (var name : names(path)) {
      found = found.flatMap(node -> node instanceof Sequence list ? place(list, name) : Manifests.block(node).flatMap(block -> block.at(name)));
    }
    return found;
  }

  /// The names of a path: `spec.containers.[name=api].env.0`; a point inside a name has `\` before it, and what stands in brackets is one name.
  private static List<String> names(String path) {
    var names = new ArrayList<String>();
    var name = new StringBuilder();
    var inside = false;
    for (var index = 0; index < path.length(); index++) {
      var letter = path.charAt(index);
      inside = letter == '[' || inside && letter != ']';
      if (letter == '\\' && index + 1 < path.length()) {
        name.append(path.charAt(++index));
      } else if (letter == '.' && !inside) {
        names.add(name.toString());
        name.setLength(0);
      } else {
        name.append(letter);
      }
    }
    names.add(name.toString());
    return names;
  }

  private static Optional<YamlNode> place(Sequence list, String name) {
    return IntStream.range(0, list.items().size()).filter(index -> fits(list.items().get(index), index, name)).mapToObj(list.items()::get).findFirst();
  }

  private static boolean fits(YamlNode item, int index, String name) {
    if (name.startsWith("[") && name.contains("=")) {
      var pair = name.substring(1, name.length() - 1).split("=", 2);
      return Manifests.block(item).flatMap(block -> Manifests.text(block, pair[0])).filter(pair[1]::equals).isPresent();
    }
    return name.equals("*") || name.equals(Integer.toString(index));
  }

  private static YamlNode put(YamlNode node, List<String> path, YamlNode value) {
    if (path.isEmpty()) {
      return value;
    }
    var name = path.getFirst();
    UnaryOperator<YamlNode> deeper = inner -> put(inner, path.subList(1, path.size()), value);
    return switch (node) {
      case Mapping block -> new Mapping(block.entries().stream().map(entry -> name.equals("*") || entry.key().text().equals(name) ? new Entry(entry.key(), deeper.apply(entry.value())) : entry).toList(), block.at());
      case Sequence list -> new Sequence(IntStream.range(0, list.items().size()).mapToObj(index -> fits(list.items().get(index), index, name) ? deeper.apply(list.items().get(index)) : list.items().get(index)).toList(), list.at());
      case Scalar scalar -> scalar;
    };
  }
}
