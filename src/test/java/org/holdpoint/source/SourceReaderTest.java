package org.holdpoint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

  @Test
  void a_line_ends_in_lf_or_cr_lf_or_a_lone_cr() {
    assertEquals(List.of("a", "b", "c", "d"), texts("a\nb\r\nc\rd\n"));
    assertEquals(List.of("a", "", "b"), texts("a\r\rb"));
    assertEquals(List.of("a", "", "b"), texts("a\n\rb"));
    assertEquals(List.of("a"), texts("a\r"));
  }

  @Test
  void a_line_is_found_by_its_number_in_a_file_with_some_of_its_lines_alone() {
    var file = read("a\nb\nc\nd\n".getBytes(StandardCharsets.UTF_8));
    assertEquals("c", file.line(3).text());
    var some = file.only(List.of(file.lines().get(1), file.lines().get(3)));
    assertEquals(List.of("b", "d"), List.of(some.line(2).text(), some.line(4).text()));
  }

  @Test
  void the_last_line_needs_no_end() {
    assertEquals(List.of("a", "b"), texts("a\nb"));
    assertEquals(texts("a\nb"), texts("a\nb\n"));
    assertEquals(List.of("a", ""), texts("a\n\n"));
  }

  /// A document of many megabytes may be one line: each of its parts asks for it.
  @Test
  void a_long_line_of_a_large_file_is_made_once() {
    var lines = read(("{" + "x".repeat(2_000_000) + "}\nshort\n").getBytes(StandardCharsets.UTF_8)).lines();
    assertSame(lines.getFirst(), lines.getFirst());
    assertEquals(2_000_002, lines.getFirst().text().length());
    assertEquals("short", lines.getLast().text());
  }

  /// A large file keeps no lines and makes each when it is asked for.
  @Test
  void a_large_file_has_the_lines_of_its_parts() {
    var part = new ByteArrayOutputStream();
    part.writeBytes(("interface A\r\n ip address 192.0.2.1\r\r description caf\u00e9\n\n" + "x".repeat(5000) + "\n nul\0 here\n").getBytes(StandardCharsets.UTF_8));
    part.writeBytes(new byte[] {'a', (byte) 0xC0, (byte) 0x80, '\n'});
    var lines = read(part.toByteArray()).lines();
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    for (var times = 0; times < 300; times++) {
      whole.writeBytes(part.toByteArray());
    }
    var large = read(whole.toByteArray()).lines();
    assertEquals(300 * lines.size(), large.size());
    for (var at = 0; at < large.size(); at++) {
      var line = lines.get(at % lines.size());
      assertEquals(new SourceLine(at + 1, line.text(), line.readable()), large.get(at));
    }
  }

  @Test
  void an_empty_file_has_no_lines_and_is_not_binary() {
    var file = read(new byte[0]);
    assertEquals(List.of(), file.lines());
    assertEquals(0, file.size());
    assertFalse(file.binary());
  }

  @Test
  void a_byte_order_mark_alone_is_an_empty_file() {
    assertEquals(List.of(), texts("\uFEFF"));
  }

  @Test
  void a_byte_order_mark_takes_no_column_at_the_start_and_is_text_elsewhere() {
    assertEquals(List.of("router", "\uFEFFbgp"), texts("\uFEFFrouter\n\uFEFFbgp\n"));
  }

  @Test
  void lines_count_from_one_and_columns_are_code_points() {
    var line = read("가\n\uD83D\uDE00나b\n").lines().get(1);
    assertEquals(2, line.number());
    assertEquals("\uD83D\uDE00나b", line.text());
    assertEquals(3, line.length());
    assertTrue(line.readable());
  }

  @Test
  void line_separators_of_unicode_end_no_line() {
    assertEquals(1, texts("a\u2028b\u0085c\u000Bd and some more").size());
  }

  @Test
  void a_nul_makes_its_own_line_unreadable_and_no_other() {
    assertUnreadableInTheMiddle("b\0d".getBytes(StandardCharsets.UTF_8), "b\uFFFDd");
    assertUnreadableInTheMiddle("나\0d".getBytes(StandardCharsets.UTF_8), "나\uFFFDd");
  }

  @Test
  void bytes_that_are_not_utf_8_make_their_own_line_unreadable_and_no_other() {
    assertUnreadableInTheMiddle(bytes('b', 0xFF, 'd'), "b\uFFFDd");
    assertUnreadableInTheMiddle(bytes('b', 0xE9), "b\uFFFD");
  }

  @Test
  void a_sequence_that_the_line_end_cuts_off_stays_in_its_line() {
    assertUnreadableInTheMiddle(bytes('b', 0xEA, 0xB0), "b\uFFFD");
  }

  @Test
  void lone_surrogates_and_overlong_forms_are_not_utf_8() {
    assertFalse(middle(bytes(0xED, 0xA0, 0x80)).readable());
    assertFalse(middle(bytes(0xC0, 0xAF)).readable());
    assertFalse(middle(bytes(0xE0, 0x80, 0xAF)).readable());
    assertFalse(middle(bytes(0xF5, 0x80, 0x80, 0x80)).readable());
  }

  @Test
  void a_replacement_character_that_the_author_wrote_is_readable() {
    assertTrue(middle("b\uFFFDd".getBytes(StandardCharsets.UTF_8)).readable());
  }

  @Test
  void one_control_byte_in_ten_is_text_and_one_more_is_binary() {
    assertFalse(read("\u0001bcdefghij").binary());
    var file = read("\u0001\u0002cdefghij");
    assertTrue(file.binary());
    assertEquals(List.of(), file.lines());
    assertEquals(10, file.size());
  }

  @Test
  void a_terminal_session_with_escapes_and_backspaces_is_text() {
    assertFalse(read("\u001B[0m\t\b\b\b\f\r\n").binary());
  }

  @Test
  void only_the_first_eight_kibibytes_say_whether_a_file_is_binary() {
    var late = new byte[20_000];
    Arrays.fill(late, 0, 8192, (byte) 'a');
    assertFalse(read(late).binary());
    assertTrue(read(new byte[9000]).binary());
  }

  @Test
  void utf_16_with_a_byte_order_mark_is_binary() {
    assertTrue(read("\uFEFF라우터".getBytes(StandardCharsets.UTF_16BE)).binary());
    assertTrue(read("\uFEFF라우터".getBytes(StandardCharsets.UTF_16LE)).binary());
  }

  @Test
  void the_digest_is_the_sha_256_of_the_bytes() {
    assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", read("abc").digest());
  }

  @ParameterizedTest
  @ValueSource(strings = {"interface GigabitEthernet0/0/0/1\n", "설명 나주 센터 \n", "x"})
  void reading_takes_time_in_proportion_to_the_size(String piece) {
    var size = 16 * 1024 * 1024;
    var text = piece.repeat(size / piece.getBytes(StandardCharsets.UTF_8).length).getBytes(StandardCharsets.UTF_8);
    assertTimeout(Duration.ofSeconds(5), () -> read(text));
  }

  private static List<String> texts(String text) {
    return read(text).lines().stream().map(SourceLine::text).toList();
  }

  private static SourceFile read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static SourceFile read(byte[] bytes) {
    return SourceReader.read(bytes, "a/b.cfg", "b.cfg", Side.HEAD);
  }

  private static void assertUnreadableInTheMiddle(byte[] bytes, String shown) {
    assertEquals(new SourceLine(2, shown, false), middle(bytes));
  }

  private static SourceLine middle(byte[] bytes) {
    var all = new ByteArrayOutputStream();
    all.writeBytes("the line before is whole\n".getBytes(StandardCharsets.UTF_8));
    all.writeBytes(bytes);
    all.writeBytes("\nand the line after".getBytes(StandardCharsets.UTF_8));
    var lines = read(all.toByteArray()).lines();
    assertEquals(new SourceLine(1, "the line before is whole", true), lines.getFirst());
    assertEquals(new SourceLine(3, "and the line after", true), lines.getLast());
    return lines.get(1);
  }

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (var i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
