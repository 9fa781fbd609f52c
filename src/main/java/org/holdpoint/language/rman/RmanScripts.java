package org.holdpoint.language.rman;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Scripts of Oracle's Recovery Manager: how it keeps copies, and which of them it deletes (Oracle Database Backup and Recovery Reference, "RMAN Commands": CONFIGURE, BACKUP, DELETE).
public final class RmanScripts implements DeclarationLanguage {

  private static final String NAME = "rman";
  private static final Set<String> ENDINGS = Set.of("rcv", "rman", "rmn");
  /// First words of lines that hardly stand elsewhere.
  private static final Pattern OWN = Pattern.compile("(?i)\\s*(configure\\s+(archivelog|retention|controlfile|default\\s+device|device|backup|channel)\\b.*|backup\\s+(as|archivelog|database|incremental|current|validate|tablespace|device)\\b.*"
      + "|delete\\s+((no)?prompt|force|obsolete|expired|archivelog)\\b.*|connect\\s+(target|catalog)\\b.*|crosscheck\\s+.*|allocate\\s+channel\\b.*|run\\s*\\{?)");
  private static final int LOOKED_AT = 200;

  private RmanScripts() {}

  public static DeclarationLanguage language() {
    return new RmanScripts();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int recognises(SourceFile file) {
    var name = file.name().toLowerCase(Locale.ROOT);
    if (!ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))) {
      return 0;
    }
    return file.lines().stream().limit(LOOKED_AT).map(SourceLine::text).anyMatch(text -> OWN.matcher(text).matches()) ? 3 : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var subject = new Subject("file", file.key());
    var facts = new ArrayList<Fact>();
    var seen = new HashMap<String, Integer>();
    var statements = Statement.in(file);
    for (var at = 0; at < statements.size(); at++) {
      var statement = statements.get(at);
      var number = seen.merge(statement.text(), 1, Integer::sum);
      Configured.of(subject, statement).ifPresent(facts::add);
      Removals.of(subject, statement, statements.subList(0, at), number).ifPresent(facts::add);
    }
    return Optional.of(new Declared(subject, facts, List.of(), List.of(), List.of()));
  }
}
