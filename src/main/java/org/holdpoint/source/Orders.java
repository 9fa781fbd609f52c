package org.holdpoint.source;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/// The comparators of `java.util.Comparator`, by the same names: those of Java can be serialized, and so Java makes their classes anew in each process. The build puts these in their place
/// (`cli.WrittenOut`); sources say `Comparator`.
public final class Orders {

  private Orders() {}

  /// By a part of a thing.
  public static <T, U extends Comparable<? super U>> Comparator<T> comparing(Function<? super T, ? extends U> part) {
    return (one, other) -> part.apply(one).compareTo(part.apply(other));
  }

  /// By a part of a thing, in an order.
  public static <T, U> Comparator<T> comparing(Function<? super T, ? extends U> part, Comparator<? super U> order) {
    return (one, other) -> order.compare(part.apply(one), part.apply(other));
  }

  /// By a whole number.
  public static <T> Comparator<T> comparingInt(ToIntFunction<? super T> part) {
    return (one, other) -> Integer.compare(part.applyAsInt(one), part.applyAsInt(other));
  }

  /// By a long whole number.
  public static <T> Comparator<T> comparingLong(ToLongFunction<? super T> part) {
    return (one, other) -> Long.compare(part.applyAsLong(one), part.applyAsLong(other));
  }

  /// By a number.
  public static <T> Comparator<T> comparingDouble(ToDoubleFunction<? super T> part) {
    return (one, other) -> Double.compare(part.applyAsDouble(one), part.applyAsDouble(other));
  }

  /// By the key of an entry.
  public static <K extends Comparable<? super K>, V> Comparator<Map.Entry<K, V>> comparingByKey() {
    return (one, other) -> one.getKey().compareTo(other.getKey());
  }

  /// By the key of an entry, in an order.
  public static <K, V> Comparator<Map.Entry<K, V>> comparingByKey(Comparator<? super K> order) {
    return (one, other) -> order.compare(one.getKey(), other.getKey());
  }

  /// By the value of an entry.
  public static <K, V extends Comparable<? super V>> Comparator<Map.Entry<K, V>> comparingByValue() {
    return (one, other) -> one.getValue().compareTo(other.getValue());
  }

  /// In a first order, and where that finds no difference in a second one.
  public static <T> Comparator<T> thenComparing(Comparator<T> first, Comparator<? super T> second) {
    return (one, other) -> {
      var difference = first.compare(one, other);
      return difference != 0 ? difference : second.compare(one, other);
    };
  }

  /// In a first order, and where that finds no difference by a part.
  public static <T, U extends Comparable<? super U>> Comparator<T> thenComparing(Comparator<T> first, Function<? super T, ? extends U> part) {
    return thenComparing(first, comparing(part));
  }

  /// In a first order, and where that finds no difference by a part, in an order.
  public static <T, U> Comparator<T> thenComparing(Comparator<T> first, Function<? super T, ? extends U> part, Comparator<? super U> order) {
    return thenComparing(first, comparing(part, order));
  }

  /// In a first order, and where that finds no difference by a whole number.
  public static <T> Comparator<T> thenComparingInt(Comparator<T> first, ToIntFunction<? super T> part) {
    return thenComparing(first, comparingInt(part));
  }

  /// In a first order, and where that finds no difference by a long whole number.
  public static <T> Comparator<T> thenComparingLong(Comparator<T> first, ToLongFunction<? super T> part) {
    return thenComparing(first, comparingLong(part));
  }

  /// In a first order, and where that finds no difference by a number.
  public static <T> Comparator<T> thenComparingDouble(Comparator<T> first, ToDoubleFunction<? super T> part) {
    return thenComparing(first, comparingDouble(part));
  }
}
