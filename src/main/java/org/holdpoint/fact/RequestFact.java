package org.holdpoint.fact;

import java.time.Instant;
import java.util.List;
import org.holdpoint.source.Span;

/// What people ask leave for, and who answers for it.
public sealed interface RequestFact extends Fact {

  /// A change request.
  /// @param id its number in the organisation's register
  /// @param title what it is about
  /// @param type `normal`, `standard` or `emergency`
  /// @param opened when it was asked for
  /// @param services what it affects, by name
  /// @param devices what it is done to, by name
  /// @param author who asks for it
  /// @param implementer who does it
  /// @param supervisor who watches while it is done
  /// @param approvers who have approved it, by name
  /// @param evidence what shows that it was tested or reviewed
  /// @param rollback how it is taken back
  /// @param preconditions what must be true before it starts
  /// @param live whether it is done on what carries traffic
  /// @param blank what the request has a place for and leaves empty: `evidence`, `rollback`, `preconditions`, `supervisor`, `implementer`, `approvers`, `devices`, `incident`
  /// @param others keys of it that mean nothing to us
  /// @param approversAt where it says who has approved it; itself where it does not
  /// @param devicesAt where it says what it is done to; itself where it does not
  record ChangeRequest(Key key, Span at, Span within, String id, Value<String> title, Value<String> type, Value<Instant> opened, List<String> services, List<String> devices,
      Value<String> author, Value<Person> implementer, Value<Person> supervisor, List<String> approvers, Value<List<String>> evidence, Value<String> rollback,
      Value<List<String>> preconditions, Value<Boolean> live, List<String> blank, List<String> others, Span approversAt, Span devicesAt) implements RequestFact {}

  /// Whose people may supervise, as the settings say.
  /// @param name the name of the organisation
  record Organisation(Key key, Span at, Span within, String name) implements RequestFact {}

  /// Somebody with a part in a change.
  /// @param name who
  /// @param organisation for whom they work
  /// @param onSite whether they are there while it is done
  record Person(Value<String> name, Value<String> organisation, Value<Boolean> onSite, Span at) {}

  /// A file that was reviewed or tested, as a request names it.
  /// @param request the id of the request
  /// @param file its name
  /// @param digest its SHA-256 as the request states it, in lower-case hexadecimal
  record ReviewedFile(Key key, Span at, Span within, String request, String file, Value<String> digest) implements RequestFact {}

  /// A file of the change, as it is.
  /// @param file its name, without the folders above it
  /// @param digest its SHA-256, in lower-case hexadecimal
  record JudgedFile(Key key, Span at, Span within, String file, String digest) implements RequestFact {}

  /// A device that scripts and configurations of the change are about.
  /// @param name its name
  /// @param certain whether the device itself or the settings say so; false where only the name of a file does
  record TouchedDevice(Key key, Span at, Span within, String name, boolean certain) implements RequestFact {}

  /// Where a request says of its evidence, or of its way back, when it was tried, or that it was not.
  /// @param request the id of the request
  /// @param of `evidence` or `rollback`
  /// @param denied whether its words say that it was not tried, and nothing beside them says that it was
  /// @param late the first day on which it was or will be tried, `2026-03-09`, where all its days are after the change
  /// @param starts the day on which the change starts: `2026-03-03`
  record Trial(Key key, Span at, Span within, String request, String of, boolean denied, Value<String> late, Value<String> starts) implements RequestFact {}

  /// Evidence of another version than the one that a request brings.
  /// @param request the id of the request
  /// @param tested the versions that the evidence names
  /// @param brought the version that the request brings
  /// @param testedAt where the evidence stands
  record OtherVersionTested(Key key, Span at, Span within, String request, List<String> tested, String brought, Span testedAt) implements RequestFact {}

