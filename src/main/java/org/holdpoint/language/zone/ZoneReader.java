package org.holdpoint.language.zone;

import grammar.zone.ZoneLexer;
import grammar.zone.ZoneParser;
import grammar.zone.ZoneParser.EntryContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.holdpoint.fact.DnsFact.Answers;
import org.holdpoint.fact.DnsFact.Dangling;
import org.holdpoint.fact.DnsFact.Zone;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// The entries of a master file → what its names answer.
final class ZoneReader {

  private static final Set<String> CLASSES = Set.of("IN", "CH", "HS");
  private static final Set<String> ADDRESSES = Set.of("A", "AAAA", "CNAME", "ALIAS", "ANAME");
  private static final Set<String> TYPES = Set.of("A", "AAAA", "AFSDB", "ALIAS", "ANAME", "APL", "CAA", "CDNSKEY", "CDS", "CERT", "CNAME", "CSYNC", "DHCID", "DLV", "DNAME", "DNSKEY", "DS", "EUI48", "EUI64",
      "HINFO", "HIP", "HTTPS", "IPSECKEY", "KEY", "KX", "LOC", "MX", "NAPTR", "NS", "NSEC", "NSEC3", "NSEC3PARAM", "OPENPGPKEY", "PTR", "RP", "RRSIG", "SIG", "SMIMEA", "SOA", "SPF", "SRV", "SSHFP", "SVCB",
      "TKEY", "TLSA", "TSIG", "TXT", "URI", "ZONEMD");
  private static final Pattern TTL = Pattern.compile("\\d+|(\\d+[smhdwSMHDW])+");
  /// The third of the numbers and names of SOA.
  private static final int SERIAL = 2;

  /// One name: where it stands first, and how many of its records lead to an address.
  private static final class Named {
    private final Span at;
    private long addresses;

    private Named(Span at) {
      this.at = at;
    }
  }

  /// A record that leads to another name, which is the last word of its data.
  private record Pointer(String name, String type, String target, Span at) {}

  private static final Set<String> POINTERS = Set.of("CNAME", "MX", "NS", "SRV");

  private final SourceFile file;
  private final Subject zone;
  private final List<Pointer> pointers = new ArrayList<>();
  private final Set<String> delegated = new TreeSet<>();
  private final Map<String, Named> names = new LinkedHashMap<>();
  private final Set<String> contents = new TreeSet<>();
  private final RecordSets sets = new RecordSets();
  private final List<Span> unread = new ArrayList<>();
  private String origin = "";
  private String owner = "";
  private Optional<String> standard = Optional.empty();
  private Optional<Zone> head = Optional.empty();

  ZoneReader(SourceFile file, Subject zone) {
    this.file = file;
    this.zone = zone;
    var text = new StringBuilder();
    file.lines().forEach(line -> text.append(line.text()).append('\n'));
    var lexer = new ZoneLexer(CharStreams.fromString(text.toString()));
    lexer.removeErrorListeners();
    var parser = new ZoneParser(new CommonTokenStream(lexer));
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.file().entry().stream().filter(entry -> !entry.part().isEmpty()).forEach(this::entry);
  }

  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    head.ifPresent(soa -> facts.add(new Zone(soa.key(), soa.at(), soa.within(), soa.name(), soa.serial(), Integer.toHexString(contents.hashCode()))));
    names.forEach((name, named) -> facts.add(new Answers(Key.of(zone, "answers", name), named.at, named.at, name, new Value.Known<>(named.addresses, named.at))));
    pointers.stream().filter(this::dangles).forEach(pointer -> facts.add(new Dangling(Key.of(zone, "dangling", pointer.name(), pointer.type(), pointer.target()), pointer.at(), pointer.at(),
        pointer.name(), pointer.type(), pointer.target())));
    facts.addAll(sets.facts(zone, head.map(Zone::name).orElse(origin)));
    return facts;
  }

  /// Whether a name of this very zone, which nobody else answers for, is not there. One that is there and has no address is told of itself.
  private boolean dangles(Pointer pointer) {
    var apex = head.map(Zone::name).orElse("");
    var target = pointer.target();
    var inside = !apex.isEmpty() && (target.equals(apex) || target.endsWith("." + apex));
    var wild = names.keySet().stream().anyMatch(name -> name.startsWith("*.") && target.endsWith(name.substring(1)));
    return inside && !wild && delegated.stream().noneMatch(cut -> target.equals(cut) || target.endsWith("." + cut)) && !names.containsKey(target);
  }

  List<Span> unread() {
    return unread;
  }

  private void entry(EntryContext entry) {
    var words = entry.part().stream().map(part -> part.getText()).toList();
    var line = file.lines().get(Math.min(entry.getStart().getLine(), file.lines().size()) - 1);
    var at = file.span(line);
    if (words.getFirst().startsWith("$")) {
      if (words.getFirst().equalsIgnoreCase("$ORIGIN") && words.size() > 1) {
        origin = full(words.get(1));
      } else if (words.getFirst().equalsIgnoreCase("$TTL") && words.size() > 1) {
        standard = Optional.of(words.get(1));
      } else {
        unread.add(at);
      }
      return;
    }
    if (entry.above == null) {
      owner = full(words.getFirst());
    }
    var rest = words.subList(entry.above == null ? 1 : 0, words.size());
    var index = 0;
    var ttl = standard;
    while (index < rest.size() && (TTL.matcher(rest.get(index)).matches() || CLASSES.contains(rest.get(index).toUpperCase(Locale.ROOT)))) {
      ttl = TTL.matcher(rest.get(index)).matches() ? Optional.of(rest.get(index)) : ttl;
      index++;
    }
    var type = index < rest.size() ? rest.get(index).toUpperCase(Locale.ROOT) : "";
    if (!TYPES.contains(type) && !type.matches("TYPE\\d+")) {
      unread.add(at);
      return;
    }
    var data = rest.subList(index + 1, rest.size());
    record(type, data, at);
    sets.add(owner, type, RecordSets.NAMES.contains(type) && !data.isEmpty() ? full(data.getLast()) : String.join(" ", data), ttl, at);
  }

  private void record(String type, List<String> data, Span at) {
    if (type.equals("SOA")) {
      Value<Long> serial = data.size() > SERIAL && data.get(SERIAL).matches("\\d{1,10}") ? new Value.Known<>(Long.parseLong(data.get(SERIAL)), at) : new Value.Unknown<>("the serial is filled in later", at);
      head = Optional.of(new Zone(Key.of(zone, "zone", owner), at, at, owner, serial, ""));
      return;
    }
    contents.add(owner + " " + type + " " + String.join(" ", data));
    var named = names.computeIfAbsent(owner, _ -> new Named(at));
    if (POINTERS.contains(type) && !data.isEmpty()) {
      pointers.add(new Pointer(owner, type, full(data.getLast()), at));
    }
    if (type.equals("NS") && !owner.equals(head.map(Zone::name).orElse(origin))) {
      delegated.add(owner);
    }
    named.addresses += ADDRESSES.contains(type) ? 1 : 0;
  }

  private String full(String name) {
    var said = name.toLowerCase(Locale.ROOT);
    return said.equals("@") ? origin : said.endsWith(".") || origin.isEmpty() ? said : said + (origin.equals(".") ? "." : "." + origin);
  }
}
