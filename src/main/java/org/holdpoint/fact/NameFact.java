package org.holdpoint.fact;

import org.holdpoint.source.Span;

/// Names that a configuration defines and uses. `sort` is what is named, such as `route-map`, `prefix-list`, `access-list` or `vrf`; `user` is the line that uses the name; `place` is the block
/// that this line stands in; `effect` is what the device does while the name is not defined; `filters` is what the use filters, one of `routes`, `packets`, `access` (who may log in or ask)
/// and `nothing`.
public sealed interface NameFact extends Fact {

  /// A thing with a name.
  /// @param form tells definitions apart that cannot share a name: `standard`, `extended`; `unsaid` where no line defines it, and what stands there needs it
  /// @param mentioned true when any line but its own holds the name
  record Definition(Key key, Span at, Span within, String sort, String name, String form, boolean mentioned) implements NameFact {}

  /// A line that takes a definition away.
  /// @param line its words behind the `no`: it may name no more than one entry of what it takes
  record Withdrawal(Key key, Span at, Span within, String sort, String name, String line) implements NameFact {}

  /// A use of a name.
  /// @param opens whether the line itself lets those in whom the name filters (`snmp-server community … RO LIST`), so that without it nobody gets in
  record Reference(Key key, Span at, Span within, String sort, String name, String user, String place, Undefined effect, String filters, boolean opens) implements NameFact {

    /// A use by a line that filters what others let in, or nothing.
    public Reference(Key key, Span at, Span within, String sort, String name, String user, String place, Undefined effect, String filters) {
      this(key, at, within, sort, name, user, place, effect, filters, false);
    }
  }

  /// A use of a name that nothing defines. It stands at the line that withdraws the definition, if that is elsewhere.
  /// @param usedAt where the name is used
  record DanglingName(Key key, Span at, Span within, String sort, String name, String user, String place, Undefined effect, String filters, Span usedAt) implements NameFact {}

  /// A definition whose name no other line holds.
  record UnusedName(Key key, Span at, Span within, String sort, String name) implements NameFact {}

  /// A name that is defined a second time, in a form that cannot share it: the device refuses that line.
  /// @param first the form of the earlier definition
  /// @param second the form of this one
  /// @param firstAt where the earlier definition stands
  record RedefinedName(Key key, Span at, Span within, String sort, String name, String first, String second, Span firstAt) implements NameFact {}
}
