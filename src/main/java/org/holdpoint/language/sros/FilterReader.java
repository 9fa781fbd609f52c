package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ListFact.AccessList;
import org.holdpoint.fact.ListFact.ListEntry;
import org.holdpoint.fact.NameFact.Reference;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.AccessEntries;

/// Filters of packets: `filter ip-filter N`, those of the processor (`cpm-filter`) and of management (`management-access-filter`), which are in use while they are not shut down. Entries are tried in the order of their numbers;
/// what an entry without an action takes is refused ("filter policies", Router Configuration Guide 16.0.R5; "management-access-filter", "cpm-filter", System Management Guide 16.0.R5; nokia-conf, `match`, `admin-state`).
final class FilterReader {

  private static final List<String> FAMILIES = List.of("ip-filter", "ipv6-filter");
  /// The filters of the device itself, and what they filter.
  private static final Map<String, String> OWN = Map.of("management-access-filter", "access", "cpm-filter", "packets");
  private static final Set<String> PERMITS = Set.of("permit", "accept", "forward", "queue", "rate-limit");
  private static final Set<String> NOTHING = Set.of("ignore-match");
  /// What is no condition.
  private static final Set<String> ASIDE = Set.of("action", "description", "log", "log-id", "filter-sample", "sample-profile", "pbr-down-action-override", "match");
  private static final String EVERY_BIT = " 65535";

  private FilterReader() {}

  static List<Fact> facts(Subject subject, ConfigNode configure) {
    var facts = new ArrayList<Fact>();
    configure.child("filter").ifPresent(filter -> FAMILIES.forEach(family -> filter.all(family).forEach(block -> facts.add(list(subject, block, block.word(1).orElse(""), forwarded(block))))));
    configure.child("system").flatMap(system -> system.child("security")).ifPresent(security -> OWN.keySet().stream().sorted().forEach(own -> security.child(own).ifPresent(around -> FAMILIES.forEach(family -> around.child(family)
        .filter(block -> !block.negated()).ifPresent(block -> own(subject, own, block, facts))))));
    return facts;
  }

  /// A filter of the device itself guards it without being named anywhere.
  private static void own(Subject subject, String own, ConfigNode block, List<Fact> facts) {
    var name = own + " " + block.keyword();
    // What no entry of theirs takes is an option of its own.
    facts.add(list(subject, block, name, Stream.empty()));
    if (on(block)) {
      facts.add(new Reference(Key.of(subject, "reference", "filter", name, "system security"), block.at(), block.at(), "filter", name, name, "", Undefined.UNKNOWN, OWN.get(own)));
    }
  }

  private static boolean on(ConfigNode block) {
    return block.child("admin-state").map(state -> state.word(1).filter("disable"::equals).isEmpty()).orElseGet(() -> !(Leaves.flag(block, "shutdown") instanceof Value.Known<Boolean>(var closed, _) && closed));
  }

  /// What no entry takes, where that is forwarded.
  private static Stream<ListEntry> forwarded(ConfigNode block) {
    return block.child("default-action").filter(line -> PERMITS.contains(line.word(1).orElse(""))).stream().map(line -> AccessEntries.of("default-action", "permit", "", true, true, line.at()));
  }

  private static Fact list(Subject subject, ConfigNode block, String name, Stream<ListEntry> rest) {
    var entries = block.all("entry").stream().filter(entry -> !entry.negated()).sorted(Comparator.comparingLong(FilterReader::number)).flatMap(FilterReader::entry);
    return new AccessList(Key.of(subject, "access-list", block.keyword(), name), block.at(), block.at(), name, block.keyword().equals("ipv6-filter") ? "ipv6" : "extended", Stream.concat(entries, rest).toList());
  }

  private static long number(ConfigNode entry) {
    return entry.word(1).filter(Leaves::isNumber).map(Long::parseLong).orElse(Long.MAX_VALUE);
  }

  private static Stream<ListEntry> entry(ConfigNode entry) {
    var action = entry.child("action").map(FilterReader::action).orElse("drop");
    if (NOTHING.contains(action)) {
      return Stream.empty();
    }
    var conditions = Stream.concat(entry.all("match").stream().flatMap(FilterReader::conditions), entry.children().values().stream().filter(line -> !line.negated() && !ASIDE.contains(line.keyword())).flatMap(FilterReader::condition)).toList();
    var anySource = conditions.stream().noneMatch(text -> text.startsWith("src-ip ") || text.startsWith("src-mac "));
    return Stream.of(AccessEntries.of(entry.word(1).orElse(""), PERMITS.contains(action) ? "permit" : "deny", String.join(", ", conditions), conditions.isEmpty(), anySource, entry.at()));
  }

  /// `action permit`, or a block of which the first line says it.
  private static String action(ConfigNode action) {
    return action.word(1).or(() -> action.children().values().stream().filter(line -> !line.negated()).findFirst().map(ConfigNode::keyword)).orElse("drop");
  }

  /// `match protocol tcp`, and the lines inside.
  private static Stream<String> conditions(ConfigNode match) {
    var own = match.words().size() > 1 ? Stream.of(String.join(" ", match.words().subList(1, match.words().size()))) : Stream.<String>empty();
    return Stream.concat(own, match.children().values().stream().filter(line -> !line.negated()).flatMap(FilterReader::condition));
  }

  /// `dst-port 22 65535` is `dst-port 22`: all bits count; `src-ip { address 192.0.2.0/24 }` is `src-ip 192.0.2.0/24`.
  private static Stream<String> condition(ConfigNode line) {
    var words = new ArrayList<>(line.words());
    line.children().values().stream().filter(inner -> !inner.negated()).forEach(inner -> words.addAll(inner.keyword().equals("address") ? inner.words().subList(1, inner.words().size()) : inner.words()));
    var text = String.join(" ", words);
    return Stream.of(text.endsWith(EVERY_BIT) ? text.substring(0, text.length() - EVERY_BIT.length()) : text);
  }
}
