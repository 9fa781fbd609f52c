package org.holdpoint.language.zone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;

/// Master files of DNS zones (RFC 1035 section 5), as BIND, NSD, Knot and others read them.
public final class Zones implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Zones();
  private static final int CERTAIN = 3;
  private static final int LOOKED_AT = 100;
  private static final Pattern DIRECTIVE = Pattern.compile("\\$(ORIGIN|TTL)\\s+\\S+.*");
  private static final Pattern SOA = Pattern.compile("(\\S+)?\\s+(\\S+\\s+){0,2}SOA\\s+\\S+\\s+\\S+.*");

  private Zones() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "zone";
  }

  @Override
  public int recognises(SourceFile file) {
    var head = file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size()));
    var soa = head.stream().anyMatch(line -> line.text().contains("SOA") && line.text().length() < 1000 && SOA.matcher(line.text()).matches());
    return !file.binary() && (soa || file.name().endsWith(".zone") && head.stream().anyMatch(line -> line.text().startsWith("$") && DIRECTIVE.matcher(line.text()).matches())) ? CERTAIN : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var zone = new Subject("zone", file.key());
    var read = new ZoneReader(file);
    return Optional.of(new Declared(zone, ZoneFacts.of(zone, read), List.of(), read.unread(), List.of()));
  }
}
