package org.holdpoint.language.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.language.shell.Expansion.Field;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceMap;

/// Programs whose options are a language of their own: a call of one is handed on, its words as the shell gives them; where nobody knows what a word comes to, it is as it is written (Apache Kafka documentation, "Authorization and ACLs").
final class Spoken {

  /// Program → language.
  private static final Map<String, String> LANGUAGES = Map.of("kafka-acls", "kafka-acl", "kafka-acls.sh", "kafka-acl");
  /// (values) Of more that a loop goes through nobody wants to read.
  private static final int MOST = 20;

  private Spoken() {}

  /// The call that a command with this name is: an option whose value a loop goes through stands there once for each.
  static Optional<Embedded> of(String name, List<Field> words, Around around) {
    var language = LANGUAGES.get(name);
    if (language == null) {
      return Optional.empty();
    }
    var call = IntStream.range(0, words.size()).boxed().flatMap(at -> said(at == 0 ? "" : first(words.get(at - 1)), words.get(at))).collect(Collectors.joining(" "));
    var at = around.source().placed(words.getFirst().from(), Math.max(words.getFirst().to(), words.getLast().to()));
    return Optional.of(new Embedded(Optional.of(language), call, SourceMap.standing(List.of(at))));
  }

  private static Stream<String> said(String before, Field word) {
    var texts = word.texts().all().stream().limit(MOST).map(text -> text.known().orElse(word.written())).toList();
    var more = texts.stream().skip(1).flatMap(text -> option(before) ? Stream.of(before, text) : Stream.of(text));
    return Stream.concat(Stream.of(texts.getFirst()), more).map(Spoken::quoted);
  }

  private static boolean option(String word) {
    return word.startsWith("--") && !word.contains("=");
  }

  private static String first(Field word) {
    return word.texts().known().orElse("");
  }

  /// In quotes, so that blanks part nothing.
  private static String quoted(String text) {
    return "'" + text.replace("'", "").replace("\n", " ") + "'";
  }
}
