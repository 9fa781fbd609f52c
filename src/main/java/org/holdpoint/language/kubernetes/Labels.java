package org.holdpoint.language.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Labels that a kustomization gives all of its objects (Kustomize reference: `commonLabels`, which selectors get as well, and `labels`, which they get where `includeSelectors` says so).
/// @param pairs names and values
/// @param selectors whether what selects pods asks for them
/// @param templates whether pods have them
record Labels(List<Entry> pairs, boolean selectors, boolean templates) {

  private static final String SPEC = "spec";
  private static final List<String> SELECTING = List.of("Deployment", "ReplicaSet", "DaemonSet", "StatefulSet", "PodDisruptionBudget");

  /// Those of a kustomization, in its order.
  static List<Labels> of(Kustomization one) {
    var common = one.body().at("commonLabels").flatMap(Manifests::block).map(block -> new Labels(block.entries(), true, true));
    var lists = one.body().at("labels").stream().flatMap(Manifests::items).flatMap(item -> Manifests.block(item).stream()).flatMap(item -> item.at("pairs").flatMap(Manifests::block)
        .map(block -> new Labels(block.entries(), said(item, "includeSelectors"), said(item, "includeSelectors") || said(item, "includeTemplates"))).stream());
    return Stream.concat(common.stream(), lists).toList();
  }

  private static boolean said(Mapping item, String name) {
    return Manifests.text(item, name).filter("true"::equals).isPresent();
  }

  /// An object with them.
  Mapping on(Mapping object) {
    var kind = Manifests.text(object, "kind").orElse("");
    var with = put(object, List.of("metadata", "labels"), true);
    if (templates) {
      with = put(with, List.of(SPEC, "template", "metadata", "labels"), true);
    }
    if (selectors) {
      with = switch (kind) {
        case "Service", "ReplicationController" -> put(with, List.of(SPEC, "selector"), false);
        case "NetworkPolicy" -> put(with, List.of(SPEC, "podSelector", "matchLabels"), false);
        case String _ when SELECTING.contains(kind) -> put(with, List.of(SPEC, "selector", "matchLabels"), !kind.equals("PodDisruptionBudget"));
        case String _ -> with;
      };
    }
    return with;
  }

  /// The last name of a path is made where it is not there, if that is asked for; the others must be.
  private Mapping put(Mapping block, List<String> path, boolean make) {
    var inner = block.at(path.getFirst()).flatMap(Manifests::block);
    if (path.size() > 1) {
      return inner.map(found -> replaced(block, path.getFirst(), put(found, path.subList(1, path.size()), make))).orElse(block);
    }
    return inner.map(found -> replaced(block, path.getFirst(), merged(found))).orElseGet(() -> make && block.at(path.getFirst()).isEmpty() ? added(block, path.getFirst()) : block);
  }

  private Mapping merged(Mapping labels) {
    var entries = new ArrayList<>(labels.entries());
    pairs.forEach(pair -> {
      if (labels.at(pair.key().text()).filter(old -> old instanceof Scalar text && pair.value() instanceof Scalar mine && text.text().equals(mine.text())).isEmpty()) {
        entries.removeIf(entry -> entry.key().text().equals(pair.key().text()));
        entries.add(pair);
      }
    });
    return new Mapping(entries, labels.at());
  }

  private Mapping added(Mapping block, String name) {
    var entries = new ArrayList<>(block.entries());
    entries.add(new Entry(new Scalar(name, true, block.at()), new Mapping(pairs, block.at())));
    return new Mapping(entries, block.at());
  }

  private static Mapping replaced(Mapping block, String name, YamlNode value) {
    return new Mapping(block.entries().stream().map(entry -> entry.key().text().equals(name) ? new Entry(entry.key(), value) : entry).toList(), block.at());
  }
}
