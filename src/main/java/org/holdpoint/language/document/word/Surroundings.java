package org.holdpoint.language.document.word;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.EnvironmentNames;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Addresses and names of databases, clusters and accounts → whether they are those of a trial or those of production.
public final class Surroundings {

  private static final Set<String> PLACES = Set.of("url", "uri", "dsn", "database", "db", "host", "hostname", "endpoint", "server", "context", "cluster", "account", "project", "namespace", "target", "profile", "kubeconfig",
      "environment", "env");
  private static final int LONGEST = 300;
  /// What files of settings are called that there are for each environment, and folders that hold one for each.
  private static final Set<String> SETTINGS = Set.of("values", "config", "configuration", "settings", "env", "environment", "vars", "variables", "params", "parameters", "overrides", "application", "appsettings");
  private static final Set<String> ENVIRONMENTS = Set.of("env", "envs", "environment", "environments", "overlays", "stages", "clusters");
  private static final List<String> ENVIRONMENT = List.of("environment", "env");

  /// What the name of a file, and of the folder it is in, say of all that stands in it.
  private static final Set<String> SAID_BY_FILES = Set.of("backup", "snapshot", "remove", "zookeeper", "zoo", "sshd");
  /// Blocks of checks, and values that switch one of them.
  private static final Set<String> CHECKS = Set.of("validate", "gate", "guard", "precondition", "prerequisite");
  private static final Set<String> SWITCHED = Set.of("true", "false", "yes", "no", "on", "off", "enabled", "disabled");
  /// What a check does where it finds something.
  private static final Set<String> DOING = Set.of("fail", "error", "block", "blocking", "deny", "stop", "hard", "strict", "warn", "warning", "report", "info", "log", "soft", "advisory", "non-blocking", "nonblocking");
  private static final Set<String> NO_CHECKS = Set.of("verbose", "debug", "quiet", "color", "colour", "cache", "log", "parallel", "skip", "allow", "ignore", "optional", "lenient", "dry", "only", "warn", "report", "async", "default", "force", "bypass");

  private static final Term CHECK = new Term("validation", "guard", true, "false", List.of(), Set.of(), Set.of());
  private static final Term ENFORCED = new Term("enforcement", "guard", true, "enforcement", List.of(), Set.of(), Set.of());

  private Surroundings() {}

  public static List<Set<String>> file(SourceFile file) {
    var words = new HashSet<>(NameWords.of(file.name()));
    var folder = file.key().lastIndexOf('/') < 0 ? "" : file.key().substring(0, file.key().lastIndexOf('/'));
    words.addAll(NameWords.of(folder.substring(folder.lastIndexOf('/') + 1)));
    words.retainAll(SAID_BY_FILES);
    return words.isEmpty() ? List.of() : List.of(words);
  }

  /// What an entry of a block of checks means: that one check is switched on or off (`verifier: {schema: on, slot_count: on}`), or what it does where it finds something (`checks: {schema: fail, arity: warn}`).
  /// `around` are the words of the blocks around it, the nearest last.
  public static Term check(List<Set<String>> around, String name, String said) {
    if (around.isEmpty() || around.getLast().stream().noneMatch(CHECKS::contains) || NameWords.of(name).stream().anyMatch(NO_CHECKS::contains)) {
      return Term.OTHER;
    }
    var word = said.strip().toLowerCase(Locale.ROOT);
    return SWITCHED.contains(word) ? CHECK : DOING.contains(word) ? ENFORCED : Term.OTHER;
  }

  /// Whether a block has a part for production, so that what stands beside it is not for production.
  public static boolean apart(Mapping block) {
    return block.entries().size() > 1 && block.entries().stream().anyMatch(entry -> !(entry.value() instanceof Scalar) && EnvironmentNames.production(entry.key().text()));
  }

  /// Whether a document is for a trial environment: by the name of its file (`values-test.yaml`, `environments/dev.rb`), by its folder (`environments/dev`), or as it says itself (`environment: test`). A file that is called after
  /// a test is not for that reason.
  public static boolean tried(SourceFile file, YamlNode document) {
    var names = List.of(file.key().toLowerCase(Locale.ROOT).split("/"));
    var words = NameWords.plain(names.getLast());
    var called = words.size() > 2 && EnvironmentNames.trial(words.get(words.size() - 2)) && SETTINGS.contains(words.get(words.size() - 3));
    var folder = names.size() > 2 && EnvironmentNames.trial(names.get(names.size() - 2)) && ENVIRONMENTS.contains(names.get(names.size() - 3));
    var own = names.size() > 1 && words.size() == 2 && EnvironmentNames.trial(words.getFirst()) && (SETTINGS.contains(names.get(names.size() - 2)) || ENVIRONMENTS.contains(names.get(names.size() - 2)));
    return called || folder || own || document instanceof Mapping block && ENVIRONMENT.stream().flatMap(name -> block.at(name).stream()).anyMatch(said -> said instanceof Scalar one && trial(one.text().strip()));
  }

  /// Whether a part is called after a trial environment, and nothing else.
  public static boolean trial(String name) {
    return EnvironmentNames.trial(name);
  }

  /// True of a trial, false of production; empty where neither is said, or both are.
  public static Optional<Boolean> of(String name, String said) {
    if (said.length() > LONGEST || NameWords.plain(name).stream().noneMatch(PLACES::contains)) {
      return Optional.empty();
    }
    // What fills in a secret says nothing of where it leads.
    var words = NameWords.words(said.replaceAll("\\$\\{\\{?[^}]*\\}\\}?", " "));
    var trial = words.stream().anyMatch(EnvironmentNames::trial);
    var production = words.stream().anyMatch(EnvironmentNames::production);
    return trial == production ? Optional.empty() : Optional.of(trial);
  }
}
