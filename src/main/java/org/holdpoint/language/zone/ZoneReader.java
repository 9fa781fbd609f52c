package org.holdpoint.language.zone;

import grammar.zone.ZoneLexer;
import grammar.zone.ZoneParser;
import grammar.zone.ZoneParser.EntryContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.holdpoint.fact.Value;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// The entries of a master file → its records, each with its whole name.
final class ZoneReader {

  private static final Set<String> CLASSES = Set.of("IN", "CH", "HS");
  private static final Set<String> TYPES = Set.of("A", "AAAA", "AFSDB", "ALIAS", "ANAME", "APL", "CAA", "CDNSKEY", "CDS", "CERT", "CNAME", "CSYNC", "DHCID", "DLV", "DNAME", "DNSKEY", "DS", "EUI48", "EUI64",
      "HINFO", "HIP", "HTTPS", "IPSECKEY", "KEY", "KX", "LOC", "MX", "NAPTR", "NS", "NSEC", "NSEC3", "NSEC3PARAM", "OPENPGPKEY", "PTR", "RP", "RRSIG", "SIG", "SMIMEA", "SOA", "SPF", "SRV", "SSHFP", "SVCB",
      "TKEY", "TLSA", "TSIG", "TXT", "URI", "ZONEMD");
  /// Types whose last word is the name that they lead to.
  private static final Set<String> POINTERS = Set.of("CNAME", "MX", "NS", "SRV");
  static final Pattern TTL = Pattern.compile("\\d{1,10}|(\\d{1,10}[smhdwSMHDW])+");
  private static final Pattern PART = Pattern.compile("(\\d{1,10})([smhdw]?)");
  private static final Map<String, Long> SECONDS = Map.of("", 1L, "s", 1L, "m", 60L, "h", 3600L, "d", 86400L, "w", 604800L);
  /// How a file is called after its zone: `example.com.zone`, `db.example.com`.
  private static final Pattern NAMED = Pattern.compile("(?:db\\.|zone\\.)?((?:[a-z0-9_-]+\\.)+?[a-z][a-z0-9-]*?)(?:\\.(?:zone|db|hosts|txt|dns))?");

  private final SourceFile file;
  private final List<ZoneRecord> records = new ArrayList<>();
  private final List<Span> unread = new ArrayList<>();
  private String origin;
  private String owner;
  private Value<Long> standard = new Value.Absent<>();
  private boolean whole = true;
  private int left = Generated.MOST;
  private final Map<String, Span> included = new LinkedHashMap<>();

  ZoneReader(SourceFile file) {
    this.file = file;
    this.origin = named(file.name().toLowerCase(Locale.ROOT));
    this.owner = origin;
    var text = new StringBuilder();
    file.lines().forEach(line -> text.append(line.text()).append('\n'));
    var lexer = new ZoneLexer(CharStreams.fromString(text.toString()));
    lexer.removeErrorListeners();
    var parser = new ZoneParser(new CommonTokenStream(lexer));
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.file().entry().stream().filter(entry -> !entry.part().isEmpty()).forEach(this::entry);
  }

  /// The records, in their order.
  List<ZoneRecord> records() {
    return records;
  }

  /// Lines that are no entries.
  List<Span> unread() {
    return unread;
  }

  /// What is taken in from other files, by the files as they are written.
  Map<String, Span> included() {
    return included;
  }

  /// Whether all names of the zone stand in the file: nothing is included.
  boolean whole() {
    return whole;
  }

  /// The origin that a file is called after, where it is; the program that loads it gives it that (BIND: `zone "example.com" { file "db.example.com"; }`).
  private static String named(String file) {
    var match = NAMED.matcher(file);
    return match.matches() && file.length() < 300 && !match.group(1).matches("[^.]*\\.(zone|db|hosts|txt|dns)") ? match.group(1) + "." : "";
  }

  private void entry(EntryContext entry) {
    var words = entry.part().stream().map(part -> part.getText()).toList();
    var at = file.span(file.lines().get(Math.min(entry.getStart().getLine(), file.lines().size()) - 1));
    if (words.getFirst().startsWith("$")) {
      directive(words, at);
    } else {
      entry(words, entry.above == null, at);
    }
  }

  private void entry(List<String> words, boolean named, Span at) {
    if (named) {
      owner = full(words.getFirst());
    }
    var rest = words.subList(named ? 1 : 0, words.size());
    var ttl = standard;
    var index = 0;
    while (index < rest.size() && (TTL.matcher(rest.get(index)).matches() || CLASSES.contains(rest.get(index).toUpperCase(Locale.ROOT)))) {
      ttl = TTL.matcher(rest.get(index)).matches() ? new Value.Known<>(seconds(rest.get(index)), at) : ttl;
      index++;
    }
    var type = index < rest.size() ? rest.get(index).toUpperCase(Locale.ROOT) : "";
    if (!TYPES.contains(type) && !type.matches("TYPE\\d+")) {
      unread.add(at);
      return;
    }
    var data = List.copyOf(rest.subList(index + 1, rest.size()));
    records.add(new ZoneRecord(owner, named ? words.getFirst() : "", type, ttl, data, POINTERS.contains(type) && !data.isEmpty() ? full(data.getLast()) : "", at));
  }

  private void directive(List<String> words, Span at) {
    switch (words.getFirst().toUpperCase(Locale.ROOT)) {
      case "$ORIGIN" -> origin = words.size() > 1 ? full(words.get(1)) : origin;
      case "$TTL" -> standard = words.size() > 1 && TTL.matcher(words.get(1)).matches() ? new Value.Known<>(seconds(words.get(1)), at) : new Value.Absent<>();
      case "$GENERATE" -> Generated.entries(words, left).ifPresentOrElse(entries -> {
        left -= entries.size();
        entries.forEach(entry -> entry(entry, true, at));
      }, () -> unread(at));
      case "$INCLUDE" -> {
        included.putIfAbsent(words.size() > 1 ? words.get(1) : "", at);
        whole = false;
      }
      case String _ -> unread(at);
    }
  }

  private void unread(Span at) {
    unread.add(at);
    whole = false;
  }

  static long seconds(String text) {
    var match = PART.matcher(text.toLowerCase(Locale.ROOT));
    var seconds = 0L;
    while (match.find()) {
      seconds += Long.parseLong(match.group(1)) * SECONDS.get(match.group(2));
    }
    return seconds;
  }

  private String full(String name) {
    var said = name.toLowerCase(Locale.ROOT);
    return said.equals("@") ? origin : said.endsWith(".") || origin.isEmpty() ? said : said + (origin.equals(".") ? "." : "." + origin);
  }
}
