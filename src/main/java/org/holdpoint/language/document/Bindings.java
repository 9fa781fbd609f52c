package org.holdpoint.language.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.ArtifactFact.BoundTwice;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// What several things of one list have: prefixes, addresses and names that one of them is meant to own.
final class Bindings {

  /// Names of what a thing has for itself. Lists of what is allowed or refused share their entries.
  private static final Set<String> OWNED = Set.of("prefixes", "vips", "vip", "anycast", "announce", "announces", "announced", "advertise", "advertised", "domains", "hostnames", "subnets", "cidrs");
  private static final List<String> LABELS = List.of("name", "id", "service", "title", "host", "key");
  private static final int MOST = 20_000;

  private final Subject subject;
  private final List<Fact> facts = new ArrayList<>();

  /// Who has a value first, and where.
  private record Holder(String name, Span at) {}

  private Bindings(Subject subject) {
    this.subject = subject;
  }

  /// In the order of the file.
  static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var bindings = new Bindings(subject);
    documents.forEach(document -> bindings.inside(document, ""));
    return bindings.facts;
  }

  private void inside(YamlNode node, String path) {
    switch (node) {
      case Mapping block -> {
        siblings(block.entries().stream().filter(entry -> entry.value() instanceof Mapping).map(entry -> Map.entry(entry.key().text(), (Mapping) entry.value())).toList(), path);
        block.entries().forEach(entry -> inside(entry.value(), path + "." + entry.key().text()));
      }
      case Sequence list -> {
        siblings(list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).flatMap(item -> label(item).map(name -> Map.entry(name, item)).stream()).toList(), path);
        list.items().forEach(item -> inside(item, path + "[]"));
      }
      case Scalar _ -> { }
    }
  }

  private static Optional<String> label(Mapping item) {
    return LABELS.stream().flatMap(name -> item.at(name).stream()).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text()).findFirst();
  }

  private void siblings(List<Map.Entry<String, Mapping>> siblings, String path) {
    if (siblings.size() < 2 || siblings.size() > MOST) {
      return;
    }
    var holders = new HashMap<String, Holder>();
    for (var sibling : siblings) {
      for (var entry : sibling.getValue().entries()) {
        if (NameWords.plain(entry.key().text()).stream().anyMatch(OWNED::contains)) {
          var field = entry.key().text();
          texts(entry.value()).filter(text -> !text.text().isBlank()).forEach(text -> {
            var first = holders.putIfAbsent(field + " " + text.text(), new Holder(sibling.getKey(), text.at()));
            if (first != null && !first.name().equals(sibling.getKey())) {
              facts.add(new BoundTwice(Key.of(subject, "bound-twice", path, field, text.text(), sibling.getKey()), text.at(), text.at(), field, text.text(), sibling.getKey(), first.name(), first.at()));
            }
          });
        }
      }
    }
  }

  private static Stream<Scalar> texts(YamlNode value) {
    return switch (value) {
      case Scalar one -> Stream.of(one);
      case Sequence list -> list.items().stream().filter(Scalar.class::isInstance).map(Scalar.class::cast);
      case Mapping _ -> Stream.empty();
    };
  }
}
