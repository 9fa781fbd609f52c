package org.holdpoint.language.document.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a name means, and which of its values guards less. `not` are words that its name must not have, `outside` those that the blocks around it must not have. `weaker` is `less`, `more`, `tolerance` (more, but 0 is the strictest), `false`, `true`, `fewer`, `unset`, `exempt` (whoever is named is not held), `none`, or a class of words.tsv.
public record Term(String meaning, String concern, boolean firm, String weaker, List<Needed> needed, Set<String> not, Set<String> outside) {

  public static final Term OTHER = new Term("other", "none", false, "none", List.of(), Set.of(), Set.of());

  /// Words of which one must be there; `own`: in the last name of the path.
  record Needed(Set<String> words, boolean own) {}

  /// A row of vocabulary.tsv.
  static Term row(List<String> cells) {
    var words = Arrays.asList(cells.get(4).split(" "));
    var needed = words.stream().filter(word -> !word.startsWith("!") && !word.startsWith("^"))
        .map(word -> new Needed(Set.of(word.replace("~", "").split("\\|")), word.startsWith("~"))).toList();
    return new Term(cells.get(0), cells.get(1), cells.get(2).equals("firm"), cells.get(3), needed,
        marked(words, "!"), marked(words, "^"));
  }

  /// The words that a row of vocabulary.tsv asks for.
  static List<String> asked(List<String> cells) {
    var all = new ArrayList<String>();
    for (var words : cells.get(4).split(" ")) {
      if (!words.startsWith("!") && !words.startsWith("^")) {
        all.addAll(List.of(words.replace("~", "").split("\\|")));
      }
    }
    return all;
  }

  private static Set<String> marked(List<String> words, String mark) {
    return Set.copyOf(words.stream().filter(word -> word.startsWith(mark)).flatMap(word -> Stream.of(word.substring(1).split("\\|"))).toList());
  }

  /// The same meaning for a name below it that says only whether, or how much.
  public Term as(String otherWeaker) {
    return new Term(meaning, concern, firm, otherWeaker, needed, not, outside);
  }

  /// The same meaning for a name below it that may be tuned.
  Term softly(String otherWeaker) {
    return new Term(meaning, concern, false, otherWeaker, needed, not, outside);
  }

  /// What a name means that leaves this out.
  Term around() {
    return new Term("bypass", concern, firm, "true", needed, not, outside);
  }

  public boolean known() {
    return !meaning.equals(OTHER.meaning);
  }
}
