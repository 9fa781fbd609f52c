package org.holdpoint.analysis.access;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Who may do what, as MariaDB lets them do it.
final class MariadbTruthTest {

  private static final int SEQUENCES = 80;
  private static final int STATEMENTS = 18;
  private static final long LONGEST = 120;
  private static final List<String> RIGHTS = List.of("SELECT", "INSERT", "UPDATE", "DELETE");

  private static final class Sequence {

    final Script script;
    final Random random;
    final List<String> users;
    final List<String> databases;
    final String pattern;

    Sequence(int number) {
      script = new Script("x" + number + ".sql", "mariadb");
      random = new Random(number);
      users = List.of("a" + number, "b" + number);
      databases = List.of("p" + number + "a", "p" + number + "b");
      pattern = "p" + number + "_";
      databases.forEach(database -> script.create("table", database + ".t", "(x int, y int)").create("table", database + ".u", "(x int, y int)"));
      for (var at = 0; at < STATEMENTS; at++) {
        add();
      }
    }

    private <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }

    private void add() {
      var verb = random.nextInt(5) < 3 ? "grant" : "revoke";
      var database = one(databases);
      var right = random.nextInt(6) == 0 ? "ALL" : one(RIGHTS);
      var to = List.of(random.nextInt(6) == 0 ? "public" : one(users));
      switch (random.nextInt(8)) {
        case 0 -> script.rights(verb, List.of(right), "*.*", script.securable("database", "*.*"), List.of(one(users)), false, false, false);
        case 1, 2 -> script.rights(verb, List.of(right), database + ".*", script.securable("database", database), to, false, false, false);
        case 3 -> script.rights(verb, List.of(right), "`" + pattern + "`.*", script.securable("database", pattern), List.of(one(users)), false, false, false);
        case 4, 5 -> table(verb, right, database, to);
        default -> script.rights(verb, List.of(one(List.of("SELECT", "INSERT", "UPDATE")) + "(" + one(List.of("x", "y")) + ")"), database + ".t", script.securable("table", database + ".t"), to,
            false, false, false);
      }
    }

    private void table(String verb, String right, String database, List<String> to) {
      var path = database + "." + one(List.of("t", "u"));
      script.rights(verb, List.of(right), path, script.securable("table", path), to, false, false, false);
    }

    String setup() {
      return Stream.of(users.stream().map(user -> "CREATE USER " + user + "@localhost;"), databases.stream().map(database -> "CREATE DATABASE " + database + ";"),
          script.text.stream().map(text -> users.stream().reduce(text, (whole, user) -> whole.replaceAll("(TO|FROM) " + user, "$1 " + user + "@localhost")))).flatMap(lines -> lines)
          .reduce("", (whole, line) -> whole + line + "\n");
    }

    private Stream<String> places() {
      return databases.stream().flatMap(database -> Stream.of(database + ".t", database + ".u"));
    }

    /// What each user tries: what goes through says so.
    String tries() {
      var lines = new StringBuilder();
      places().forEach(path -> {
        for (var column : List.of("x", "y")) {
          lines.append("SELECT CONCAT('%1$s(%2$s) SELECT', LEFT(COUNT(%2$s), 0)) FROM %1$s;%n".formatted(path, column));
          lines.append("INSERT INTO %1$s(%2$s) SELECT 1 FROM DUAL WHERE 0; SELECT '%1$s(%2$s) INSERT' FROM DUAL WHERE ROW_COUNT() >= 0;%n".formatted(path, column));
          lines.append("UPDATE %1$s SET %2$s = 1 WHERE 0; SELECT '%1$s(%2$s) UPDATE' FROM DUAL WHERE ROW_COUNT() >= 0;%n".formatted(path, column));
        }
        lines.append("DELETE FROM %1$s WHERE 0; SELECT '%1$s DELETE' FROM DUAL WHERE ROW_COUNT() >= 0;%n".formatted(path));
      });
      return lines.toString();
    }

