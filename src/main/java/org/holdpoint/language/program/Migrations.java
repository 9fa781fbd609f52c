package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.language.program.Literals.Literal;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// Migrations that are programs (Rails, Django, Alembic, Knex, Flyway, Entity Framework and their kin) → the statements that they run on the way there, in order: those in their strings, and what their calls amount
/// to. What takes a migration back does not run. Of a program in no folder of migrations only the rights are read that it gives or takes, and the rows that it deletes or changes.
final class Migrations {

  private static final Pattern FOLDER = Pattern.compile("(?i)(?:.*/)?(?:(?:db[-_]?)?migrations?|migrate|alembic/versions)/.*");
  /// Writings of what is no program.
  private static final Set<Writing> NONE = Set.of(Writing.SHELL, Writing.YAML, Writing.JSON);
  private static final Pattern STATEMENT = Pattern.compile("(?i)(?:GRANT|REVOKE|DENY|REASSIGN|TRUNCATE|(?:CREATE|ALTER|DROP)\\s+(?:\\w+\\s+){0,4}(?:TABLE|VIEW|SCHEMA|DATABASE|ROLE|USER|LOGIN|GROUP|POLICY|FUNCTION|PROCEDURE|"
      + "TRIGGER|SEQUENCE|TYPE|EXTENSION|SERVER|OWNED|PRIVILEGES|DICTIONARY|SHARE|WAREHOUSE)\\b|DELETE\\s+FROM|UPDATE\\s+\\S+\\s+(?:\\w+\\s+)?SET|DO\\s+\\$|"
      + "SET\\s+(?:LOCAL\\s+|SESSION\\s+)?(?:ROLE|SEARCH_PATH)|COPY\\s|USE\\s|EXEC(?:UTE)?\\s)");
  /// Rights that any program gives or takes, in capitals as programs write SQL: a text for people says "Grant access to …".
  private static final Pattern RIGHTS = Pattern.compile("(?:GRANT|REVOKE)\\s+(?i:ALL|SELECT|INSERT|UPDATE|DELETE|EXECUTE|USAGE|CREATE|CONNECT|TRUNCATE)\\b[\\w\\s,().*\"`]{0,200}?\\s(?:ON|TO|FROM)\\s");
  /// Roles that any program gives or takes, and users whom it makes more than others: all of the text is the statement.
  private static final Pattern ROLES = Pattern.compile("(?:GRANT|REVOKE)\\s+(?:ROLE\\s+)?[\\w\"`]+(?:\\s*,\\s*[\\w\"`]+)*\\s+(?:TO|FROM)\\s+(?:ROLE\\s+|USER\\s+)?[^\\s;]+(?:\\s+WITH\\s+(?:ADMIN|GRANT)\\s+OPTION)?\\s*;?\\s*$"
      + "|(?:CREATE|ALTER)\\s+(?:ROLE|USER)\\s+[^\\s;]+\\s+(?:WITH\\s+)?(?:[A-Z]+\\s+)*(?:SUPERUSER|BYPASSRLS|CREATEROLE|REPLICATION)\\b[^;]*;?\\s*$");
  private static final Pattern ROLES_IN = Pattern.compile("\\b(?:GRANT|REVOKE)\\s.{1,200}\\s(?:TO|FROM)\\s|\\b(?:CREATE|ALTER)\\s+(?:ROLE|USER)\\s");
  /// Rows that any program deletes or changes.
  private static final Pattern ROWS = Pattern.compile("(?i)DELETE\\s+FROM\\s|UPDATE\\s+\\S+\\s+(?:\\w+\\s+)?SET\\s");
  private static final Pattern CALLED = Pattern.compile(RIGHTS.pattern() + "|" + ROLES.pattern() + "|" + ROWS.pattern());
  /// What begins the way there or back: methods, functions and parts of these names (guides of Rails, Alembic, Knex, Sequelize, TypeORM, Laravel, goose, Entity Framework: "Migrations"); Django's RunSQL names both.
  private static final Pattern WAY = Pattern.compile("(?im)(?:\\b(?:def|func|function|void|async|Task)\\s+(?:self\\.)?|\\bexports\\s*\\.\\s*|\\bdir\\.|^\\s*(?:public\\s+)?)(up|down|change|downgrade|upgrade)(?:(?-i:[A-Z0-9_])\\w*)?\\s*(?:[(:={\\n]|do\\b|$)"
      + "|\\b(reverse_sql|sql)\\s*=|\\bmigrations\\s*\\.\\s*(?-i:[A-Z])\\w*\\s*\\(");
  private static final String REVERSE = "reverse_sql";
  /// Django's RunPython is given functions, of which the second takes back what the first does (documentation, "Migration Operations").
  private static final Pattern TAKING_BACK = Pattern.compile("\\bRunPython\\(\\s*(?:code\\s*=\\s*)?\\w+\\s*,\\s*(?:reverse_code\\s*=\\s*)?(\\w+)");
  private static final Pattern FUNCTION = Pattern.compile("(?m)^def\\s+(\\w+)\\s*\\(");
  private static final Set<String> BACK = Set.of("down", "downgrade", REVERSE);
  /// Calls that take both ways, the way there first (Django, RunSQL; Ecto.Migration, execute/2).
  private static final Pattern BOTH = Pattern.compile("(?s)(?:RunSQL|execute)\\s*\\(?\\s*(?:\\[\\s*)?[a-zA-Z]?[\"'`]+\\s*$");
  private static final Pattern APPENDED = Pattern.compile("[\"'`]*\\s*(?:\\+\\s*|\\.\\s*\\$)([A-Za-z_][\\w.]*)");
  /// (characters) What is put behind a string stands right behind it.
  private static final int NEAR = 200;
  private static final Pattern COMMA = Pattern.compile("(?s)[\"'`]*\\s*,\\s*[a-zA-Z]?[\"'`]+");

