package org.holdpoint.language.kubernetes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.holdpoint.source.Folders;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.InnerYaml;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// A kustomization and the files of its side → the objects that it comes to, in the order in which Kustomize does it (Kustomize reference: resources, components, patches, namespace, names, replicas).
final class Rendering {

  private static final Set<String> COUNTED = Set.of("Deployment", "StatefulSet", "ReplicaSet", "ReplicationController");
  private static final String METADATA = "metadata";
  /// Overlays of overlays of overlays, and how many objects they may come to: each may name the same ones again.
  private static final int DEEPEST = 12;
  private static final int MOST = 20_000;

  private final Map<String, SourceFile> files;
  private final Map<String, Kustomization> folders;
  private final List<Scalar> unknown = new ArrayList<>();
  /// Folders that are being worked out: one that comes to itself is refused by Kustomize.
  private final Set<String> open = new HashSet<>();
  /// What patches say of objects that are not among those that are known.
  private final List<Partial> apart = new ArrayList<>();
  private int left = MOST;

  /// An object, the file that it stands in, and the name that patches know it by: the one it had before a prefix.
  record Piece(SourceFile file, String name, Mapping object) {

    private String kind() {
      return Manifests.text(object, "kind").orElse("");
    }

    Piece with(Mapping other) {
      return new Piece(file, name, other);
    }
  }

  Rendering(Map<String, SourceFile> files, Map<String, Kustomization> folders) {
    this.files = files;
    this.folders = folders;
  }

  /// What it names and the files do not have, and what is not worked out.
  List<Scalar> unknown() {
    return List.copyOf(unknown);
  }

  /// Objects of which only what a patch says is known, where what they are laid over is not all there.
  List<Partial> apart() {
    return unknown.isEmpty() ? List.of() : List.copyOf(apart);
  }

  List<Piece> of(Kustomization top) {
    return of(top, List.of(), 0);
  }

  private List<Piece> of(Kustomization one, List<Piece> under, int depth) {
    var pieces = new ArrayList<>(under);
    if (depth > DEEPEST || left <= 0 || !open.add(one.folder())) {
      return pieces;
    }
    Stream.concat(one.opaque(), one.charts()).forEach(unknown::add);
    one.resources().forEach(path -> pieces.addAll(resource(one, path, depth)));
    for (var path : one.components().toList()) {
      var part = Folders.along(one.folder(), path.text()).flatMap(folder -> Optional.ofNullable(folders.get(folder)));
      if (part.isEmpty()) {
        unknown.add(path);
      } else {
        var with = of(part.get(), pieces, depth + 1);
        pieces.clear();
        pieces.addAll(with);
      }
    }
    one.patches().forEach(patch -> patch(one, patch, pieces));
    pieces.replaceAll(piece -> names(one, piece));
    Labels.of(one).forEach(labels -> pieces.replaceAll(piece -> piece.with(labels.on(piece.object()))));
    one.replicas().forEach(count -> pieces.replaceAll(piece -> COUNTED.contains(piece.kind()) && Manifests.text(count, "name").filter(name -> name.equals(piece.name()) || called(piece, name)).isPresent()
        ? count.at("count").map(copies -> piece.with(inside(piece.object(), "spec", spec -> put(spec, "replicas", copies)))).orElse(piece) : piece));
    one.replacements().ifPresent(list -> Replacements.on(list, pieces));
    open.remove(one.folder());
    left -= pieces.size();
    return pieces;
  }

  private List<Piece> resource(Kustomization one, Scalar path, int depth) {
    var along = Folders.along(one.folder(), path.text());
    var folder = along.flatMap(at -> Optional.ofNullable(folders.get(at)));
    var file = along.flatMap(at -> Optional.ofNullable(files.get(at)));
    if (folder.isPresent()) {
      return of(folder.get(), List.of(), depth + 1);
    }
    if (file.isEmpty()) {
      unknown.add(path);
      return List.of();
    }
    return documents(file.get()).flatMap(Manifests::resources).map(object -> new Piece(file.get(), Manifests.named(object), object)).toList();
  }

  private static Stream<YamlNode> documents(SourceFile file) {
    try {
      return Yaml.read(file).stream();
    } catch (YamlException _) {
      return Stream.empty();
    }
  }

  private void patch(Kustomization one, Kustomization.Patch patch, List<Piece> pieces) {
    var inline = patch.text().map(text -> InnerYaml.read(one.file(), text));
    var file = patch.path().flatMap(path -> Folders.along(one.folder(), path.text())).flatMap(path -> Optional.ofNullable(files.get(path)));
    if (inline.isEmpty() && file.isEmpty()) {
      patch.path().ifPresent(unknown::add);
      return;
    }
    for (var document : inline.orElseGet(() -> documents(file.get()).toList())) {
      if (pieces.stream().noneMatch(piece -> meant(patch.target(), Manifests.block(document), piece))) {
        apart.add(new Partial(patch.target(), document, inline.isPresent()));
      }
      var steps = Manifests.items(document).flatMap(step -> Manifests.block(step).stream()).toList();
      if (document instanceof Mapping merge) {
        change(pieces, piece -> meant(patch.target(), Optional.of(merge), piece), piece -> StrategicMerge.of(piece.object(), patch.target().isPresent() ? unnamed(merge) : merge).map(piece::with));
      } else {
        change(pieces, piece -> meant(patch.target(), Optional.empty(), piece), piece -> Optional.of(piece.with(JsonPatch.of(piece.object(), steps))));
      }
    }
  }

