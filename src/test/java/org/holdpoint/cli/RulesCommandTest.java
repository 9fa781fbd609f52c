package org.holdpoint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

  private static final int LONGEST_HEAD = 9;

  private static String listed(boolean terminal, Map<String, String> environment, String... words) {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    var code = Main.run(Stream.concat(Stream.of("rules"), Stream.of(words)).toList(), new Console(new ByteArrayInputStream(new byte[0]), out, out, Path.of("").toAbsolutePath(), environment, Clock.systemUTC(), terminal));
    assertEquals(0, code, bytes.toString(StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static List<String> ids(String listing) {
    return listing.lines().filter(line -> !line.startsWith(" ")).map(line -> line.substring(LONGEST_HEAD).split(" ")[0]).toList();
  }

  private static int widest(String listing) {
    return listing.lines().mapToInt(String::length).max().orElse(0);
  }

  @Test
  void where_no_width_is_known_every_line_fits_80_columns_and_every_id_is_whole() {
    var listing = listed(false, Map.of("COLUMNS", "200"));
    assertTrue(widest(listing) <= 80, () -> listing.lines().filter(line -> line.length() > 80).findFirst().orElseThrow());
    assertEquals(listed(false, Map.of(), "--format", "json").lines().filter(line -> line.strip().startsWith("\"id\":")).count(), ids(listing).size());
    assertTrue(ids(listing).contains("routing/bgp-into-isis-unbounded"), "an id stands as a command is asked for it");
    assertTrue(ids(listing).stream().allMatch(id -> id.matches("[a-z]+/[a-z0-9-]+")));
  }

  @Test
  void a_narrow_terminal_gets_narrow_lines_and_no_word_of_a_title_is_lost() {
    var listing = listed(true, Map.of("COLUMNS", "60"), "routing");
    var words = listing.replaceAll("\\s+", " ");
    assertTrue(widest(listing.lines().filter(line -> line.startsWith(" ")).reduce("", (all, line) -> all + line + "\n")) <= 60);
    assertTrue(words.contains("error routing/accepting-term-hidden A term that is to accept routes is behind one that rejects them warning "), words);
  }

  @Test
  void a_wide_terminal_gets_a_line_a_rule_with_the_titles_below_each_other() {
    var listing = listed(true, Map.of("COLUMNS", "160"), "dns");
    assertEquals(ids(listing).size(), listing.lines().count());
    assertEquals(1, listing.lines().map(line -> line.substring(LONGEST_HEAD)).map(line -> line.length() - line.replaceFirst("^\\S+ +", "").length()).distinct().count());
  }

  @Test
  void one_rule_that_fits_stands_on_one_line() {
    assertEquals("error    routing/accepting-term-hidden\n         A term that is to accept routes is behind one that rejects them\n", listed(false, Map.of(), "routing/accepting-term-hidden"));
    assertEquals("error    routing/accepting-term-hidden  A term that is to accept routes is behind one that rejects them\n", listed(true, Map.of("COLUMNS", "103"), "routing/accepting-term-hidden"));
  }
}
