package org.holdpoint.language.document.setting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.language.document.word.Term;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Alerts and where they go, as Prometheus and those who read its rules write them (Prometheus documentation, "Alerting rules"; Alertmanager, "Configuration": route).
final class Alerts {

  /// `errors / requests > 0.02`: what is measured, how, and the bound; what measures several things has no bound of its own.
  private static final Pattern BOUND = Pattern.compile("(?s)(.*[^<>=!\\s])\\s*([<>])=?\\s*(?:bool\\s+)?(\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Term ROUTES = new Term("alarm", "guard", false, "fewer", List.of(), Set.of(), Set.of());
  private static final String ABOVE = ">";

  /// A bound of an alert: under its name, and what is measured there. Bounds of different things are not compared.
  record Bound(Entry entry, Term term, String measured) {}

  private Alerts() {}

  /// From which value on an alert is raised.
  static Optional<Bound> bound(Mapping rule) {
    if (rule.at("alert").filter(Scalar.class::isInstance).isEmpty()) {
      return Optional.empty();
    }
    return rule.at("expr").filter(Scalar.class::isInstance).map(Scalar.class::cast).flatMap(expression -> {
      var found = BOUND.matcher(expression.text().strip());
      if (!found.matches()) {
        return Optional.empty();
      }
      var above = found.group(2).equals(ABOVE);
      var entry = new Entry(new Scalar(above ? "raised above" : "raised below", true, expression.at()), new Scalar(found.group(3), true, expression.at()));
      return Optional.of(new Bound(entry, new Term("threshold", "guard", false, above ? "more" : "less", List.of(), Set.of(), Set.of()), found.group(1).replaceAll("\\s+", " ")));
    });
  }

  /// What a list of routes means that stands beside the one who is told of all else.
  static Optional<Term> routes(Mapping block, Entry entry) {
    return entry.key().text().equals("routes") && entry.value() instanceof Sequence && block.at("receiver").filter(Scalar.class::isInstance).isPresent() ? Optional.of(ROUTES) : Optional.empty();
  }
}
