package org.holdpoint.rule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.source.Parts;
import org.holdpoint.source.Span;

/// The components of a record class and how to read them, found once a class.
record Shape(List<Component> components) {

  private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
    @Override
    protected Shape computeValue(Class<?> type) {
      var components = new ArrayList<Component>();
      for (var component : type.getRecordComponents()) {
        components.add(Component.of(component, components.size()));
      }
      return new Shape(List.copyOf(components));
    }
  };

  /// One component, and its number in the record. A span is a place, and so is the number of a line (`line`, `mendLine`).
  record Component(RecordComponent component, int number, boolean isPlace) {

    private static Component of(RecordComponent component, int number) {
      return new Component(component, number, component.getType() == Span.class
          || component.getType() == int.class && (component.getName().equals("line") || component.getName().endsWith("Line")));
    }

    String name() {
      return component.getName();
    }

    /// Its Java type with type arguments.
    Type type() {
      return component.getGenericType();
    }

    Object read(Object owner) {
      return owner instanceof Parts parts ? parts.part(number) : reflected(owner);
    }

    /// Of a record that the build has not written out.
    private Object reflected(Object owner) {
      try {
        return component.getAccessor().invoke(owner);
      } catch (IllegalAccessException wrong) {
        throw new IllegalStateException("facts are made of public records: " + component.getDeclaringRecord().getName(), wrong);
      } catch (InvocationTargetException wrong) {
        throw new IllegalStateException("component " + name() + " cannot be read", wrong.getCause());
      }
    }
  }

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  Optional<Component> component(String name) {
    return components.stream().filter(component -> component.name().equals(name)).findFirst();
  }
}
