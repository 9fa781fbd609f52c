package org.holdpoint.language.request;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;

/// The words that requests have for one and the same thing: those of the contract first, then those of ServiceNow's `change_request` table, of Jira Service Management's change form and of methods
/// of procedure (research/access-operations-timing.md section 5.2). `kebab-case`, `snake_case`, `camelCase` and blanks between words are the same.
final class Keys {

  /// A word of requests that many other documents have as well.
  private static final Pattern HUMPS = Pattern.compile("([a-z0-9])([A-Z])");
  private static final Pattern BLANKS = Pattern.compile("[ _]+");
  /// Other words for what is approved, at the start of a key.
  private static final Pattern GRANTED = Pattern.compile("^(?:granted|permitted|authorised|authorized|agreed|cab(?=-window))-");
  private static final String STEPS = "steps";
  private static final Map<String, List<String>> WORDS = Map.ofEntries(
      Map.entry("id", List.of("id", "number", "change-id", "change-number", "ticket", "key", "change", "change-request", "rfc", "crq", "permit", "work-order", "request")),
      Map.entry("title", List.of("title", "summary", "short-description", "subject", "name", "task")),
      Map.entry("type", List.of("kind", "type", "change-type")),
      Map.entry("window", List.of("window", "change-window", "maintenance-window", "scheduled-window", "planned-window", "implementation-window", "execution-window", "work-window", "scheduled", "schedule", "planned", "execution", "planned-work", "planned-time", "work-time", "work-hours", "change-slot", "slot", "booked-slot")),
      Map.entry("start", List.of("start", "from", "begin", "begins", "opens", "start-date", "planned-start", "planned-start-date", "scheduled-start", "scheduled-from", "scheduled-start-date", "start-time", "work-start", "starts-at", "planned-from", "work-from")),
      Map.entry("end", List.of("end", "to", "until", "till", "finish", "closes", "end-date", "planned-end", "planned-end-date", "scheduled-end", "scheduled-until", "scheduled-to", "scheduled-end-date", "end-time", "work-end", "ends-at", "planned-to", "planned-until", "work-to", "work-until")),
      Map.entry("duration", List.of("duration", "duration-minutes", "planned-duration", "estimated-duration", "expected-duration", "window-length")),
      Map.entry("approved-start", List.of("approved-start", "approved-from", "approved-start-date", "approved-window-from")),
      Map.entry("approved-end", List.of("approved-end", "approved-until", "approved-to", "approved-end-date", "approved-window-to")),
      Map.entry("approved-window", List.of("approved-window", "approved", "approved-slot", "booked-window")),
      Map.entry("timezone", List.of("timezone", "time-zone", "zone", "tz")),
      Map.entry("services", List.of("services", "affected-services", "impacted-services", "affects", "affected", "scope", "business-service")),
      Map.entry("impact", List.of("impact", "affected", "affects", "scope")),
      Map.entry("release", List.of("target-release", "target-version", "new-release", "new-version", "to-release", "to-version", "release", "software-release", "firmware", "firmware-version")),
      Map.entry("devices", List.of("devices", "hosts", "affected-devices", "configuration-items", "affected-cis", "cmdb-ci", "targets", "equipment", "nodes", "routers", "switches", "device", "router",
          "network-elements", "network-element", "affected-device", "configuration-item", "affected-ci")),
      Map.entry("implementer", List.of("implementer", "implementers", "executor", "performed-by", "assigned-to", "actor", "operator", "engineer", "technician", "contractor", "worker", "does")),
      Map.entry("supervisor", List.of("supervisor", "supervised-by", "overseer", "on-site-supervisor", "onsite-supervisor", "duty-manager", "own-supervisor", "own-engineer", "site-supervisor", "supervision", "overseen-by", "watched-by", "accompanied-by", "second-person", "second-operator", "observer", "watches", "witness", "safety-officer", "electrical-safety-officer")),
      Map.entry("approvers", List.of("approvers", "approver", "approved-by", "approvals", "authorised-by", "authorized-by", "cab", "reviewers", "reviewer", "reviewed-by", "peer-reviewer", "signed-off-by", "agreed", "agreed-by", "sign-off", "sign-offs", "signatures", "signed-by", "seen-by")),
      Map.entry("author", List.of("author", "requested-by", "requester", "opened-by", "created-by", "owner", "reporter", "creator", "raised-by", "submitted-by")),
      Map.entry("opened", List.of("opened", "opened-at", "created", "created-at", "requested-at", "sys-created-on")),
      Map.entry("stages", List.of("stages", "phases", "waves", "rollout", "legs", "rounds", STEPS)),
      Map.entry("evidence", List.of("test-evidence", "evidence", "test-results", "tests", "test-plan", "verification", "tested", "test", "tested-by", "tested-on", "tested-in", "proof", "proofs", "proven-by", "rehearsed")),
      Map.entry("rollback", List.of("rollback-plan", "rollback", "backout-plan", "back-out-plan", "backout", "fallback-plan", "recovery-plan", "back-out", "roll-back", "way-back", "way-out", "back", "undo", "fallback", "fall-back", "if-it-goes-wrong", "if-it-fails", "reverse-script", "undo-script", "rollback-procedure", "backout-procedure")),
      Map.entry("preconditions", List.of("preconditions", "prerequisites", "entry-criteria", "before-start", "before-work", "before-you-start", "must-be-true-first", "must-be-true", "conditions")),
      Map.entry("live", List.of("connected-to-live-network", "live-network", "live", "in-production-path")),
      Map.entry("artifacts", List.of("artifacts", "artefacts", "scripts", "attachments", "reviewed-files")),
      Map.entry("procedure", List.of("procedure", "mop", "method-of-procedure", "sop", "runbook")),
      Map.entry("procedure-revision", List.of("procedure-revision", "procedure-version", "mop-revision", "mop-version", "sop-revision", "sop-version", "runbook-revision", "runbook-version")),
      Map.entry("organisation", List.of("organisation", "organization", "company", "employer", "org")),
      Map.entry("on-site", List.of("on-site", "onsite", "present", "attending", "attends", "own-staff-present", "present-on-site", "stays")),
      Map.entry("targets", List.of("targets", "target", "devices", "hosts", "scope")),
      Map.entry("soak", List.of("soak-minutes", "soak", "soak-time", "bake-minutes", "bake-time", "wait-minutes", "observe-minutes", "observation-minutes", "watch-minutes", "hold-minutes", "watch", "wait", "dwell", "cool-down", "observe", "bake")),
      Map.entry("work", List.of("duration-minutes", "planned-minutes", "work-minutes", "estimated-minutes", "duration", "planned-duration", "estimated-duration", "minutes", "takes")),
      Map.entry("back-minutes", List.of("rollback-minutes", "rollback-time", "rollback-duration", "backout-minutes", "backout-time", "backout-duration", "time-to-rollback", "time-to-restore")),
      Map.entry("back-by", List.of("rollback-by", "rollback-deadline", "rollback-decision", "decide-by", "decision-by", "decision-time", "deadline", "point-of-no-return", "latest-rollback-start", "go-no-go")),
      Map.entry("abort", List.of("abort-if", "abort-when", "abort-condition", "abort-criteria", "stop-if", "rollback-if", "stop-when", "halt-if", "halt-when")),
      Map.entry("percent", List.of("percent", "percentage", "share")),
      Map.entry("digest", List.of("sha256", "digest", "hash", "checksum")),
      Map.entry("file", List.of("file", "path", "name", "script")),
      Map.entry("revision", List.of("revision", "rev", "version")));

