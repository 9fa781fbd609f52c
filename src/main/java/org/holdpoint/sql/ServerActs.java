package org.holdpoint.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.fact.AccessFact.SessionStatement;

/// Statements that take away, or give back, what holds a server up beside rights and rows: its logs, its copies, its guards, its service (`server-acts.tsv`, with its sources). Their words are of one database each, so
/// that they are known where nothing else says for which one a file is.
final class ServerActs {

  private record Act(String sort, String what, String value, Pattern statement) {}

  private static final class Rows {
    private static final Map<String, List<Act>> BY_HEAD = rows();
  }

  /// The first words, for a look that costs little.
  private static final Set<String> HEADS = Set.of("PURGE", "RESET", "STOP", "START", "SET", "ALTER", "DROP", "SELECT", "SYSTEM", "DETACH", "SHUTDOWN", "PAUSE", "RESUME", "CREATE", "MERGE", "UNINSTALL", "EXEC", "EXECUTE", "DBMS_SCHEDULER", "REMOVE", "COPY");
  /// (characters) None of them is longer.
  private static final int LONGEST = 2_000;

  private ServerActs() {}

  static Optional<SessionStatement> of(Chunk statement, Place place, String dialect) {
    var text = statement.text();
    var head = Words.at(Words.first(text.substring(0, Math.min(text.length(), 16)), 1), 0);
    return !HEADS.contains(head) || text.length() > LONGEST ? Optional.empty() : Rows.BY_HEAD.getOrDefault(head.equals("EXECUTE") ? "EXEC" : head, List.of()).stream().flatMap(act -> names(act, text).stream().map(names ->
            new SessionStatement(place.key("session-statement", statement), place.at(statement), place.at(statement), dialect, statement.order(), act.sort(), names))).findFirst();
  }

  /// What it is about, and what it is then.
  private static Optional<List<String>> names(Act act, String text) {
    var said = act.statement().matcher(text);
    return said.matches() ? Optional.of(List.of(filled(act.what(), said), filled(act.value(), said))) : Optional.empty();
  }

  private static String filled(String words, Matcher said) {
    var filled = words;
    for (var group = 1; group <= said.groupCount(); group++) {
      filled = filled.replace("$" + group, said.group(group) == null ? "" : said.group(group).strip().replaceAll("[\"`\\[\\]]", ""));
    }
    return filled;
  }

  private static Map<String, List<Act>> rows() {
    try (var in = ServerActs.class.getResourceAsStream("server-acts.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
          .collect(Collectors.groupingBy(cells -> cells[0].toUpperCase(Locale.ROOT), Collectors.mapping(cells -> new Act(cells[1], cells[2], cells[3], Pattern.compile("(?is)" + cells[4] + "\\s*")), Collectors.toList())));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
