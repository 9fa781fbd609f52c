package org.holdpoint.language.ios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// The quick way to read a line agrees with the grammar, on every line that it takes.
final class PlainLinesTest {

  private static final List<String> PIECES = List.of(" ", "  ", "\t", "!", "\"", "#", ">", "(config)", "$", "--More--", "-", "--", "ip", "address", "10.0.0.1", "pe1", "[", "\b", "é", "\u001a", "\f",
      "?", "^C", "no", "a\"b", "😀", "\u00a0");

  @Test
  void lines_of_any_pieces_are_read_as_the_grammar_reads_them() {
    var dice = new Random(7);
    var taken = 0;
    for (var round = 0; round < 20_000; round++) {
      var text = IntStream.range(0, dice.nextInt(9)).mapToObj(_ -> PIECES.get(dice.nextInt(PIECES.size()))).collect(Collectors.joining(dice.nextBoolean() ? "" : " "));
      taken += agrees(text) ? 1 : 0;
    }
    assertTrue(taken > 2_000, "the quick way takes " + taken);
  }

  private static boolean agrees(String text) {
    var file = SourceReader.read(("! " + "text ".repeat(40) + "\n" + text + "\n").getBytes(StandardCharsets.UTF_8), "r1.cfg", "r1.cfg", Side.HEAD);
    var line = file.lines().get(1);
    var quick = new PlainLines(file).statement(line);
    quick.ifPresent(statement -> {
      assertEquals(IosStatements.byGrammar(file, line), statement, "`" + text + "`");
      assertEquals(IosStatements.byGrammar(file, line).texts(), statement.texts(), text);
    });
    return quick.isPresent();
  }
}
