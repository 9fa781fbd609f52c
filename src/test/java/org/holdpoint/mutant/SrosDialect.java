package org.holdpoint.mutant;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Nokia SR OS, classic CLI.
final class SrosDialect implements Dialect {

  @Override
  public String name() {
    return "sros";
  }

  @Override
  public Router router(long seed) {
    return SrosConfigs.router(seed);
  }

  @Override
  public List<PrintedLine> print(Router router, Form form) {
    return SrosPrinter.print(router, form);
  }

  @Override
  public List<String> operational() {
    return List.of("admin save");
  }

  @Override
  public int kindWords(List<String> header) {
    return 1;
  }

  /// `router` alone means `router Base`.
  @Override
  public String renamed(String name) {
    return name.equals("router") ? "router Base" : name;
  }

  @Override
  public String closing() {
    return "exit";
  }

  @Override
  public Optional<String> ownClosing(String block) {
    return Optional.empty();
  }

  @Override
  public Device device(Vocabulary vocabulary, List<PrintedLine> lines) {
    return new Classic(vocabulary);
  }

  /// `exit` goes back to where the current level was entered from, at the root it does nothing; `exit all` goes to the root; a line that the context does not know is
  /// rejected, opens nothing and changes nothing.
  private static final class Classic implements Device {
    private final Vocabulary vocabulary;
    private final Deque<List<String>> cameFrom = new ArrayDeque<>();
    private List<String> here = List.of();

    private Classic(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
    }

    @Override
    public Landing type(String line) {
      if (line.isEmpty() || line.startsWith("#") || line.startsWith("echo ")) {
        return new Landing(here, true);
      }
      if (line.equals("exit all")) {
        var left = here;
        cameFrom.clear();
        here = List.of();
        return new Landing(left, true);
      }
      if (line.equals("exit")) {
        var left = here;
        here = cameFrom.isEmpty() ? List.of() : cameFrom.pop();
        return new Landing(left, true);
      }
      var start = line.startsWith("/") ? List.<String>of() : here;
      var reached = TrueReplay.reached(vocabulary, start, Vocabulary.words(line.startsWith("/") ? line.substring(1) : line));
      reached.filter(context -> !context.equals(start)).ifPresent(context -> {
        cameFrom.push(here);
        here = context;
      });
      return new Landing(start, reached.isPresent());
    }
  }
}
