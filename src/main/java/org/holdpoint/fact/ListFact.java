package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// Lists that policies match routes by, and lists that interfaces and logins filter by. Prefix lists are in [RoutingFact].
public sealed interface ListFact extends Fact {

  /// Expressions over AS paths.
  record AsPathList(Key key, Span at, Span within, String name, List<ListEntry> entries) implements ListFact {}

  /// Communities, or expressions over them. `form` is the device's word: `standard`, `expanded`, `extended`.
  record CommunityList(Key key, Span at, Span within, String name, String form, List<ListEntry> entries) implements ListFact {}

  /// An access list. `form` is `standard`, `extended` or `ipv6`.
  record AccessList(Key key, Span at, Span within, String name, String form, List<ListEntry> entries) implements ListFact {}

  /// One entry, in the order in which the device tries them. `action` is `permit` or `deny`; `everything` is true where nothing is left out by `text`.
  record ListEntry(String name, String action, String text, boolean everything, Span at) {}
}
