package org.holdpoint.language.document.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.Labels;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.language.document.word.Quantity;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Parts of a whole that places or suppliers get, in a list, in blocks beside each other, or in the rows of a table: all of them together are 100 %. Shares of versions are left out: that all come to have the new one is
/// what a release is for.
public final class Apportionments {

  private static final Set<String> PLACES = Set.of("site", "provider", "vendor", "carrier", "pop", "isp", "supplier", "transit", "datacenter", "cdn", "cloud", "account", "building", "hall");
  private static final Set<String> RELEASES = Set.of("stage", "canary", "version", "release", "deploy", "step", "revision", "variant", "rollout", "flag", "experiment");
  private static final double WHOLE = 100;
  private static final double NEAR = 1;
  private static final int MOST = 64;

  private final Subject subject;
  private final List<Fact> facts = new ArrayList<>();

  private Apportionments(Subject subject) {
    this.subject = subject;
  }

  /// In the order of the file.
  public static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var parts = new Apportionments(subject);
    documents.forEach(document -> parts.inside(document, "", Set.of()));
    return parts.facts;
  }

  private void inside(YamlNode node, String path, Set<String> around) {
    switch (node) {
      case Mapping block -> {
        whole(block.entries().stream().filter(entry -> entry.value() instanceof Mapping).map(entry -> Map.entry(entry.key().text(), (Mapping) entry.value())).toList(), path, around);
        block.entries().forEach(entry -> {
          var words = new HashSet<>(around);
          words.addAll(NameWords.of(entry.key().text()));
          shares(entry, path, words);
          inside(entry.value(), path.isEmpty() ? entry.key().text() : path + "." + entry.key().text(), words);
        });
      }
      case Sequence list -> {
        whole(list.items().stream().filter(Mapping.class::isInstance).map(item -> Map.entry(called((Mapping) item), (Mapping) item)).toList(), path, around);
        list.items().forEach(item -> inside(item, path, around));
      }
      case Scalar _ -> { }
    }
  }

  /// Parts that stand under the names of their places: `region_weights: {icn: 50, pus: 50}`.
  private void shares(Entry entry, String path, Set<String> words) {
    if (entry.value() instanceof Mapping block && NameWords.of(entry.key().text()).contains("percent") && words.stream().anyMatch(PLACES::contains) && words.stream().noneMatch(RELEASES::contains)
        && block.entries().size() > 1 && block.entries().size() <= MOST) {
      apportion(entry.key().text(), path, block.entries().stream().map(part -> new Part(part.key().text(), Optional.of(part))).toList());
    }
  }

  private static String called(Mapping item) {
    return Labels.of(item).or(() -> item.entries().stream().filter(entry -> entry.value() instanceof Scalar).map(entry -> ((Scalar) entry.value()).text()).findFirst()).orElse("");
  }

  private void whole(List<Map.Entry<String, Mapping>> members, String path, Set<String> around) {
    if (members.size() < 2 || members.size() > MOST) {
      return;
    }
    var words = new HashSet<>(around);
    members.forEach(member -> member.getValue().entries().forEach(entry -> words.addAll(NameWords.of(entry.key().text()))));
    if (words.stream().noneMatch(PLACES::contains) || words.stream().anyMatch(RELEASES::contains)) {
      return;
    }
    members.getFirst().getValue().entries().stream().filter(entry -> NameWords.of(entry.key().text()).contains("percent")).map(entry -> entry.key().text()).forEach(name -> named(name, members, path));
  }

  private void named(String name, List<Map.Entry<String, Mapping>> members, String path) {
    apportion(name, path, members.stream().map(member -> new Part(member.getKey(), member.getValue().entries().stream().filter(entry -> entry.key().text().equals(name)).findFirst())).toList());
  }

  /// What one of the places gets, if it says so.
  private record Part(String place, Optional<Entry> said) {}

  private void apportion(String name, String path, List<Part> members) {
    var parts = 0;
    var sum = 0.0;
    var largest = "";
    var most = 0.0;
    Optional<Span> at = Optional.empty();
    for (var member : members) {
      var part = member.said().map(Entry::value).filter(Scalar.class::isInstance).flatMap(value -> Quantity.of(((Scalar) value).text(), Set.of("percent")));
      if (part.isEmpty() || part.get().amount() < 0) {
        return;
      }
      sum += part.get().amount();
      parts += part.get().amount() > 0 ? 1 : 0;
      if (part.get().amount() > most) {
        most = part.get().amount();
        largest = member.place();
        at = member.said().map(Apportionments::line);
      }
    }
    if (Math.abs(sum - WHOLE) <= NEAR || Math.abs(sum - 1) <= NEAR / WHOLE) {
      facts.add(new SettingFact.Apportionment(Key.of(subject, "apportionment", path, name), at.orElseThrow(), at.orElseThrow(), name, path, parts, largest));
    }
  }

  private static Span line(Entry entry) {
    return Spots.at(entry);
  }
}
