package org.holdpoint.construct;

import java.util.List;
import java.util.Optional;
import org.holdpoint.source.Span;

/// What a program writes where a value stands.
public sealed interface Said {

  /// Where it is written.
  Span at();

  /// A text without its quotes, a number or a truth.
  ///
  /// @param constant whether a name stands for it where it is used
  record Literal(String text, boolean constant, Span at) implements Said {}

  /// `null`, `undefined`, `None`.
  record Nothing(Span at) implements Said {}

  /// A name, in full where it is imported: `aws-cdk-lib`, `RemovalPolicy`, `DESTROY`.
  record Named(List<String> path, Span at) implements Said {}

  /// What a call makes of its arguments: `Duration.days(7)`, `InstanceArgs(multi_az=True)`.
  record Called(List<String> path, List<Said> arguments, Fields named, Span at) implements Said {}

  /// Named values.
  ///
  /// @param rest where more of them come from than are written: `...props`
  record Fields(List<Field> all, Optional<Span> rest, Span at) implements Said {

    /// The last one of that name, which counts.
    public Optional<Said> value(String name) {
      return all.stream().filter(field -> field.name().equals(name)).reduce((_, last) -> last).map(Field::value);
    }
  }

  /// Values without names; not `whole` where there may be more.
  record Listed(List<Said> items, boolean whole, Span at) implements Said {}

  /// What only running the program would tell.
  record Other(String text, Span at) implements Said {}

  /// A value with its name.
  record Field(String name, Span key, Said value) {}
}
