package org.holdpoint.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;

/// What `holdpoint.yaml` says. `globRoot` says from where all globs are matched. `exclude` are the files that are never judged, `context` those that are read
/// beside what is judged. `inventories` are paths from the folder of the settings file. `organisation` is whose people may supervise; `locale` is `en` or `ko`.
public record Settings(GlobRoot globRoot, List<Glob> exclude, List<Glob> context, Network network, Calendar calendar, List<Written> inventories,
    List<Command> commands, List<Artifact> artifacts, Tuning tuning, Optional<VersionRange> requiredVersion, Optional<Written> organisation,
    Optional<String> locale) {

  public Settings {
    exclude = List.copyOf(exclude);
    context = List.copyOf(context);
    inventories = List.copyOf(inventories);
    commands = List.copyOf(commands);
    artifacts = List.copyOf(artifacts);
  }

  /// Settings that only leave files out and name the network.
  public Settings(GlobRoot globRoot, List<Glob> exclude, Network network) {
    this(globRoot, exclude, List.of(), network, Calendar.none(), List.of(), List.of(), List.of(), Tuning.none(), Optional.empty(), Optional.empty(),
        Optional.empty());
  }

  /// No settings at all.
  public static Settings none() {
    return new Settings(GlobRoot.keys(), List.of(), Network.none());
  }

  /// The same, with globs that are matched from elsewhere.
  public Settings from(GlobRoot root) {
    return new Settings(root, exclude, context, network, calendar, inventories, commands, artifacts, tuning, requiredVersion, organisation, locale);
  }

  /// The same with inventories that are named besides, as paths from the folder of the globs.
  public Settings with(List<Written> others) {
    return new Settings(globRoot, exclude, context, network, calendar, Stream.concat(inventories.stream(), others.stream()).toList(), commands, artifacts, tuning, requiredVersion, organisation, locale);
  }

  /// Whether the file that would have this path and key is excluded, itself or with a folder above it.
  public boolean excludes(String path, String key) {
    if (exclude.isEmpty()) {
      return false;
    }
    var seen = globRoot.seen(path, key);
    return exclude.stream().anyMatch(glob -> glob.covers(seen));
  }

  /// Whether one of the globs matches a file, itself or with a folder above it.
  public boolean matches(List<Glob> globs, SourceFile file) {
    return matches(globs, file.path(), file.key());
  }

  /// The same for the file that would have this path and key.
  public boolean matches(List<Glob> globs, String path, String key) {
    var seen = globRoot.seen(path, key);
    return globs.stream().anyMatch(glob -> glob.covers(seen));
  }
}
