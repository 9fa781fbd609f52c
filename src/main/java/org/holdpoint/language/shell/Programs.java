package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.language.shell.Expansion.Field;
import org.holdpoint.replay.Embedded;

/// Programs that a script calls, and those that they call in turn.
final class Programs {

  private static final Set<String> SHELLS = Set.of("sh", "bash", "dash", "ksh", "zsh", "ash");
  private static final int MOST_TOLD = 100;
  private static final Set<String> LATER = Set.of("at", "batch");
  private static final Set<String> PODS = Set.of("kubectl", "oc");
  private static final Set<String> CONTAINERS = Set.of("docker", "podman", "nerdctl", "docker-compose", "lxc");
  private static final Set<String> CONTAINER_VALUES = Set.of("-e", "--env", "--env-file", "-u", "--user", "-w", "--workdir", "--detach-keys", "-n", "--namespace", "-c", "--container", "-f", "--filename", "--context",
      "--kubeconfig", "--index", "-p", "--project-name", "--file", "-H", "--host");

  private final Runner runner;
  private final Feeding feeding;

  Programs(Runner runner) {
    this.runner = runner;
    feeding = new Feeding(this);
  }

  /// A program with its words; the first word is its name.
  void run(List<Field> words, State state, Around around) {
    var name = words.getFirst().texts().known().map(text -> text.substring(text.lastIndexOf('/') + 1)).orElse("");
    if (SHELLS.contains(name)) {
      shell(name, words, state, around);
    } else if (LATER.contains(name) && fed(around)) {
      // What stands there runs later, and in a shell of its own (POSIX.1-2017 XCU "at").
      runner.inside(Inner.of(around.feed().orElseThrow(), words.getFirst().from(), around.source()), state.copy(), around.maybe(false).through("at").fed(Optional.empty()));
    } else if (PODS.contains(name) || CONTAINERS.contains(name)) {
      container(name, words, state, around);
    } else {
      Wrapper.of(name).ifPresentOrElse(wrapper -> wrapped(name, wrapper, words, state, around), () -> called(words, state, around));
    }
  }

  void called(List<Field> words, State state, Around around) {
    if (fed(around) && words.getFirst().texts().known().filter("socat"::equals).isPresent()) {
      told(words.getFirst(), state, around);
    }
    var rest = words.subList(1, words.size());
    runner.found().add(words.getFirst(), rest, state, around);
    words.getFirst().texts().known().map(name -> name.substring(name.lastIndexOf('/') + 1))
        .ifPresent(name -> Stream.of(Queries.of(name, rest, around).stream(), ClusterPatches.of(name, rest, around).stream(), PutDocuments.of(name, rest, around).stream(), Spoken.of(name, words, around).stream()).flatMap(found -> found).forEach(text -> runner.found().embed(text, around)));
  }

  /// What a program that only carries text is given: a call of it for each line or part of a line, with the words that stand there (HAProxy Management Guide 9.3: `;` parts commands).
  private void told(Field program, State state, Around around) {
    around.feed().orElseThrow().all().stream().limit(MOST_TOLD).forEach(text -> text.known().ifPresent(known -> Stream.of(known.split("[;\\n]")).filter(line -> !line.isBlank())
        .forEach(line -> runner.found().add(program, Stream.of(line.strip().split("\\s+")).map(word -> new Field(Texts.of(word, program.from()), word, false, program.from(), program.to())).toList(), state, around.fed(Optional.empty())))));
  }

  private void wrapped(String name, Wrapper wrapper, List<Field> words, State state, Around around) {
    var command = wrapper.command(words);
    switch (name) {
      case "ssh" -> remote(wrapper, words, command, state, around);
      case "xargs", "parallel" -> feeding.run(name, wrapper, words, command, state, around);
      case "su", "runuser", "flock" -> {
        var text = wrapper.value(words, "-c", "--command");
        if (text.isPresent()) {
          runner.inside(Inner.of(List.of(text.get()), around.source()), state, around.through(name));
        } else if (command.isPresent() && !name.equals("su")) {
          run(words.subList(command.get(), words.size()), state, around.through(name));
        } else {
          called(words, state, around);
        }
      }
      case "watch" -> command.ifPresentOrElse(at -> runner.inside(Inner.of(words.subList(at, words.size()), around.source()), state, around.through(name)), () -> called(words, state, around));
      default -> command.ifPresentOrElse(at -> next(words.subList(at, words.size()), state, quiet(name) ? around : around.through(name)), () -> called(words, state, around));
    }
  }

  private static boolean quiet(String name) {
    return name.equals("command") || name.equals("builtin") || name.equals("exec");
  }

  /// What `sudo`, `env` and their like call: a program, but for what only asks or prints.
  private void next(List<Field> words, State state, Around around) {
    var name = words.getFirst().texts().known().orElse("");
    if (!Set.of("-v", "-V", "echo", "printf", "test", "[", "true", "false", "cd").contains(name)) {
      run(words, state, around);
    }
  }

  /// `ssh [options] host words…`: the words are one text that the shell there reads; without words it reads what is fed.
  private void remote(Wrapper wrapper, List<Field> words, Optional<Integer> command, State state, Around around) {
    var host = new Wrapper(wrapper.letters(), wrapper.names(), 0, false).command(words);
    if (host.isEmpty()) {
      called(words, state, around);
      return;
    }
    var there = around.through("ssh").on(host(words.get(host.get()), around));
    var rest = words.subList(host.get() + 1, words.size());
    var options = rest.stream().takeWhile(field -> field.texts().known().filter(text -> text.matches("-[tTqAnNfvxX46C]+|--")).isPresent()).count();
    var text = rest.subList((int) options, rest.size());
    var session = text.isEmpty() ? Queries.session(around, host(words.get(host.get()), around).known()) : Optional.<Embedded>empty();
    if (!text.isEmpty()) {
      runner.inside(Inner.of(text, around.source()), state.copy(), there);
    } else if (session.isPresent()) {
      runner.found().embed(session.get(), around);
    } else if (fed(around)) {
      runner.inside(Inner.of(around.feed().orElseThrow(), words.getFirst().from(), around.source()), state.copy(), there.fed(Optional.empty()));
    } else {
      called(words, state, around);
    }
  }