  private static final Set<String> ALL = WORDS.values().stream().flatMap(List::stream).collect(Collectors.toSet());
  /// What requests also say in a part of it, whatever that is called: `staff: {executor: …, supervisor: …}`.
  private static final Set<String> PARTS = Set.of("window", "approved-window", "implementer", "supervisor", "approvers", "rollback", "evidence", "preconditions", "stages", "approved-start", "approved-end");
  /// Words that mean something by themselves, and whose block may hold more of a request.
  private static final Set<String> HOLDING = Set.of("rollout", "cab", "approvals", "schedule");
  private static final List<String> WHEN = List.of("window", "change-window", "maintenance-window", "approved-window", "approved-start", "planned-start", "planned-start-date", "scheduled-start",
      "start-date", "work-start", "planned", "planned-work", "scheduled", "approved-slot", "booked-slot");
  private static final List<String> WHO = List.of("implementer", "supervisor", "approvers");
  /// Words for people that orders of any trade have.
  private static final Set<String> ANYWHERE = Set.of("operator", "engineer", "technician", "contractor", "worker", "does", "accompanied-by", "second-person", "second-operator", "observer", "watches", "witness", "agreed", "signatures", "signed-by", "seen-by");
  private static final List<String> HOW = List.of("rollback", "evidence", "stages", "preconditions", "procedure");
  private static final List<String> BLOCKS = List.of("rollback", "evidence", "procedure");
  private static final List<String> NAMED = List.of("id", "number", "change-id", "change-number", "ticket", "title", "summary", "short-description", "permit", "work-order", "task");

  private Keys() {}

