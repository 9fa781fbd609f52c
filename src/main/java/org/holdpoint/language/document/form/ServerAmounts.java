package org.holdpoint.language.document.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Statements of one name that each say an amount of something else → a block: `timeout connect 3s`, `timeout server 30s` (HAProxy Configuration Manual, "timeout client" and those beside it).
final class ServerAmounts {

  private static final Pattern AMOUNT = Pattern.compile("([a-z][a-z-]*) (\\d+(?:us|ms|s|m|h|d|k|g)?)");

  private ServerAmounts() {}

  static Optional<YamlNode> of(Scalar name, List<YamlNode> values) {
    var seen = new HashSet<String>();
    var amounts = values.stream().map(value -> value instanceof Scalar said && AMOUNT.matcher(said.text()).matches() ? said : null).toList();
    if (amounts.contains(null) || !amounts.stream().allMatch(said -> seen.add(said.text().split(" ")[0]))) {
      return Optional.empty();
    }
    return Optional.of(new Mapping(amounts.stream().map(said -> new Entry(new Scalar(said.text().split(" ")[0] + " " + name.text(), true, said.at()), new Scalar(said.text().split(" ")[1], true, said.at()))).toList(), name.at()));
  }
}
