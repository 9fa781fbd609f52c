package org.holdpoint.language.document.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.AlertBound;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Alerting rules of Prometheus and of what takes the same rules: from which amount on somebody is told, and how loud (Prometheus documentation, "Alerting rules").
public final class AlertBounds {

  /// What is compared, and with which number, a product where it is one: `… - time() < 21 * 86400`.
  private static final Pattern COMPARED = Pattern.compile("(?s)(.*[^<>=!\\s])\\s*(<=?|>=?)\\s*((?:\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?)(?:\\s*[*/]\\s*\\d+(?:\\.\\d+)?)*)\\s*");
  private static final Pattern FACTOR = Pattern.compile("([*/]?)\\s*(\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?)");
  private static final int LONGEST = 2_000;

  private final Subject subject;
  private final List<Fact> facts = new ArrayList<>();

  private AlertBounds(Subject subject) {
    this.subject = subject;
  }

  public static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var bounds = new AlertBounds(subject);
    documents.forEach(bounds::inside);
    return bounds.facts;
  }

  private void inside(YamlNode node) {
    switch (node) {
      case Mapping block -> {
        text(block, "alert").ifPresent(alert -> block.entries().stream().filter(entry -> entry.key().text().equals("expr")).findFirst().ifPresent(entry -> bound(alert, block, entry)));
        block.entries().forEach(entry -> inside(entry.value()));
      }
      case Sequence list -> list.items().forEach(this::inside);
      case Scalar _ -> { }
    }
  }

  private void bound(String alert, Mapping block, Entry entry) {
    if (!(entry.value() instanceof Scalar said) || said.text().length() > LONGEST) {
      return;
    }
    var compared = COMPARED.matcher(said.text());
    if (compared.matches()) {
      product(compared.group(3)).ifPresent(amount -> facts.add(new AlertBound(Key.of(subject, "alert-bound", alert), Spots.at(entry), Spots.at(entry), alert, compared.group(1).replaceAll("\\s+", " ").strip(), compared.group(2).startsWith("<"), amount, compared.group(3).strip(), told(block))));
    }
  }

  private static OptionalDouble product(String text) {
    var amount = 1.0;
    for (var factor : FACTOR.matcher(text).results().toList()) {
      var number = Double.parseDouble(factor.group(2));
      if (factor.group(1).equals("/") && number == 0) {
        return OptionalDouble.empty();
      }
      amount = factor.group(1).equals("/") ? amount / number : amount * number;
    }
    return OptionalDouble.of(amount);
  }

  private static Value<String> told(Mapping block) {
    return block.at("labels").stream().filter(Mapping.class::isInstance).flatMap(labels -> Stream.of("severity", "priority").flatMap(name -> ((Mapping) labels).at(name).stream())).filter(Scalar.class::isInstance).map(Scalar.class::cast)
        .<Value<String>>map(said -> new Value.Known<>(said.text().strip(), said.at())).findFirst().orElseGet(Value.Absent::new);
  }

  private static Optional<String> text(Mapping block, String name) {
    return block.at(name).filter(Scalar.class::isInstance).map(said -> ((Scalar) said).text().strip());
  }
}
