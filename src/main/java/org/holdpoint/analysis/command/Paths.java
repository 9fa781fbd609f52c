package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.CommandFact.Argument;

/// Folders and keys that a command takes with all that is below them.
final class Paths {

  /// Folders of the system itself (Filesystem Hierarchy Standard 3.0, chapters 3 and 4; ShellCheck SC2114 warns of the same sort).
  private static final Set<String> SYSTEM = Set.of("/", "/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib32", "/lib64", "/media", "/mnt", "/opt", "/proc", "/root", "/run", "/sbin", "/srv", "/sys", "/usr", "/usr/bin", "/usr/lib",
      "/usr/lib64", "/usr/local", "/usr/sbin", "/usr/share", "/var", "/var/lib", "~", "$HOME", "${HOME}");
  /// What stands for a bucket and all that is in it.
  private static final List<String> STORES = List.of("s3://", "gs://", "az://", "abfs://");

  /// Variables that hold the folder of the data (PostgreSQL manual 19.2, PGDATA; image of MySQL, MYSQL_DATADIR; etcd "Configuration options", ETCD_DATA_DIR; Redis and others of packages).
  private static final Set<String> VARIABLES = Set.of("PGDATA", "MYSQL_DATADIR", "ETCD_DATA_DIR", "DATADIR", "DATA_DIR", "DATA_DIRECTORY", "KAFKA_LOG_DIRS", "VAULT_DATA_DIR");
  private static final Pattern VARIABLE = Pattern.compile("\"?\\$\\{?([A-Z_]+)(?:}|(?=[\"/*]|$))");
  /// Folders in which programs and people keep copies.
  private static final Set<String> COPIES = Set.of("backup", "backups", "pgbackrest", "barman", "restic", "borg", "borgbackup", "bareos", "bacula", "xtrabackup", "snapshots", "dumps");
  private static final Set<String> PASSING = Set.of("tmp", "temp", "cache", "staging", "test", "scratch");

  private Paths() {}

  /// Whether a path is a folder of the system, or all that is in one.
  static boolean system(String path) {
    return SYSTEM.contains(folder(path));
  }

  /// Whether a path is a folder in which a program keeps its data, or lies below one.
  static boolean data(String path) {
    return path.startsWith("/") && Data.FOLDERS.stream().anyMatch(folder -> path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/'));
  }

  /// Whether a word is the variable by which a program is told where its data are, or leads below it: `"$PGDATA"`, `${PGDATA}/base`.
  static boolean called(String word) {
    var name = VARIABLE.matcher(word);
    return name.lookingAt() && VARIABLES.contains(name.group(1));
  }

  /// Whether a path leads to where copies are kept, and to no work of a moment.
  static boolean backups(String path) {
    var names = Set.copyOf(List.of(folder(path).toLowerCase(Locale.ROOT).split("/")));
    return path.startsWith("/") && names.stream().anyMatch(COPIES::contains) && names.stream().noneMatch(PASSING::contains);
  }

  /// The absolute ones among some paths, each as a folder.
  static List<String> taken(List<String> paths) {
    return paths.stream().filter(path -> path.startsWith("/")).map(path -> folder(path).endsWith("/") ? folder(path) : folder(path) + "/").toList();
  }

  /// Loaded when a path is given that could be one.
  private static final class Data {
    static final List<String> FOLDERS = Commands.rows("/org/holdpoint/analysis/command/folders.tsv").stream().map(row -> row[0]).toList();
  }

  /// A path without what says `all in it`: `/srv` of `/srv/*` and `/srv//`.
  private static String folder(String path) {
    var end = path.length();
    while (end > 1 && (path.charAt(end - 1) == '/' || path.charAt(end - 1) == '*' && (end < 2 || path.charAt(end - 2) == '/') || path.charAt(end - 1) == '.' && path.charAt(end - 2) == '/')) {
      end--;
    }
    return path.substring(0, end);
  }

  /// Whether a path whose unknown parts are empty is far more than was meant: the root or another folder of the system, one just below the root, a whole bucket, or nothing where nothing means here.
  static boolean wideWhereBlank(Argument word, boolean hereWhereNothing) {
    if (word.open().isEmpty() || !word.mayBeBlank()) {
      return false;
    }
    var blank = word.blank();
    if (blank.isEmpty()) {
      return hereWhereNothing && !word.quoted();
    }
    for (var store : STORES) {
      if (blank.startsWith(store)) {
        var path = blank.substring(store.length());
        return path.indexOf('/') < 0 || path.indexOf('/') >= path.length() - 1 || path.substring(path.indexOf('/')).chars().allMatch(letter -> letter == '/' || letter == '*');
      }
    }
    var folder = folder(blank);
    return folder.equals("*") || system(blank) || shallow(folder) && !folder.equals(blank);
  }

  /// Whether a folder stands directly below the root: `/data`.
  private static boolean shallow(String folder) {
    return folder.startsWith("/") && folder.indexOf('/', 1) < 0 && !folder.equals("/tmp");
  }
}
