package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the options of programs that no table knows are for, by the words that such options are named with.
final class Names {

  static final Set<String> SCOPES = Set.of("cluster", "context", "namespace", "region", "zone", "site", "account", "profile", "project", "subscription", "tenant", "environment", "env", "stage", "subsystem", "database", "db", "host", "group", "workspace");
  /// Those of them that say which environment is meant.
  static final Set<String> ENVIRONMENTS = Set.of("cluster", "context", "account", "profile", "project", "subscription", "tenant", "environment", "env", "stage", "workspace");
  static final Set<String> TRIALS = Set.of("dry-run", "dryrun", "check", "simulate", "noop", "no-op", "what-if", "preview", "plan");
  static final Set<String> BATCHES = Set.of("batch", "batch-size", "parallel", "parallelism", "concurrency", "max-concurrency", "forks", "fanout", "serial", "max-unavailable", "max-surge", "percent", "percentage", "pct", "weight", "traffic", "wave-size", "step-size", "canary-percent", "canary-weight");
  /// Those of them whose numbers are hundredths.
  static final Set<String> HUNDREDTHS = Set.of("percent", "percentage", "pct", "weight", "traffic", "canary-percent", "canary-weight");
  static final Set<String> EXPECTED = Set.of("expect", "expected", "expected-count", "expected-targets", "expect-count", "expected-hosts", "max-targets", "count-check");
  /// Options that pick what a command takes, beside its scope.
  static final Set<String> PICKS = Set.of("owner", "filter", "selector", "label", "labels", "tag", "tags", "name", "id", "ids", "older-than", "before", "prefix", "match", "only", "query", "where", "status", "state", "type", "class", "role", "user", "team", "target", "targets", "include", "exclude", "except", "keep");
  /// Parts of what a program works on, beside its scope: a release goes to one of them first.
  private static final Set<String> PARTS = Set.of("ring", "wave", "phase", "tier", "cell", "shard", "partition", "hosts", "node", "nodes", "service", "services", "sites", "regions", "zones", "cluster", "clusters", "groups", "device", "devices", "cohort", "audience", "segment", "pool", "rack", "pod", "fleet", "target", "targets", "stages", "rings", "waves", "tenants");
  /// What such options are given where they mean every part.
  static final Set<String> ALL = Set.of("all", "*", "everything", "everyone", "everywhere", "global", "any");
  /// Options that make a removal final.
  static final Set<String> FINAL = Set.of("permanent", "permanently", "hard", "hard-delete", "purge", "irrevocable", "no-retention", "no-backup", "skip-backup", "no-snapshot", "skip-snapshot", "skip-final-snapshot", "no-trash", "skip-trash");
  /// Words by which programs that a table knows bring out what the table has no row for: `kubectl apply`.
  static final Set<String> BRINGS = Set.of("apply", "deploy", "rollout", "sync", "promote", "upgrade", "publish", "release", "migrate", "put", "reload");
  /// Words by which something is put back.
  static final Set<String> BACK = Set.of("enable", "resume", "uncordon", "unlock", "unpause", "unfreeze", "restore", "undrain", "start", "rejoin", "rollback", "revert", "undo", "reactivate");
  /// Words by which something is switched off and can be switched on again, and by which it is gone.
  static final Set<String> RECOVERABLE = Set.of("disable", "suspend", "detach", "stop", "deactivate", "quarantine", "pause");
  static final Set<String> ENDS = Set.of("delete", "destroy", "purge", "erase", "wipe", "shred", "drop");
  /// Options whose value says how something is done, and not what: `--mode purge`.
  private static final Set<String> MANNERS = Set.of("mode", "action", "type", "strategy", "policy", "how", "method");
  /// Options that answer what a command would ask.
  static final Set<String> ANSWERS = Set.of("yes", "y", "assume-yes", "assumeyes", "force", "no-prompt", "no-confirm", "noconfirm", "skip-confirm", "skip-confirmation", "non-interactive", "auto-approve");
  /// Words of options that keep a floor, a pace or a question.
  private static final List<String> GUARDS = List.of("min", "max", "rate", "limit", "pace", "interval", "confirm", "interactive", "wait", "backup", "snapshot", "health", "verify", "safe", "budget", "floor", "batch", "ask", "expect");
  private static final List<String> AGAINST = List.of("no-", "skip-", "ignore-", "without-", "disable-");

