package org.holdpoint.source;

import java.util.function.IntFunction;

/// A record whose components can be asked for by their number, and that can be made of others: the build gives this to every public record (`cli.WrittenOut`), because reflection would make the means of it anew in each process.
public interface Parts {

  /// The component of this number, from 0; a primitive one in its box.
  Object part(int number);

  /// A record of the same class whose components are these, asked for by their number.
  Record made(IntFunction<Object> components);
}
