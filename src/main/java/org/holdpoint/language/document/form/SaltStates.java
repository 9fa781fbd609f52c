package org.holdpoint.language.document.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Sequence;

/// State files, orchestrations and pillars of Salt: YAML in which what a function is given is a list of one name each, and means a block (Salt documentation, "How do I use Salt States", "Orchestrate
/// runner"): `salt.state: [{tgt: 'web*'}, {sls: apache}]` is `salt.state: {tgt: web*, sls: apache}`.
final class SaltStates {

  private SaltStates() {}

  static Syntax.Text of(Syntax.Text text) {
    return new Syntax.Text(text.documents().stream().map(SaltStates::plain).toList(), text.unread());
  }

  private static YamlNode plain(YamlNode node) {
    return switch (node) {
      case Mapping block -> new Mapping(block.entries().stream().map(entry -> new Entry(entry.key(), plain(entry.value()))).toList(), block.at());
      case Sequence list -> given(list).orElseGet(() -> new Sequence(list.items().stream().map(SaltStates::plain).toList(), list.at()));
      case YamlNode.Scalar said -> said;
    };
  }

  /// The names of a list as a block, where each of them stands there once.
  private static Optional<YamlNode> given(Sequence list) {
    var entries = list.items().stream().flatMap(item -> item instanceof Mapping one && one.entries().size() == 1 ? one.entries().stream() : Stream.of()).toList();
    var names = entries.stream().map(entry -> entry.key().text()).distinct().count();
    return entries.isEmpty() || entries.size() != list.items().size() || names != entries.size() ? Optional.empty()
        : Optional.of(plain(new Mapping(List.copyOf(entries), list.at())));
  }
}
