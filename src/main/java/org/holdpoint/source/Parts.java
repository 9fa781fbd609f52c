package org.holdpoint.source;

/// A record whose components can be asked for by their number: the build gives this to every public record (`cli.WrittenOut`), because reflection would make the means of it anew in each process.
public interface Parts {

  /// The component of this number, from 0; a primitive one in its box.
  Object part(int number);
}
