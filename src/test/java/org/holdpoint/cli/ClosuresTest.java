package org.holdpoint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Serializable;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A class with its lambdas and the same with one class for all of them: what they answer, and what is left to Java.
final class ClosuresTest {

  interface Named {

    String named(int number, long large, Object any);
  }

  /// Lambdas and method references of every kind that javac makes.
  public static final class Planted {

    private final String own = "own";

    private String mine(String other) {
      return own + other;
    }

    private static int twice(int number) {
      return 2 * number;
    }

    public static List<String> answers() {
      return new Planted().all();
    }

    private List<String> all() {
      var answers = new ArrayList<String>();
      var small = (short) 3;
      var large = 1L << 40;
      var half = 0.5;
      Named named = (number, wide, any) -> own + number + wide + any + small + large + half;
      Supplier<List<String>> fresh = ArrayList::new;
      Function<Integer, int[]> sized = int[]::new;
      IntBinaryOperator most = Math::max;
      BooleanSupplier empty = answers::isEmpty;
      ToLongFunction<String> length = String::length;
      Function<String, Integer> boxed = String::length;
      Function<Integer, Integer> unboxed = Planted::twice;
      BiFunction<Planted, String, String> unbound = Planted::mine;
      Function<String, String> bound = this::mine;
      Supplier<Supplier<String>> inner = () -> () -> own + large;
      Runnable run = () -> answers.add("run");
      Supplier<String> serialized = (Supplier<String> & Serializable) () -> "kept";
      IntConsumer consumer = number -> answers.add("int " + number);
      run.run();
      consumer.accept(7);
      Map<String, Integer> counted = new HashMap<>();
      Stream.of("b", "a", "b").forEach(word -> counted.merge(word, 1, Integer::sum));
      answers.addAll(List.of(named.named(1, 2L, 'c'), fresh.get() + "", sized.apply(3).length + "", most.applyAsInt(2, 5) + "", empty.getAsBoolean() + "", length.applyAsLong("four") + "",
          boxed.apply("xyz") + "", unboxed.apply(21) + "", unbound.apply(this, "!"), bound.apply("?"), inner.get().get(), serialized.get(), counted.get("b") + "",
          IntStream.range(0, 3).mapToObj(number -> "n" + number).collect(Collectors.joining(",")), IntStream.of(1, 2).boxed().map(Planted::twice).toList() + ""));
      return answers;
    }
  }

  /// The classes of this test, as they are or parted.
  private static final class Loader extends ClassLoader {

    private final Map<String, byte[]> classes = new HashMap<>();

    Loader(boolean parting) throws IOException {
      super(ClosuresTest.class.getClassLoader());
      for (var type : List.of(ClosuresTest.class, Planted.class, Named.class, Loader.class)) {
        classes.put(type.getName(), bytes(type));
      }
      if (parting) {
        var parted = Closures.of(classes.get(Planted.class.getName())).orElseThrow();
        classes.put(Planted.class.getName(), parted.owner());
        classes.put(parted.name().packageName() + "." + parted.name().displayName(), parted.closures());
        classes.compute(ClosuresTest.class.getName(), (_, host) -> Closures.joined(host, Set.of(parted.name())));
      }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      var bytes = classes.get(name);
      var loaded = findLoadedClass(name);
      return bytes == null ? super.loadClass(name, resolve) : loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
    }

    Object answers() throws ReflectiveOperationException {
      return loadClass(Planted.class.getName()).getMethod("answers").invoke(null);
    }
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    try (var file = ClosuresTest.class.getClassLoader().getResourceAsStream(type.getName().replace('.', '/') + ".class")) {
      return file.readAllBytes();
    }
  }

  private static List<String> calls(byte[] type) {
    return ClassFile.of().parse(type).methods().stream().flatMap(method -> method.code().stream()).flatMap(code -> code.elementStream())
        .filter(InvokeDynamicInstruction.class::isInstance).map(InvokeDynamicInstruction.class::cast)
        .filter(call -> call.bootstrapMethod().owner().displayName().equals("LambdaMetafactory")).map(call -> call.typeSymbol().returnType().displayName()).toList();
  }

  @Test
  void lambdas_of_one_class_answer_as_those_of_a_class_each() throws Exception {
    var answers = new Loader(false).answers();
    assertTrue(((List<?>) answers).size() > 15, answers::toString);
    assertEquals(answers, new Loader(true).answers());
  }

  @Test
  void what_is_serializable_or_widened_or_looked_for_in_other_objects_is_left_to_java() throws IOException {
    var before = bytes(Planted.class);
    assertTrue(calls(before).size() > 15, () -> calls(before).toString());
    // The second supplier is the first one read back ($deserializeLambda$).
    assertEquals(List.of("ToLongFunction", "Supplier", "IntConsumer", "Supplier"), calls(Closures.of(before).orElseThrow().owner()));
  }

  @Test
  void a_class_without_lambdas_has_no_second_part() throws IOException {
    assertFalse(Closures.of(bytes(Named.class)).isPresent());
  }
}
