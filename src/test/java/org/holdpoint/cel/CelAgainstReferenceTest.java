package org.holdpoint.cel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Generated expressions: the reference implementation and ours give the same value, or both an error. The seed is fixed, so that every run asks the same.
class CelAgainstReferenceTest {

  private static final Map<String, Object> VALUES = Map.of("i", 5L, "s", "abc", "l", List.of(1L, 2L, 3L), "m", Map.of("a", 1L, "b", 2L), "d", 3L);
  private static final Map<String, CelType> TYPES = Map.of("i", new CelType.Int(), "s", new CelType.Text(), "l", new CelType.ListOf(new CelType.Int()),
      "m", new CelType.MapOf(new CelType.Text(), new CelType.Int()), "d", new CelType.Any());
  private static final CelReference REFERENCE = new CelReference();

  @Provide
  Arbitrary<String> expressions() {
    return ExprTexts.all(3);
  }

  @Property(seed = "20211025", tries = 2000, generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
  void the_reference_says_the_same(@ForAll("expressions") String source) {
    var wanted = REFERENCE.evaluate(source, VALUES);
    var given = ours(source);
    assertTrue(same(given, wanted), () -> source + "\nours:      " + given + "\nreference: " + wanted);
  }

  private static Object ours(String source) {
    try {
      return Cel.compile(source, TYPES).evaluate(VALUES::get);
    } catch (CelException wrong) {
      return new CelFailure(wrong.problems().toString(), 0);
    }
  }

  private static boolean same(Object one, Object other) {
    if (one instanceof CelFailure) {
      return other instanceof CelReference.Error;
    }
    if (one instanceof Double left && other instanceof Double right) {
      return left.doubleValue() == right || left.isNaN() && right.isNaN();
    }
    if (one instanceof List<?> left && other instanceof List<?> right) {
      return left.size() == right.size() && IntStream.range(0, left.size()).allMatch(i -> same(left.get(i), right.get(i)));
    }
    return one.equals(other);
  }
}
