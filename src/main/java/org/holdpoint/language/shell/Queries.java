package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.language.shell.Expansion.Field;
import org.holdpoint.replay.Carrier;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.machine.Entering;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// What a script hands to a client that speaks another language, SQL or that of a router: in an option, in a here-document, through a pipe. Sources: the reference pages of psql, mysql, clickhouse-client, sqlcmd,
/// sqlplus, snowsql, bq, cockroach sql; rman; nsupdate(1); AWS CLI reference, route53 change-resource-record-sets; FRR User Guide, "VTY shell": of several `-c` each is one line of the same session.
final class Queries {

  /// A client: the language that it takes, the options with a query, whether all that it is handed by options is one text, a line an option, and whether it takes what is fed to it where no option has one.
  private record Client(String language, Set<String> options, boolean lines, boolean fed) {

    Client(String language, Set<String> options) {
      this(language, options, false, true);
    }
  }

  private static final Map<String, Client> CLIENTS = Map.ofEntries(Map.entry("psql", new Client("postgresql", Set.of("-c", "--command"))), Map.entry("cockroach", new Client("cockroachdb", Set.of("-e", "--execute"))),
      Map.entry("mysql", new Client("mysql", Set.of("-e", "--execute"))), Map.entry("mariadb", new Client("mariadb", Set.of("-e", "--execute"))),
      Map.entry("clickhouse-client", new Client("clickhouse", Set.of("-q", "--query"))), Map.entry("clickhouse", new Client("clickhouse", Set.of("-q", "--query"))),
      Map.entry("sqlcmd", new Client("sqlserver", Set.of("-Q", "-q"))), Map.entry("sqlplus", new Client("oracle", Set.of())), Map.entry("snowsql", new Client("snowflake", Set.of("-q", "--query"))),
      Map.entry("bq", new Client("bigquery", Set.of())), Map.entry("rman", new Client("rman", Set.of())), Map.entry("nsupdate", new Client("document", Set.of())), Map.entry("aws", new Client("route53", Set.of("--change-batch"), false, false)), Map.entry("vtysh", new Client("frr", Set.of("-c", "--command"), true, true)));

  /// (lines) Before the configuration is entered there is `enable`, and how long a page is.
  private static final int FIRST = 3;

  private Queries() {}

  /// The queries of a call; none where the program is no client, or what it is handed is not written in the script.
  static List<Embedded> of(String program, List<Field> words, Around around) {
    var client = CLIENTS.get(program);
    if (client == null) {
      return List.of();
    }
    var found = new ArrayList<Texts>();
    for (var at = 0; at < words.size(); at++) {
      var text = words.get(at).texts().all().getFirst().blank();
      var equals = text.indexOf('=');
      if (client.options().contains(text) && at + 1 < words.size()) {
        found.add(words.get(++at).texts());
      } else if (equals > 0 && text.startsWith("--") && client.options().contains(text.substring(0, equals))) {
        found.add(words.get(at).texts().map(one -> behind(one, equals + 1)));
      } else if (program.equals("bq") && text.indexOf(' ') > 0) {
        found.add(words.get(at).texts());
      }
    }
    if (found.isEmpty() && client.fed()) {
      around.feed().ifPresent(found::add);
    }
    var texts = found.stream().map(one -> one.all().getFirst()).toList();
    return client.lines() ? texts.isEmpty() ? List.of() : embedded(client.language(), texts, around).stream().toList()
        : texts.stream().flatMap(text -> embedded(client.language(), List.of(text), around).stream()).toList();
  }

  /// What is fed to a login by SSH, where it enters the configuration of a router as one types it: no shell reads it. The script says neither which system that is; `host` is the one that it names.
  static Optional<Embedded> session(Around around, Optional<String> host) {
    var text = around.feed().map(texts -> texts.all().getFirst());
    if (text.isEmpty() || text.get().blank().lines().map(String::strip).filter(line -> !line.isEmpty()).limit(FIRST).noneMatch(Entering::by)) {
      return Optional.empty();
    }
    var given = host.<Map<String, String>>map(name -> Map.of(Carrier.ROUTER, "ssh", Carrier.DEVICE, name)).orElse(Map.of(Carrier.ROUTER, "ssh"));
    return embedded(RouterSessions.ANY, List.of(text.get()), around).map(found -> new Embedded(found.languageHint(), found.text(), found.map(), given));
  }

