package org.holdpoint.fact;

import org.holdpoint.source.Span;

/// Permissions to go on in spite of a finding, as far as something must be said of them.
public sealed interface PermissionFact extends Fact {

  /// A suppression beside a line, or a waiver in the settings. `form` is `suppression` or `waiver`; `standing` is `expired`, `unused` or `malformed`; `problem` says
  /// what is wrong with a malformed one; `until` is the last day on which it holds (ISO 8601), empty where none is given.
  record Permission(Key key, Span at, Span within, String form, String rule, String standing, String owner, String until, String problem) implements PermissionFact {}
}
