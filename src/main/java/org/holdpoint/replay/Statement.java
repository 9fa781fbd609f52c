package org.holdpoint.replay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.source.Span;

/// One line of a state or script, as its grammar reads it. `at` covers the words (the whole line where there are none), `indent` counts the columns before
/// them (a tab goes on to the next multiple of eight). `rooted` statements run from the operational root, wherever the session is.
/// `prompt` is what a transcript shows before the words.
public record Statement(Kind kind, Span at, int indent, List<Word> words, boolean rooted, Optional<Prompt> prompt) {

  /// What a line is, before it is known where it lands. `OUTPUT` is what a device prints in a transcript; `UNREAD` no grammar rule reads.
  public enum Kind {
    COMMAND, REMARK, BLANK, OUTPUT, UNREAD
  }

  /// The prompt of a transcript: the device, and the context that it shows (`config`, `router`, `isis`: as abbreviated as the device prints it).
  public record Prompt(String host, List<String> contexts) {}

  public Statement {
    words = List.copyOf(words);
  }

  /// The line in the file, from 1.
  public int line() {
    return at.line();
  }

  /// The words as text, without quotes.
  public List<String> texts() {
    var texts = new String[words.size()];
    for (var i = 0; i < texts.length; i++) {
      texts[i] = words.get(i).text();
    }
    return List.of(texts);
  }

  /// The statement as a person would type it.
  public String text() {
    return words.stream().map(Word::toString).collect(Collectors.joining(" "));
  }
}
