package org.holdpoint.language.admission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.AdmissionFact.IdentityMap;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Which users of a system or of a certificate may be which users of a database: pg_ident.conf (PostgreSQL documentation, "User Name Maps").
public final class IdentityMaps implements DeclarationLanguage {

  private static final String NAME = "pg-ident";
  private static final int FIELDS = 3;
  /// Regular expressions that every name fits.
  private static final Set<String> EVERY = Set.of("", "^", ".*", "^.*", "^.*$", ".*$", ".+", "^.+$", "^.+", "(.*)", "^(.*)", "^(.*)$", "(.+)", "^(.+)", "^(.+)$");
  private static final String OWN = "\\1";

  private IdentityMaps() {}

  public static DeclarationLanguage language() {
    return new IdentityMaps();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int recognises(SourceFile file) {
    return file.name().contains("pg_ident") && file.lines().stream().map(line -> Fields.of(line.text())).anyMatch(IdentityMaps::fits) ? 3 : 0;
  }

  private static boolean fits(Fields fields) {
    return fields.words().size() == FIELDS;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var subject = new Subject("database", given.getOrDefault("subject", file.key()));
    var facts = new ArrayList<Fact>();
    var unread = new ArrayList<Span>();
    var seen = new HashMap<List<String>, Integer>();
    for (var line : file.lines()) {
      var fields = Fields.of(line.text());
      if (fits(fields)) {
        facts.add(map(subject, fields.word(0), fields.word(1), fields.word(2), file.span(line), seen));
      } else if (!fields.words().isEmpty()) {
        unread.add(file.span(line));
      }
    }
    return Optional.of(new Declared(subject, facts, List.of(), unread, List.of()));
  }

  private static IdentityMap map(Subject subject, String map, String system, String user, Span at, Map<List<String>, Integer> seen) {
    var path = List.of(map, system, user);
    var number = seen.merge(path, 1, Integer::sum);
    var every = system.startsWith("/") && EVERY.contains(system.substring(1));
    return new IdentityMap(new Key(subject, "identity-map", number == 1 ? path : List.of(map, system, user + " " + number)), at, at, map, system, user, every, user.equals(OWN), user.equals("all") || user.startsWith("/") && EVERY.contains(user.substring(1)));
  }
}
