package org.holdpoint.rule;

import java.util.Optional;

/// Where the words of a rule are.
sealed interface Wording {

  RuleWords words();

  /// At hand.
  record Spoken(RuleWords words) implements Wording {}

  /// In the second file of a rulebook, from `at`: read when a finding or an explanation needs them.
  final class Shelved implements Wording {

    private final Shelf shelf;
    private final int at;
    private volatile Optional<RuleWords> read = Optional.empty();

    Shelved(Shelf shelf, int at) {
      this.shelf = shelf;
      this.at = at;
    }

    @Override
    public RuleWords words() {
      if (read.isEmpty()) {
        read = Optional.of(WordsCodec.read(new Cursor(shelf.bytes(), at), shelf.bytes()));
      }
      return read.get();
    }
  }
}
