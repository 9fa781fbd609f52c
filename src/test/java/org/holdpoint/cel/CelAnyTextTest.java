package org.holdpoint.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever stands in an expression, it is refused with a place, or has a value; nothing breaks. The seeds are fixed, so that every run asks the same.
class CelAnyTextTest {

  private static final List<String> WORDS = List.of(("( ) [ ] { } ? : . , + - * / % == != < <= > >= && || ! in true false null 1 2u 1.5 'a' b'x' i s l m d size matches has all exists map "
      + "filter x optional.of orValue [? .? cel.bind math.greatest format int string timestamp duration `q` \" ' \\ # for = & \n").split(" "));
  private static final Map<String, CelType> TYPES = Map.of("i", new CelType.Int(), "s", new CelType.Text(), "l", new CelType.ListOf(new CelType.Int()),
      "m", new CelType.MapOf(new CelType.Text(), new CelType.Int()), "d", new CelType.Any());
  private static final Map<String, Object> VALUES = Map.of("i", 5L, "s", "abc", "l", List.of(1L, 2L, 3L), "m", Map.of("a", 1L, "b", 2L), "d",
      new CelUnknown("not known", Optional.empty()));

  @Provide
  Arbitrary<String> expressions() {
    return ExprTexts.all(3);
  }

  @Provide
  Arbitrary<String> texts() {
    var rows = Arbitraries.randomValue(random -> row(random, 12));
    return Arbitraries.oneOf(rows, ExprTexts.all(3).flatMap(text -> Arbitraries.randomValue(random -> mangled(text, random))));
  }

  @Property(seed = "20211025", tries = 4000, generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
  void any_text_is_refused_or_has_a_value(@ForAll("texts") String source) {
    try {
      var expr = Cel.parse(source);
      assertEquals(expr, ExprCodec.read(bytes(expr), 0));
      // Unchecked, so that every function meets values that it does not take.
      switch (Cel.program(expr, source).evaluate(name -> Optional.ofNullable(VALUES.get(name)).orElseGet(() -> new CelFailure("no variable", 0)))) {
        case CelFailure(var message, var offset) -> assertTrue(!message.isEmpty() && offset >= 0 && offset <= source.length(), message + " at " + offset);
        case Object value -> assertTrue(!(value instanceof Wrong || value instanceof CelAbsent), value.toString());
      }
      Cel.compile(source, TYPES);
    } catch (CelException wrong) {
      wrong.problems().forEach(problem -> assertTrue(problem.line() > 0 && problem.column() > 0 && problem.length() > 0 && !problem.message().isEmpty(), problem.toString()));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  @Property(seed = "20211025", tries = 4000, generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
  void a_value_is_of_the_type_that_was_checked(@ForAll("expressions") String source) {
    var checked = new Checker(source, new Declarations(TYPES)).check(Cel.parse(source));
    var value = checked.problems().isEmpty() ? Cel.program(Cel.parse(source), source).evaluate(VALUES::get) : new CelFailure("refused", 0);
    if (!Operators.isBroken(value) && !(checked.type() instanceof CelType.Any)) {
      var type = assertInstanceOf(CelTypeName.class, TypeNames.of(value)).name().replace("google.protobuf.", "").replace("null_type", "null");
      assertEquals(checked.type().text().replaceFirst("\\(.*", ""), type.startsWith("T") || type.startsWith("D") ? type.toLowerCase(java.util.Locale.ROOT) : type, source);
    }
  }

  private static byte[] bytes(Expr expr) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ExprCodec.write(expr, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static String row(Random random, int longest) {
    var row = new StringBuilder();
    for (var left = random.nextInt(longest); left >= 0; left--) {
      row.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? " " : "");
    }
    return row.toString();
  }

  /// A few letters are taken out or replaced by other words.
  private static String mangled(String text, Random random) {
    var mangled = text;
    for (var left = random.nextInt(3); left >= 0; left--) {
      var from = random.nextInt(mangled.length() + 1);
      mangled = mangled.substring(0, from) + (random.nextBoolean() ? row(random, 1) : "") + mangled.substring(Math.min(mangled.length(), from + random.nextInt(4)));
    }
    return mangled;
  }
}
