package org.holdpoint.language.terraform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;

/// A variable that says for which stage a module is set up, and that nobody has set: it may be production, where the module has a word for that.
final class Stages {

  private static final Pattern NAME = Pattern.compile("(?i)(deploy(ment)?_)?(env|environment|stage)(_?name)?");
  private static final List<String> PRODUCTION = List.of("prod", "production", "prd", "live");

  private Stages() {}

  /// What such variables are in production; nothing where one of `said` speaks of it, or none is asked for.
  static Optional<Map<String, Node>> production(Folder folder, Set<String> said) {
    var values = new TreeMap<String, Node>();
    folder.blocks("variable").filter(one -> NAME.matcher(one.block().label(0)).matches() && one.block().attribute("default").isEmpty() && !said.contains(one.block().label(0)))
        .forEach(one -> word(folder).ifPresent(word -> values.put(one.block().label(0), text(word, one.block().header()))));
    return values.isEmpty() ? Optional.empty() : Optional.of(values);
  }

  /// The word that the module compares with, or has a key for: `"prod"`, `prod = {`.
  private static Optional<String> word(Folder folder) {
    return PRODUCTION.stream().filter(word -> {
      var written = Pattern.compile("\"" + word + "\"|^\\s*" + word + "\\s*=");
      return folder.parts().stream().flatMap(part -> part.file().lines().stream()).anyMatch(line -> line.text().contains(word) && written.matcher(line.text()).find());
    }).findFirst();
  }

  private static Node text(String word, Span at) {
    return new Text(new Value.Known<>(word, at), at);
  }
}