  /// The entry of a mapping that means this, or of a part of it with a name that means nothing here; its first word wins where several stand there.
  static Optional<Entry> entry(Mapping mapping, String meaning) {
    return direct(mapping, meaning).filter(entry -> !meaning.equals("stages") || !(entry.value() instanceof Mapping part) || direct(part, meaning).isEmpty()).or(() -> PARTS.contains(meaning) ? parts(mapping).flatMap(part -> direct(part, meaning).stream()).findFirst() : Optional.empty());
  }

  /// The blocks whose names mean nothing here, and that of a rollout, in which more of the request may stand.
  private static Stream<Mapping> parts(Mapping mapping) {
    return mapping.entries().stream().filter(entry -> !known(entry.key().text()) || HOLDING.contains(plain(entry.key().text()))).map(Entry::value).filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  private static Optional<Entry> direct(Mapping mapping, String meaning) {
    var words = WORDS.get(meaning);
    var best = words.size();
    Entry found = null;
    for (var entry : mapping.entries()) {
      var place = words.indexOf(plain(entry.key().text()));
      if (place >= 0 && place < best) {
        best = place;
        found = entry;
      }
    }
    return Optional.ofNullable(found).map(entry -> new Entry(entry.key(), shown(entry.value())));
  }

  /// ServiceNow exports a reference as `{display_value, value, link}`, Jira a user as `{displayName, accountId, …}`: people know it by the first.
  private static YamlNode shown(YamlNode value) {
    return value instanceof Mapping reference ? reference.at("display_value").or(() -> reference.at("displayName")).orElse(value) : value;
  }

  /// The value under it.
  static Optional<YamlNode> at(Mapping mapping, String meaning) {
    return entry(mapping, meaning).map(Entry::value);
  }

  /// Whether these are the keys of a change request: a rollout policy has stages and a way back too, but neither people nor hours.
  static boolean tell(Stream<String> keys) {
    var plain = keys.map(Keys::plain).collect(Collectors.toSet());
    var when = WHEN.stream().anyMatch(plain::contains);
    var who = count(WHO, plain);
    var how = count(HOW, plain);
    var named = NAMED.stream().anyMatch(plain::contains);
    var surely = WHO.stream().flatMap(meaning -> WORDS.get(meaning).stream()).anyMatch(word -> !ANYWHERE.contains(word) && plain.contains(word));
    return when && (surely || who > 0 && how > 0) || when && how > 0 && named || who > 1 && how > 0 || who > 0 && how > 1 && named;
  }

  /// The same of a page of prose, of which more is asked: when, who and how.
  static boolean tellAll(Stream<String> keys) {
    var plain = keys.map(Keys::plain).collect(Collectors.toSet());
    return WHEN.stream().anyMatch(plain::contains) && count(WHO, plain) > 0 && count(HOW, plain) > 0;
  }

  private static long count(List<String> meanings, Set<String> plain) {
    return meanings.stream().filter(meaning -> WORDS.get(meaning).stream().anyMatch(word -> !word.equals(STEPS) && plain.contains(word))).count();
  }

  /// Keys that mean nothing to us; they are kept and shown.
  static List<String> unknown(Mapping mapping) {
    return mapping.entries().stream().map(entry -> entry.key().text()).filter(key -> !known(key)).toList();
  }

  private static boolean known(String key) {
    return ALL.contains(plain(key));
  }

  /// What stands under such keys, without what is read as a part of the request, and what of the kind stands in the block of a way back or of its evidence.
  static List<Entry> own(Mapping mapping) {
    return mapping.entries().stream().filter(entry -> !known(entry.key().text())
        || entry.value() instanceof Mapping && BLOCKS.stream().anyMatch(meaning -> WORDS.get(meaning).contains(plain(entry.key().text())))).map(Keys::without).toList();
  }

  private static Entry without(Entry entry) {
    return !known(entry.key().text()) && entry.value() instanceof Mapping part && part.entries().stream().anyMatch(Keys::part)
        ? new Entry(entry.key(), new Mapping(part.entries().stream().filter(one -> !part(one)).toList(), part.at())) : entry;
  }

  private static boolean part(Entry entry) {
    return PARTS.stream().anyMatch(meaning -> WORDS.get(meaning).contains(plain(entry.key().text())));
  }

  /// `Planned start`, `plannedStart`, `planned_start` → `planned-start`.
  static String plain(String key) {
    var plain = BLANKS.matcher(HUMPS.matcher(key.strip()).replaceAll("$1-$2").toLowerCase(Locale.ROOT)).replaceAll("-");
    // Columns that a customer of ServiceNow adds (ServiceNow documentation, "Add and customize a field in a table").
    return GRANTED.matcher(plain.startsWith("u-") ? plain.substring(2) : plain).replaceFirst("approved-");
  }
}
