package org.holdpoint.fact;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/// Facts under another key: what is called otherwise, and is the same thing.
public final class Keyed {

  private Keyed() {}

  /// The same fact, known by `key`.
  public static Fact by(Fact fact, Key key) {
    var components = fact.getClass().getRecordComponents();
    try {
      var values = new Object[components.length];
      for (var index = 0; index < components.length; index++) {
        values[index] = components[index].getName().equals("key") ? key : components[index].getAccessor().invoke(fact);
      }
      return (Fact) fact.getClass().getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException | NoSuchMethodException wrong) {
      throw new IllegalStateException("a fact is a public record: " + fact.getClass(), wrong);
    }
  }
}
