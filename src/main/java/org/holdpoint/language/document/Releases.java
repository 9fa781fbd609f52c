package org.holdpoint.language.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.fact.ArtifactFact.ReleaseSet;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Blocks;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Releases that stand side by side: in one block (`control_plane: v42`, `data_plane: v42`), or under one name in each item of a list (`release` of each host).
final class Releases {

  /// A release: with a `v`, or of three numbers. A number with one point may be anything.
  private static final Pattern RELEASE = Pattern.compile("v\\d{1,9}(?:\\.\\d{1,9}){0,3}(?:[-+][\\w.]{1,40})?|\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(?:[-+][\\w.]{1,40})?");
  private static final int LONGEST = 60;
  private static final int FEWEST = 3;

  private final Subject subject;
  private final List<Fact> facts = new ArrayList<>();

  private Releases(Subject subject) {
    this.subject = subject;
  }

  /// In the order of the file.
  static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var releases = new Releases(subject);
    Blocks.of(documents).forEach(one -> releases.block(one.block(), one.path()));
    documents.forEach(document -> releases.lists(document, ""));
    return releases.facts;
  }

  private void lists(YamlNode node, String path) {
    switch (node) {
      case Mapping block -> block.entries().forEach(entry -> lists(entry.value(), path + "." + entry.key().text()));
      case Sequence list -> {
        items(list, path + "[]");
        list.items().forEach(item -> lists(item, path + "[]"));
      }
      case Scalar _ -> { }
    }
  }

  /// Each name that all items give a release, called by what tells the items apart.
  private void items(Sequence list, String path) {
    var blocks = list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).toList();
    if (blocks.size() < FEWEST || blocks.size() != list.items().size()) {
      return;
    }
    for (var column : blocks.getFirst().entries()) {
      var name = column.key().text();
      var named = new LinkedHashMap<Entry, String>();
      blocks.forEach(block -> block.entries().stream().filter(entry -> entry.key().text().equals(name)).findFirst().flatMap(entry -> release(entry).map(said -> Map.entry(labelled(block, entry), said)))
          .ifPresent(found -> named.put(found.getKey(), found.getValue())));
      if (named.size() == blocks.size()) {
        set(named, path + "." + name);
      }
    }
  }

  private static Entry labelled(Mapping block, Entry entry) {
    var label = block.entries().stream().map(Entry::value).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text()).findFirst().orElse(entry.key().text());
    return new Entry(new Scalar(label, true, entry.key().at()), entry.value());
  }

  private static Optional<String> release(Entry entry) {
    return entry.value() instanceof Scalar said && said.text().length() <= LONGEST && RELEASE.matcher(said.text()).matches() ? Optional.of(said.text()) : Optional.empty();
  }

  private void block(Mapping block, String path) {
    var named = new LinkedHashMap<Entry, String>();
    block.entries().forEach(entry -> release(entry).ifPresent(said -> named.put(entry, said)));
    set(named, path);
  }

  private void set(Map<Entry, String> named, String path) {
    if (named.size() > 1) {
      // What most have is meant; of two the one that stands behind is odd.
      var counts = named.values().stream().collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
      var most = counts.entrySet().stream().max(Comparator.<Map.Entry<String, Long>>comparingLong(Map.Entry::getValue).thenComparing((one, other) -> Releases.order(one.getKey(), other.getKey()))).orElseThrow().getKey();
      var odd = named.entrySet().stream().filter(entry -> !entry.getValue().equals(most)).findFirst().orElseGet(() -> named.entrySet().iterator().next());
      var at = Spots.at(odd.getKey());
      facts.add(new ReleaseSet(Key.of(subject, "release-set", path), at, at, named.keySet().stream().map(entry -> entry.key().text()).toList(), counts.size(), most, odd.getKey().key().text(), odd.getValue()));
    }
  }

  /// Releases by their numbers: v9 is before v10.
  private static int order(String one, String other) {
    var left = one.split("[^0-9]+");
    var right = other.split("[^0-9]+");
    for (var index = 0; index < Math.min(left.length, right.length); index++) {
      var order = Integer.compare(left[index].isEmpty() ? 0 : Integer.parseInt(left[index]), right[index].isEmpty() ? 0 : Integer.parseInt(right[index]));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }
}
