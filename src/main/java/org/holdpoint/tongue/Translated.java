package org.holdpoint.tongue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Documents whose names are of another language → the same with English names, every one where it stands.
public final class Translated {

  /// Names of a document beyond these do not change what its language is.
  private static final int MOST = 4_000;

  private Translated() {}

  /// The documents themselves, where they are English or nobody can tell.
  public static List<YamlNode> of(List<YamlNode> documents) {
    return of(documents, tongue(documents));
  }

  /// The same in a language that is known.
  public static List<YamlNode> of(List<YamlNode> documents, Optional<Tongue> tongue) {
    return tongue.map(known -> documents.stream().map(document -> of(document, known)).toList()).orElse(documents);
  }

  /// The language of documents, by their names and values.
  public static Optional<Tongue> tongue(List<YamlNode> documents) {
    var names = new LinkedHashSet<String>();
    var texts = new LinkedHashSet<String>();
    documents.forEach(document -> collect(document, names, texts));
    return Tongue.of(names, texts.stream());
  }

  private static void collect(YamlNode node, Set<String> names, Set<String> texts) {
    if (names.size() + texts.size() > MOST) {
      return;
    }
    switch (node) {
      case Mapping block -> block.entries().forEach(entry -> {
        names.add(entry.key().text());
        collect(entry.value(), names, texts);
      });
      case Sequence list -> list.items().forEach(item -> collect(item, names, texts));
      case Scalar said -> texts.add(said.text());
    }
  }

  private static YamlNode of(YamlNode node, Tongue tongue) {
    return switch (node) {
      case Mapping block -> block(block, tongue);
      case Sequence list -> new Sequence(list.items().stream().map(item -> of(item, tongue)).toList(), list.at());
      case Scalar said -> new Scalar(tongue.value(said.text()), said.plain(), said.at());
    };
  }

  /// Of names that come to the same in English, the later ones stay as they are.
  private static Mapping block(Mapping block, Tongue tongue) {
    var entries = new ArrayList<Entry>();
    var taken = new HashSet<String>();
    block.entries().forEach(entry -> taken.add(entry.key().text()));
    for (var entry : block.entries()) {
      var own = entry.key();
      var english = tongue.name(own.text());
      entries.add(new Entry(english.equals(own.text()) || !taken.add(english) ? own : new Scalar(english, own.plain(), own.at()), of(entry.value(), tongue)));
    }
    return new Mapping(entries, block.at());
  }
}
