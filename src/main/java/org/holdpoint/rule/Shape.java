package org.holdpoint.rule;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdpoint.source.Span;

/// The components of a record class and how to read them, found once a class.
record Shape(List<Component> components) {

  private static final MethodType READ = MethodType.methodType(Object.class, Object.class);
  private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
    @Override
    protected Shape computeValue(Class<?> type) {
      return new Shape(Arrays.stream(type.getRecordComponents()).map(Shape::component).toList());
    }
  };

  /// One component: `type` is its Java type with type arguments. A span is a place, and so is the number of a line (`line`, `mendLine`).
  record Component(String name, Type type, boolean isPlace, MethodHandle accessor) {

    Object read(Object owner) {
      try {
        return (Object) accessor.invokeExact(owner);
      } catch (RuntimeException | Error wrong) {
        throw wrong;
      } catch (Throwable wrong) {
        throw new IllegalStateException("component " + name + " cannot be read", wrong);
      }
    }
  }

  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  Optional<Component> component(String name) {
    return components.stream().filter(component -> component.name().equals(name)).findFirst();
  }

  private static Component component(RecordComponent component) {
    try {
      var accessor = MethodHandles.publicLookup().unreflect(component.getAccessor()).asType(READ);
      var place = component.getType() == Span.class || component.getType() == int.class && (component.getName().equals("line") || component.getName().endsWith("Line"));
      return new Component(component.getName(), component.getGenericType(), place, accessor);
    } catch (IllegalAccessException wrong) {
      throw new IllegalStateException("facts are made of public records: " + component.getDeclaringRecord().getName(), wrong);
    }
  }
}
