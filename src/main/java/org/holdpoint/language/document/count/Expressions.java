package org.holdpoint.language.document.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.ArtifactFact.Expression;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Regular expressions of documents: what stands under a name that says so, and is not merely a word or a path with stars.
public final class Expressions {

  private static final Set<String> NAMES = Set.of("pattern", "patterns", "regex", "regexes", "regexp", "regexps", "re", "rx", "expression", "matcher", "match");
  private static final Set<String> ENGINES = Set.of("engine", "flavor", "flavour", "dialect", "syntax");
  /// Names of their labels: an entry is told from others by its name, not by where it stands.
  private static final List<String> LABELS = List.of("id", "name", "key", "rule");

  private final Subject subject;
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<Fact> facts = new ArrayList<>();

  private Expressions(Subject subject) {
    this.subject = subject;
  }

  public static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var expressions = new Expressions(subject);
    documents.forEach(document -> expressions.inside(document, "", "", ""));
    return expressions.facts;
  }

  private void inside(YamlNode node, String path, String name, String engine) {
    switch (node) {
      case Mapping block -> {
        var runs = engine(block).orElse(engine);
        var place = label(block).map(label -> path + "." + label).orElse(path);
        block.entries().forEach(entry -> inside(entry.value(), place + "." + entry.key().text(), entry.key().text(), runs));
      }
      case Sequence list -> list.items().forEach(item -> inside(item, path, name, engine));
      case Scalar text -> {
        if (named(name) && looksLikeOne(text.text())) {
          var number = seen.merge(path, 1, Integer::sum);
          facts.add(new Expression(Key.of(subject, "expression", number == 1 ? path : path + " " + number), text.at(), text.at(), name, text.text(), engine));
        }
      }
    }
  }

  private static boolean named(String name) {
    return StatedCounts.words(name).stream().anyMatch(NAMES::contains);
  }

  /// Something repeats, and it is no pattern of file names.
  private static boolean looksLikeOne(String text) {
    return text.matches("(?s).*[)\\].\\w][*+{].*") && text.matches("(?s).*(\\\\|\\(|\\[|\\.[*+]|\\^|\\$).*");
  }

  private static Optional<String> engine(Mapping block) {
    return block.entries().stream().filter(entry -> ENGINES.contains(entry.key().text().toLowerCase(Locale.ROOT))).map(Entry::value).filter(Scalar.class::isInstance)
        .map(value -> ((Scalar) value).text()).findFirst();
  }

  private static Optional<String> label(Mapping block) {
    return LABELS.stream().flatMap(name -> block.at(name).stream()).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text()).findFirst();
  }
}
