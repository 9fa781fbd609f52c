package org.holdpoint.language.iam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.Condition;
import org.holdpoint.fact.IamFact.Grant;
import org.holdpoint.fact.IamFact.PolicyFlaw;
import org.holdpoint.fact.IamFact.Word;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// What was read of the roles and bindings of one file of a cloud: statements, and what is wrong with their form.
final class Statements {

  private final Subject subject;
  private final String system;
  private final String file;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<List<String>, Integer> named = new HashMap<>();

  Statements(SourceFile file, String system) {
    this.subject = new Subject("policy", file.key());
    this.system = system;
    this.file = file.path().substring(file.path().lastIndexOf('/') + 1);
  }

  Subject subject() {
    return subject;
  }

  List<Fact> facts() {
    return facts;
  }

  /// A statement; `path` are names that tell it from others, whatever it says of conditions. A policy without a name has that of its file.
  void grant(Span at, Span within, String policy, String sort, String effect, List<Word> principals, List<Word> actions, List<Word> resources, List<Condition> conditions, List<String> path) {
    var shown = policy.isEmpty() ? file : policy;
    var names = Stream.concat(Stream.of(shown, sort), path.stream()).toList();
    var key = new Key(subject, "grant", Stream.concat(names.stream(), Stream.of("" + named.merge(names, 1, Integer::sum))).toList());
    facts.add(new Grant(key, at, within, system, shown, sort, "", effect, principals, false, actions, false, resources, false, conditions));
  }

  /// What its system would not take: a wrong type, or something that must be there and is not.
  void malformed(String policy, String text, Span at, Span within) {
    facts.add(new PolicyFlaw(new Key(subject, "policy-flaw", List.of(policy, "malformed", text, at.place())), at, within, system, policy.isEmpty() ? file : policy, "malformed", text, "", true));
  }

  /// The words of a list. Anything else than a list of words is malformed.
  List<Word> list(Mapping around, String name, String policy) {
    var node = find(around, name);
    if (node.isPresent() && !(node.get() instanceof Sequence)) {
      malformed(policy, name, node.get().at(), around.at());
    }
    return node.filter(Sequence.class::isInstance).map(Sequence.class::cast).stream().flatMap(list -> list.items().stream()).flatMap(item -> {
      if (item instanceof Scalar word && !word.text().isEmpty()) {
        return Stream.of(new Word(word.text(), word.at()));
      }
      malformed(policy, name, item.at(), around.at());
      return Stream.empty();
    }).toList();
  }

  /// The value of a key, whatever its case: the tools of one system do not agree on it.
  static Optional<YamlNode> find(Mapping around, String name) {
    return around.at(name).or(() -> around.entries().stream().filter(entry -> entry.key().text().equalsIgnoreCase(name)).map(YamlNode.Entry::value).findFirst());
  }

  /// The first of several keys that has a word.
  static Optional<Word> word(Mapping around, String... names) {
    return Stream.of(names).flatMap(name -> find(around, name).stream()).filter(Scalar.class::isInstance).map(Scalar.class::cast)
        .filter(word -> !word.text().isEmpty() && !(word.plain() && word.text().equals("null"))).map(word -> new Word(word.text(), word.at())).findFirst();
  }
}
