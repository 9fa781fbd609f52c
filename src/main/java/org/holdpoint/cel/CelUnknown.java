package org.holdpoint.cel;

import java.util.Optional;
import org.holdpoint.source.Span;

/// A value that cannot be known from the files, and why. `false && ?` is false, `true || ?` is true, else unknown; `has()` of unknown is unknown.
public record CelUnknown(String because, Optional<Span> at) {}
