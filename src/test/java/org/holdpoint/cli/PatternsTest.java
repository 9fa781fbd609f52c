package org.holdpoint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

/// Constants that are regular expressions, compiled when they are asked for.
final class PatternsTest {

  /// Such constants, and one that is none; asked for here, in a lambda, and in a class inside.
  public static final class Planted {

    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final int NUMBER = List.of(1, 2).size();
    private static final Pattern ANY_CASE = Pattern.compile("yes|no", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED = Pattern.compile(String.join("|", "a", "b"));

    public static String answers() {
      return WORD.matcher("word").matches() + " " + List.of("YES", "1").stream().map(text -> ANY_CASE.matcher(text).matches()).toList() + " " + Inside.joined() + " " + NUMBER;
    }

    private static final class Inside {

      static boolean joined() {
        return JOINED.matcher("b").matches() && WORD.matcher("b").matches();
      }
    }
  }

  /// Its constant is no regular expression.
  private static final class Broken {
    private static final Pattern OPEN = Pattern.compile("(");

    static String text() {
      return OPEN.pattern();
    }
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    try (var file = PatternsTest.class.getClassLoader().getResourceAsStream(type.getName().replace('.', '/') + ".class")) {
      return file.readAllBytes();
    }
  }

  private static Class<?> rewritten() throws Exception {
    var classes = new HashMap<String, byte[]>();
    var inside = Class.forName(Planted.class.getName() + "$Inside", false, PatternsTest.class.getClassLoader());
    var patterns = new Patterns(List.of(bytes(Planted.class), bytes(inside)));
    // The outermost class too: those inside may see each other's private fields because of it.
    for (var type : List.of(PatternsTest.class, Planted.class, inside)) {
      classes.put(type.getName(), patterns.later(bytes(type)));
    }
    return new Loader(classes).loadClass(Planted.class.getName());
  }

  private static final class Loader extends ClassLoader {

    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(PatternsTest.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      var loaded = findLoadedClass(name);
      var bytes = classes.get(name);
      return loaded != null ? loaded : bytes == null ? super.loadClass(name, resolve) : defineClass(name, bytes, 0, bytes.length);
    }
  }

  @Test
  void a_rewritten_class_answers_as_before() throws Exception {
    assertEquals(Planted.answers(), rewritten().getMethod("answers").invoke(null));
  }

  @Test
  void a_constant_is_compiled_when_it_is_asked_for() throws Exception {
    var planted = rewritten();
    var field = planted.getDeclaredField("ANY_CASE");
    field.setAccessible(true);
    assertNull(field.get(null));
    planted.getMethod("answers").invoke(null);
    assertEquals("yes|no", ((Pattern) field.get(null)).pattern());
  }

  @Test
  void a_class_without_such_constants_stays_as_it_is() throws Exception {
    var bytes = bytes(Loader.class);
    assertSame(bytes, new Patterns(List.of(bytes)).later(bytes));
  }

  @Test
  void the_build_refuses_what_is_no_regular_expression() throws Exception {
    var bytes = bytes(Broken.class);
    assertThrows(PatternSyntaxException.class, () -> new Patterns(List.of(bytes)));
  }
}
