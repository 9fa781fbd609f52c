package org.holdpoint.language.document;

import java.util.Optional;
import java.util.Set;

/// Addresses and names of databases, clusters and accounts → whether they are those of a trial or those of production.
final class Surroundings {

  private static final Set<String> PLACES = Set.of("url", "uri", "dsn", "database", "db", "host", "hostname", "endpoint", "server", "context", "cluster", "account", "project", "namespace", "target", "profile", "kubeconfig",
      "environment", "env");
  private static final Set<String> TRIAL = Set.of("test", "tests", "testing", "staging", "stage", "stg", "dev", "development", "sandbox", "qa", "uat", "ci", "preview", "localhost", "lab", "local");
  private static final Set<String> PRODUCTION = Set.of("prod", "production", "prd", "live");
  private static final int LONGEST = 300;

  private Surroundings() {}

  /// True of a trial, false of production; empty where neither is said, or both are.
  static Optional<Boolean> of(String name, String said) {
    if (said.length() > LONGEST || NameWords.plain(name).stream().noneMatch(PLACES::contains)) {
      return Optional.empty();
    }
    // What fills in a secret says nothing of where it leads.
    var words = NameWords.words(said.replaceAll("\\$\\{\\{?[^}]*\\}\\}?", " "));
    var trial = words.stream().anyMatch(TRIAL::contains);
    var production = words.stream().anyMatch(PRODUCTION::contains);
    return trial == production ? Optional.empty() : Optional.of(trial);
  }
}
