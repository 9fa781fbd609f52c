package org.holdpoint.replay;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.replay.line.Writing;
import org.holdpoint.replay.machine.CliLanguage;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Move;
import org.holdpoint.replay.table.ContextTable;

/// A language of three words, to show what the machine does for any vendor: with or without walk-up, closed by `quit`.
public record ToyLanguage(ContextTable table, boolean walksUp) implements CliLanguage {

  public static ToyLanguage of(String table, boolean walksUp) {
    return new ToyLanguage(ContextTable.read(() -> new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))), walksUp);
  }

  @Override
  public String name() {
    return "toy";
  }

  @Override
  public String closing() {
    return "quit";
  }

  @Override
  public String negation() {
    return "undo";
  }

  @Override
  public Optional<Move> move(List<String> words) {
    return words.equals(List.of("quit")) ? Optional.of(Move.CLOSE) : words.equals(List.of("return")) ? Optional.of(Move.TOP) : Optional.empty();
  }

  @Override
  public boolean operational(String word) {
    return word.equals("display");
  }

  @Override
  public Optional<Effect.Phase> phase(String context, List<String> words) {
    return Optional.empty();
  }

  @Override
  public boolean edited(String context) {
    return false;
  }

  @Override
  public List<String> identity(String context, List<String> words, boolean negated) {
    return words;
  }

  @Override
  public List<String> entrance() {
    return List.of();
  }

  @Override
  public boolean tries(String context, String outer) {
    return walksUp;
  }

  @Override
  public Writing writing() {
    return new Writing("#", List.of(), List.of("return"), closing(), word -> word, false, Optional.empty(), Set.of("display"), Set.of(), Set.of());
  }

  @Override
  public Optional<List<String>> joined(String context, List<String> set, List<String> words) {
    return Optional.empty();
  }

  @Override
  public Optional<List<String>> left(String context, List<String> set, List<String> words) {
    return Optional.empty();
  }

  @Override
  public List<String> deliveries() {
    return List.of("paste");
  }
}
