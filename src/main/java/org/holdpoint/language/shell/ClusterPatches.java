package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.language.shell.Expansion.Field;
import org.holdpoint.replay.Embedded;

/// What `kubectl patch` hands to a cluster, with the object that it is for (kubectl reference, patch).
final class ClusterPatches {

  private static final Set<String> PROGRAMS = Set.of("kubectl", "oc");
  private static final Set<String> TEXTS = Set.of("-p", "--patch");
  private static final Set<String> FLAGS = Set.of("--local", "--record", "--recursive", "-R", "--insecure-skip-tls-verify", "--warnings-as-errors", "--show-managed-fields", "--allow-missing-template-keys");

  private ClusterPatches() {}

  /// Of the words behind the name of the program; none where the patch, or what it is for, is not written there.
  static Optional<Embedded> of(String program, List<Field> words, Around around) {
    if (!PROGRAMS.contains(program)) {
      return Optional.empty();
    }
    var plain = new ArrayList<String>();
    var patch = Optional.<Text>empty();
    for (var at = 0; at < words.size(); at++) {
      var field = words.get(at);
      var said = field.texts().all().getFirst().blank();
      var equals = said.indexOf('=');
      if (TEXTS.contains(said) && at + 1 < words.size()) {
        patch = Optional.of(words.get(++at).texts().all().getFirst());
      } else if (equals > 0 && TEXTS.contains(said.substring(0, equals))) {
        patch = Optional.of(Queries.behind(field.texts().all().getFirst(), equals + 1));
      } else if (said.startsWith("--dry-run") && !said.endsWith("=none")) {
        return Optional.empty();
      } else if (said.startsWith("-")) {
        at += equals < 0 && !FLAGS.contains(said) ? 1 : 0;
      } else {
        plain.add(field.texts().known().orElseGet(() -> field.written().replaceAll("[\"']", "")));
      }
    }
    return plain.size() < 2 || !plain.getFirst().equals("patch") ? Optional.empty() : patch.flatMap(text -> target(plain.subList(1, plain.size())).flatMap(given -> Queries.embedded("kubernetes", List.of(text), around)
        .map(found -> new Embedded(found.languageHint(), found.text(), found.map(), given))));
  }

  /// `deploy web` or `deploy/web`.
  private static Optional<Map<String, String>> target(List<String> words) {
    var slash = words.getFirst().indexOf('/');
    return slash > 0 ? Optional.of(Map.of("patched", words.getFirst().substring(0, slash), "name", words.getFirst().substring(slash + 1)))
        : words.size() > 1 ? Optional.of(Map.of("patched", words.getFirst(), "name", words.get(1))) : Optional.empty();
  }
}
