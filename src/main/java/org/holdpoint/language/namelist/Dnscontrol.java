package org.holdpoint.language.namelist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// Zones as calls of JavaScript: `D("example.net", REG, DnsProvider(A), A("www", "192.0.2.1"))` (DNSControl documentation, "JavaScript DSL"). What is worked out by a program around them is not read.
public final class Dnscontrol implements DeclarationLanguage {

  private static final int CERTAIN = 3;
  private static final Pattern DOMAIN = Pattern.compile("\\bD(?:_EXTEND)?\\(\\s*[\"']([^\"']+)[\"']");
  private static final Pattern PROVIDER = Pattern.compile("\\bDnsProvider\\(\\s*([\\w.\"']+)");
  private static final Pattern RECORD = Pattern.compile("\\b(A|AAAA|CNAME|ALIAS|MX|NS|TXT|SRV|CAA|PTR)\\(\\s*[\"']([^\"']*)[\"']\\s*,([^()]*)");
  private static final Pattern TTL = Pattern.compile("\\s*TTL\\(\\s*(\\d{1,10})\\s*\\)");
  /// What is left alone in a zone that is else made to be as it is written (DNSControl documentation, NO_PURGE, IGNORE, IGNORE_NAME, IGNORE_TARGET, IGNORE_EXTERNAL_DNS; PURGE is what it does by default).
  private static final Pattern LEFT_ALONE = Pattern.compile("\\b(NO_PURGE)\\b|\\b(IGNORE(?:_NAME|_TARGET|_EXTERNAL_DNS)?)\\(\\s*([^)]*)\\)");
  private static final Pattern SHARED = Pattern.compile("[\"']([^\"']*)[\"']");

  private Dnscontrol() {}

  public static DeclarationLanguage language() {
    return new Dnscontrol();
  }

  @Override
  public String name() {
    return "dnscontrol";
  }

  @Override
  public int recognises(SourceFile file) {
    return !file.binary() && file.name().endsWith(".js") && file.lines().stream().anyMatch(line -> line.text().contains("NewDnsProvider(") || line.text().contains("DnsProvider("))
        && file.lines().stream().anyMatch(line -> line.text().startsWith("D") && DOMAIN.matcher(line.text()).lookingAt()) ? CERTAIN : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var subject = new Subject("zone", file.key());
    var records = new ArrayList<Name>();
    var zone = "";
    var head = file.start();
    var ignored = new ArrayList<Span>();
    var settings = new ArrayList<Fact>();
    var zones = new HashSet<String>();
    for (var line : file.lines()) {
      var text = line.text();
      if (text.stripLeading().startsWith("//")) {
        continue;
      }
      var domain = DOMAIN.matcher(text);
      if (domain.find()) {
        zone = domain.group(1);
        head = span(file, line, domain.start(), domain.end());
        if (zones.add(zone)) {
          settings.add(setting(subject, List.of(zone), head, "block", new Value.Absent<>(), "other", "none"));
        }
      }
      var alone = LEFT_ALONE.matcher(text);
      while (!zone.isEmpty() && alone.find()) {
        var name = Stream.of(1, 2).map(alone::group).filter(Objects::nonNull).findFirst().orElseThrow() + (alone.group(3) == null ? "" : " " + alone.group(3).replaceAll("[\"'\\s]", ""));
        settings.add(setting(subject, List.of(zone, name), span(file, line, alone.start(), alone.end()), "text", new Value.Known<>("on", span(file, line, alone.start(), alone.end())), "protection", "guard"));
      }
      var before = records.size();
      var providers = PROVIDER.matcher(text);
      while (!zone.isEmpty() && providers.find()) {
        records.add(new Name(zone, "NS", new Value.Absent<>(), List.of(), List.of(providers.group(1)), head, head));
      }
      var found = RECORD.matcher(text);
      while (!zone.isEmpty() && found.find()) {
        var shared = SHARED.matcher(found.group(3));
        var at = span(file, line, found.start(), found.end());
        records.add(new Name(found.group(2).equals("@") ? zone : found.group(2) + "." + zone, found.group(1), ttl(text.substring(found.end()), at), List.of(shared.find() ? shared.group(1).toLowerCase(Locale.ROOT) : found.group(3).strip()), List.of(), at, head));
      }
      if (records.size() == before && !domain.hitEnd() && !text.isBlank()) {
        ignored.add(file.span(line));
      }
    }
    settings.addAll(Name.facts(subject, records));
    return Optional.of(new Declared(subject, settings, List.of(), List.of(), ignored));
  }

  private static Setting setting(Subject subject, List<String> path, Span at, String form, Value<String> value, String meaning, String concern) {
    var holds = concern.equals("guard");
    return new Setting(new Key(subject, "setting", path), at, at, path.getLast(), String.join(" ", path), path.size() < 2 ? "" : path.getFirst(), form, value, List.of(), holds ? 0 : 1, meaning, concern, holds,
        new Value.Known<>(holds ? "on" : "plain", at), holds ? new Value.Known<>(1.0, at) : new Value.Absent<>(), holds ? "truth" : "none");
  }

  private static Value<Long> ttl(String behind, Span at) {
    var ttl = TTL.matcher(behind);
    return ttl.lookingAt() ? new Value.Known<>(Long.parseLong(ttl.group(1)), at) : new Value.Absent<>();
  }

  private static Span span(SourceFile file, SourceLine line, int from, int to) {
    var text = line.text();
    return Span.of(file.path(), file.side(), line.number(), text.codePointCount(0, from) + 1, text.codePointCount(0, to) + 1);
  }
}