  private static final List<String> LOOKS = List.of("check", "health", "verify", "smoke", "probe");
  /// The same where they are words by themselves: `watch-slo`; `watch` alone is a program that shows what another one says.
  private static final Set<String> WATCHES = Set.of("watch", "monitor", "soak", "observe", "await", "validate", "assert");

  /// What words are made of that tell a program to look at something before it is touched, and to take a copy of it.
  private static final Set<String> VERIFIES = Set.of("check", "checks", "verify", "validate", "lint", "test", "plan", "diff", "compare", "preview", "precheck", "preflight", "simulate", "health", "healthcheck", "healthy", "probe", "smoke", "assert", "ensure", "audit", "confirm", "soak", "canary");
  /// What names of programs that look end with: `zonediff`.
  private static final List<String> ENDINGS = List.of("lint", "diff", "compare", "check", "verify");
  private static final Set<String> APPROVES = Set.of("confirm", "confirmation", "approve", "approval", "approved");
  private static final Set<String> COPIES = Set.of("backup", "backups", "snapshot", "snapshots", "dump", "export", "archive", "save");
  /// What programs and functions are named with that ask whether something may be done.
  private static final Set<String> ASKS = Set.of("source", ".", "check", "require", "ensure", "assert", "guard", "guards", "confirm", "refuse", "verify", "validate", "preflight", "precheck", "safe", "only");

  private Names() {}

  /// Whether an option says which part is meant.
  static boolean part(String bare) {
    return PARTS.contains(bare) || SCOPES.contains(bare);
  }

  /// Whether an option takes no value, since it only answers or makes final.
  static boolean alone(String option) {
    var bare = option.replaceFirst("^-+", "");
    return ANSWERS.contains(bare) || FINAL.contains(bare);
  }

  /// Whether an option is given the manner of what is done.
  static boolean manner(String option) {
    return MANNERS.contains(option.replaceFirst("^-+", ""));
  }

  static boolean verifies(String word) {
    return parts(word).anyMatch(VERIFIES::contains) || ENDINGS.stream().anyMatch(word::endsWith);
  }

  static boolean copies(String word) {
    return parts(word).anyMatch(COPIES::contains) || word.endsWith("backup") || word.endsWith("dump");
  }

  static boolean approves(String word) {
    return parts(word).anyMatch(APPROVES::contains);
  }

  static boolean asks(String program) {
    return program.equals(".") || parts(program).anyMatch(ASKS::contains);
  }

  /// The words that a plain one is made of: `bin-export`; none of what names a file or a place.
  private static Stream<String> parts(String word) {
    return word.indexOf('/') >= 0 || word.indexOf('=') >= 0 || word.indexOf('$') >= 0 ? Stream.empty() : Stream.of(word.split("[-_:.]"));
  }

  /// Whether an option holds its command back.
  static boolean guard(String option) {
    return AGAINST.stream().noneMatch(option::startsWith) && parts(option).anyMatch(part -> GUARDS.stream().anyMatch(part::startsWith));
  }

  /// Whether a program looks at something, by its name: `./health-check.sh`.
  static boolean looks(String program) {
    return LOOKS.stream().anyMatch(program::contains) || !WATCHES.contains(program) && parts(program).anyMatch(WATCHES::contains);
  }

  /// Whether a service and a program belong together, by their names: `named` and `named-checkconf`, `ssh` and `sshd`, `prometheus` and `promtool`; `postfix` and `postgresql` do not.
  static boolean alike(String service, String program) {
    var bare = service.endsWith(".service") ? service.substring(0, service.length() - ".service".length()) : service;
    var common = 0;
    while (common < bare.length() && common < program.length() && bare.charAt(common) == program.charAt(common)) {
      common++;
    }
    return common > 2 && (common == bare.length() || common == program.length() || common > 4 || program.substring(common).equals("tool"));
  }

  static boolean number(String text) {
    return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }
}
