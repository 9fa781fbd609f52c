package org.holdpoint.language.junos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grammar.junos.JunosParser;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The quick way to read a line agrees with the grammar, on every line that it takes.
final class PartsTest {

  private static final List<String> PIECES = List.of(" ", "\t", "{", "}", ";", "[", "]", "[edit", "[edit protocols]", "\"", "\"two words\"", "\\", "\\\"", "#", "##", "/*", "*/", "/", "@", "ops@pe1>", "ops@pe1#", "set", "inet", "10.0.0.0/8",
      "64500:1", "é", "😀", "\u00a0", "\f", "\b", "<*>", "a#b", "ge-0/0/0.0", "-", "--", "inactive:");

  @Test
  void lines_of_any_pieces_are_read_as_the_grammar_reads_them() {
    var grammar = new JunosGrammar();
    var dice = new Random(7);
    var taken = 0;
    for (var round = 0; round < 20_000; round++) {
      var text = IntStream.range(0, dice.nextInt(9)).mapToObj(_ -> PIECES.get(dice.nextInt(PIECES.size()))).collect(Collectors.joining(dice.nextBoolean() ? "" : " "));
      var plain = Parts.plain(text);
      if (plain.isPresent()) {
        assertEquals(Parts.of(assertInstanceOf(JunosParser.PartsLineContext.class, grammar.line(text), text)), plain.get(), text);
        taken++;
      }
    }
    assertTrue(taken > 2_000, "the quick way takes " + taken);
  }
}
