package org.holdpoint.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceReader;

/// Lines of any pieces, on which two ways to read them are held against each other.
public final class AnyLines {

  private static final List<String> PIECES = List.of(" ", "  ", "\t", "!", "\"", "#", ">", "(config)", "$", "--More--", "---- More ----", "-", "--", "ip", "address", "10.0.0.1", "10.0.0.0/8,", "pe1", "[", "[~pe1]", "<pe1>", ";",
      "\b", "é", "\u001a", "\f", "?", "^C", "no", "a\"b", "😀", "\u00a0", "route-policy", "P($a,", "$b)", "RP/0/RP0/CPU0:pe1#", ",");

  private AnyLines() {}

  /// Fails on the first line that the two read differently; `remarks` are the signs that a comment begins with.
  public static void agree(String remarks, BiFunction<SourceFile, SourceLine, Statement> grammar, BiFunction<SourceFile, SourceLine, Statement> quick) {
    var dice = new Random(7);
    var taken = 0;
    for (var round = 0; round < 20_000; round++) {
      var text = IntStream.range(0, dice.nextInt(9)).mapToObj(_ -> PIECES.get(dice.nextInt(PIECES.size()))).collect(Collectors.joining(dice.nextBoolean() ? "" : " "));
      var file = SourceReader.read(("! " + "text ".repeat(40) + "\n" + text + "\n").getBytes(StandardCharsets.UTF_8), "r1.cfg", "r1.cfg", Side.HEAD);
      var line = file.lines().get(1);
      var one = grammar.apply(file, line);
      var other = quick.apply(file, line);
      assertEquals(one, other, "`" + text + "`");
      assertEquals(one.texts(), other.texts(), text);
      taken += new PlainLines(file, remarks).statement(line).isPresent() ? 1 : 0;
    }
    assertTrue(taken > 2_000, "the quick way takes " + taken);
  }
}
