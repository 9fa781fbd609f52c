package org.holdpoint.fact;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.holdpoint.source.Span;

/// A value of the input: set, not set, or not knowable from the files (`because` says why, for the reviewer).
public sealed interface Value<T> {

  /// Set by the text at `at`.
  record Known<T>(T value, Span at) implements Value<T> {}

  /// Not set. `at` is the line that takes it away (`no export-limit`), if one does.
  record Absent<T>(Optional<Span> at) implements Value<T> {

    public Absent() {
      this(Optional.empty());
    }
  }

  /// Set, but not knowable from the files: a variable, a template, a word of another shape.
  record Unknown<T>(String because, Span at) implements Value<T> {}

  /// Where it is set, taken away, or became unknowable.
  default Optional<Span> place() {
    return switch (this) {
      case Known<T>(_, var at) -> Optional.of(at);
      case Absent<T>(var at) -> at;
      case Unknown<T>(_, var at) -> Optional.of(at);
    };
  }

  /// The value if it is known.
  default Optional<T> known() {
    return this instanceof Known<T>(var value, _) ? Optional.of(value) : Optional.empty();
  }

  /// This value; where it is not set, what the device does then, at `at`.
  default Value<T> otherwise(T standard, Span at) {
    return this instanceof Absent<T>(var place) ? new Known<>(standard, place.orElse(at)) : this;
  }

  /// This value; where it is not set and no line takes it away, it is missed at `place`.
  default Value<T> missedAt(Supplier<Optional<Span>> place) {
    return this instanceof Absent<T>(var at) && at.isEmpty() ? new Absent<>(place.get()) : this;
  }

  /// The same place with another value.
  default <R> Value<R> map(Function<T, R> function) {
    return switch (this) {
      case Known<T>(var value, var at) -> new Known<>(function.apply(value), at);
      case Absent<T>(var at) -> new Absent<>(at);
      case Unknown<T>(var because, var at) -> new Unknown<>(because, at);
    };
  }
}
