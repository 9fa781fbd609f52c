package org.holdpoint.mutant;

/// A way to write a configuration down.
enum Form {
  /// As the device saves it: the whole.
  SAVED("running.cfg"),
  /// As an engineer writes a change: a part of the whole, indented.
  SCRIPT("change.cli"),
  /// Without indentation and comments: of even seeds the whole, of odd seeds a change.
  FLAT("change.cli");

  private final String ending;

  Form(String ending) {
    this.ending = ending;
  }

  /// A name that such a file may have.
  String fileName(Router router) {
    return router.name() + "-" + ending;
  }
}
