package org.holdpoint.mutant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The raw text of a real file that mutants are made of, as somebody would load it: a saved configuration of IOS as it is; of an SR OS session what `info` printed, each
/// piece after the line that enters its context. `outermost` is the context of its outermost lines.
record RealBase(String path, Dialect dialect, List<String> outermost, List<String> text) {
  /// `*A:R1>config>router>isis# info`
  private static final Pattern INFO = Pattern.compile("^\\*?[A-Z]:\\S+?(>\\S+?)[#$]\\s*info\\s*$");
  private static final Pattern PROMPT = Pattern.compile("^\\*?[A-Z]:[^#$]*[#$].*");
  private static final String MOVED = "  ";
  private static final String MOVED_MARK = MOVED + "#";
  /// Contexts that are entered without a name, as the prompt shortens them; what `info` prints in others cannot be placed.
  private static final Map<String, String> NAMELESS = Map.of("config", "configure", "router", "router", "isis", "isis", "ospf", "ospf", "bgp", "bgp",
      "policy-options", "policy-options", "service", "service", "filter", "filter");

  /// The bases in a folder whose `INDEX.tsv` names the language and the path of each file. `configurations`: the label of files that hold a saved configuration → its dialect.
  static List<RealBase> in(Path folder, Dialect sros, Map<String, Dialect> configurations) throws IOException {
    try (var index = Files.lines(folder.resolve("INDEX.tsv"), StandardCharsets.UTF_8)) {
      return index.map(row -> row.split("\t")).filter(row -> row.length > 1).flatMap(row -> switch (row[0]) {
        case String label when configurations.containsKey(label) -> Stream.of(new RealBase(row[1], configurations.get(label), IosPrinter.CONFIGURE, straightened(lines(folder.resolve(row[1])))));
        case "sros-classic" -> Stream.of(new RealBase(row[1], sros, List.of(), printed(lines(folder.resolve(row[1]))))).filter(base -> !base.text().isEmpty());
        default -> Stream.<RealBase>empty();
      }).toList();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).lines().toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /// As the device saves it. The pages of a manual (Huawei's) lose the first blank of each line and then move the outermost ones two to the right: a text that begins with such
  /// a mark has its outermost lines at column 2, those of its blocks at 0, and what is inside those at 1. Any other text is as it was.
  static List<String> straightened(List<String> text) {
    if (text.stream().filter(line -> !line.isBlank()).findFirst().filter(line -> line.startsWith(MOVED_MARK)).isEmpty()) {
      return text;
    }
    var straight = new ArrayList<String>();
    var deep = false;
    for (var line : text) {
      var outermost = line.startsWith(MOVED) && !line.startsWith(MOVED + " ") && (!deep || line.startsWith(MOVED_MARK));
      straight.add(outermost || line.isBlank() ? line.strip() : " " + line.stripTrailing());
      deep = !outermost && (line.startsWith(" ") || line.isBlank() && deep);
    }
    return List.copyOf(straight);
  }

  /// What `info` printed in a session, each piece between the line that enters its context and `exit all`.
  private static List<String> printed(List<String> session) {
    var text = new ArrayList<String>();
    for (var index = 0; index < session.size(); index++) {
      var prompt = INFO.matcher(session.get(index));
      var contexts = prompt.matches() ? List.of(prompt.group(1).substring(1).split(">")) : List.<String>of();
      if (contexts.isEmpty() || !NAMELESS.keySet().containsAll(contexts)) {
        continue;
      }
      var piece = session.subList(index + 1, session.size()).stream().takeWhile(line -> !PROMPT.matcher(line).matches())
          .filter(line -> !line.isBlank() && !line.startsWith("-") && !line.startsWith("#")).toList();
      text.add(String.join(" ", contexts.stream().map(NAMELESS::get).toList()));
      text.addAll(piece);
      text.add("exit all");
    }
    return List.copyOf(text);
  }
}
