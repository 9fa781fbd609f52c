package org.holdpoint.language.kubernetes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.TakenAway;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Patches of Kustomize → what they take away: strategic merges that delete an object (`$patch: delete`), and operations of JSON Patch that remove a guard (RFC 6902 section 4.2).
final class Patches {

  /// Parts of an object that guard it.
  private static final Pattern GUARDS = Pattern.compile(".*/(readinessProbe|livenessProbe|startupProbe|topologySpreadConstraints|podAntiAffinity|affinity|preStop|lifecycle|minReplicas|minAvailable|strategy|updateStrategy|finalizers)(/.*)?");

  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
  private final List<String> taken = new ArrayList<>();
  private Optional<Span> first = Optional.empty();

  private Patches() {}

  /// Of an overlay, or of an object that is a patch.
  static Optional<Fact> of(Resource resource, SourceFile file, Mapping object) {
    var patches = new Patches();
    if (resource.type().equals(Overlays.KIND)) {
      Overlays.patches(object).forEach(item -> patches.patch(item, file));
    } else {
      patches.deleted(object, resource.header());
    }
    return patches.taken.isEmpty() && !resource.type().equals(Overlays.KIND) ? Optional.empty() : Optional.of(new TakenAway(Key.of(resource.subject(), "taken-away", file.key(), resource.address()),
        patches.first.orElse(resource.header()), resource.header(), resource.address(), List.copyOf(patches.taken)));
  }

  /// One of a list: a text that is a patch, or a block that holds one and may say what it is for.
  private void patch(YamlNode item, SourceFile file) {
    switch (item) {
      case Scalar text -> text(text, "", file);
      case Mapping block -> block.entries().stream().filter(entry -> entry.key().text().equals("patch")).map(Entry::value).filter(Scalar.class::isInstance).map(Scalar.class::cast)
          .forEach(text -> text(text, block.at("target").flatMap(Manifests::block).map(Patches::target).orElse("an object"), file));
      case YamlNode.Sequence _ -> { }
    }
  }

  private static String target(Mapping target) {
    return (Manifests.text(target, "kind").orElse("an object") + " " + Manifests.text(target, "name").orElse("")).strip();
  }

  private void text(Scalar text, String target, SourceFile file) {
    if (!text.text().contains(":")) {
      return;
    }
    try {
      Yaml.read(SourceReader.read(text.text().getBytes(StandardCharsets.UTF_8), file.path(), file.key(), file.side())).forEach(document -> {
        Manifests.block(document).ifPresent(object -> deleted(object, text.at()));
        if (document instanceof YamlNode.Sequence) {
          taken(target, document).forEach(what -> take(what, text.at()));
        }
      });
    } catch (YamlException _) {
      // A patch that is no YAML is refused when the overlay is built.
      return;
    }
  }

  /// The guards that a patch takes away from `target`: by operations that remove, or by parts that it says are nothing.
  static List<String> taken(String target, YamlNode patch) {
    var paths = patch instanceof Mapping merge ? emptied("", merge) : Manifests.items(patch).flatMap(step -> Manifests.block(step).stream()).filter(step -> Manifests.text(step, "op").filter("remove"::equals).isPresent())
        .flatMap(step -> Manifests.text(step, "path").stream()).filter(path -> !path.endsWith("/rollingUpdate"));
    return paths.filter(path -> GUARDS.matcher(path).matches()).map(path -> target + " " + path).toList();
  }

  /// The same, of a patch that may also delete its target as a whole, which is of that kind.
  static List<String> taken(String target, String kind, YamlNode patch) {
    return patch instanceof Mapping merge && deletes(merge) ? Resources.keeps(kind).equals("nothing") ? List.of() : List.of(target) : taken(target, patch);
  }

  private static boolean deletes(Mapping merge) {
    return Manifests.text(merge, "$patch").filter("delete"::equals).isPresent();
  }

  private static Stream<String> emptied(String path, Mapping block) {
    return block.entries().stream().flatMap(entry -> switch (entry.value()) {
      // A strategy that takes all away at once may not say how it goes step by step.
      case Scalar text -> !entry.key().text().equals("rollingUpdate") && text.plain() && NOTHING.contains(text.text()) ? Stream.of(path + "/" + entry.key().text()) : Stream.of();
      case YamlNode.Sequence list -> list.items().isEmpty() ? Stream.of(path + "/" + entry.key().text())
          : list.items().stream().flatMap(item -> Manifests.block(item).stream()).flatMap(item -> emptied(path + "/" + entry.key().text() + "/" + Manifests.text(item, "name").orElse("0"), item));
      case Mapping inner -> emptied(path + "/" + entry.key().text(), inner);
    });
  }

  private void deleted(Mapping object, Span at) {
    var kind = Manifests.text(object, "kind").orElse("");
    Stream.of(object).filter(one -> deletes(one) && !Resources.keeps(kind).equals("nothing")).forEach(one -> take(kind + " " + Manifests.named(one), at));
  }

  private void take(String what, Span at) {
    taken.add(what);
    first = first.or(() -> Optional.of(at));
  }
}
