package org.holdpoint.analysis.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.AccessFact.Securable;

/// What a right reaches: a path and everything below it.
record Scope(List<String> path, Optional<Wildcard> wildcard) {

  private static final Set<String> WHOLE = Set.of("server", "account", "project", "cluster", "global", "organization");

  /// `db.*` → [db], `*.*` → nothing.
  static Scope of(Securable on, String dialect, List<String> resolved) {
    var mysql = dialect.equals("mysql") || dialect.equals("mariadb");
    var kind = on.kind().toLowerCase(java.util.Locale.ROOT);
    if (WHOLE.contains(kind) || kind.equals("database") && dialect.equals("sqlserver")) {
      return new Scope(List.of(), Optional.empty());
    }
    var path = resolved;
    while (!path.isEmpty() && path.getLast().equals("*")) {
      path = path.subList(0, path.size() - 1);
    }
    var databaseWide = path.size() == 1 && (on.path().size() > path.size() || kind.equals("database") || kind.equals("schema") || kind.startsWith("all "));
    if (mysql && databaseWide && (path.getLast().contains("_") || path.getLast().contains("%"))) {
      return new Scope(List.copyOf(path), Optional.of(Wildcard.like(path.getLast()))).plain();
    }
    return new Scope(List.copyOf(path), path.isEmpty() || !path.getLast().endsWith("*") || mysql ? Optional.empty() : Optional.of(Wildcard.prefix(path)));
  }

  /// `a\_b` with no wildcard left is a plain name.
  private Scope plain() {
    var name = path.getLast();
    var bare = name.replace("\\_", "").replace("\\%", "");
    return bare.contains("_") || bare.contains("%") ? this : new Scope(List.of(name.replace("\\", "")), Optional.empty());
  }

  Thing thing() {
    return thing(path);
  }

  static Thing thing(List<String> path) {
    return new Thing(path.isEmpty() ? "server" : path.size() == 1 ? "database" : "relation", path);
  }
}
