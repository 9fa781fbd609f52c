package org.holdpoint.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.holdpoint.cli.Console;
import org.holdpoint.cli.Main;

/// A database with 200 roles and 500 tables, and as many grants on them as one wants: migrations as they pile up over the years, each statement one of some thousand that differ.
public final class ManyGrants {

  private static final int USERS = 150;
  private static final int TEAMS = 50;
  private static final int TABLES = 500;
  private static final int SCHEMAS = 20;
  private static final List<String> RIGHTS = List.of("SELECT", "INSERT", "UPDATE", "DELETE", "SELECT, INSERT", "SELECT (id, name)", "ALL", "TRUNCATE", "REFERENCES", "TRIGGER");

  private ManyGrants() {}

  /// Writes `before/V1__roles.sql` and `after` with the same and `V2__grants.sql` below a folder, and judges the one against the other and the second alone: `FOLDER GRANTS`.
  public static void main(String[] words) throws IOException {
    var folder = Path.of(words[0]);
    var grants = Integer.parseInt(words[1]);
    write(folder, grants);
    for (var base : List.of(true, false)) {
      var cpu = processor();
      var start = System.nanoTime();
      var code = judge(folder, base);
      var heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
      System.out.printf("%,d grants%s: %.1f s (processor %.1f s), heap at most %,d MB, exit code %d%n", grants, base ? " with a base" : "", (System.nanoTime() - start) / 1e9, (processor() - cpu) / 1e9, heap >> 20, code);
    }
  }

  /// The files of both sides.
  static void write(Path folder, int grants) throws IOException {
    var before = Files.createDirectories(folder.resolve("before"));
    var after = Files.createDirectories(folder.resolve("after"));
    var random = new Random(8);
    var made = made(random);
    Files.write(before.resolve("V1__roles.sql"), made);
    Files.write(after.resolve("V1__roles.sql"), made);
    Files.write(after.resolve("V2__grants.sql"), given(random, grants));
  }

  /// The exit code of a whole check.
  static int judge(Path folder, boolean base) {
    var arguments = new ArrayList<>(List.of("check", "after", "--format", "json"));
    if (base) {
      arguments.addAll(List.of("--base", "before"));
    }
    try (var nothing = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      return Main.run(arguments, new Console(new ByteArrayInputStream(new byte[0]), nothing, nothing, folder.toAbsolutePath(), Map.of(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), false));
    }
  }

  /// (nanoseconds) What the process has computed so far.
  static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  private static List<String> made(Random random) {
    var lines = new ArrayList<String>();
    for (var user = 0; user < USERS; user++) {
      lines.add("CREATE ROLE user_" + user + " LOGIN;");
    }
    for (var team = 0; team < TEAMS; team++) {
      lines.add("CREATE ROLE team_" + team + ";");
    }
    for (var table = 0; table < TABLES; table++) {
      lines.add("CREATE TABLE " + table(table) + " (id int, name text);");
    }
    for (var team = 1; team < TEAMS; team++) {
      lines.add("GRANT team_" + team / 3 + " TO team_" + team + ";");
    }
    for (var user = 0; user < USERS; user++) {
      lines.add("GRANT team_" + random.nextInt(TEAMS) + " TO user_" + user + ";");
    }
    return lines;
  }

  /// Of a hundred statements two take something back, and one opens a schema.
  private static List<String> given(Random random, int grants) {
    var lines = new ArrayList<String>();
    for (var count = 0; count < grants; count++) {
      var dice = random.nextInt(1000);
      var who = dice % 3 == 0 ? "team_" + random.nextInt(TEAMS) : "user_" + random.nextInt(USERS);
      var table = random.nextInt(TABLES);
      var right = RIGHTS.get(random.nextInt(RIGHTS.size()));
      lines.add(dice < 20 ? "REVOKE SELECT ON " + table(table) + " FROM " + who + ";" : dice < 30 ? "GRANT USAGE ON SCHEMA s" + table % SCHEMAS + " TO " + who + ";"
          : dice < 32 ? "GRANT team_" + random.nextInt(TEAMS) + " TO user_" + random.nextInt(USERS) + ";"
          : "GRANT " + right + " ON " + table(table) + " TO " + who + (dice < 34 ? " WITH GRANT OPTION;" : ";"));
    }
    return lines;
  }

  private static String table(int number) {
    return "s" + number % SCHEMAS + ".table_" + number;
  }
}
