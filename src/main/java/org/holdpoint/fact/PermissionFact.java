package org.holdpoint.fact;

import org.holdpoint.source.Span;

/// Permissions to go on in spite of a finding, as far as something must be said of them.
public sealed interface PermissionFact extends Fact {

  /// A suppression beside a line, or a waiver in the settings.
  /// @param form `suppression` or `waiver`
  /// @param rule the id of the rule that it allows
  /// @param standing `expired`, `unused` or `malformed`
  /// @param owner who answers for it; empty where nobody is given
  /// @param until the last day on which it holds (ISO 8601); empty where none is given
  /// @param problem what is wrong with a malformed one
  record Permission(Key key, Span at, Span within, String form, String rule, String standing, String owner, String until, String problem) implements PermissionFact {}
}
