package org.holdpoint.language.document.word;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// What items of lists are called, so that one is the same before and after wherever it stands.
public final class Labels {

  /// What tells items of a list apart, the first that one has.
  private static final List<String> LABELS = List.of("name", "id", "key", "stage", "ring", "title", "region", "environment", "host", "label", "alert", "displayName");
  private static final int LONGEST_LABEL = 80;
  /// What a command does when it fails does not tell it apart.
  private static final Pattern ELSE = Pattern.compile("\\s*\\|\\|.*", Pattern.DOTALL);

  /// GitHub workflow syntax, `jobs.<job_id>.steps[*].uses`: the version stands behind `@`, and does not tell a step apart.
  private static final String USES = "uses";
  private static final Pattern VERSION = Pattern.compile("@[^@/]+$");

  /// What a route of alerts takes (Prometheus documentation, Alertmanager, "Configuration": route).
  private static final List<String> MATCHERS = List.of("matchers", "match", "match_re");

  private Labels() {}

  /// What tells an item apart.
  public static Optional<String> of(YamlNode item) {
    return item instanceof Mapping block ? LABELS.stream().flatMap(name -> block.at(name).stream()).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text().strip())
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_LABEL).findFirst().or(() -> first(block)).or(() -> matched(block)) : Optional.empty();
  }

  private static Optional<String> matched(Mapping block) {
    return MATCHERS.stream().flatMap(name -> block.at(name).stream()).map(value -> switch (value) {
      case Sequence list when list.items().stream().allMatch(Scalar.class::isInstance) -> list.items().stream().map(item -> ((Scalar) item).text().strip()).collect(Collectors.joining(", "));
      case Mapping pairs when pairs.entries().stream().allMatch(entry -> entry.value() instanceof Scalar) -> pairs.entries().stream().map(entry -> entry.key().text() + "=" + ((Scalar) entry.value()).text()).collect(Collectors.joining(", "));
      case Mapping _, Sequence _, Scalar _ -> "";
    }).filter(text -> !text.isEmpty() && text.length() <= LONGEST_LABEL).findFirst();
  }

  /// `gra1` of `{site: gra1}`, `timing` of `{timing: {corpus: http-24h}}`.
  public static Optional<String> only(YamlNode item) {
    return item instanceof Mapping block && block.entries().size() == 1 ? Optional.of(block.entries().getFirst()).map(entry -> entry.value() instanceof Scalar one ? one.text() : entry.key().text())
        .filter(text -> text.length() <= LONGEST_LABEL) : Optional.empty();
  }

  /// `port 80` of `{port: 80, max: 5}`, if the name means nothing that is compared.
  private static Optional<String> first(Mapping block) {
    return block.entries().stream().limit(1).filter(entry -> entry.value() instanceof Scalar scalar && scalar.text().length() <= LONGEST_LABEL
        && !Vocabulary.term(Vocabulary.words(entry.key().text()), Set.of(), Term.OTHER).known()).map(entry -> entry.key().text() + " " + (entry.key().text().equals(USES) ? VERSION : ELSE).matcher(((Scalar) entry.value()).text()).replaceFirst("")).findFirst();
  }

  /// What each row is called, in order; none where the first column does not tell them apart.
  public static List<String> rows(Sequence list) {
    var first = list.items().stream().map(item -> item instanceof Mapping row && row.entries().size() > 1 ? row.entries().getFirst() : null).toList();
    if (first.contains(null) || !(first.stream().map(entry -> entry.key().text()).distinct().count() == 1) || !first.stream().allMatch(entry -> entry.value() instanceof Scalar)) {
      return List.of();
    }
    var labels = first.stream().map(entry -> ((Scalar) entry.value()).text().strip()).toList();
    return labels.stream().allMatch(label -> !label.isEmpty() && label.length() <= LONGEST_LABEL) && new HashSet<>(labels).size() == labels.size() ? labels : List.of();
  }
}
