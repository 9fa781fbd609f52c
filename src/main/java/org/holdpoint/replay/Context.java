package org.holdpoint.replay;

import java.util.List;
import java.util.SequencedMap;

/// A CLI context and the commands it knows. `path` joins the keywords that lead to it with `>`; the root's is empty.
public record Context(String path, SequencedMap<String, Command> commands) {

  /// The keyword that opens it.
  public String keyword() {
    return path.substring(path.lastIndexOf('>') + 1);
  }

  /// The path of the context that a command of this one opens.
  String inner(String keyword) {
    return path.isEmpty() ? keyword : path + ">" + keyword;
  }

  /// The command with this keyword: the exact one, else the only one that starts so (CLIs take unique abbreviations of keywords).
  List<Command> named(String word) {
    var exact = commands.get(word);
    if (exact != null) {
      return List.of(exact);
    }
    var starting = commands.values().stream().filter(command -> command.keyword().startsWith(word)).limit(2).toList();
    return starting.size() == 1 && word.length() > 1 ? starting : List.of();
  }
}
