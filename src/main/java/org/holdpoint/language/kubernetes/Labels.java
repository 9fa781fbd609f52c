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
  private static final String SELECTOR = "selector";
  private static final List<String> RUNNING = List.of("Deployment", "ReplicaSet", "DaemonSet", "StatefulSet");

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
    if (templates && (RUNNING.contains(kind) || kind.equals("Job"))) {
      with = put(with, List.of(SPEC, "template", "metadata", "labels"), true);
    }
    if (selectors) {
      with = switch (kind) {
        case "Service", "ReplicationController" -> put(with, List.of(SPEC, SELECTOR), true);
        case "NetworkPolicy" -> put(with, List.of(SPEC, "podSelector", "matchLabels"), false);
        case "PodDisruptionBudget" -> put(with, List.of(SPEC, SELECTOR, "matchLabels"), false);
        case String _ when RUNNING.contains(kind) -> put(with, List.of(SPEC, SELECTOR, "matchLabels"), true);
        case String _ -> with;
      };
    }
    return with;
  }

  /// What of a path is not there is made, if that is asked for.
  private Mapping put(Mapping block, List<String> path, boolean make) {
    var name = path.getFirst();
    var rest = path.subList(1, path.size());
    var inner = block.at(name).flatMap(Manifests::block);
    return inner.map(found -> replaced(block, name, rest.isEmpty() ? merged(found) : put(found, rest, make))).orElseGet(() -> !make || block.at(name).isPresent() ? block
        : added(block, name, rest.isEmpty() ? new Mapping(pairs, block.at()) : put(new Mapping(List.of(), block.at()), rest, true)));
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

  private static Mapping added(Mapping block, String name, Mapping value) {
    var entries = new ArrayList<>(block.entries());
    entries.add(new Entry(new Scalar(name, true, block.at()), value));
    return new Mapping(entries, block.at());
  }

  private static Mapping replaced(Mapping block, String name, YamlNode value) {
    return new Mapping(block.entries().stream().map(entry -> entry.key().text().equals(name) ? new Entry(entry.key(), value) : entry).toList(), block.at());
  }
}
