package org.holdpoint.fact;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import org.holdpoint.source.Span;

/// Facts under another key or at another place: what is called otherwise or told elsewhere, and is the same thing.
public final class Keyed {

  private Keyed() {}

  /// The same fact, known by `key`.
  public static Fact by(Fact fact, Key key) {
    return with(fact, "key", key);
  }

  /// The same fact, told of the block that begins at `header`.
  public static Fact at(Fact fact, Span header) {
    return with(with(fact, "at", header), "within", header);
  }

  /// The same fact, where it is, said of what begins at `header`.
  public static Fact inside(Fact fact, Span header) {
    return with(fact, "within", header);
  }

  /// The same fact, where what it calls `word` is called `other`.
  public static Fact saying(Fact fact, String word, String other) {
    return with(fact, (_, value) -> word.equals(value) ? other : value);
  }

  private static Fact with(Fact fact, String name, Object value) {
    return with(fact, (component, old) -> component.equals(name) ? value : old);
  }

  /// The same fact, each of its values put through `written`, which is given its name too.
  private static Fact with(Fact fact, BinaryOperator<Object> written) {
    var components = fact.getClass().getRecordComponents();
    try {
      var values = new Object[components.length];
      for (var index = 0; index < components.length; index++) {
        values[index] = written.apply(components[index].getName(), components[index].getAccessor().invoke(fact));
      }
      return (Fact) fact.getClass().getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException | NoSuchMethodException wrong) {
      throw new IllegalStateException("a fact is a public record: " + fact.getClass(), wrong);
    }
  }
}
