package org.holdpoint.cel;

/// What a function gives when it has no value for its arguments; its caller knows the place and makes a [CelFailure] of it. Without a message the arguments are of
/// kinds that it does not take.
record Wrong(String message) {

  static final Wrong KIND = new Wrong("");
  static final Wrong TOO_LONG = new Wrong("a text of more than " + Meter.LONGEST + " letters");

  /// An evaluation error of the named function or operator, called with these values.
  CelFailure at(int offset, String name, Object... values) {
    if (!message.isEmpty()) {
      return new CelFailure(message, offset);
    }
    var kinds = new StringBuilder();
    for (var value : values) {
      kinds.append(kinds.isEmpty() ? "" : ", ").append(TypeNames.of(value));
    }
    return new CelFailure("`" + name + "` does not take (" + kinds + ")", offset);
  }
}