  /// A text without its first characters.
  static Text behind(Text text, int characters) {
    return text.pieces().isEmpty() || !(text.pieces().getFirst() instanceof Text.Known(var known, var at, var inPlace, var split, _)) || known.length() < characters ? text
        : new Text(Stream.concat(Stream.of(new Text.Known(known.substring(characters), inPlace ? at + characters : at, inPlace, split)), text.pieces().stream().skip(1)).toList());
  }

  /// Texts that follow each other, each from a line of its own on.
  static Optional<Embedded> embedded(String language, List<Text> texts, Around around) {
    var query = new StringBuilder();
    var places = new ArrayList<Span>();
    for (var text : texts) {
      query.append(query.isEmpty() ? "" : "\n");
      for (var piece : text.pieces()) {
        if (!written(piece, query, places, around.source())) {
          return standing(language, texts, around.source());
        }
      }
    }
    return query.toString().isBlank() || !inside(query, places, around.source()) ? Optional.empty() : Optional.of(new Embedded(Optional.of(language), query.toString(), new SourceMap(places), given(language)));
  }

  private static Map<String, String> given(String language) {
    return language.equals("document") ? Map.of("updates", "of nsupdate") : Map.of();
  }

  /// Texts that a command puts together (`printf 'zone example.com\nsend\n'`): each line stands for the rest of the line that it comes from.
  private static Optional<Embedded> standing(String language, List<Text> texts, Source source) {
    if (texts.stream().anyMatch(text -> text.known().isEmpty())) {
      return Optional.empty();
    }
    var query = new StringBuilder();
    var places = new ArrayList<Span>();
    for (var text : texts) {
      query.append(query.isEmpty() ? "" : "\n");
      for (var piece : text.pieces()) {
        if (piece instanceof Text.Known(var known, var at, var inPlace, _, _)) {
          for (var letter = 0; letter < known.length(); letter++) {
            if (query.isEmpty() || query.charAt(query.length() - 1) == '\n') {
              places.add(source.rest(inPlace ? at + letter : at));
            }
            query.append(known.charAt(letter));
          }
        }
      }
    }
    return query.toString().isBlank() ? Optional.empty() : Optional.of(new Embedded(Optional.of(language), query.toString(), SourceMap.standing(places), given(language)));
  }

  /// Whether the piece stands in the script; then it is added to the query.
  private static boolean written(Text.Piece piece, StringBuilder query, List<Span> places, Source source) {
    switch (piece) {
      case Text.Known(var known, _, _, _, var at) -> {
        for (var letter = 0; at >= 0 && letter < known.length(); letter++) {
          append(known.charAt(letter), at + letter, query, places, source);
        }
        return at >= 0;
      }
      case Text.Open(_, _, var at, _) -> {
        var said = source.reference(at);
        for (var letter = 0; letter < said.length(); letter++) {
          append(said.charAt(letter), at + letter, query, places, source);
        }
        return true;
      }
    }
  }

  private static void append(char letter, int at, StringBuilder query, List<Span> places, Source source) {
    if (query.isEmpty() || query.charAt(query.length() - 1) == '\n') {
      places.add(source.placed(at, at));
    }
    query.append(letter);
  }

  /// Whether every line of the query ends in the line of the file in which it begins.
  private static boolean inside(StringBuilder query, List<Span> places, Source source) {
    var lines = query.toString().split("\n", -1);
    for (var at = 0; at < places.size(); at++) {
      if (places.get(at).column() + lines[at].length() > source.width(places.get(at).line()) + 1) {
        return false;
      }
    }
    return true;
  }
}