  /// The host of `user@host`; `@hosts.txt` where a file says it; several, with commas between them, where a loop says several.
  private static Value<String> host(Field field, Around around) {
    var at = around.source().placed(field.from(), field.to());
    var names = field.texts().all().stream().map(Text::known).toList();
    return names.stream().allMatch(Optional::isPresent)
        ? new Value.Known<>(String.join(",", names.stream().map(Optional::get).map(name -> name.substring(name.indexOf('@') + 1)).distinct().toList()), at)
        : field.texts().inFile().<Value<String>>map(file -> new Value.Known<>("@" + file.substring(Outputs.LINE_OF.length()), at)).orElseGet(() -> new Value.Unknown<>("`" + field.written() + "` is not known", at));
  }

  /// Whether the script itself writes what is read here.
  private static boolean fed(Around around) {
    return around.feed().filter(texts -> texts.all().stream().anyMatch(text -> text.pieces().stream().anyMatch(Text.Known.class::isInstance))).isPresent();
  }

  /// `bash -c 'text'`, `bash <<EOF`, `bash script`.
  private void shell(String name, List<Field> words, State state, Around around) {
    var at = 1;
    while (at < words.size() && words.get(at).texts().known().filter(text -> text.matches("[-+][A-Za-z]+|--[a-z]+") && !text.matches("-[a-z]*c")).isPresent()) {
      at += words.get(at).texts().known().filter(text -> text.matches("[-+][a-z]*[oO]|--rcfile|--init-file")).isPresent() ? 2 : 1;
    }
    if (at + 1 < words.size() && words.get(at).texts().known().filter(text -> text.matches("-[a-z]*c")).isPresent()) {
      var own = state.copy();
      Runner.arguments(Held.list(words.subList(Math.min(at + 3, words.size()), words.size()).stream().map(Field::texts).toList()), own);
      runner.inside(Inner.of(words.subList(at + 1, at + 2), around.source()), own, around.through(name));
    } else if (fed(around) && (at >= words.size() || words.stream().anyMatch(word -> word.texts().known().filter("-s"::equals).isPresent()))) {
      runner.inside(Inner.of(around.feed().orElseThrow(), words.getFirst().from(), around.source()), state.copy(), around.through(name).fed(Optional.empty()));
    } else {
      called(words, state, around);
    }
  }

  /// `kubectl exec [options] pod -- words…`, `docker exec [options] container words…`.
  private void container(String name, List<Field> words, State state, Around around) {
    var exec = plain(words, 1, "exec");
    if (exec.isEmpty()) {
      called(words, state, around);
      return;
    }
    var dashes = exec.get();
    while (dashes < words.size() && words.get(dashes).texts().known().filter("--"::equals).isEmpty()) {
      dashes++;
    }
    var command = dashes < words.size() ? Optional.of(dashes + 1) : PODS.contains(name) ? Optional.<Integer>empty() : after(words, exec.get() + 1);
    if (command.filter(at -> at < words.size()).isPresent()) {
      run(words.subList(command.get(), words.size()), state, around.through(name + " exec"));
    } else {
      called(words, state, around);
    }
  }

  /// Where a word stands among the words that are no options and no values of options, if it is the first or second of them.
  private static Optional<Integer> plain(List<Field> words, int from, String wanted) {
    var seen = 0;
    for (var at = from; at < words.size() && seen < 2; at++) {
      var text = words.get(at).texts().known().orElse("");
      if (text.startsWith("-")) {
        at += CONTAINER_VALUES.contains(text) ? 1 : 0;
      } else if (text.equals(wanted)) {
        return Optional.of(at);
      } else {
        seen++;
      }
    }
    return Optional.empty();
  }

  /// Behind the name of the container.
  private static Optional<Integer> after(List<Field> words, int from) {
    for (var at = from; at < words.size(); at++) {
      var text = words.get(at).texts().known().orElse("");
      if (text.startsWith("-")) {
        at += CONTAINER_VALUES.contains(text) ? 1 : 0;
      } else {
        return Optional.of(at + 1);
      }
    }
    return Optional.empty();
  }

  /// The words with others in their places.
  static List<Field> replaced(List<Field> words, String sign, Texts by) {
    var replaced = new ArrayList<Field>();
    words.forEach(word -> {
      var known = word.texts().known().filter(text -> text.contains(sign));
      replaced.add(known.isEmpty() ? word : word.of(put(known.get(), sign, by, word.from())));
    });
    return replaced;
  }

  private static Texts put(String text, String sign, Texts by, int at) {
    var texts = Texts.EMPTY;
    var from = 0;
    for (var place = text.indexOf(sign); place >= 0; place = text.indexOf(sign, from)) {
      // A text that stands there several times is the same each time.
      texts = from == 0 ? Texts.of(text.substring(0, place), at).and(by) : texts.and(Texts.of(text.substring(from, place), at)).and(by.all().size() == 1 ? by : Texts.open(sign, false, at));
      from = place + sign.length();
    }
    return texts.and(Texts.of(text.substring(from), at));
  }
}
