package org.holdpoint.language.document.count;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.MembersOut;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Blocks;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Lists of addresses that answer for something, each of which may be said to be out of service: `{value: 192.0.2.11, weight: 2, status: down}` (octoDNS documentation, "Dynamic Records": status of a value).
public final class Members {

  private static final Set<String> STATES = Set.of("status", "state", "mode", "health");
  private static final Set<String> OUT = Set.of("down", "out", "disabled", "drain", "drained", "draining", "offline", "maintenance", "maint", "off", "inactive", "removed", "unhealthy");
  private static final Set<String> SWITCHES = Set.of("enabled", "active", "up", "in_service", "inservice", "in_rotation", "serving");
  private static final Set<String> WEIGHTS = Set.of("weight", "share");
  private static final Set<String> WEIGHED = Set.of("weight", "weights", "shares", "targets", "endpoints", "answers", "backends", "members");
  private static final Set<String> NO = Set.of("false", "no", "off", "0");
  private static final Set<String> ADDRESSES = Set.of("value", "address", "ip", "target", "host", "endpoint", "server", "answer", "rdata", "addr", "ipv4", "ipv6");
  /// A longer list is data.
  private static final int MOST = 1_000;

  private Members() {}

  /// Each list in which some are out, in the order of the file.
  public static List<Fact> of(Subject subject, List<YamlNode> documents) {
    return Blocks.of(documents).stream().flatMap(one -> one.block().entries().stream()
        .flatMap(entry -> (entry.value() instanceof Sequence ? list(subject, Blocks.named(one.path(), entry), one.path(), entry) : weights(subject, Blocks.named(one.path(), entry), one.path(), entry)).stream())).toList();
  }

  /// `weights: {lb-a: 40, lb-b: 0}`: how much each gets, by its name.
  private static Optional<Fact> weights(Subject subject, String path, String place, Entry entry) {
    if (!(entry.value() instanceof Mapping block) || block.entries().size() < 2 || block.entries().size() > MOST || NameWords.plain(entry.key().text()).stream().noneMatch(WEIGHED::contains)
        || !block.entries().stream().allMatch(one -> one.value() instanceof Scalar said && StatedCounts.digits(said.text().strip()))) {
      return Optional.empty();
    }
    var out = block.entries().stream().filter(one -> NO.contains(((Scalar) one.value()).text().strip())).toList();
    return out.stream().findFirst().map(first -> new MembersOut(Key.of(subject, "members-out", place, entry.key().text()), Spots.at(first).to(Spots.at(out.getLast())), entry.key().at(), entry.key().text(), path, out.size(), block.entries().size()));
  }

  private static Optional<Fact> list(Subject subject, String path, String place, Entry entry) {
    var items = ((Sequence) entry.value()).items();
    if (items.size() < 2 || items.size() > MOST || !items.stream().allMatch(item -> item instanceof Mapping block && address(block))) {
      return Optional.empty();
    }
    var out = IntStream.range(0, items.size()).boxed().flatMap(index -> out((Mapping) items.get(index)).stream()).toList();
    return out.stream().findFirst().map(first -> new MembersOut(Key.of(subject, "members-out", place, entry.key().text()), Spots.at(first), entry.key().at(), entry.key().text(), path, out.size(), items.size()));
  }

  private static boolean address(Mapping block) {
    return block.entries().stream().anyMatch(entry -> entry.value() instanceof Scalar said && ADDRESSES.contains(entry.key().text().toLowerCase(Locale.ROOT)) && (said.text().indexOf('.') > 0 || said.text().indexOf(':') >= 0));
  }

  /// What says that a member is out.
  private static Optional<Entry> out(Mapping block) {
    return block.entries().stream().filter(entry -> entry.value() instanceof Scalar said && out(entry.key().text().toLowerCase(Locale.ROOT), said.text().strip().toLowerCase(Locale.ROOT))).findFirst();
  }

  private static boolean out(String name, String said) {
    return STATES.contains(name) && OUT.contains(said) || Stream.of(SWITCHES, WEIGHTS).anyMatch(names -> names.contains(name)) && NO.contains(said);
  }
}
