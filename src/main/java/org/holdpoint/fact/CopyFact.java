package org.holdpoint.fact;

import org.holdpoint.source.Span;

/// What is done to the copies from which a database would be restored.
public sealed interface CopyFact extends Fact {

  /// A command of the program that makes copies of a database, which deletes some of them or what they are made from.
  /// @param sort what it deletes: `logs` (what changed since the last copy), `backups`, `obsolete` (copies that nobody has to keep), `expired` (what is written down and not there)
  /// @param all whether it deletes all of these
  /// @param forced whether it goes around what holds it back: the policy of what may be deleted, files that are not found
  /// @param unasked whether nobody is asked
  /// @param kept whether it only deletes what was copied before
  /// @param copied whether a command above it in the same text copies what it deletes
  /// @param text its words, in small letters
  record CopyRemoval(Key key, Span at, Span within, String sort, boolean all, boolean forced, boolean unasked, boolean kept, boolean copied, String text) implements CopyFact {}
}
