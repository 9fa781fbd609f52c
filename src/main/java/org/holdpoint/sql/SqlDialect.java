package org.holdpoint.sql;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.source.SourceFile;

/// A database's dialect: how it is written, how its files are told, and what its statements say.
public interface SqlDialect {

  /// The language: `postgresql`.
  String name();

  Lexis lexis();

  /// How sure it is that a file of SQL is written for this database: 0 it cannot be, 1 nothing speaks against it, 2 words that few others have, 3 words that only this one has.
  int recognises(SourceFile file, String sample);

  /// What one statement says of access. Empty where it is one of those that this dialect reads, and cannot be read; a statement that says nothing of access gives an empty list.
  Optional<List<AccessFact>> facts(Chunk chunk, Place place);

  /// What one statement says besides access: where copies of data stand.
  default List<Fact> besides(Chunk chunk, Place place) {
    return List.of();
  }

  /// The statements in a stretch of text that the splitter takes for one, where the dialect needs nothing between them; usually the chunk itself.
  default List<Chunk> parts(Chunk chunk) {
    return List.of(chunk);
  }

  /// The statements that running the file runs, in order. A dialect says more where a routine's body has no quotes around it (T-SQL, PL/SQL): what stands there is only run when it is called.
  default List<Chunk> statements(SourceFile file) {
    return Splitter.split(file, lexis()).stream().flatMap(chunk -> parts(chunk).stream()).toList();
  }
}
