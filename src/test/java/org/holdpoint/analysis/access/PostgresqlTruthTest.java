package org.holdpoint.analysis.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.SchemaFact;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.SqlStatements;
import org.holdpoint.language.postgresql.Postgresql;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Who may do what, as PostgreSQL itself says it.
final class PostgresqlTruthTest {

  private static final int SEQUENCES = 300;
  private static final int STATEMENTS = 28;
  private static final List<String> TABLE = List.of("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER");
  private static final List<String> COLUMN = List.of("SELECT", "INSERT", "UPDATE", "REFERENCES");
  private static final List<String> COLUMNS = List.of("x", "y");

  /// A sequence of statements with names of its own, so that all run in one database.
  private static final class Sequence {

    final Script script;
    final Random random;
    final List<String> roles;
    final String open;
    final String shut;
    final List<String> tables = new ArrayList<>();
    private int made;

    Sequence(int number) {
      script = new Script("migrations/" + number + ".sql", "postgresql");
      random = new Random(number);
      roles = List.of("a" + number, "b" + number, "c" + number, "d" + number, "e" + number);
      open = "open" + number;
      shut = "shut" + number;
      roles.forEach(role -> script.principal("create", role, "NOLOGIN"));
      script.create("schema", open, "").create("schema", shut, "");
      script.rights("grant", List.of("USAGE", "CREATE"), "SCHEMA " + open, script.securable("schema", open), List.of("public"), false, false, false);
      script.create("function", open + ".f", "() RETURNS int LANGUAGE sql AS 'select 1'");
      create(open, "");
      create(open, roles.get(0));
      create(shut, "");
      for (var at = 0; at < STATEMENTS; at++) {
        add();
      }
    }

    private void create(String schema, String by) {
      var path = schema + ".t" + made++;
      as(by, () -> script.create("table", path, "(x int, y int)"));
      tables.add(path);
    }

    private void as(String by, Runnable work) {
      if (!by.isEmpty()) {
        script.role(by);
      }
      work.run();
      if (!by.isEmpty()) {
        script.role("");
      }
    }

    private <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }

    private String grantee() {
      return random.nextInt(6) == 0 ? "public" : one(roles);
    }

    /// Only what lies in the open schema can be named by everybody.
    private String runner(String path) {
      return path.startsWith(open) && random.nextInt(3) > 0 ? one(roles) : "";
    }

    private void add() {
      var verb = random.nextInt(5) < 3 ? "grant" : "revoke";
      switch (random.nextInt(16)) {
        case 0, 1, 2, 3 -> table(verb, List.of(one(TABLE)));
        case 4 -> table(verb, List.of(one(TABLE), one(TABLE)));
        case 5 -> table(verb, List.of("ALL"));
        case 6, 7 -> table(verb, List.of(one(COLUMN) + "(" + one(COLUMNS) + ")"));
        case 8 -> every(verb);
        case 9, 10 -> member(verb);
        case 11 -> script.defaults(verb, Optional.of(one(roles)), random.nextBoolean() ? Optional.of(open) : Optional.empty(), random.nextInt(3) == 0 ? "ALL" : one(TABLE), "tables", grantee());
        case 12 -> create(open, random.nextInt(4) == 0 ? "" : one(roles));
        case 13 -> {
          if (random.nextBoolean()) {
            script.owner("table", one(tables), one(roles));
          } else {
            script.reassign(one(roles), one(roles));
          }
        }
        case 14 -> {
          if (random.nextBoolean()) {
            script.rights(verb, List.of(one(List.of("USAGE", "CREATE", "ALL"))), "SCHEMA " + shut, script.securable("schema", shut), List.of(grantee()), false, false, false);
          } else {
            var runner = runner(open);
            as(runner, () -> script.rights(verb, List.of("EXECUTE"), "FUNCTION " + open + ".f", script.securable("function", open + ".f"), List.of(grantee()), false, false, false));
          }
        }
        default -> {
          if (random.nextInt(3) == 0 && tables.size() > 3) {
            script.drop("table", tables.remove(random.nextInt(tables.size())));
          } else if (random.nextInt(3) == 0) {
            script.defaults(verb, Optional.of(one(roles)), Optional.empty(), "EXECUTE", "functions", grantee());
          } else {
            script.principal("alter", one(roles), one(List.of("NOINHERIT", "INHERIT", "INHERIT")));
          }
        }
      }
    }

    private void table(String verb, List<String> rights) {
      var path = one(tables);
      var grant = verb.equals("grant");
      as(runner(path), () -> script.rights(verb, rights, "TABLE " + path, script.securable("table", path), random.nextInt(5) == 0 ? List.of(one(roles), one(roles)) : List.of(grantee()),
          grant && random.nextInt(3) == 0, !grant && random.nextInt(4) == 0, !grant && random.nextInt(3) == 0));
    }

    private void every(String verb) {
      var schema = random.nextBoolean() ? open : shut;
      as(runner(schema), () -> script.rights(verb, List.of(one(TABLE)), "ALL TABLES IN SCHEMA " + schema, new Securable("all tables", List.of(schema), script.securable("table", "t").at()),
          List.of(grantee()), false, false, false));
    }

    private void member(String verb) {
      var role = one(roles);
      as(random.nextInt(4) == 0 ? one(roles) : "", () -> script.member(verb, role, one(roles), verb.equals("grant") && random.nextInt(3) == 0));
    }

