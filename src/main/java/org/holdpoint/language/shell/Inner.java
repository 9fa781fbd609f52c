package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.language.shell.Expansion.Field;
import org.holdpoint.replay.line.Placeholder;

/// Words that another shell reads as a text: `ssh host 'a; b'`, `bash -c "…"`, `eval …`.
final class Inner {

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> places = new ArrayList<>();
  private final List<Texts> holes = new ArrayList<>();

  private Inner() {}

  /// The text that the words are, with blanks between them; what is not known in it, or may be several things, is put in where it stands.
  static Source of(List<Field> words, Source source) {
    var inner = new Inner();
    for (var word : words) {
      if (!inner.text.isEmpty()) {
        inner.append(' ', word.from());
      }
      inner.add(word.texts(), word.from());
    }
    return source.inside(inner.text.toString(), inner.places.stream().mapToInt(Integer::intValue).toArray(), inner.holes);
  }

  /// The text that a command reads.
  static Source of(Texts texts, int at, Source source) {
    var inner = new Inner();
    inner.add(texts, at);
    return source.inside(inner.text.toString(), inner.places.stream().mapToInt(Integer::intValue).toArray(), inner.holes);
  }

  private void add(Texts texts, int at) {
    if (!texts.parts().isEmpty()) {
      texts.parts().forEach(part -> add(part, at));
      return;
    }
    if (texts.all().size() > 1) {
      hole(texts, texts.all().stream().flatMap(text -> text.pieces().stream()).findFirst().map(Inner::place).orElse(at));
      return;
    }
    for (var piece : texts.all().getFirst().pieces()) {
      switch (piece) {
        case Text.Known(var known, var place, var inPlace, _, _) -> {
          for (var letter = 0; letter < known.length(); letter++) {
            append(known.charAt(letter), inPlace ? place + letter : place);
          }
        }
        case Text.Open open -> hole(Texts.of(new Text(List.of(open))), open.at());
      }
    }
  }

  private static int place(Text.Piece piece) {
    return switch (piece) {
      case Text.Known(_, var place, _, _, _) -> place;
      case Text.Open(_, _, var place, _) -> place;
    };
  }

  private void hole(Texts texts, int at) {
    (Placeholder.OPEN + "" + holes.size() + Placeholder.CLOSE).chars().forEach(letter -> append((char) letter, at));
    holes.add(texts);
  }

  private void append(char letter, int place) {
    text.append(letter);
    places.add(place);
  }
}
