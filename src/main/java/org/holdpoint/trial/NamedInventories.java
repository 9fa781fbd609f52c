package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.Languages;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.settings.Settings;
import org.holdpoint.settings.SettingsFacts;
import org.holdpoint.settings.Written;
import org.holdpoint.source.Beside;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Tree;

/// The inventories that the settings name, among the judged files or read beside them, and those beside a text that are called like one; `incomplete` could not be loaded. Without a text that does something to hosts, none is
/// looked for.
record NamedInventories(List<Fact> facts, List<SourceFile> beside, List<Incomplete> incomplete) {

  private static final Set<String> STEMS = Set.of("hosts", "inventory", "inventories", "capacity");

  static NamedInventories of(Settings settings, List<Document> judged, Tree around, Function<SourceFile, Stream<Document>> reader) {
    var texts = judged.stream().filter(document -> document instanceof Declaration declared && declared.facts().stream().anyMatch(CommandFact.class::isInstance)).map(document -> document.file().path())
        .collect(Collectors.toSet());
    if (texts.isEmpty()) {
      return new NamedInventories(List.of(), List.of(), List.of());
    }
    var found = new Found(around.beside(), reader, judged.stream().map(document -> document.file().path()).collect(Collectors.toSet()));
    settings.inventories().forEach(inventory -> found.named(settings, inventory, judged));
    if (settings.inventories().isEmpty()) {
      found.read(path -> (STEMS.contains(SourceFile.stem(path)) || variables(path)) && texts.stream().anyMatch(text -> text.startsWith(around(path))), _ -> true);
    }
    found.lists(HostFiles.read(judged), around.files());
    return new NamedInventories(List.copyOf(found.facts), List.copyOf(found.beside), List.copyOf(found.incomplete));
  }

  private static boolean variables(String path) {
    return ("/" + path).contains("/group_vars/") || ("/" + path).contains("/host_vars/");
  }

  /// The folder whose texts a file is for: its own; of variables the one that their folder is in.
  private static String around(String path) {
    var from = Math.max(("/" + path).lastIndexOf("/group_vars/"), ("/" + path).lastIndexOf("/host_vars/"));
    return from < 0 ? folder(path) : path.substring(0, from);
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static final class Found {

    private final Beside around;
    private final Function<SourceFile, Stream<Document>> reader;
    private final Set<String> judged;
    private final List<Fact> facts = new ArrayList<>();
    private final List<SourceFile> beside = new ArrayList<>();
    private final List<Incomplete> incomplete = new ArrayList<>();

    Found(Beside around, Function<SourceFile, Stream<Document>> reader, Set<String> judged) {
      this.around = around;
      this.reader = reader;
      this.judged = judged;
    }

    /// One of the settings. A file that both sides hold has one name; what it says of either side is among its own facts, unless it is read as something else.
    void named(Settings settings, Written inventory, List<Document> documents) {
      var among = documents.stream().filter(document -> names(settings, inventory, document.file().path(), document.file().key())).toList();
      among.forEach(document -> {
        facts.add(SettingsFacts.inventory(inventory, document.file().path(), true));
        if (document.file().side() == Side.HEAD && !(document instanceof Declaration declared && Languages.lists(declared))) {
          facts.addAll(Languages.inventory(document.file()));
        }
      });
      if (among.isEmpty()) {
        var before = beside.size();
        read(path -> names(settings, inventory, path, path), file -> {
          facts.add(SettingsFacts.inventory(inventory, file.path(), true));
          return true;
        });
        if (beside.size() == before) {
          facts.add(SettingsFacts.inventory(inventory, inventory.text(), false));
        }
      }
    }

    /// Files with a host in each line, by the names that commands call them.
    void lists(Set<String> names, List<SourceFile> files) {
      if (!names.isEmpty()) {
        Predicate<String> wanted = path -> names.stream().anyMatch(name -> path.equals(name) || path.endsWith("/" + name));
        Stream.concat(files.stream().filter(file -> wanted.test(file.path())), around.read(wanted, Set.of()).files().stream()).forEach(file -> facts.addAll(Languages.hostList(file)));
      }
    }

    void read(Predicate<String> wanted, Predicate<SourceFile> taken) {
      var reading = around.read(path -> !judged.contains(path) && wanted.test(path), Set.of());
      incomplete.addAll(reading.incomplete());
      for (var file : reading.files()) {
        var said = reader.apply(file).filter(Declaration.class::isInstance).map(Declaration.class::cast).filter(Languages::lists).flatMap(one -> one.facts().stream()).toList();
        var all = said.isEmpty() ? Languages.inventory(file) : said;
        if (!all.isEmpty() && taken.test(file)) {
          beside.add(file);
          facts.addAll(all);
        }
      }
    }

    /// Paths in the settings start from their folder.
    private static boolean names(Settings settings, Written inventory, String path, String key) {
      var wanted = inventory.text().startsWith("./") ? inventory.text().substring(2) : inventory.text();
      return settings.globRoot().seen(path, key).equals(wanted);
    }
  }
}
