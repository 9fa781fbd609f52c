package org.holdpoint.construct;

import java.util.List;
import java.util.Optional;
import org.holdpoint.construct.Said.Fields;
import org.holdpoint.source.Span;

/// A call of what is imported, by which a program makes a thing: `new rds.DatabaseInstance(this, "Ledger", { multiAz: true })`.
///
/// @param path what is called, in full: `aws-cdk-lib`, `aws-rds`, `DatabaseInstance`
/// @param named the arguments with names (Python)
/// @param variable the name under which the program keeps it
/// @param scope the class that the call stands in; empty for none
/// @param header the name that is called
/// @param at all of the call
public record Made(List<String> path, List<Said> arguments, Fields named, Optional<String> variable, String scope, Span header, Span at) {

  /// A call of something that a thing has: `ledger.applyRemovalPolicy(RemovalPolicy.DESTROY)`.
  ///
  /// @param receiver the name under which the program keeps the thing
  public record Call(String receiver, String method, List<Said> arguments, Fields named, Span at) {}

  /// The place of a call in the order of arguments, else the argument of that name.
  public Optional<Said> argument(int number, String name) {
    return number < arguments.size() ? Optional.of(arguments.get(number)) : named.value(name);
  }
}
