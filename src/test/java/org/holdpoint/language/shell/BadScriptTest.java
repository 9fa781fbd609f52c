package org.holdpoint.language.shell;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;
import org.holdpoint.fact.CommandFact.UnreadCommands;
import org.junit.jupiter.api.Test;

/// Scripts that are broken, huge or senseless: a message with its place, and never a crash or a hang.
class BadScriptTest {

  private static void broken(String place, String because, String script) {
    var wrong = assertThrows(UnreadableException.class, () -> Script.read(script));
    assertEquals("run.sh:" + place + " " + because, wrong.at().place() + " " + wrong.getMessage());
  }

  @Test
  void what_is_never_closed_is_said_where_it_opens() {
    broken("2:6", "this quote is never closed", "a\necho 'b\nc");
    broken("1:6", "`\"` is never closed", "echo \"b\nc");
    broken("1:6", "`$(` is never closed", "echo $(b\nc");
    broken("1:6", "`${` is never closed", "echo ${b");
    broken("1:6", "this quote is never closed", "echo `b");
  }

  @Test
  void what_does_not_belong_is_said_where_it_stands() {
    broken("2:1", "`done` may not stand here", "a\ndone");
    broken("1:4", "`;;` may not stand here", "a  ;;\n");
    broken("1:8", "`)` closes nothing", "echo a )");
    broken("1:13", "the text ends inside a command", "if a; then b\n");
  }

  @Test
  void a_here_document_that_nothing_ends_goes_to_the_end() {
    assertEquals("cat", Script.said("cat <<EOF\nrm x\n"));
  }

  @Test
  void inside_another_file_a_broken_text_is_told_and_makes_no_call() {
    var facts = Shell.language().read(Script.file("if a; then"), Map.of("inside", "x.md")).orElseThrow().facts();
    assertEquals(List.of("the text ends inside a command"), facts.stream().map(fact -> ((UnreadCommands) fact).because()).toList());
  }

  @Test
  void a_word_of_a_megabyte_is_a_word() {
    assertTimeoutPreemptively(ofSeconds(20), () -> assertEquals(1, Script.calls("rm " + "x".repeat(1_000_000)).size()));
    assertTimeoutPreemptively(ofSeconds(20), () -> assertEquals(1, Script.calls("rm " + "$x".repeat(100_000)).size()));
    assertTimeoutPreemptively(ofSeconds(20), () -> assertEquals(1, Script.calls("rm \"" + "a b\\\"".repeat(100_000) + "\"").size()));
    assertTimeoutPreemptively(ofSeconds(20), () -> assertTrue(Script.calls("rm x" + " && rm x".repeat(50_000)).size() >= 20_000));
  }

  @Test
  void what_is_too_deep_is_said() {
    for (var opener : List.of("$(", "(", "{ ", "\"$(", "${x:-", "if a; then ", "((", "`", "[[ ", "a[", "case x in a) ")) {
      assertTimeoutPreemptively(ofSeconds(20), () -> {
        var script = "echo " + opener.repeat(50_000);
        var file = Script.file(opener.startsWith("(") || opener.startsWith("{") || opener.startsWith("if") || opener.startsWith("case") || opener.startsWith("[") ? opener.repeat(50_000) : script);
        try {
          Shell.language().read(file, Map.of());
        } catch (UnreadableException said) {
          assertTrue(inside(file, said.at()), said.at().place());
        }
      });
    }
  }

  @Test
  void many_ways_take_linear_time() {
    var calls = IntStream.range(0, 24).mapToObj(number -> "f" + number + "() { f" + (number + 1) + "; f" + (number + 1) + "; }").collect(Collectors.joining("\n"));
    assertTimeoutPreemptively(ofSeconds(20), () -> Script.calls(calls + "\nf24() { rm x; }\nf0"));
    assertTimeoutPreemptively(ofSeconds(20), () -> Script.calls("for a in 1 2; do ".repeat(40) + "rm $a" + "; done".repeat(40)));
    assertTimeoutPreemptively(ofSeconds(20), () -> Script.calls("x={1..900}; for i in {1..900}; do y=$i$i$y; rm $y$i; done"));
    assertTimeoutPreemptively(ofSeconds(20), () -> Script.calls("rm {1..99}{1..99}{1..99}{1..99}"));
    assertTimeoutPreemptively(ofSeconds(20), () -> Script.calls("x=" + "a".repeat(900) + "\nrm ${x%%*a*a*a*a*a*a*a*a*a*b}"));
    assertTimeoutPreemptively(ofSeconds(20), () -> Script.calls("if a; then x=$x$y; else x=$y$x; fi\n".repeat(2_000) + "rm $x"));
    assertTimeoutPreemptively(ofSeconds(20), () -> Script.calls("cat <<A <<B\nx\nA\ny\nB\n".repeat(5_000)));
  }

  @Provide
  Arbitrary<String> scripts() {
    return Arbitraries.longs().between(0, 1_000_000).map(seed -> seed % 3 == 0 ? new ScriptMaker(seed).whole() : seed % 3 == 1 ? new ScriptMaker(seed).broken() : noise(seed));
  }

  /// Signs in any order.
  private static String noise(long seed) {
    var chance = new Random(seed);
    var signs = List.of("$(", ")", "${", "}", "((", "))", "\"", "'", "`", "<<A", "A\n", "\n", " ", ";", "a=", "b", "if ", "then ", "fi", "$x", "|", "&", "\\", "#", "{", "(", "\uD83D\uDE00", "\uE000", "\uE001", "0", "[[ ", " ]]", "case x in ",
        "esac", ";;", "=(", "$((", "ssh h ", "eval ", "xargs -I{} ", "psql -c ", "é", "\t", "*");
    return IntStream.range(0, 1 + chance.nextInt(25)).mapToObj(_ -> signs.get(chance.nextInt(signs.size()))).collect(Collectors.joining());
  }

  @Property(seed = "20170228", tries = 3000, generation = GenerationMode.RANDOMIZED)
  void what_is_said_stands_in_the_file(@ForAll("scripts") String text) {
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.sh", "a.sh", Side.HEAD);
    try {
      var declared = Shell.language().read(file, Map.of()).orElseThrow();
      declared.facts().forEach(fact -> assertTrue(inside(file, fact.at()) && inside(file, fact.within()), () -> fact + "\n" + text));
      declared.embedded().forEach(one -> one.map().lines().forEach(span -> assertTrue(inside(file, span), () -> one + "\n" + text)));
      assertTrue(declared.unread().size() + declared.ignored().size() <= file.lines().size());
    } catch (UnreadableException said) {
      assertTrue(inside(file, said.at()), () -> said.at().place() + "\n" + text);
    }
  }

  private static boolean inside(SourceFile file, Span span) {
    var last = file.text(span.endLine());
    return span.endLine() <= Math.max(1, file.lines().size()) && span.endColumn() <= last.codePointCount(0, last.length()) + 1;
  }
}
