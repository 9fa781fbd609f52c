package org.holdpoint.language.zone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.DnsFact.Answers;
import org.holdpoint.fact.DnsFact.CrowdedAlias;
import org.holdpoint.fact.DnsFact.Dangling;
import org.holdpoint.fact.DnsFact.DoubledName;
import org.holdpoint.fact.DnsFact.EntryKeys;
import org.holdpoint.fact.DnsFact.Included;
import org.holdpoint.fact.DnsFact.RecordSet;
import org.holdpoint.fact.DnsFact.Voucher;
import org.holdpoint.fact.DnsFact.Zone;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.NameServers;
import org.holdpoint.source.Span;

/// The records of a zone → what its names answer, where they lead and by which keys they are signed.
record ZoneFacts(Subject zone, ZoneReader read, Optional<ZoneRecord> head, Map<String, List<ZoneRecord>> names) {

  private static final Set<String> ADDRESSES = Set.of("A", "AAAA", "CNAME", "ALIAS", "ANAME");
  /// What may stand beside an alias (RFC 4034 sections 3 and 4, RFC 2535 section 2.3.5).
  private static final Set<String> BESIDE_ALIAS = Set.of("RRSIG", "NSEC", "SIG", "KEY", "NSEC3");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  /// Which of the words of SOA it is (RFC 1035 section 3.3.13).
  private static final int SERIAL = 2;
  private static final int EXPIRE = 5;
  private static final int MISSING = 6;

  static List<Fact> of(Subject zone, ZoneReader read) {
    var names = new LinkedHashMap<String, List<ZoneRecord>>();
    read.records().stream().filter(record -> !record.type().equals("SOA")).forEach(record -> names.computeIfAbsent(record.owner(), _ -> new ArrayList<>()).add(record));
    return new ZoneFacts(zone, read, read.records().stream().filter(record -> record.type().equals("SOA")).findFirst(), names).facts();
  }

