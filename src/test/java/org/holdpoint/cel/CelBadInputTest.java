package org.holdpoint.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Input that nobody writes by hand: a clear error with its place, soon, and on a small stack.
final class CelBadInputTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final long SMALL_STACK = 512 * 1024;

  @Test
  void a_megabyte_is_refused_before_it_is_read() {
    var problem = problem("1 + ".repeat(250_000) + "1");
    assertEquals("an expression has at most 20000 letters; this one has 1000001", problem.message());
    assertTrue(problem("(".repeat(10_000) + "1" + ")".repeat(10_000)).message().startsWith("an expression has at most 20000 letters"));
  }

  static List<String> deep() {
    return List.of("(".repeat(9_000) + "1" + ")".repeat(9_000), "(".repeat(19_000), "[".repeat(19_000), "{1:".repeat(6_000), "size(".repeat(3_000), "1" + "+1".repeat(9_000),
        "m" + ".a".repeat(9_000), "l" + "[0]".repeat(6_000), "- ".repeat(9_000) + "1", "true?1:".repeat(2_500) + "1", "s" + ".trim()".repeat(2_500), "a<".repeat(9_000) + "a",
        "[1].map(x,".repeat(1_900), "1*(1+".repeat(3_000));
  }

  @ParameterizedTest
  @MethodSource("deep")
  void what_nests_too_deep_is_refused_where_it_does(String source) {
    var problem = problem(source);
    assertTrue(problem.message().matches("brackets stand inside each other at most 50 deep|brackets and operators nest at most 250 deep; this one is deeper"), problem.message());
    assertTrue(problem.column() > 45 && problem.column() < 1_800, problem.toString());
  }

  static List<String> deepest() {
    var brackets = Nesting.MOST_BRACKETS;
    return List.of("(".repeat(brackets) + "1" + ")".repeat(brackets) + " == 1", "size(" + "[".repeat(brackets - 1) + "]".repeat(brackets - 1) + ") < 2",
        "(1 + 1 + 1 + 1 + ".repeat(brackets - 1) + "1" + ")".repeat(brackets - 1) + " > 0", "1" + " + 1".repeat(Nesting.DEEPEST - 1) + " > 0", "!".repeat(19_000) + "true",
        "true" + " && true".repeat(2_400), "false" + " || true".repeat(2_400), "true ? true : ".repeat(Nesting.DEEPEST / 2 - 1) + "true",
        "size(string(".repeat(brackets / 2) + "1" + "))".repeat(brackets / 2) + " == 1", "size([" + "1, ".repeat(6_000) + "1]) == 6001",
        "[1].all(x, ".repeat(brackets - 1) + "true" + ")".repeat(brackets - 1), "cel.bind(x, true, ".repeat(brackets - 1) + "x" + ")".repeat(brackets - 1));
  }

  @ParameterizedTest
  @MethodSource("deepest")
  void what_nests_as_deep_as_it_may_is_checked_and_evaluated(String source) {
    assertEquals(true, soon(() -> Cel.compile(source, Map.of()).evaluate(_ -> new CelAbsent())));
  }

  static List<String> malformed() {
    return List.of("\"".repeat(20_000), "'''".repeat(6_600), "'''" + "a".repeat(15_000), "'\\".repeat(9_000), "`".repeat(19_000), "r\"".repeat(9_000), ".".repeat(19_000), "a ".repeat(9_000),
        "?".repeat(19_000), "1 +".repeat(100), ",".repeat(19_000), "a(".repeat(45), "\u0000".repeat(19_000), "{" + "a:1,".repeat(4_000), "a{b:".repeat(45), "]".repeat(19_000), "", " ", "//");
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void what_is_no_expression_is_refused_soon(String source) {
    assertTrue(problem(source).message().length() < 40_000);
  }

  static List<String> costly() {
    var ten = "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]";
    var doubled = new ArrayList<>(List.of("cel.bind(a0, 'ab', ", "cel.bind(a0, [1, 2], ", "cel.bind(a0, b'ab', "));
    var texts = doubled.stream().map(start -> start + bound("a%d + a%d") + "a39" + ")".repeat(40)).toList();
    var shared = "cel.bind(a0, [1], " + bound("[a%d, a%d]");
    return List.of(IntStream.range(0, 9).mapToObj(i -> ten + ".all(x" + i + ", ").collect(Collectors.joining()) + "true" + ")".repeat(9), texts.get(0), texts.get(1), texts.get(2),
        shared + "a39" + ")".repeat(40), shared + "a39 == [a38, a38]" + ")".repeat(40), shared + "'%s'.format([a39])" + ")".repeat(40), shared + "a39 in [a39]" + ")".repeat(40),
        "cel.bind(t, 'aaaaaaaaaaaaaaaa'.replace('', 'bbbbbbbbbbbbbbbb'), " + "cel.bind(t, t.replace('', t), ".repeat(6) + "t" + ")".repeat(7),
        "cel.bind(l, " + ten + ".map(x, 'aaaaaaaaaaaaaaaa'), " + "cel.bind(l, l.map(x, l.join(x)), ".repeat(8) + "l.join().size()" + ")".repeat(9),
        "cel.bind(t, 'aaaaaaaa', " + "cel.bind(t, t + t, ".repeat(16) + ten + ".all(x, " + ten + ".all(y, !t.contains(t + 'b')))" + ")".repeat(17));
  }

  private static String bound(String made) {
    return IntStream.range(1, 40).mapToObj(i -> "cel.bind(a" + i + ", " + made.formatted(i - 1, i - 1) + ", ").collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("costly")
  void what_costs_too_much_ends_with_an_error_that_has_its_place(String source) {
    var failure = assertInstanceOf(CelFailure.class, soon(() -> Cel.program(Cel.parse(source), source).evaluate(_ -> new CelAbsent())), source);
    assertTrue(failure.message().equals("the expression takes more than 10000000 steps here") || failure.message().equals("a text of more than 1000000 letters"), failure.message());
    assertTrue(failure.offset() >= 0 && failure.offset() < source.length(), failure.toString());
  }

  @Test
  void nothing_hides_that_it_cost_too_much() {
    var ten = "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]";
    var source = IntStream.range(0, 9).mapToObj(i -> ten + ".all(x" + i + ", ").collect(Collectors.joining()) + "true" + ")".repeat(9) + " || true";
    assertInstanceOf(CelFailure.class, soon(() -> Cel.compile(source, Map.of()).evaluate(_ -> new CelAbsent())));
  }

  static List<String> bombs() {
    return List.of("(a{1000}){1000}", "((((a{9}){9}){9}){9}){9}", "a{999999999}", "x{2,1000}{1000}", "(".repeat(5_000) + ")".repeat(5_000), "(?:" .repeat(3_000) + ")".repeat(3_000),
        "[(]".repeat(50) + "(a{1000}){1000}", "(\\pL{1000}){20}", "a{1,1000}".repeat(100));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void a_regular_expression_that_is_too_large_is_refused(String expression) {
    var source = "'a'.matches(r'" + expression + "')";
    assertTrue(problem(source).message().startsWith("the regular expression is "), source);
    var asked = assertInstanceOf(CelFailure.class, soon(() -> Cel.compile("'a'.matches(r)", Map.of("r", new CelType.Text())).evaluate(_ -> expression)));
    assertTrue(asked.message().startsWith("the regular expression is "), asked.message());
  }

  @Test
  void a_regular_expression_takes_time_in_proportion_to_the_text() {
    var text = "a".repeat(200_000);
    for (var expression : List.of("(a|a)*b", "(a*)*b", "(a?){50}a{50}b", "(.*)(.*)(.*)(.*)(.*)x", "(x+x+)+y")) {
      assertEquals(false, soon(() -> Cel.compile("t.matches('" + expression + "')", Map.of("t", new CelType.Text())).evaluate(_ -> text)), expression);
    }
  }

  private static CelProblem problem(String source) {
    return soon(() -> assertThrows(CelException.class, () -> Cel.compile(source, Map.of()))).problems().getFirst();
  }

  private interface Work<T> {
    T run();
  }

  /// Runs with a small stack, and waits no longer than a person would.
  private static <T> T soon(Work<T> work) {
    var result = new CompletableFuture<T>();
    var thread = new Thread(Thread.currentThread().getThreadGroup(), () -> {
      try {
        result.complete(work.run());
      } catch (Throwable wrong) {
        result.completeExceptionally(wrong);
      }
    }, "cel", SMALL_STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return result.get(SOON.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException | InterruptedException wrong) {
      throw new AssertionError(wrong);
    }
  }
}
