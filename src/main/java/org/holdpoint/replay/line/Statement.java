package org.holdpoint.replay.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.source.Span;

/// One line of a state or script, as its grammar reads it. `at` covers the words (the whole line where there are none), `indent` counts the columns before
/// them (a tab goes on to the next multiple of eight). `rooted` statements run from the level that the entrance of their language leads to (without one, the operational root), wherever the session is.
/// `prompt` is what a transcript shows before the words. `verb` is how the words are meant where the line says so with words of its own: the first `leading` ones, which no
/// context table has (`set`, `top edit`).
public record Statement(Kind kind, Span at, int indent, List<Word> words, boolean rooted, Optional<Prompt> prompt, Verb verb, int leading) {

  /// What a line is, before it is known where it lands. `OUTPUT` is what a device prints in a transcript; `UNREAD` no grammar rule reads; `UNBALANCED`
  /// opens a block in braces that is never closed, or closes one that is not open (its only word is the brace).
  public enum Kind {
    COMMAND, REMARK, BLANK, OUTPUT, UNREAD, UNBALANCED
  }

  /// How the words of a command are meant: `PLAIN` as the table says; `SET` makes what they name, and the session stays where it is, even where they name a block; `EDIT` enters the block
  /// that they name.
  public enum Verb {
    PLAIN, SET, EDIT
  }

  /// The prompt of a transcript: the device, and the context that it shows (`config`, `router`, `isis`: as abbreviated as the device prints it).
  public record Prompt(String host, List<String> contexts) {}

  public Statement {
    words = words instanceof Words ? words : List.copyOf(words);
  }

  /// A line whose words mean what the table says.
  public Statement(Kind kind, Span at, int indent, List<Word> words, boolean rooted, Optional<Prompt> prompt) {
    this(kind, at, indent, words, rooted, prompt, Verb.PLAIN, 0);
  }

  /// The line in the file, from 1.
  public int line() {
    return at.line();
  }

  /// The words as text, without quotes and without those of the verb.
  public List<String> texts() {
    if (words instanceof Words plain) {
      return leading == 0 ? plain.texts() : plain.texts().subList(leading, plain.size());
    }
    var texts = new String[words.size() - leading];
    for (var i = 0; i < texts.length; i++) {
      texts[i] = words.get(leading + i).text();
    }
    return List.of(texts);
  }

  /// The statement as a person would type it.
  public String text() {
    return words.stream().map(Word::toString).collect(Collectors.joining(" "));
  }
}