  private static void change(List<Piece> pieces, Predicate<Piece> meant, Function<Piece, Optional<Piece>> change) {
    var now = pieces.stream().flatMap(piece -> meant.test(piece) ? change.apply(piece).stream() : Stream.of(piece)).toList();
    pieces.clear();
    pieces.addAll(now);
  }

  /// Whether a patch is for an object: one with a target is for all that it selects, any other for the object of its kind and name.
  private static boolean meant(Optional<Mapping> target, Optional<Mapping> merge, Piece piece) {
    return target.map(wanted -> fits(wanted, "kind", piece.kind()) && (fits(wanted, "name", bare(piece.name())) || Manifests.text(wanted, "name").filter(name -> called(piece, name)).isPresent()) && labelled(wanted, piece.object()))
        .orElseGet(() -> merge.filter(one -> Manifests.text(one, "kind").orElse("").equals(piece.kind()) && (bare(Manifests.named(one)).equals(bare(piece.name())) || called(piece, bare(Manifests.named(one))))).isPresent());
  }

  /// Whether a replacement is about an object (Kustomize reference, "replacements", select): names are whole there.
  static boolean selects(Mapping wanted, Piece piece) {
    return Manifests.text(wanted, "kind").filter(kind -> !kind.equals(piece.kind())).isEmpty() && Manifests.text(wanted, "name").filter(name -> !called(piece, name)).isEmpty();
  }

  private static String bare(String name) {
    return name.substring(name.indexOf('/') + 1);
  }

  private static boolean called(Piece piece, String name) {
    return bare(piece.name()).equals(name) || bare(Manifests.named(piece.object())).equals(name);
  }

  /// Names in a target are regular expressions, anchored.
  private static boolean fits(Mapping target, String part, String text) {
    try {
      return Manifests.text(target, part).map(wanted -> wanted.isEmpty() || wanted.equals(text) || Pattern.matches(wanted, text)).orElse(true);
    } catch (PatternSyntaxException _) {
      return false;
    }
  }

  private static boolean labelled(Mapping target, Mapping object) {
    var labels = object.at(METADATA).flatMap(Manifests::block).flatMap(metadata -> metadata.at("labels")).flatMap(Manifests::block);
    return Manifests.text(target, "labelSelector").map(selector -> Stream.of(selector.split(",")).map(String::strip).allMatch(pair -> {
      var parts = pair.split("==?", 2);
      return labels.flatMap(all -> Manifests.text(all, parts[0].strip())).filter(value -> parts.length == 1 || value.equals(parts[1].strip())).isPresent();
    })).orElse(true);
  }

  /// A patch that names its target elsewhere may call itself what it likes.
  private static Mapping unnamed(Mapping merge) {
    return inside(merge, METADATA, metadata -> new Mapping(metadata.entries().stream().filter(entry -> !entry.key().text().equals("name")).toList(), metadata.at()));
  }

  private static Piece names(Kustomization one, Piece piece) {
    var object = piece.object();
    var namespace = one.text("namespace");
    var around = Stream.of(one.text("namePrefix"), one.text("nameSuffix")).flatMap(Optional::stream).findFirst();
    if (namespace.isPresent()) {
      object = inside(object, METADATA, metadata -> put(metadata, "namespace", namespace.get()));
    }
    if (around.isPresent()) {
      object = inside(object, METADATA, metadata -> Manifests.text(metadata, "name").map(name -> put(metadata, "name", new Scalar(one.text("namePrefix").map(Scalar::text).orElse("") + name
          + one.text("nameSuffix").map(Scalar::text).orElse(""), true, around.get().at()))).orElse(metadata));
    }
    return piece.with(object);
  }

  private static Mapping inside(Mapping object, String name, UnaryOperator<Mapping> change) {
    return new Mapping(object.entries().stream().map(entry -> entry.key().text().equals(name) && entry.value() instanceof Mapping block ? new Entry(entry.key(), change.apply(block)) : entry).toList(), object.at());
  }

  private static Mapping put(Mapping block, String name, YamlNode value) {
    var entries = new ArrayList<>(block.entries());
    entries.removeIf(entry -> entry.key().text().equals(name));
    entries.add(new Entry(new Scalar(name, true, value.at()), value));
    return new Mapping(entries, block.at());
  }
}
