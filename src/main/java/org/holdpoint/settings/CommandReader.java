package org.holdpoint.settings;

import java.util.List;
import java.util.Optional;

/// Reads `commands`.
final class CommandReader {

  private static final List<String> KEYS = List.of("name", "verb", "effect", "targets", "syntax", "bypass");

  private CommandReader() {}

  static List<Command> read(Fields settings) {
    return settings.blocks("commands", "a command", KEYS, CommandReader::command);
  }

  private static Optional<Command> command(Fields command) {
    var name = command.required("name", Texts::text);
    var verb = command.optional("verb", Texts::text);
    var effect = command.required("effect", Texts.choice(Command.Effect.values()));
    var targets = command.optional("targets", Texts::text);
    var syntax = command.optional("syntax", Texts.choice(Command.Syntax.values()));
    var bypass = command.list("bypass", Texts::text);
    return command.whole(() -> new Command(name.orElseThrow(), verb, effect.orElseThrow(), targets, syntax, bypass, command.at()));
  }
}
