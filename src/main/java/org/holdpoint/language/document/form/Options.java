package org.holdpoint.language.document.form;

import java.util.Optional;
import org.holdpoint.syntax.GivenOption;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// The options of a program that a list of arguments names: `["--canary-percent=5", "--dry-run", "--batch", "10"]` → their names and values.
public final class Options {

  private Options() {}

  /// Each at its place in the list; nothing where no item is one.
  public static Optional<Mapping> of(Sequence list) {
    if (!list.items().stream().allMatch(Scalar.class::isInstance)) {
      return Optional.empty();
    }
    var words = list.items().stream().map(Scalar.class::cast).toList();
    var entries = GivenOption.of(words.stream().map(word -> Optional.of(word.text().strip())).toList()).stream().map(option -> {
      var value = option.at() == option.valueAt() ? new Scalar(option.value().orElseThrow(), true, words.get(option.at()).at()) : words.get(option.valueAt());
      return new Entry(new Scalar(option.name(), true, words.get(option.at()).at()), value);
    }).toList();
    return entries.isEmpty() ? Optional.empty() : Optional.of(new Mapping(entries, list.at()));
  }
}