    /// Questions as text, one row a right that somebody has.
    String questions() {
      var lines = new StringBuilder();
      var who = "(select unnest(array['" + String.join("','", roles) + "']) r) roles";
      for (var path : tables) {
        lines.append("select r||' %1$s '||p from %2$s, (select unnest(array['%3$s']) p) q where has_table_privilege(r, '%1$s', p);%n".formatted(path, who, String.join("','", TABLE)));
        lines.append("select r||' %1$s('||c||') '||p from %2$s, (select unnest(array['%3$s']) p) q, (select unnest(array['%4$s']) c) l where has_column_privilege(r, '%1$s', c, p);%n"
            .formatted(path, who, String.join("','", COLUMN), String.join("','", COLUMNS)));
      }
      for (var schema : List.of(open, shut)) {
        lines.append("select r||' %1$s '||p from %2$s, (select unnest(array['USAGE','CREATE']) p) q where has_schema_privilege(r, '%1$s', p);%n".formatted(schema, who));
      }
      lines.append("select r||' %1$s EXECUTE' from %2$s where has_function_privilege(r, '%1$s()', 'EXECUTE');%n".formatted(open + ".f", who));
      lines.append("select r||' is '||m from %1$s, (select unnest(array['%2$s']) m) q where pg_has_role(r, m, 'MEMBER');%n".formatted(who, String.join("','", roles)));
      lines.append("select r||' inherits '||m from %1$s, (select unnest(array['%2$s']) m) q where pg_has_role(r, m, 'USAGE');%n".formatted(who, String.join("','", roles)));
      return lines.toString();
    }

    /// The statements as they are read from their text.
    List<AccessFact> read() {
      var file = SourceReader.read(String.join("\n", script.text).getBytes(StandardCharsets.UTF_8), "x.sql", "x.sql", Side.HEAD);
      var declared = SqlStatements.of(Postgresql.language().read(file, Map.of()).orElseThrow());
      assertEquals(List.of(), declared.unread());
      return declared.facts().stream().filter(fact -> !(fact instanceof SchemaFact)).map(AccessFact.class::cast).toList();
    }

    TreeSet<String> answers(List<AccessFact> facts) {
      var state = new AccessState("postgresql");
      facts.forEach(state::apply);
      var answers = new TreeSet<String>();
      for (var role : roles) {
        for (var table : tables) {
          var path = List.of(table.split("\\."));
          TABLE.stream().filter(right -> state.may(role, right, "", "table", path)).forEach(right -> answers.add(role + " " + table + " " + right));
          COLUMNS.forEach(column -> COLUMN.stream().filter(right -> state.may(role, right, column, "table", path)).forEach(right -> answers.add(role + " " + table + "(" + column + ") " + right)));
        }
        for (var schema : List.of(open, shut)) {
          List.of("USAGE", "CREATE").stream().filter(right -> state.may(role, right, "", "schema", List.of(schema))).forEach(right -> answers.add(role + " " + schema + " " + right));
        }
        if (state.may(role, "EXECUTE", "", "function", List.of(open, "f"))) {
          answers.add(role + " " + open + ".f EXECUTE");
        }
        roles.stream().filter(other -> state.member(role, other)).forEach(other -> answers.add(role + " is " + other));
        roles.stream().filter(other -> state.inherits(role, other)).forEach(other -> answers.add(role + " inherits " + other));
      }
      return answers;
    }
  }

  @Test
  void who_may_do_what_is_what_postgresql_says() throws Exception {
    var started = Cluster.start();
    if (started.isEmpty()) {
      System.out.println("SKIPPED: no PostgreSQL here, or nobody but root to run it; who may do what was not compared with it");
    }
    Assumptions.assumeTrue(started.isPresent(), "no PostgreSQL here");
    try (var cluster = started.get()) {
      var sequences = java.util.stream.IntStream.range(0, SEQUENCES).mapToObj(Sequence::new).toList();
      var whole = new StringBuilder("set client_min_messages = error;\n");
      sequences.forEach(sequence -> whole.append("\\echo ===\n").append(String.join("\n", sequence.script.text)).append('\n').append(sequence.questions()));
      var said = cluster.psql(whole.toString()).split("===\n");
      assertEquals(SEQUENCES + 1, said.length);
      var wrong = new ArrayList<String>();
      for (var at = 0; at < SEQUENCES; at++) {
        var truth = new TreeSet<>(List.of(said[at + 1].strip().split("\n")));
        for (var facts : List.of(sequences.get(at).script.facts, sequences.get(at).read())) {
          var ours = sequences.get(at).answers(facts);
          if (truth.equals(ours)) {
            continue;
          }
          var missing = new TreeSet<>(truth);
          missing.removeAll(ours);
          var tooMuch = new TreeSet<>(ours);
          tooMuch.removeAll(truth);
          wrong.add("sequence " + at + ": not seen " + missing + ", wrongly seen " + tooMuch + "\n" + String.join("\n", sequences.get(at).script.text));
        }
      }
      System.out.printf("%d sequences of %d statements were compared with PostgreSQL %s%n", SEQUENCES, STATEMENTS, cluster.psql("show server_version;").strip());
      assertTrue(wrong.isEmpty(), () -> wrong.size() + " of " + SEQUENCES + " sequences differ; the first:\n" + wrong.getFirst());
    }
  }
}
