package org.holdpoint.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.Languages;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// How the SQL files of others are read, by the dialect that their index names: which language each is taken for, the statements that say something, the lines unread, and the labelled lines of
/// which no fact speaks.
public final class SqlFigures {

  private static final Path LISTED = Path.of("target", "coverage", "sql.txt");

  private final Path folder;
  private final Map<String, List<Label>> labels;
  private final Map<String, Sum> sums = new TreeMap<>();
  private final List<String> listed = new ArrayList<>();

  private record Label(int line, String label, String text) {}

  private static final class Sum {
    private int files;
    private int statements;
    private int unread;
    private int labelled;
    private int silent;
    private final Map<String, Integer> languages = new TreeMap<>();
  }

  private SqlFigures(Path folder) throws IOException {
    this.folder = folder;
    labels = rows("labels.tsv").stream().filter(row -> row.size() > 2)
        .collect(Collectors.groupingBy(row -> row.get(0), Collectors.mapping(row -> new Label(Integer.parseInt(row.get(1)), row.get(2), row.size() > 3 ? row.get(3) : ""), Collectors.toList())));
  }

  /// `folder`: holds `index.tsv` and `labels.tsv`. Prints a line a dialect; what is unread or silent is listed below `target`. A second word is the only dialect that is looked at.
  public static void main(String... arguments) throws IOException {
    var figures = new SqlFigures(Path.of(arguments[0]));
    for (var row : figures.rows("index.tsv")) {
      if (arguments.length < 2 || row.get(2).equals(arguments[1])) {
        figures.measure(row.get(0), row.get(2));
      }
    }
    Files.createDirectories(LISTED.getParent());
    Files.write(LISTED, figures.listed);
    System.out.printf("%-14s %5s %10s %6s %8s %7s  %s%n", "dialect", "files", "statements", "unread", "labelled", "silent", "taken for");
    figures.sums.forEach((dialect, sum) -> System.out.printf("%-14s %5d %10d %6d %8d %7d  %s%n", dialect, sum.files, sum.statements, sum.unread, sum.labelled, sum.silent, sum.languages));
    System.out.println("listed: " + LISTED);
  }

  private List<List<String>> rows(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name)).stream().skip(1).filter(line -> !line.isBlank()).map(line -> List.of(line.split("\t", -1))).toList();
  }

  private void measure(String path, String dialect) throws IOException {
    var inside = path.startsWith(folder.getFileName() + "/") ? path.substring(path.indexOf('/') + 1) : path;
    var file = SourceReader.read(Files.readAllBytes(folder.resolve(inside)), path, path, Side.HEAD);
    var sum = sums.computeIfAbsent(dialect, _ -> new Sum());
    sum.files++;
    var document = Languages.document(file, Optional.empty(), Settings.none());
    sum.languages.merge(document.map(SqlFigures::language).orElse("none"), 1, Integer::sum);
    if (document.isPresent() && document.get() instanceof Declaration declaration) {
      declaration(declaration, file, sum);
    } else {
      listed.add(dialect + "\tno declaration\t" + path);
    }
  }

  private static String language(Document document) {
    return switch (document) {
      case Document.State state -> state.language().name();
      case Document.Script script -> script.language().name();
      case Declaration declaration -> declaration.language();
    };
  }

  private void declaration(Declaration declaration, SourceFile file, Sum sum) {
    sum.statements += (int) declaration.facts().stream().map(Fact::within).distinct().count();
    declaration.coverage().unread().forEach(span -> listed.add("unread\t" + span.place() + "\t" + file.lines().get(span.line() - 1).text()));
    sum.unread += declaration.coverage().unread().size();
    for (var label : labels.getOrDefault(file.path(), List.of())) {
      sum.labelled++;
      if (declaration.facts().stream().noneMatch(fact -> fact.within().line() <= label.line() && label.line() <= fact.within().endLine())) {
        sum.silent++;
        listed.add("silent\t" + file.path() + ":" + label.line() + "\t" + label.label() + "\t" + label.text());
      }
    }
  }
}
