package org.holdpoint.cel;

import java.util.Optional;
import org.holdpoint.source.Span;

/// A value that cannot be known from the files: why, where it stands in them, and which one it is as the expression calls it (`now.limit`; empty until an
/// expression has read it). `false && ?` is false, `true || ?` is true, else unknown; `has()` of unknown is unknown.
public record CelUnknown(String because, Optional<Span> at, String value) {

  /// One that no expression has read yet.
  public CelUnknown(String because, Optional<Span> at) {
    this(because, at, "");
  }
}