  private List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    head.ifPresent(soa -> facts.add(new Zone(Key.of(zone, "zone", soa.owner()), soa.at(), soa.at(), soa.owner(), serial(soa), time(soa, EXPIRE), time(soa, MISSING), contents())));
    read.included().forEach((file, at) -> facts.add(new Included(Key.of(zone, "included", file), at, at, file)));
    var answers = new LinkedHashMap<String, Answers>();
    var owners = names.entrySet().stream().collect(Collectors.groupingBy(entry -> entry.getValue().getFirst().at(), Collectors.counting()));
    names.forEach((name, records) -> {
      var at = records.getFirst().at();
      // The names of a series (`$GENERATE`) come and go together.
      var series = owners.get(at) > 1 ? NUMBER.matcher(name).replaceAll("\\$") : name;
      answers.merge(series, answer(series, records.stream().filter(record -> ADDRESSES.contains(record.type())).count(), at), (one, other) -> answer(series, one.addresses().known().orElse(0L) + other.addresses().known().orElse(0L), one.at()));
      sets(name, records).forEach(facts::add);
      alias(name, records).ifPresent(facts::add);
    });
    facts.addAll(answers.values());
    read.records().stream().filter(this::dangles).forEach(pointer -> facts.add(new Dangling(Key.of(zone, "dangling", pointer.owner(), pointer.type(), pointer.target()), pointer.at(), pointer.at(),
        pointer.owner(), pointer.type(), pointer.target())));
    read.records().stream().flatMap(this::doubled).forEach(facts::add);
    facts.addAll(Wildcards.hidden(zone, names));
    return facts;
  }

  private Answers answer(String name, long addresses, Span at) {
    return new Answers(Key.of(zone, "answers", name), at, at, name, new Value.Known<>(addresses, at));
  }

  private static Value<Long> serial(ZoneRecord soa) {
    var data = soa.data();
    return data.size() > SERIAL && data.get(SERIAL).matches("\\d{1,10}") ? new Value.Known<>(Long.parseLong(data.get(SERIAL)), soa.at()) : new Value.Unknown<>("the serial is filled in later", soa.at());
  }

  private static Value<Long> time(ZoneRecord soa, int word) {
    return soa.data().size() > word && ZoneReader.TTL.matcher(soa.data().get(word)).matches() ? new Value.Known<>(ZoneReader.seconds(soa.data().get(word)), soa.at()) : new Value.Absent<>();
  }

  private String contents() {
    var contents = Stream.concat(read.included().keySet().stream(), names.values().stream().flatMap(List::stream).map(record -> record.owner() + " " + record.type() + " " + String.join(" ", record.data()))).collect(Collectors.toCollection(TreeSet::new));
    return Integer.toHexString(contents.hashCode());
  }

  private Stream<Fact> sets(String name, List<ZoneRecord> records) {
    var types = records.stream().collect(Collectors.groupingBy(ZoneRecord::type, LinkedHashMap::new, Collectors.toList()));
    return types.entrySet().stream().flatMap(set -> Stream.concat(Stream.of(set(name, set.getKey(), set.getValue())), keys(name, set.getKey(), set.getValue())));
  }

  private Fact set(String name, String type, List<ZoneRecord> records) {
    var at = records.getFirst().at();
    var ttl = records.getFirst().ttl();
    return new RecordSet(Key.of(zone, "record-set", name, type), at, at, name, type, "", ttl,
        records.stream().map(ZoneRecord::said).toList(), new Value.Known<>((long) records.size(), at), type.equals("NS") ? NameServers.providers(records.stream().map(ZoneRecord::target).toList()) : List.of());
  }

  private Stream<Fact> keys(String name, String type, List<ZoneRecord> records) {
    var at = records.getFirst().at();
    return switch (type) {
      case "DNSKEY" -> {
        var tags = records.stream().map(KeyTags::tag).filter(OptionalLong::isPresent).map(OptionalLong::getAsLong).toList();
        yield tags.isEmpty() ? Stream.of() : Stream.of(new EntryKeys(Key.of(zone, "entry-keys", name), at, at, name, tags));
      }
      case "DS" -> Stream.of(new Voucher(Key.of(zone, "voucher", name), at, at, name,
          records.stream().flatMap(record -> record.data().stream().limit(1)).filter(tag -> tag.matches("\\d{1,5}")).map(Long::parseLong).toList()));
      case String _ -> Stream.of();
    };
  }

  /// An alias with others beside it, or with a second one (RFC 2181 section 10.1).
  private Optional<Fact> alias(String name, List<ZoneRecord> records) {
    var alias = records.stream().filter(record -> record.type().equals("CNAME")).findFirst();
    var apex = head.filter(soa -> soa.owner().equals(name)).map(_ -> "SOA").stream();
    var others = Stream.concat(apex, records.stream().filter(record -> alias.filter(first -> first == record).isEmpty()).map(ZoneRecord::type).filter(type -> !BESIDE_ALIAS.contains(type))).distinct().toList();
    return alias.filter(_ -> !others.isEmpty()).map(first -> new CrowdedAlias(Key.of(zone, "crowded-alias", name), first.at(), first.at(), name, others));
  }

  /// Whether a record leads to a name of this very zone, which nobody else answers for, and which is not there. One that is there and has no address is told of itself.
  private boolean dangles(ZoneRecord pointer) {
    var target = pointer.target();
    if (target.isEmpty() || !read.whole() || head.isEmpty() || isDoubled(target)) {
      return false;
    }
    var apex = head.get().owner();
    return below(target, apex) && !names.containsKey(target) && ends(target).noneMatch(end -> names.containsKey("*." + end) || !end.equals(apex) && delegated(end)) && !delegated(target);
  }

  private boolean delegated(String name) {
    return names.getOrDefault(name, List.of()).stream().anyMatch(record -> record.type().equals("NS")) && head.filter(soa -> soa.owner().equals(name)).isEmpty();
  }

  /// The names above a name: `b.c.` and `c.` of `a.b.c.`.
  private static Stream<String> ends(String name) {
    return Stream.iterate(name.indexOf('.'), dot -> dot >= 0 && dot + 1 < name.length(), dot -> name.indexOf('.', dot + 1)).map(dot -> name.substring(dot + 1));
  }

  private static boolean below(String name, String zone) {
    return !zone.isEmpty() && (name.equals(zone) || name.endsWith("." + zone));
  }

  private Stream<Fact> doubled(ZoneRecord record) {
    var names = new ArrayList<String[]>();
    if (isDoubled(record.owner()) && !record.written().isEmpty()) {
      names.add(new String[] {record.owner(), record.written()});
    }
    if (isDoubled(record.target())) {
      names.add(new String[] {record.target(), record.data().getLast()});
    }
    return names.stream().filter(name -> !name[1].endsWith(".")).map(name -> new DoubledName(Key.of(zone, "doubled-name", record.owner(), record.type(), name[0]), record.at(), record.at(), name[0],
        name[1].toLowerCase(Locale.ROOT)));
  }

  private boolean isDoubled(String name) {
    var apex = head.map(ZoneRecord::owner).orElse("");
    return apex.indexOf('.') < apex.length() - 1 && below(name, apex + apex);
  }
}
