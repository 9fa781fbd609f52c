package org.holdpoint.language.cassandra;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SettingFact.KeyspaceCopies;
import org.holdpoint.sql.Chunk;
import org.holdpoint.sql.Place;

/// Where a keyspace keeps its copies (Apache Cassandra documentation, "Data Definition (DDL)": CREATE KEYSPACE, ALTER KEYSPACE, SimpleStrategy, NetworkTopologyStrategy, durable_writes).
final class Keyspaces {

  private static final Pattern NAME = Pattern.compile("(?is)\\s*(?:CREATE|ALTER)\\s+KEYSPACE\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?(\\w{1,100}|\"[^\"]{1,100}\")");
  private static final Pattern REPLICATION = Pattern.compile("(?is)\\breplication\\s*=\\s*\\{([^{}]{0,2000})\\}");
  private static final Pattern PAIR = Pattern.compile("'([^']{1,100})'\\s*:\\s*'?([^',}]{1,100}?)'?\\s*(?:,|$)");
  private static final Pattern DURABLE = Pattern.compile("(?i)\\bdurable_writes\\s*=\\s*(true|false)\\b");
  private static final Pattern COUNT = Pattern.compile("(\\d{1,3})(?:/\\d{1,3})?");

  private Keyspaces() {}

  /// What a statement that makes or changes a keyspace says of its copies.
  static List<Fact> of(Chunk chunk, Place place) {
    var name = NAME.matcher(chunk.text());
    var replication = REPLICATION.matcher(chunk.text());
    if (!name.lookingAt() || !replication.find()) {
      return List.of();
    }
    var strategy = "";
    var centers = new ArrayList<String>();
    var copies = 0L;
    var pairs = PAIR.matcher(replication.group(1).strip());
    while (pairs.find()) {
      var count = COUNT.matcher(pairs.group(2).strip());
      if (pairs.group(1).equalsIgnoreCase("class")) {
        strategy = pairs.group(2).strip();
        strategy = strategy.substring(strategy.lastIndexOf('.') + 1);
      } else if (count.matches() && Long.parseLong(count.group(1)) > 0) {
        copies += Long.parseLong(count.group(1));
        centers.add(pairs.group(1));
      }
    }
    var durable = DURABLE.matcher(chunk.text());
    var keyspace = name.group(1).replace("\"", "").toLowerCase(Locale.ROOT);
    var durably = !durable.find() || durable.group(1).equalsIgnoreCase("true");
    var at = place.part(chunk, replication.start(), replication.end());
    return List.of(new KeyspaceCopies(place.named("keyspace-copies", keyspace), at, place.at(chunk), keyspace, strategy, strategy.equals("NetworkTopologyStrategy") ? List.copyOf(centers) : List.of(), copies, durably,
        durably ? at : place.part(chunk, durable.start(), durable.end())));
  }
}
