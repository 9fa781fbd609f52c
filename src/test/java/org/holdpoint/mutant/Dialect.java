package org.holdpoint.mutant;

import java.util.List;
import java.util.Optional;

/// A router language as the generator knows it: how its routers look, how people and devices write them, and how its device takes lines. It shares nothing with the
/// product, so that the two cannot be wrong together.
interface Dialect {

  /// The name that the product gives the language.
  String name();

  /// The router of this seed; the same every time. None where only real files are read.
  default Router router(long seed) {
    throw new UnsupportedOperationException("no routers of " + name() + " are generated");
  }

  /// The lines of a router in this form; the same every time.
  default List<PrintedLine> print(Router router, Form form) {
    throw new UnsupportedOperationException("no routers of " + name() + " are generated");
  }

  /// What the operational root knows besides the header of the configuration, as one-line commands.
  default List<String> operational() {
    return List.of();
  }

  /// How many words of a header say what kind of block it opens (`router bgp`); the others are its name.
  int kindWords(List<String> header);

  /// The name of the block that a header opens, when the device writes it otherwise (`router` is `router Base`).
  default String renamed(String name) {
    return name;
  }

  /// The line that closes any block: `exit`.
  String closing();

  /// The line that closes only blocks of this kind, if there is one: `exit-address-family`.
  Optional<String> ownClosing(String block);

  /// Whether these words close a block.
  default boolean closes(String words) {
    return words.equals(closing()) || words.startsWith(closing() + "-");
  }

  /// Whether these words go to the root, wherever the session is.
  default boolean resets(String words) {
    return words.equals("end") || words.equals("exit all");
  }

  /// Whether these words open a block, where they say so themselves; empty where indentation and the vocabulary do.
  default Optional<Boolean> opens(String words) {
    return Optional.empty();
  }

  /// Whether a saved file shows its blocks.
  default boolean shows(List<PrintedLine> saved) {
    return true;
  }

  /// The same language in this form, where people type it otherwise than the device saves it.
  default Dialect of(Form form) {
    return this;
  }

  /// The lines of a saved file as careful people type them; none where they cannot be typed.
  default List<PrintedLine> typed(List<PrintedLine> saved) {
    return RealText.typed(this, saved);
  }

  /// Whether the lines of a block are text of its own up to its closing word, in which blocks open and close otherwise: a route policy of IOS XR.
  default boolean literal(String block) {
    return false;
  }

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
