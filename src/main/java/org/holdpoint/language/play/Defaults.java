package org.holdpoint.language.play;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.DefaultedTarget;
import org.holdpoint.fact.ResourceFact.TaskEffect;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;

/// What a task works on where a variable is not set: `/srv/{{ tenant | default('') }}` is all of `/srv` (Ansible documentation, "Using filters to manipulate data": providing default values).
final class Defaults {

  private static final Pattern EVERYTHING = Pattern.compile("\\{\\{[^}]*\\|\\s*(?:default|d)\\(\\s*(['\"])(|\\*|\\.\\*|all|/|\\.)\\1\\s*(?:,[^)]*)?\\)\\s*\\}\\}");

  private Defaults() {}

  /// Of a task that takes something away or stops it; `things` are the arguments that say what.
  static Optional<Fact> of(TaskEffect effect, YamlNode arguments, List<String> things) {
    if (effect.effect().equals("starts") || !(arguments instanceof Mapping given)) {
      return Optional.empty();
    }
    var thing = things.stream().flatMap(name -> given.entries().stream().filter(entry -> entry.key().text().equals(name))).findFirst();
    return thing.flatMap(entry -> standard(entry).map(standard -> new DefaultedTarget(Key.of(effect.key().subject(), "defaulted-target", effect.address()), entry.key().at().to(entry.value().at()), effect.within(),
        effect.address(), effect.effect(), Tasks.text(entry.value()).orElse(""), standard, effect.guarded())));
  }

  private static Optional<String> standard(Entry entry) {
    return Tasks.text(entry.value()).stream().flatMap(text -> Stream.of(EVERYTHING.matcher(text)).filter(found -> found.find())).map(found -> found.group(2)).findFirst();
  }
}
