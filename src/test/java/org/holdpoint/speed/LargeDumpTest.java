package org.holdpoint.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dumps of 100 MB, in a Java with 512 MB of heap: over what is judged by default they are said to be, and asked for they are read to the last statement.
final class LargeDumpTest {

  private static final int BYTES = 100_000_000;
  private static final int ROWS = 4_000;
  private static final int SECONDS = 240;

  @TempDir
  private Path folder;

  private static String copied(int table) {
    return "CREATE TABLE shop.t%1$d (id bigint, name text);%nCOPY shop.t%1$d (id, name) FROM stdin;%n".formatted(table)
        + IntStream.range(0, ROWS).mapToObj(row -> row + "\tsome text of row " + row + " with 'quotes' and ; signs GRANT ALL ON x TO PUBLIC\n").collect(Collectors.joining()) + "\\.\n\n";
  }

  private static String inserted(int table) {
    return "CREATE TABLE `t%1$d` (`id` int NOT NULL, `name` text) ENGINE=InnoDB;%nINSERT INTO `t%1$d` VALUES ".formatted(table)
        + IntStream.range(0, ROWS).mapToObj(row -> "(" + row + ",'some text of row " + row + " with \\'quotes\\' and ; signs GRANT ALL')").collect(Collectors.joining(",")) + ";\n";
  }

  private String checked(String name, IntFunction<String> table, String last, String... options) throws IOException, InterruptedException {
    var file = folder.resolve(name);
    if (!Files.exists(file)) {
      try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        var written = 0L;
        for (var at = 1; written < BYTES; at++) {
          var text = table.apply(at);
          out.write(text);
          written += text.length();
        }
        out.write(last);
      }
    }
    var said = folder.resolve("said.txt");
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC", "-Duser.language=en", "-cp", System.getProperty("java.class.path"), "org.holdpoint.cli.Main", "check",
        file.toString()));
    command.addAll(List.of(options));
    var run = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertTrue(run.waitFor(SECONDS, TimeUnit.SECONDS), name);
    return Files.readString(said);
  }

  @Test
  void a_dump_of_postgresql_is_read_to_its_last_statement() throws IOException, InterruptedException {
    var unasked = checked("pg.sql", LargeDumpTest::copied, "GRANT ALL ON shop.t1 TO PUBLIC;\n");
    assertTrue(unasked.contains("incomplete  the file is larger than 67108864 bytes") && unasked.contains("hold: 0 errors") && unasked.contains("1 place could not be judged"), unasked);
    var said = checked("pg.sql", LargeDumpTest::copied, "", "--max-file-size", "200M");
    assertTrue(said.contains("error  access/everything-for-everybody") && said.contains("0 unread"), () -> said.substring(Math.max(0, said.length() - 1_000)));
    assertEquals(1, said.lines().filter(line -> line.contains("  error  ")).count());
  }

  @Test
  void a_dump_of_mysql_is_read_to_its_last_statement() throws IOException, InterruptedException {
    var said = checked("my.sql", LargeDumpTest::inserted, "GRANT ALL ON *.* TO 'app'@'%';\n", "--max-file-size", "200M");
    assertTrue(said.contains("error  access/administrator-rights") && said.contains("unread."), () -> said.substring(Math.max(0, said.length() - 1_000)));
    assertEquals(1, said.lines().filter(line -> line.contains("  error  ")).count());
  }
}
