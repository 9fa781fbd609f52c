package org.holdpoint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.holdpoint.source.Parts;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

/// A class before and after it is rewritten: what it calls, and that it answers the same.
final class WrittenOutTest {

  /// One of each kind that is written out.
  public static final class Planted {

    sealed interface Shape {}

    public record Dot(byte b, short s, char c, int i, long l, float f, double d, boolean z, String text, List<String> words) implements Shape {}

    record Nothing() implements Shape {}

    public static List<String> answers() {
      var one = new Dot((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, Double.NaN, true, null, List.of("w"));
      var twin = new Dot((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, Double.NaN, true, null, new ArrayList<>(List.of("w")));
      var other = new Dot((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, Double.NaN, false, null, List.of("w"));
      var ordered = new ArrayList<>(List.of("bb", "a", "c", "aa"));
      ordered.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
      var entries = Map.of("x", 2, "y", 1).entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
      return List.of(named(one), named(new Nothing()), named("word"), named("other"), named(7), one.equals(twin) + "", one.equals(other) + "", one.equals("x") + "",
          (one.hashCode() == twin.hashCode()) + "", new Nothing().hashCode() + "", new Nothing().equals(new Nothing()) + "", one.toString(), new Nothing().toString(), ordered.toString(),
          entries.toString(), missing(), parts(one), remade(one));
    }

    private static String named(Object any) {
      return switch (any) {
        case Dot(_, _, _, var i, _, _, _, _, _, _) when i > 4 -> "large";
        case Dot _ -> "dot";
        case Nothing _ -> "nothing";
        case String text when text.equals("word") -> "word";
        case String _ -> "text";
        default -> "default";
      };
    }

    /// What the build has given the record, or what reflection finds.
    private static String parts(Record record) {
      var components = record.getClass().getRecordComponents();
      return IntStream.range(0, components.length).mapToObj(number -> {
        try {
          return record instanceof Parts parts ? parts.part(number) : components[number].getAccessor().invoke(record);
        } catch (ReflectiveOperationException wrong) {
          throw new IllegalStateException(wrong);
        }
      }).toList().toString();
    }

    /// With the same components, as the build lets it be made anew.
    private static String remade(Record record) {
      return (record instanceof Parts parts ? parts.made(parts::part) : record).toString();
    }

    private static String missing() {
      Shape none = null;
      try {
        return switch (none) {
          case Dot _ -> "dot";
          case Nothing _ -> "nothing";
        };
      } catch (NullPointerException _) {
        return "null";
      }
    }
  }

  /// Classes that are rewritten as they are loaded, or left.
  private static final class Loader extends ClassLoader {

    private final boolean rewriting;

    Loader(boolean rewriting) {
      super(WrittenOutTest.class.getClassLoader());
      this.rewriting = rewriting;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(Planted.class.getName())) {
        return super.loadClass(name, resolve);
      }
      try {
        var loaded = findLoadedClass(name);
        var bytes = bytes(name);
        return loaded != null ? loaded : rewriting ? defineClass(name, WrittenOut.of(bytes), 0, WrittenOut.of(bytes).length) : defineClass(name, bytes, 0, bytes.length);
      } catch (IOException wrong) {
        throw new ClassNotFoundException(name, wrong);
      }
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (var file = WrittenOutTest.class.getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class")) {
      return file.readAllBytes();
    }
  }

  private static Object answers(boolean rewriting) throws ReflectiveOperationException {
    return new Loader(rewriting).loadClass(Planted.class.getName()).getMethod("answers").invoke(null);
  }

  @Test
  void a_rewritten_class_answers_as_before() throws Exception {
    assertEquals(answers(false), answers(true));
  }

  @Test
  void nothing_is_left_that_Java_would_make_anew() throws Exception {
    for (var name : List.of(Planted.class.getName(), Planted.class.getName() + "$Dot")) {
      var before = bytes(name);
      var after = WrittenOut.of(before);
      assertTrue(made(before), name);
      assertTrue(!made(after), name);
      assertNotEquals(before.length, after.length);
      assertSame(after, WrittenOut.of(after));
    }
  }

  @Test
  void the_build_has_rewritten_our_classes() throws Exception {
    for (var type : List.of(Span.class, Main.class, Asked.class)) {
      assertTrue(!made(bytes(type.getName())), type.getName());
    }
  }

  /// Whether a class names what makes code at run time.
  private static boolean made(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.contains("java/lang/runtime/SwitchBootstraps") || text.contains("java/lang/runtime/ObjectMethods");
  }
}
