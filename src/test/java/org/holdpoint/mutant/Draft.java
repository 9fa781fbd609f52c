package org.holdpoint.mutant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// A block that is being written, with the dice that decide what goes into it. The only changing thing of the generator.
final class Draft {
  private final RandomGenerator dice;
  private final List<ConfigEntry> entries = new ArrayList<>();

  private Draft(RandomGenerator dice) {
    this.dice = dice;
  }

  /// Writes one block.
  static ConfigBlock write(String name, String options, RandomGenerator dice, Consumer<Draft> inside) {
    var draft = new Draft(dice);
    inside.accept(draft);
    return new ConfigBlock(name, options, draft.entries);
  }

  /// A command that is always there.
  Draft leaf(String text) {
    entries.add(new ConfigLeaf(text));
    return this;
  }

  /// A command that is there every second time.
  Draft maybe(String text) {
    return chance(50) ? leaf(text) : this;
  }

  /// A block whose header is its name.
  Draft block(String name, Consumer<Draft> inside) {
    return block(name, "", inside);
  }

  /// A block that is created with further words, given with a blank before them.
  Draft block(String name, String options, Consumer<Draft> inside) {
    entries.add(write(name, options, dice, inside));
    return this;
  }

  /// A block that is there every second time.
  Draft maybeBlock(String name, Consumer<Draft> inside) {
    return chance(50) ? block(name, inside) : this;
  }

  /// Whether something happens, `percent` times in a hundred.
  boolean chance(int percent) {
    return dice.nextInt(100) < percent;
  }

  /// A number between the two, both included.
  int number(int least, int most) {
    return dice.nextInt(least, most + 1);
  }

  /// One of these words.
  String one(String... words) {
    return words[dice.nextInt(words.length)];
  }

  /// One of these things.
  <T> T one(List<T> things) {
    return things.get(dice.nextInt(things.size()));
  }

  /// Runs some of these in an order of chance: each `percent` times in a hundred, but at least one.
  void someOf(int percent, List<Consumer<Draft>> parts) {
    var shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, dice);
    shuffled.removeIf(part -> !chance(percent) && part != shuffled.getFirst());
    shuffled.forEach(part -> part.accept(this));
  }
}
