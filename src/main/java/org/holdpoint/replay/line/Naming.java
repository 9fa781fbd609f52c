package org.holdpoint.replay.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Subject;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.SourceFile;

/// Which device a file is about, and how that is known: named in the settings, else the host name that a configuration or a prompt shows, else a comment
/// `holdpoint: device X`, else the file's stem without what people append to it.
public record Naming(Subject subject, String because, Optional<Boolean> configuration) {

  private static final Pattern COMMENT = Pattern.compile("\\bholdpoint:\\s*device\\s+([A-Za-z0-9._-]+)");
  private static final Pattern SUFFIX = Pattern.compile("[-_.](running|change|before|after|rollback)$");

  /// `configuration` is what the settings, or the stem's ending, say of the kind of file: true a whole configuration, false a script, empty nothing.
  public static Naming of(SourceFile file, List<Statement> statements, Optional<String> hostName, Settings settings) {
    for (var device : settings.network().devices()) {
      var whole = settings.matches(device.configuration(), file);
      if (whole || settings.matches(device.scripts(), file)) {
        return new Naming(device(device.name()), "named in the settings", Optional.of(whole));
      }
    }
    var kind = kind(file);
    var shown = hostName.or(() -> statements.stream().flatMap(statement -> statement.prompt().stream()).map(Statement.Prompt::host).findFirst());
    if (shown.isPresent()) {
      return new Naming(device(shown.get()), "same host name", kind);
    }
    var comment = file.lines().stream().limit(200).map(line -> COMMENT.matcher(line.text())).filter(java.util.regex.Matcher::find).map(matcher -> matcher.group(1)).findFirst();
    return comment.map(name -> new Naming(device(name), "named in a comment", kind)).orElseGet(() -> new Naming(device(stem(file.stem())), "same stem", kind));
  }

  /// Whether its path alone may say that a file, not read yet, is about a device: the settings name it, or its stem does.
  public static boolean mayName(String device, String path, Settings settings) {
    return stem(SourceFile.stem(path)).equals(device) || settings.network().devices().stream().filter(one -> one.name().equals(device))
        .anyMatch(one -> settings.matches(one.configuration(), path, path) || settings.matches(one.scripts(), path, path));
  }

  private static Subject device(String name) {
    return new Subject("device", name);
  }

  private static String stem(String stem) {
    var matcher = SUFFIX.matcher(stem);
    return matcher.find() && matcher.start() > 0 ? stem(stem.substring(0, matcher.start())) : stem;
  }

  private static Optional<Boolean> kind(SourceFile file) {
    var matcher = SUFFIX.matcher(file.stem());
    return matcher.find() ? Optional.of(!List.of("change", "rollback").contains(matcher.group(1))) : Optional.empty();
  }
}
