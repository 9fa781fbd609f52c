package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// State files, orchestrations and pillars of Salt: YAML in which what a function is given is a list of one name each, and means a block (Salt documentation, "How do I use Salt States", "Orchestrate
/// runner"): `salt.state: [{tgt: 'web*'}, {sls: apache}]` is `salt.state: {tgt: web*, sls: apache}`.
final class SaltStates {

  /// Salt documentation, "The Top File".
  private static final String TOP = "top.sls";
  private static final String NEWEST = "pkg.latest";
  private static final String INSTALLED = "pkg.installed";

  private SaltStates() {}

  static Syntax.Text of(SourceFile file, Syntax.Text text) {
    return new Syntax.Text(text.documents().stream().map(document -> file.name().equals(TOP) ? top(document) : plain(document)).toList(), text.unread());
  }

  /// The file that says which machines get which states, by its states: `base: {'web*': [apache]}` is `base: {apache: {tgt: 'web*'}}`.
  private static YamlNode top(YamlNode document) {
    return document instanceof Mapping environments ? new Mapping(environments.entries().stream().map(environment -> new Entry(environment.key(), environment.value() instanceof Mapping targets ? states(targets) : environment.value())).toList(), document.at())
        : document;
  }

  private static Mapping states(Mapping targets) {
    var states = new LinkedHashMap<String, Scalar>();
    var picks = new LinkedHashMap<String, List<YamlNode>>();
    for (var target : targets.entries()) {
      var listed = target.value() instanceof Sequence list ? list.items() : List.<YamlNode>of();
      listed.stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).forEach(state -> {
        states.putIfAbsent(state.text(), state);
        picks.computeIfAbsent(state.text(), _ -> new ArrayList<>(1)).add(new Scalar(target.key().text(), true, target.key().at()));
      });
    }
    return new Mapping(states.values().stream().map(state -> {
      var picked = picks.get(state.text());
      var value = picked.size() == 1 ? picked.getFirst() : new Sequence(List.copyOf(picked), state.at());
      return new Entry(state, new Mapping(List.of(new Entry(new Scalar("tgt", true, picked.getFirst().at()), value)), picked.getFirst().at()));
    }).toList(), targets.at());
  }

  private static YamlNode plain(YamlNode node) {
    return switch (node) {
      case Mapping block -> new Mapping(block.entries().stream().map(entry -> entry.key().text().equals(NEWEST) ? newest(entry) : new Entry(entry.key(), plain(entry.value()))).toList(), block.at());
      case Sequence list -> given(list).orElseGet(() -> new Sequence(list.items().stream().map(SaltStates::plain).toList(), list.at()));
      case Scalar said -> said;
    };
  }

  /// A package in whatever version is the newest when the state runs is one whose version is not named (Salt documentation, `salt.states.pkg`, "latest").
  private static Entry newest(Entry latest) {
    var at = latest.key().at();
    var given = plain(latest.value()) instanceof Mapping block ? block.entries() : List.<Entry>of();
    var version = new Entry(new Scalar("version", true, at), new Scalar("latest", true, at));
    return new Entry(new Scalar(INSTALLED, true, at), new Mapping(Stream.concat(given.stream(), Stream.of(version)).toList(), latest.value().at()));
  }

  /// The names of a list as a block, where each of them stands there once.
  private static Optional<YamlNode> given(Sequence list) {
    var entries = list.items().stream().flatMap(item -> item instanceof Mapping one && one.entries().size() == 1 ? one.entries().stream() : Stream.of()).toList();
    var names = entries.stream().map(entry -> entry.key().text()).distinct().count();
    return entries.isEmpty() || entries.size() != list.items().size() || names != entries.size() ? Optional.empty()
        : Optional.of(plain(new Mapping(List.copyOf(entries), list.at())));
  }
}
