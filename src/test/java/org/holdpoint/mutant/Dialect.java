package org.holdpoint.mutant;

import java.util.List;
import java.util.Optional;

/// A router language as the generator knows it: how its routers look, how people and devices write them, and how its device takes lines. It shares nothing with the
/// product, so that the two cannot be wrong together.
interface Dialect {

  /// The name that the product gives the language.
  String name();

  /// The router of this seed; the same every time.
  Router router(long seed);

  /// The lines of a router in this form; the same every time.
  List<PrintedLine> print(Router router, Form form);

  /// What the operational root knows besides the header of the configuration, as one-line commands.
  List<String> operational();

  /// How many words of a header say what kind of block it opens (`router bgp`); the others are its name.
  int kindWords(List<String> header);

  /// The name of the block that a header opens, when the device writes it otherwise (`router` is `router Base`).
  String renamed(String name);

  /// The line that closes any block: `exit`.
  String closing();

  /// The line that closes only blocks of this kind, if there is one: `exit-address-family`.
  Optional<String> ownClosing(String block);

  /// How the device takes lines.
  Device device(Vocabulary vocabulary, List<PrintedLine> lines);

  /// A session on a device.
  interface Device {

    /// What becomes of one line.
    Landing type(String line);
  }

  /// Where a line landed: the context it was tried in last, and whether it was accepted.
  record Landing(List<String> context, boolean accepted) {}
}
