package org.holdpoint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FixCommandTest {

  private static final String OPEN = """
      configure
          router
              isis
                  area-id 49.0001
                  interface "system"
                      passive
                  exit
              bgp
                  group "corp"
                      neighbor 192.0.2.1
                      exit
                  exit
              exit
          exit
      exit all
      """;

  @TempDir
  private Path folder;

  @Test
  void a_block_is_closed_and_the_second_run_changes_nothing() throws IOException {
    var file = Files.writeString(folder.resolve("a-change.cli"), OPEN);
    assertTrue(run("fix", "a-change.cli").contains("add `exit` before line 8"));
    var fixed = Files.readString(file);
    assertEquals(OPEN.replace("        bgp", "        exit\n        bgp"), fixed);
    assertTrue(run("fix", "a-change.cli").startsWith("0 repairs applied; judged again: review"));
    assertEquals(fixed, Files.readString(file));
  }

  @Test
  void a_surplus_exit_is_taken_out_and_windows_line_ends_stay() throws IOException {
    var good = "configure\r\n    router\r\n        isis\r\n            area-id 49.0001\r\n        exit\r\n    exit\r\nexit\r\n";
    var file = Files.writeString(folder.resolve("b-change.cli"), good + "exit\r\nexit\r\n");
    run("fix", "b-change.cli");
    assertEquals("0 repairs", run("fix", "b-change.cli").substring(0, 9));
    assertTrue(Files.readString(file).startsWith(good.substring(0, good.length() - 6)), Files.readString(file));
  }

  @Test
  void a_diff_changes_no_file() throws IOException {
    var file = Files.writeString(folder.resolve("c-change.cli"), OPEN);
    assertTrue(run("fix", "c-change.cli", "--diff").contains("+        exit"));
    assertEquals(OPEN, Files.readString(file));
  }

  @Test
  void where_one_file_may_not_be_changed_none_is() throws IOException {
    var first = Files.writeString(folder.resolve("a-change.cli"), OPEN);
    var second = Files.writeString(folder.resolve("b-change.cli"), OPEN);
    assumeTrue(second.toFile().setReadOnly() && !Files.isWritable(second), "SKIPPED: this user may change every file");
    assertEquals("holdpoint: b-change.cli cannot be written: it may not be changed\n", run("fix", "a-change.cli", "b-change.cli"));
    assertEquals(OPEN, Files.readString(first));
  }

  private String run(String... words) {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Main.run(List.of(words), new Console(new ByteArrayInputStream(new byte[0]), stream, stream, folder, Map.of(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), false));
    return out.toString(StandardCharsets.UTF_8);
  }
}
