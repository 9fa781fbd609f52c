package org.holdpoint.language.admission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.AdmissionFact.Admission;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// Host-based admission of PostgreSQL and of what speaks like it (PgBouncer, Greenplum): pg_hba.conf (PostgreSQL documentation, "The pg_hba.conf File").
public final class Admissions implements DeclarationLanguage {

  private static final String NAME = "pg-hba";
  private static final Pattern NAMED = Pattern.compile("hba[^/]*$|hba[^/]*/[^/]+$");
  private static final String LOCAL = "local";
  private static final Set<String> CONNECTIONS = Set.of(LOCAL, "host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc");
  private static final Set<String> INCLUDES = Set.of("include", "include_if_exists", "include_dir");
  private static final int LOOKED_AT = 400;
  /// What each method proves (PostgreSQL documentation, "Authentication Methods"): `ldap`, `radius`, `pam` and `bsd` have the client send its password as it is, like `password`.
  private static final Map<String, String> PROOFS = Map.ofEntries(Map.entry("trust", "none"), Map.entry("reject", "refused"), Map.entry("md5", "digest"), Map.entry("scram-sha-256", "strong"),
      Map.entry("cert", "strong"), Map.entry("gss", "strong"), Map.entry("sspi", "strong"), Map.entry("peer", "strong"), Map.entry("oauth", "strong"), Map.entry("ident", "client"),
      Map.entry("password", "clear"), Map.entry("ldap", "clear"), Map.entry("radius", "clear"), Map.entry("pam", "clear"), Map.entry("bsd", "clear"));

  private Admissions() {}

  public static DeclarationLanguage language() {
    return new Admissions();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int recognises(SourceFile file) {
    if (!file.path().contains("hba") || !NAMED.matcher(file.path()).find()) {
      return 0;
    }
    var said = file.lines().stream().limit(LOOKED_AT).map(SourceLine::text).map(String::strip).filter(text -> !text.isEmpty() && text.charAt(0) != '#').toList();
    var fitting = said.stream().filter(text -> line(Fields.of(text)).isPresent()).count();
    return fitting > 0 && fitting * 2 >= said.size() ? 3 : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var subject = new Subject("database", given.getOrDefault("subject", file.key()));
    var facts = new ArrayList<Fact>();
    var unread = new ArrayList<Span>();
    var seen = new HashMap<List<String>, Integer>();
    for (var at = 0; at < file.lines().size(); at++) {
      var first = file.lines().get(at);
      var text = new StringBuilder(first.text());
      // A backslash at the end carries a line on, also in a remark.
      while (text.length() > 0 && text.charAt(text.length() - 1) == '\\' && at + 1 < file.lines().size()) {
        text.setCharAt(text.length() - 1, ' ');
        at++;
        text.append(file.lines().get(at).text());
      }
      var fields = Fields.of(text.toString());
      if (fields.words().isEmpty()) {
        continue;
      }
      var line = line(fields);
      if (line.isPresent()) {
        facts.add(line.get().fact(subject, at + 1 == first.number() ? span(file, first, fields) : file.span(first).to(file.span(file.lines().get(at))), seen));
      } else {
        unread.add(file.span(first));
      }
    }
    return facts.isEmpty() && !unread.isEmpty() ? Optional.empty() : Optional.of(new Declared(subject, facts, List.of(), unread, List.of()));
  }

  private static Span span(SourceFile file, SourceLine line, Fields fields) {
    var text = line.text();
    var start = text.codePointCount(0, text.length() - text.stripLeading().length());
    return Span.of(file.path(), file.side(), line.number(), start + 1, text.codePointCount(0, fields.end()) + 1);
  }

  /// A line that decides: what it is about, and the method with its options.
  private record Line(String connection, List<String> databases, List<String> users, String from, String method, List<String> options) {

    private Admission fact(Subject subject, Span at, Map<List<String>, Integer> seen) {
      var path = List.of(connection, String.join(",", databases), String.join(",", users), from);
      var number = seen.merge(path, 1, Integer::sum);
      var key = new Key(subject, "admission", List.of(connection, String.join(",", databases), String.join(",", users), number == 1 ? from : from + " " + number));
      var proof = connection.equals(LOCAL) && method.equals("ident") ? "strong" : PROOFS.getOrDefault(method, "unknown");
      return new Admission(key, at, at, connection, databases, users, from, Reach.of(connection, from), method, proof, method.equals("cert") || certified());
    }

    private boolean certified() {
      return options.stream().map(option -> option.toLowerCase(Locale.ROOT)).anyMatch(option -> option.startsWith("clientcert=") && !option.equals("clientcert=0") && !option.equals("clientcert=no-verify"));
    }
  }

  /// A line by its fields. One that includes another file decides nothing itself, and stays unread: what it brings is not known.
  private static Optional<Line> line(Fields fields) {
    var connection = fields.word(0);
    if (!CONNECTIONS.contains(connection) || INCLUDES.contains(connection)) {
      return Optional.empty();
    }
    var local = connection.equals(LOCAL);
    var masked = !local && Reach.address(fields.word(3)) && Reach.address(fields.word(4));
    var method = local ? 3 : masked ? 5 : 4;
    if (fields.words().size() <= method) {
      return Optional.empty();
    }
    var from = local ? "" : masked ? Reach.network(fields.word(3), fields.word(4)) : fields.word(3);
    return Optional.of(new Line(connection, fields.words().get(1), fields.words().get(2), from, fields.word(method),
        fields.words().subList(method + 1, fields.words().size()).stream().flatMap(List::stream).toList()));
  }
}
