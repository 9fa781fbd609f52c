package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// What people ask leave for, and who answers for it.
public sealed interface RequestFact extends Fact {

  /// A change request.
  /// @param id its number in the organisation's register
  /// @param title what it is about
  /// @param kind `normal`, `standard` or `emergency`
  /// @param services what it affects, by name
  /// @param devices what it is done to, by name
  /// @param implementer who does it
  /// @param supervisor who watches while it is done
  /// @param approvers who have approved it, by name
  /// @param evidence what shows that it was tested or reviewed
  /// @param rollback how it is taken back
  /// @param preconditions what must be true before it starts
  /// @param live whether it is done on what carries traffic
  record ChangeRequest(Key key, Span at, Span within, String id, Value<String> title, Value<String> kind, List<String> services, List<String> devices, Value<Person> implementer,
      Value<Person> supervisor, List<String> approvers, Value<List<String>> evidence, Value<String> rollback, Value<List<String>> preconditions, Value<Boolean> live)
      implements RequestFact {}

  /// Somebody with a part in a change.
  /// @param name who
  /// @param organisation for whom they work
  /// @param onSite whether they are there while it is done
  record Person(Value<String> name, Value<String> organisation, Value<Boolean> onSite, Span at) {}
}