    TreeSet<String> answers(String user) {
      var state = new AccessState("mariadb");
      script.facts.forEach(state::apply);
      var answers = new TreeSet<String>();
      places().forEach(path -> {
        var names = List.of(path.split("\\."));
        for (var column : List.of("x", "y")) {
          List.of("SELECT", "INSERT", "UPDATE").stream().filter(right -> state.may(user, right, column, "table", names)).forEach(right -> answers.add(path + "(" + column + ") " + right));
        }
        if (state.may(user, "DELETE", "", "table", names)) {
          answers.add(path + " DELETE");
        }
      });
      return answers;
    }
  }

  @Test
  void who_may_do_what_is_what_mariadb_lets_them_do() throws Exception {
    var program = Stream.of("/usr/sbin/mariadbd", "/usr/bin/mariadbd").map(Path::of).filter(Files::isExecutable).findFirst();
    var installer = Path.of("/usr/bin/mariadb-install-db");
    if (program.isEmpty() || !Files.isExecutable(installer)) {
      System.out.println("SKIPPED: no MariaDB here; who may do what was not compared with it");
    }
    Assumptions.assumeTrue(program.isPresent() && Files.isExecutable(installer), "no MariaDB here");
    var folder = Files.createTempDirectory("maria");
    var root = System.getProperty("user.name").equals("root");
    if (root) {
      run(List.of("chown", "nobody", folder.toString()), Optional.empty());
    }
    var user = root ? List.of("--user=nobody") : List.<String>of();
    run(all(List.of(installer.toString(), "--no-defaults", "--datadir=" + folder + "/data", "--auth-root-authentication-method=normal", "--skip-test-db"), user), Optional.empty());
    var server = new ProcessBuilder(all(List.of(program.get().toString(), "--no-defaults", "--datadir=" + folder + "/data", "--socket=" + folder + "/s", "--skip-networking",
        "--pid-file=" + folder + "/pid"), user)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    try {
      for (var at = 0; at < LONGEST && !Files.exists(folder.resolve("s")); at++) {
        Thread.sleep(500);
      }
      compare(folder);
    } finally {
      server.destroy();
      server.waitFor(LONGEST, TimeUnit.SECONDS);
      run(List.of("rm", "-rf", folder.toString()), Optional.empty());
    }
  }

  private static void compare(Path folder) throws IOException, InterruptedException {
    var sequences = IntStream.range(0, SEQUENCES).mapToObj(Sequence::new).toList();
    client(folder, "root", sequences.stream().map(Sequence::setup).reduce("", String::concat) + "FLUSH PRIVILEGES;\n");
    var wrong = new ArrayList<String>();
    var seen = 0;
    for (var sequence : sequences) {
      for (var user : sequence.users) {
        var truth = new TreeSet<>(client(folder, user, sequence.tries()).lines().filter(line -> !line.isBlank()).toList());
        var ours = sequence.answers(user);
        seen += truth.size();
        if (!truth.equals(ours)) {
          var missing = new TreeSet<>(truth);
          missing.removeAll(ours);
          var tooMuch = new TreeSet<>(ours);
          tooMuch.removeAll(truth);
          wrong.add(user + ": not seen " + missing + ", wrongly seen " + tooMuch + "\n" + sequence.setup());
        }
      }
    }
    System.out.printf("%d sequences of %d statements were compared with MariaDB %s%n", SEQUENCES, STATEMENTS, client(folder, "root", "SELECT VERSION();").strip());
    var total = seen;
    assertTrue(total > SEQUENCES, () -> "hardly anything is allowed: " + total);
    assertTrue(wrong.isEmpty(), () -> wrong.size() + " users differ: " + wrong.stream().map(one -> one.lines().findFirst().orElse("")).toList() + "; the first:\n" + wrong.getFirst());
  }

  private static String client(Path folder, String user, String script) throws IOException, InterruptedException {
    return run(List.of("mariadb", "--no-defaults", "--socket=" + folder + "/s", "-u", user, "--force", "-N", "-B"), Optional.of(script));
  }

  private static List<String> all(List<String> command, List<String> more) {
    return Stream.concat(command.stream(), more.stream()).toList();
  }

  private static String run(List<String> command, Optional<String> input) throws IOException, InterruptedException {
    var out = Files.createTempFile("out", ".txt");
    var in = Files.createTempFile("in", ".txt");
    try {
      Files.writeString(in, input.orElse(""));
      var process = new ProcessBuilder(command).redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      assertTrue(process.waitFor(LONGEST, TimeUnit.SECONDS), () -> "too long: " + command);
      return Files.readString(out);
    } finally {
      Files.delete(out);
      Files.delete(in);
    }
  }
}
