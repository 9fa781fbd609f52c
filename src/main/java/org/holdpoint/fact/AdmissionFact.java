package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// Who may connect to a database server, from where, and how they prove who they are, before any grant counts (host-based authentication: pg_hba.conf). The first line that fits a connection
/// decides about it, and where none fits it is refused.
public sealed interface AdmissionFact extends Fact {

  /// A line that decides about connections.
  /// @param connection `local` (a socket), `host`, `hostssl`, `hostnossl`, `hostgssenc` or `hostnogssenc`
  /// @param databases their names, or `all`, `sameuser`, `samerole`, `replication`; a name in quotes keeps them
  /// @param users their names, or `all`, `+role`; a name in quotes keeps them
  /// @param from the network (`10.0.0.0/8`), `all`, `samehost`, `samenet` or a name; empty of a socket
  /// @param reach how far that reaches: `socket`, `machine` (itself), `host` (one address, or a name), `network`, `everywhere`, or `unknown`
  /// @param method as it is written: `scram-sha-256`
  /// @param proof what that proves: `refused`, `strong`, `digest` (md5), `clear` (a password as it is), `client` (the other machine's word), `none`, or `unknown`
  /// @param certified whether the client has to show a certificate as well
  record Admission(Key key, Span at, Span within, String connection, List<String> databases, List<String> users, String from, String reach, String method, String proof, boolean certified)
      implements AdmissionFact {}

  /// A line that says as which user of the database somebody may come in whom another system knows.
  /// @param map its name, which lines of admission call
  /// @param system the name there, or `/` and a regular expression
  /// @param user the user of the database, `all`, or `\1` for what the expression has in its first brackets
  /// @param everybody whether every name there fits
  /// @param own whether each one is the user of his own name
  /// @param anyUser whether he may be whichever user he says
  record IdentityMap(Key key, Span at, Span within, String map, String system, String user, boolean everybody, boolean own, boolean anyUser) implements AdmissionFact {}

  /// A line by which connections come in that did not before, or with less.
  /// @param how `refused` (a line refused them), `excepted` (one still refuses those around them), `weaker` (they had to prove more), `unencrypted` (they had to be encrypted) or `new` (no line was about
  /// them, or only one that refuses all the rest)
  /// @param connection as in the line: `hostssl`
  /// @param from the network
  /// @param reach how far that reaches: `socket`, `machine`, `host`, `network`, `everywhere` or `unknown`
  /// @param method as it is written
  /// @param proof what that proves: `strong`, `digest`, `clear`, `client`, `none` or `unknown`
  /// @param formerly the method that decided about them; absent where none did
  /// @param stood whether the file had lines before
  /// @param anyUser whether it is for every user
  /// @param databases their names, or keywords
  /// @param users their names, or keywords
  record NewlyAdmitted(Key key, Span at, Span within, String how, String connection, String from, String reach, String method, String proof, Value<String> formerly, boolean stood, boolean anyUser,
      List<String> databases, List<String> users) implements AdmissionFact {}

  /// A line that never decides, because one above it fits all that it is about.
  /// @param method its own
  /// @param above the method of the line above
  /// @param loses what is lost by it: `entry` (the line above refuses what this one lets in), `strictness` (it asks for less than this one) or `nothing`
  /// @param stood whether it stood there before, and decided
  record UnreachedAdmission(Key key, Span at, Span within, String method, Value<String> above, String loses, boolean stood) implements AdmissionFact {}
}
