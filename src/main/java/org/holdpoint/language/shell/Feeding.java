package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.language.shell.Expansion.Field;

/// `xargs` and `parallel`: a program that is called with what is read (POSIX.1-2017 XCU "xargs"; GNU findutils, xargs(1); GNU parallel(1)).
final class Feeding {

  private final Programs programs;

  Feeding(Programs programs) {
    this.programs = programs;
  }

  void run(String name, Wrapper wrapper, List<Field> words, Optional<Integer> command, State state, Around around) {
    var colons = index(words, ":::");
    var end = colons.orElse(words.size());
    if (command.isEmpty() || command.get() >= end) {
      programs.called(words, state, around);
      return;
    }
    var own = words.subList(0, command.get());
    var called = words.subList(command.get(), end);
    var place = words.getFirst();
    var fed = colons.map(at -> words.subList(at + 1, words.size()).stream().map(Field::texts).toList()).orElseGet(() -> around.feed().map(Feeding::words).orElse(List.of(Texts.open("$(", true, place.from()))));
    var sign = name.equals("parallel") ? Optional.of("{}") : wrapper.value(own, "-I", "--replace").flatMap(field -> field.texts().known())
        .or(() -> own.stream().anyMatch(field -> field.texts().known().filter(text -> text.equals("-i")).isPresent()) ? Optional.of("{}") : Optional.empty());
    var alone = name.equals("parallel") || sign.isPresent() || wrapper.value(own, "-n", "--max-args").isPresent() || wrapper.value(own, "-L", "--max-lines").isPresent();
    var inner = around(name, wrapper, own, alone, fed, place, around).through(name).fed(Optional.empty());
    if (sign.isPresent() && called.stream().anyMatch(field -> field.written().contains(sign.get()))) {
      programs.run(Programs.replaced(called, sign.get(), either(fed)), state, inner);
    } else {
      var more = alone ? List.of(either(fed)) : fed;
      programs.run(Stream.concat(called.stream(), more.stream().map(texts -> new Field(texts, written(texts), true, place.from(), place.to()))).toList(), state, inner);
    }
  }

  private static Around around(String name, Wrapper wrapper, List<Field> own, boolean alone, List<Texts> fed, Field place, Around around) {
    var at = around.source().placed(place.from(), place.to());
    var jobs = (name.equals("parallel") ? wrapper.value(own, "-j", "--jobs") : wrapper.value(own, "-P", "--max-procs")).flatMap(field -> field.texts().known()).filter(text -> text.matches("\\d{1,6}")).map(Long::parseLong);
    var known = fed.stream().allMatch(texts -> texts.known().isPresent());
    Value<Long> times = !alone ? around.repeated() : known ? new Value.Known<>((long) fed.size(), at) : new Value.Unknown<>("what it reads is not known", at);
    var inner = alone ? around.loop(times, new Value.Absent<>(), around.header().orElse(at), around.exits()) : around;
    return jobs.isPresent() ? inner.apart(new Value.Known<>(jobs.get(), at)) : name.equals("parallel") ? inner.apart(new Value.Unknown<>("as many as there are processors", at)) : inner;
  }

  private static String written(Texts texts) {
    return texts.known().orElse("$(");
  }

  private static Texts either(List<Texts> fed) {
    return fed.stream().reduce(Texts::or).orElse(Texts.EMPTY);
  }

  /// What is read, word by word.
  private static List<Texts> words(Texts feed) {
    var known = feed.known();
    if (known.isPresent()) {
      var at = feed.all().getFirst().pieces().isEmpty() || !(feed.all().getFirst().pieces().getFirst() instanceof Text.Known(_, var place, _, _, _)) ? 0 : place;
      return Stream.of(known.get().strip().split("\\s+")).map(word -> Texts.of(word, at)).toList();
    }
    var words = new ArrayList<Texts>();
    feed.all().forEach(text -> words.add(Texts.of(Text.open(text.open().stream().findFirst().map(Outputs::line).orElse("$("), true, 0))));
    return words;
  }

  private static Optional<Integer> index(List<Field> words, String wanted) {
    for (var at = 0; at < words.size(); at++) {
      if (words.get(at).texts().known().filter(wanted::equals).isPresent()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
