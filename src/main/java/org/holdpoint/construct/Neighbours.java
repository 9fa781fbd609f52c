package org.holdpoint.construct;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.construct.Said.Fields;
import org.holdpoint.construct.Said.Literal;
import org.holdpoint.replay.Bonds;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.source.Folders;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Programs of one side, and the files that say what names stand for in them: `import { BACKUP_DAYS } from "./limits"` (ECMAScript 2025, "Imports"; Python reference 7.11, "The import statement").
public final class Neighbours implements JointLanguage.Joint {

  private static final Pattern SCRIPT = Pattern.compile("(?:from|require\\(|import)\\s*[\"'](\\.{1,2}/[^\"']+)[\"']");
  private static final Pattern MODULE = Pattern.compile("^\\s*(?:from\\s+\\.*([\\w.]*)\\s+import\\s+\\(?\\s*(\\w+)|import\\s+([\\w.]+))");
  private static final List<String> ENDINGS = List.of(".ts", ".mts", ".cts", ".js", ".mjs", ".cjs", "/index.ts", "/index.js");
  private static final String PYTHON = ".py";

  private final Map<String, SourceFile> files;
  private final Predicate<Span> brought;
  private final Map<String, String> groups;
  private final BiFunction<SourceFile, Function<List<String>, Optional<Said>>, Optional<Declared>> reader;
  private final Map<String, Program.Constant> constants = new ConcurrentHashMap<>();

  /// @param programs whether a file is a program of the language
  /// @param reader what a program declares, with what names stand for that it imports
  public Neighbours(Collection<SourceFile> all, Predicate<SourceFile> programs, Predicate<Span> brought, BiFunction<SourceFile, Function<List<String>, Optional<Said>>, Optional<Declared>> reader) {
    this.files = all.stream().collect(Collectors.toMap(SourceFile::key, file -> file, (one, _) -> one, HashMap::new));
    this.brought = brought;
    this.reader = reader;
    var bonds = new Bonds();
    files.values().stream().filter(programs).forEach(program -> leads(program).stream().filter(files::containsKey).forEach(key -> bonds.bind(program.key(), key)));
    this.groups = bonds.all();
  }

  /// Whether a file may be a program, or say something for one, by its name.
  public static boolean joins(String path) {
    return path.endsWith(PYTHON) || ENDINGS.stream().anyMatch(path::endsWith);
  }

  /// The files of the same tree that a file may import.
  public static Set<String> leads(SourceFile file) {
    return file.binary() ? Set.of() : file.lines().stream().map(line -> line.text()).filter(text -> text.contains("from") || text.contains("import") || text.contains("require(")).flatMap(text -> named(file, text)).collect(Collectors.toSet());
  }

  private static Stream<String> named(SourceFile file, String text) {
    var folder = Folders.around(file.key());
    if (!file.name().endsWith(PYTHON)) {
      var found = SCRIPT.matcher(text);
      return found.find() ? scripts(folder, found.group(1)) : Stream.of();
    }
    var found = MODULE.matcher(text);
    if (!found.find()) {
      return Stream.of();
    }
    var module = found.group(3) != null ? found.group(3) : found.group(1);
    return Stream.of(module, module + "." + found.group(2)).map(path -> path.replaceAll("^\\.+|\\.+$", "")).filter(path -> !path.isEmpty()).flatMap(path -> modules(folder, path.replace('.', '/')));
  }

  private static Stream<String> scripts(String folder, String path) {
    return Folders.along(folder, path).stream().flatMap(key -> Stream.concat(Stream.of(key), ENDINGS.stream().map(ending -> key.replaceFirst("\\.js$", "") + ending)));
  }

  /// Beside the file, or below one of the folders around it.
  private static Stream<String> modules(String folder, String path) {
    return Stream.concat(Stream.iterate(folder, at -> !at.equals("."), Folders::around), Stream.of(".")).flatMap(at -> Folders.along(at, path + PYTHON).stream());
  }

  @Override
  public Optional<String> group(SourceFile file) {
    return Optional.ofNullable(groups.get(file.key()));
  }

  @Override
  public Optional<Declared> read(SourceFile file) {
    return reader.apply(file, path -> said(file, path));
  }

  /// What a name in full stands for: its first words lead to a file, the others to what is said there.
  private Optional<Said> said(SourceFile file, List<String> path) {
    var folder = Folders.around(file.key());
    return IntStream.range(1, path.size()).map(length -> path.size() - length).boxed().flatMap(length -> {
      var module = String.join("/", path.subList(0, length));
      var keys = file.name().endsWith(PYTHON) ? modules(folder, module) : module.startsWith(".") ? scripts(folder, module) : Stream.<String>of();
      return keys.filter(files::containsKey).limit(1).flatMap(key -> in(files.get(key), path.subList(length, path.size())).stream());
    }).findFirst();
  }

  /// A text, a number or a truth; told there where the change brings it.
  private Optional<Said> in(SourceFile file, List<String> names) {
    var constant = constants.computeIfAbsent(file.key(), _ -> Program.constants(file));
    var said = constant.of(names.getFirst());
    for (var at = 1; at < names.size(); at++) {
      var name = names.get(at);
      // What a class has stands under its own name.
      said = said.isEmpty() && at == names.size() - 1 ? constant.of(name) : said.flatMap(one -> one instanceof Fields fields && fields.rest().isEmpty() ? fields.value(name) : Optional.empty());
    }
    return said.filter(Literal.class::isInstance).map(one -> new Literal(((Literal) one).text(), brought.test(one.at()), one.at()));
  }
}
