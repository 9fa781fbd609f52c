package org.holdpoint.language.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// The options of a program that a list of arguments names: `["--canary-percent=5", "--dry-run", "--batch", "10"]` → their names and values (POSIX Utility Syntax Guidelines, and GNU's long options).
final class Options {

  private static final Pattern OPTION = Pattern.compile("--?([A-Za-z][\\w.-]{1,60})(?:=(.*))?", Pattern.DOTALL);

  private Options() {}

  /// Each at its place in the list; nothing where no item is one.
  static Optional<Mapping> of(Sequence list) {
    var entries = new ArrayList<Entry>();
    Set<String> seen = new HashSet<>();
    for (var index = 0; index < list.items().size(); index++) {
      if (!(list.items().get(index) instanceof Scalar item)) {
        return Optional.empty();
      }
      var option = OPTION.matcher(item.text().strip());
      if (option.matches() && seen.add(option.group(1))) {
        var next = index + 1 < list.items().size() && list.items().get(index + 1) instanceof Scalar following && !following.text().startsWith("-") && option.group(2) == null ? Optional.of(following) : Optional.<Scalar>empty();
        var value = option.group(2) != null ? new Scalar(option.group(2), true, item.at()) : next.orElse(new Scalar("true", true, item.at()));
        entries.add(new Entry(new Scalar(option.group(1), true, item.at()), value));
      }
    }
    return entries.isEmpty() ? Optional.empty() : Optional.of(new Mapping(entries, list.at()));
  }
}
