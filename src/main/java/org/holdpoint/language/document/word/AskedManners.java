package org.holdpoint.language.document.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What values say of how something is done, where their names ask for it, by asked-manners.tsv.
final class AskedManners {

  /// @param careful whether it is done with care
  record Said(String sort, boolean careful) {}

  private record Row(String sort, List<Set<String>> names, Set<String> careful, Set<String> careless) {}

  private static final List<Row> ROWS = Tables.rows("asked-manners.tsv").stream().map(row -> new Row(row.getFirst(), Stream.of(row.get(1).split(" ")).map(name -> Set.of(name.split("\\+"))).toList(), Set.of(row.get(2).split(" ")), Set.of(row.get(3).split(" ")))).toList();
  /// Some word of a row's names, so that most names are done with at once.
  private static final Set<String> ASKED = new HashSet<>(ROWS.stream().flatMap(row -> row.names().stream()).flatMap(Set::stream).toList());
  private static final Set<String> DENIALS = Set.of("not", "non", "never");
  private static final int MOST = 4;

  private AskedManners() {}

  /// One for each sort that the last name, or the block around it, asks for. `path` are the names from the outside in.
  static List<Said> of(List<String> path, String said) {
    var names = new HashSet<String>();
    path.subList(Math.max(0, path.size() - 2), path.size()).forEach(name -> names.addAll(NameWords.plain(name)));
    if (names.stream().noneMatch(ASKED::contains)) {
      return List.of();
    }
    var words = NameWords.plain(said);
    var denied = words.stream().anyMatch(DENIALS::contains);
    return words.size() > MOST ? List.of() : ROWS.stream().filter(row -> row.names().stream().anyMatch(names::containsAll)).flatMap(row -> words.stream().anyMatch(row.careless()::contains) ? Stream.of(new Said(row.sort(), denied))
        : words.stream().anyMatch(row.careful()::contains) ? Stream.of(new Said(row.sort(), !denied)) : Stream.<Said>empty()).toList();
  }
}