  /// The procedure that a request follows.
  /// @param request the id of the request
  /// @param procedure its number or name
  /// @param revision the revision that is followed
  /// @param number (revisions) the same where it is one whole number
  record FollowedProcedure(Key key, Span at, Span within, String request, String procedure, Value<String> revision, Value<Long> number) implements RequestFact {

    /// A procedure whose revision may be a whole number.
    public FollowedProcedure(Key key, Span at, Span within, String request, String procedure, Value<String> revision) {
      this(key, at, within, request, procedure, revision, number(revision));
    }

    private static Value<Long> number(Value<String> revision) {
      return revision instanceof Value.Known<String>(var text, var place) && text.matches("[0-9]{1,9}") ? new Value.Known<>(Long.parseLong(text), place) : new Value.Absent<>();
    }
  }

  /// A revision of a procedure, as its own file or a register states it.
  /// @param name its number or name
  /// @param revision its revision
  /// @param status `withdrawn`, `draft` or the like
  record Procedure(Key key, Span at, Span within, String name, Value<String> revision, Value<String> status) implements RequestFact {}

  /// A request that follows an older revision of a procedure than there is, or one that is withdrawn.
  /// @param request the id of the request
  /// @param procedure its number or name
  /// @param followed the revision that is followed
  /// @param newest the newest revision that was found
  /// @param withdrawn whether it was withdrawn altogether
  /// @param barred whether the very revision that is followed is said to be withdrawn
  /// @param newestAt where that revision is written
  record StaleProcedure(Key key, Span at, Span within, String request, String procedure, String followed, String newest, boolean withdrawn, boolean barred, Span newestAt) implements RequestFact {}

  /// A file of a request that is not the one that was reviewed.
  /// @param request the id of the request
  /// @param file its name
  /// @param reviewed the SHA-256 that was reviewed
  /// @param digest the SHA-256 that it has
  record AlteredFile(Key key, Span at, Span within, String request, String file, String reviewed, String digest) implements RequestFact {}

  /// A device that the change is about and that none of its requests names.
  /// @param device its name
  /// @param named the devices that the requests name
  /// @param certain whether the device itself or the settings say that the change is about it
  record UnnamedDevice(Key key, Span at, Span within, String device, List<String> named, boolean certain) implements RequestFact {}

  /// What a request or a page writes as its way back.
  /// @param of `request` or `page`
  /// @param name of the request, or the name before it on the page
  /// @param rollback as it is written
  /// @param leads whether it is a way back at all: not where a page says that there is none
  /// @param tried whether it says that somebody has gone that way
  record WayBackWritten(Key key, Span at, Span within, String of, String name, Value<String> rollback, boolean leads, boolean tried) implements RequestFact {}

  /// What is said where a way back is asked for, where that leads nowhere.
  /// @param of `request`, `setting` (of a document) or `page`
  /// @param text as it is written
  /// @param says `none` (there is none), `later` (it will be decided), `open` (nobody has decided) or `hand` (whoever does it then is to find the lines)
  record WayBackSaid(Key key, Span at, Span within, String of, String text, String says) implements RequestFact {}

  /// A way back to a configuration that a script of the change writes, and only once it has changed something.
  /// @param said the way back
  /// @param written the line of the script
  record WayBackOverwritten(Key key, Span at, Span within, String said, Value<String> written) implements RequestFact {}

  /// A way back to a configuration that nothing in the change keeps under that name, and nobody speaks of anywhere else.
  /// @param said the way back
  /// @param name what it asks for
  /// @param kept what the change keeps under a name that differs in its numbers alone
  record WayBackUnkept(Key key, Span at, Span within, String said, String name, Value<String> kept) implements RequestFact {}

  /// A way back that is for another device than the change: it names none of the devices, and one that is called like one of them but for its numbers.
  /// @param request the id of the request
  /// @param device the device that the way back names
  /// @param named the devices that the request names
  record WayBackElsewhere(Key key, Span at, Span within, String request, String device, List<String> named) implements RequestFact {}
}