  private Migrations() {}

  /// A statement, and where it begins and ends.
  private record Said(int from, int to, String text, boolean whole) {}

  /// The statements of a file as one text; empty where it runs none.
  static Optional<Embedded> in(SourceFile file, Writing writing) {
    var migration = FOLDER.matcher(file.key()).matches();
    if (NONE.contains(writing) || !migration && (TestCode.is(file) || file.lines().stream().noneMatch(line -> mayBeIn(line.text())))) {
      return Optional.empty();
    }
    var statement = migration ? STATEMENT : CALLED;
    var text = String.join("\n", file.lines().stream().map(SourceLine::text).toList());
    var literals = Literals.of(text, writing);
    var said = new ArrayList<Said>();
    for (var at = 0; at < literals.size(); at++) {
      var one = literals.get(at);
      if (statement.matcher(one.text()).region(begin(one.text()), one.text().length()).lookingAt() && !(at > 0 && second(text, literals.get(at - 1), one))) {
        said.add(new Said(one.from(), one.to(), one.text() + appended(text, one.to()), false));
      }
    }
    if (migration) {
      literals.forEach(one -> Demands.of(text, one).ifPresent(demand -> said.add(new Said(one.from(), one.to(), demand, false))));
    }
    var bare = blanked(text, literals);
    (migration ? Calls.of(file.ending(), text) : List.<Calls.Call>of()).forEach(call -> said.add(new Said(call.from(), call.to(), call.statement(), true)));
    var ways = new Ways(bare);
    var there = said.stream().filter(one -> !ways.back(one.from())).sorted(Comparator.comparingInt(Said::from)).toList();
    return there.stream().allMatch(one -> one.text().startsWith(Demands.WORD)) ? Optional.empty() : Optional.of(embedded(file, text, there));
  }

  private static boolean mayBeIn(String line) {
    return RIGHTS.matcher(line).find() || (line.contains("GRANT ") || line.contains("REVOKE ") || line.contains(" ROLE ") || line.contains(" USER ")) && ROLES_IN.matcher(line).find() || (line.contains("DELETE") || line.contains("UPDATE") || line.contains("delete ") || line.contains("update ")) && ROWS.matcher(line).find();
  }

  /// What a program puts behind a string, as a place of a template: `"… TO " + role`, `'… TO ' . $role`.
  private static String appended(String text, int end) {
    var more = APPENDED.matcher(text).region(end, Math.min(text.length(), end + NEAR));
    return more.lookingAt() ? "{" + more.group(1) + "}" : "";
  }

  /// Where the first word of a text stands, behind blanks and comments.
  private static int begin(String text) {
    var at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("--", at) || text.startsWith("/*", at)) {
        var closing = text.startsWith("--", at) ? "\n" : "*/";
        var close = text.indexOf(closing, at);
        at = close < 0 ? text.length() : close + closing.length();
      } else {
        return at;
      }
    }
    return at;
  }

  /// Whether a string is the second of a call that takes both ways.
  private static boolean second(String text, Literal before, Literal one) {
    return before.to() <= one.from() && COMMA.matcher(text.substring(before.to(), one.from())).matches() && BOTH.matcher(text.substring(Math.max(0, before.from() - 80), before.from())).find();
  }

  /// The text without its strings, each sign at its place.
  private static String blanked(String text, List<Literal> literals) {
    var bare = new StringBuilder(text);
    literals.forEach(literal -> {
      for (var at = literal.from(); at < Math.min(literal.to(), bare.length()); at++) {
        if (bare.charAt(at) != '\n') {
          bare.setCharAt(at, ' ');
        }
      }
    });
    return bare.toString();
  }

  private static Embedded embedded(SourceFile file, String text, List<Said> statements) {
    var sql = new StringBuilder();
    var places = new ArrayList<Span>();
    var whole = new HashSet<Integer>();
    var lines = new Programs.Lines(text);
    for (var one : statements) {
      var at = lines.at(one.from());
      var to = lines.at(one.to());
      var written = one.text().split("\n", -1);
      for (var line = 0; line < written.length; line++) {
        var column = line == 0 ? at.column() : 1;
        places.add(one.whole() ? new Span(file.path(), file.side(), at.line(), at.column(), to.line(), to.column()) : Span.of(file.path(), file.side(), at.line() + line, column, column));
        sql.append(written[line]).append('\n');
        if (one.whole()) {
          whole.add(places.size());
        }
      }
      places.add(Span.of(file.path(), file.side(), to.line(), to.column(), to.column()));
      sql.append(";\n");
    }
    return new Embedded(Optional.empty(), sql.toString(), new SourceMap(places, whole));
  }

  /// Where the ways begin; asked for places that come in any order.
  private static final class Ways {

    private final TreeMap<Integer, Boolean> begun = new TreeMap<>();

    Ways(String bare) {
      var way = WAY.matcher(bare);
      var last = "";
      while (way.find()) {
        var name = Stream.of(1, 2).flatMap(group -> Optional.ofNullable(way.group(group)).stream()).map(found -> found.toLowerCase(Locale.ROOT)).findFirst().orElse("");
        // The arguments of one call; elsewhere it is any variable.
        if (!name.equals("sql") || last.equals(REVERSE)) {
          begun.put(way.start(), BACK.contains(name));
          last = name;
        }
      }
      var back = TAKING_BACK.matcher(bare).results().map(found -> found.group(1)).toList();
      if (!back.isEmpty()) {
        FUNCTION.matcher(bare).results().forEach(function -> begun.put(function.start(), back.contains(function.group(1))));
      }
    }

    boolean back(int place) {
      var last = begun.floorEntry(place);
      return last != null && last.getValue();
    }
  }
}
