package org.holdpoint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.holdpoint.source.Side;
import org.junit.jupiter.api.Test;

final class LineHashesTest {

  @Test
  void the_empty_file_has_the_hash_that_github_gives_it() {
    assertEquals(List.of("c129715d7a2bc9a3:1"), LineHashes.of(""));
  }

  @Test
  void every_line_has_the_hash_of_the_hundred_letters_from_its_start() {
    var text = "exit all\nconfigure\n    router Base\n\n\n\tisis 0\n" + "a".repeat(250) + "\n" + "exit\n".repeat(40) + "no end 강남";
    assertEquals(byDefinition(text), LineHashes.of(text));
    assertEquals(byDefinition("exit\n"), LineHashes.of("exit\n"));
  }

  @Test
  void line_ends_of_every_kind_and_blanks_make_no_difference() {
    var hashes = LineHashes.of("one\ntwo \n\n  three\n");
    assertEquals(hashes, LineHashes.of("one\r\n\ttwo\r\n\r\nthree\r\n"));
    assertEquals(hashes, LineHashes.of("one\rtwo\r\rth ree\r"));
  }

  @Test
  void a_file_tells_by_its_size_whether_it_ends_with_a_line_end() {
    for (var text : List.of("a\nb\nc", "a\nb\nc\n", "a\r\nb\r\nc", "a\r\nb\r\nc\r\n", "강\n남", "강\n남\n", "x", "x\n")) {
      var file = Sample.file("a.cli", Side.HEAD, text);
      assertEquals(LineHashes.of(text).subList(0, file.lines().size()), LineHashes.of(file).subList(0, file.lines().size()), text);
    }
  }

  /// The same, line by line: sum of letter times 37 to the number of letters that follow in the block, modulo 2^64.
  private static List<String> byDefinition(String text) {
    var letters = text.replace(" ", "").replace("\t", "") + "\uFFFF";
    var counts = new HashMap<String, Integer>();
    var hashes = new ArrayList<String>();
    for (var start = 0; start < letters.length(); start++) {
      if (start > 0 && letters.charAt(start - 1) != '\n') {
        continue;
      }
      var sum = BigInteger.ZERO;
      for (var i = 0; i < 100; i++) {
        var letter = start + i < letters.length() ? letters.charAt(start + i) : 0;
        sum = sum.multiply(BigInteger.valueOf(37)).add(BigInteger.valueOf(letter));
      }
      var hash = sum.mod(BigInteger.ONE.shiftLeft(64)).toString(16);
      hashes.add(hash + ":" + counts.merge(hash, 1, Integer::sum));
    }
    return hashes;
  }
}
