package org.holdpoint.language.inventory;

import java.util.List;
import java.util.Set;

/// By which words a key says how many hosts there are, and how many of them must stay: each team has its own.
final class Amounts {

  private static final Set<String> FLOORS = Set.of("floor", "floors", "quorum", "minimum");
  private static final String SHORT = "min";
  private static final Set<String> LEAST = Set.of("min", "least", "lowest");
  private static final Set<String> STAYS = Set.of("keep", "kept", "stay", "stays", "remain", "remains", "remaining", "below", "under", "reserve", "retain");
  private static final Set<String> MUST = Set.of("must", "never", "not", "always", "hosts", "nodes", "servers", "instances", "machines", "serving", "up", "online", "running", "in", "service", "percent", "pct");
  /// Words of keys that are about something else than hosts: times, versions, resources, what is stored.
  private static final Set<String> OTHERS = Set.of("interval", "pause", "wait", "time", "timeout", "age", "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "version", "versions", "length", "size",
      "step", "per", "batch", "retention", "ttl", "alive", "free", "disk", "memory", "mem", "cpu", "log", "logs", "backup", "backups", "release", "releases", "copies", "generations", "revision", "revisions", "delay", "duration",
      "score", "level", "price", "cost", "rate", "tls", "password", "chars", "distance", "bytes", "mb", "gb", "latency", "approvals", "approvers", "reviewers");
  private static final Set<String> COUNTS = Set.of("count", "total", "size", "capacity", "installed", "deployed", "provisioned", "running", "active", "present", "have", "now", "current", "online", "fleet", "units", "in_service", "serving",
      "hosts_total", "total_hosts", "node_count", "host_count", "members_total", "quantity");

  private Amounts() {}

  /// Whether a key, spelt plainly, says how many must stay: `keep_at_least`, `never_below`, `floor_hosts`, `minimum_serving`.
  static boolean floor(String key) {
    var words = List.of(key.split("_"));
    return key.equals(SHORT) || !any(words, OTHERS) && (any(words, FLOORS) || words.size() > 1 && (any(words, LEAST) || any(words, STAYS) && any(words, MUST)));
  }

  private static boolean any(List<String> words, Set<String> of) {
    return words.stream().anyMatch(of::contains);
  }

  /// Whether a key, spelt plainly, may say how many hosts there are beside a floor.
  static boolean count(String key) {
    return CapacityFile.HOSTS.contains(key) || COUNTS.contains(key);
  }
}
