package org.holdpoint.fact;

import java.util.Collections;
import java.util.List;
import org.holdpoint.source.Span;

/// What documents say that have no reader of their own: pipelines, policies, feature and limit files, data. `meaning` is what a name means by the vocabulary (`floor`, `rate`,
/// `confirmation`, `soak`, …; `other` where it is not known); `concern` is what suffers from a weaker value: `guard`, `rollout`, `way-back`, `redundancy`, `exposure`, `isolation` (what runs there reaches what it runs on), `service` (what others get of it) or `none`; `firm` is false where such a
/// value is often only tuned.
public sealed interface SettingFact extends Fact {

  /// What the first name of a setting begins with that is no name but a command as it is typed: it means nothing, and its options, which stand in it, do.
  String CALL = "$ ";

  /// One entry: a value, a list or a block.
  /// @param name its own name: `max_removal_rate`
  /// @param path all names from the outside in, with dots
  /// @param owner the path of the block or list that it stands in; empty for the outermost
  /// @param form `text`, `list`, `block` or `nothing`
  /// @param value what is written; of a list or block nothing
  /// @param items the texts of a list, in order
  /// @param entries (entries) how many a list or block has
  /// @param hold whether it holds: `on`, `open` (it guards nothing: zero, null, unlimited, switched off), `doubtful` (0 of a limit may be none or no limit) or `plain` (not said)
  /// @param strength (`unit`) a number that is less where it guards less, for values of the same unit; 0 where it is open
  /// @param unit what the strength counts: `count`, `seconds`, `percent`, `per-second`, `bytes`, `members`, `rank`, `major` (the first number of a version), `truth`
  record Setting(Key key, Span at, Span within, String name, String path, String owner, String form, Value<String> value, List<String> items, int entries, String meaning, String concern,
      boolean firm, Value<String> hold, Value<Double> strength, String unit) implements SettingFact {

    /// The same where nobody but those who try something is met.
    public Setting ofTrial() {
      return new Setting(key, at, within, name, path, owner, form, value, items, entries, meaning, concern, false, hold, strength, unit);
    }
  }

  /// A list, not empty, that says what somebody may do, or who or what is let in: `verbs: [get, list]`.
  /// @param name its own name
  /// @param path all names from the outside in, with dots
  /// @param items its texts, in order
  /// @param rights whether it says what somebody may do; else who or what is let in
  /// @param everything whether one of them stands for all there are
  /// @param denies whether one of them forbids what is allowed elsewhere
  /// @param looks whether all of them only look at what is there
  /// @param changes whether one of them changes or destroys something, or gives others more
  /// @param everywhere whether the block that it stands in is called so that it is about all there is: `path "*"`
  record Entitlements(Key key, Span at, Span within, String name, String path, List<String> items, boolean rights, boolean everything, boolean denies, boolean looks, boolean changes, boolean everywhere) implements SettingFact {}

  /// A setting whose name says nothing that is compared, and whose value is a word for how something is done: `mode: regional_waves`, `audience: everyone`.
  /// @param name its own name
  /// @param path all its names
  /// @param said what it is
  /// @param sort what the word is about: `pace` (in steps, or at once), `reach` (some, or everybody), `finality` (what is removed can be had back, or not), `spread` (in several places, or alone), `rigor` (what is wrong is stopped, or only told), `scope` (some of them, or all), `attendance` (somebody watches, or nobody), `selection` (what it picks, or everything), `targets` (the same of what runs or is run), `breadth` (one, or all), `proof` (it was tried and held, or not), `currency` (the one to follow, or not), `risk` (large, or small), `surroundings` (those of a trial, or of production), `bracketing` (a pick of which `and` and `or` have no brackets)
  /// @param careful whether it is the careful one of the two
  record Manner(Key key, Span at, Span within, String name, String path, String said, String sort, boolean careful) implements SettingFact {}

  /// A block that says when something begins and on which clock: `{start: "02:00", timezone: Asia/Seoul}`. It stands at the name of the clock.
  /// @param path the names of the block
  /// @param zone the clock: `Asia/Seoul`, `UTC`, `+09:00`
  /// @param offset (minutes) how far it is ahead of UTC, on the day that is named, else in January
  /// @param said when it begins, as it is written
  /// @param start (minutes) of the day
  record ClockHours(Key key, Span at, Span within, String path, String zone, int offset, String said, int start) implements SettingFact {}

  /// An entry of a list in which names are blank that say something in all others of the list.
  /// @param entry what tells it from the others
  /// @param path where the list stands, with dots
  /// @param names the names that are blank, those in blocks with dots
  /// @param others (entries) how many others there are
  record BlankEntry(Key key, Span at, Span within, String entry, String path, List<String> names, int others) implements SettingFact {}

  /// Where the standby of something stands, in a block that also says where the first one does.
  /// @param name its own name: `standby`
  /// @param place where it stands
  /// @param first the name of the setting that says where the first one stands
  /// @param together whether both stand in one place
  /// @param firstAt where that setting is
  record StandbyPlace(Key key, Span at, Span within, String name, String place, String first, boolean together, Span firstAt) implements SettingFact {}

  /// Something of others that was named by its content, so that it stays what was looked at, and is named by a word now that others can move.
  /// @param name its own name
  /// @param path all its names
  /// @param what what it names, without its version: `acme/deploy-action`
  /// @param version by which version now: `main`; empty where none is said
  /// @param branch whether that is called as branches are
  /// @param before where it was named by its content
  record PinGivenUp(Key key, Span at, Span within, String name, String path, String what, String version, boolean branch, Span before) implements SettingFact {}

  /// A list that names fewer things than before.
  /// @param path all its names
  /// @param items what it names no longer
  /// @param retired those of them that other places named before the change, and none names now
  /// @param moved those of them that another document names now, which did not
  record ListLoss(Key key, Span at, Span within, String path, List<String> items, List<String> retired, List<String> moved) implements SettingFact {}

  /// Something that one entry of a list had, and another has now: as many have it as before.
  /// @param path all names of what the one has no longer
  record HandedOver(Key key, Span at, Span within, String path) implements SettingFact {}

  /// A setting that held, and is gone although the block that it stood in is still there. It stands at that block.
  /// @param name its own name
  /// @param path all its names
  /// @param said what it was
  /// @param wasAt where it stood before the change
  record DroppedSetting(Key key, Span at, Span within, String name, String path, String said, String meaning, String concern, boolean firm, Span wasAt) implements SettingFact {}

  /// A setting that guards nothing, or goes around a guard, and that is new.
  /// @param name its own name
  /// @param path all its names
  /// @param said what it is
  /// @param form `text`, `list`, `block` or `nothing`
  /// @param stood whether the block that it stands in was there before the change
  /// @param others (members) of a list, or of a block of blocks, that had the same before the change and were guarded by it; 0 where one of them was not
  /// @param instead whether one of these others is gone, so that this one stands in its place
  record AddedSetting(Key key, Span at, Span within, String name, String path, String said, String form, String meaning, String concern, boolean firm, boolean stood, int others, boolean instead) implements SettingFact {}

  /// What a rule acts on that tells or stops (`action: block`).
  /// @param path the path of the setting that says what it does
  /// @param everything whether all that says what it acts on says everything: `path: "/*"`, `expression: true`
  /// @param scope what says so
  record EnforcementScope(Key key, Span at, Span within, String path, boolean everything, String scope) implements SettingFact {}

  /// A job of a pipeline that deploys and is new, and names no environment, where the jobs beside it name theirs.
  /// @param name what it is called
  /// @param others the jobs beside it that name one
  /// @param environment what the first of them names
  /// @param otherAt where it does
  record UnprotectedJob(Key key, Span at, Span within, String name, List<String> others, String environment, Span otherAt) implements SettingFact {}

  /// A definition that a file takes out of what runs it.
  /// @param name what it is called
  /// @param box whether it holds others, which go with it
  /// @param again whether the same file sets it up again
  record RemovedDefinition(Key key, Span at, Span within, String name, boolean box, boolean again) implements SettingFact {}

  /// A document as a whole.
  /// @param guards (settings) how many of its settings guard by themselves, and hold
  record PlainDocument(Key key, Span at, Span within, int guards) implements SettingFact {}

  /// A remark that says what 0 means: `# per_minute: 0 = unlimited`.
  /// @param names of what it means that
  /// @param means what it means, as it is written: `unlimited`
  record ZeroMeaning(Key key, Span at, Span within, List<String> names, String means) implements SettingFact {}

  /// A number beside which a remark says between which bounds it is to stay: `workers = 4   # 1 to 8`.
  /// @param name its own name
  /// @param path all its names
  /// @param said what it is
  /// @param bound what the remark says, as it is written
  /// @param kept whether the number is within
  /// @param remarkAt where the remark stands
  record RemarkedBound(Key key, Span at, Span within, String name, String path, String said, String bound, boolean kept, Span remarkAt) implements SettingFact {}

  /// A number for which the same document names a most: `apiLevel: 118`, and elsewhere `maxApiLevel: 118`.
  /// @param name its own name
  /// @param said what it is
  /// @param limit the name of the most
  /// @param most what that is
  /// @param above whether the number is above it
  /// @param version whether it is a version or a level, not an amount
  /// @param limitAt where the most is said
  record BoundNumber(Key key, Span at, Span within, String name, String said, String limit, String most, boolean above, boolean version, Span limitAt) implements SettingFact {}

  /// The parts of a whole that several places or suppliers get: `fra 40`, `ams 35`, `waw 25`.
  /// @param name what the parts are called: `share_pct`
  /// @param path where they stand
  /// @param parts (places) how many get something
  /// @param largest the one that gets most
  record Apportionment(Key key, Span at, Span within, String name, String path, int parts, String largest) implements SettingFact {}

  /// What picks by patterns or by folders: `keys: [inbound/tmp-*]`.
  /// @param name its own name
  /// @param path all its names
  /// @param items the patterns
  /// @param stems the fixed beginning of each, up to its first wildcard
  /// @param removes whether what is picked is removed or turned away, by the words around it
  record Picks(Key key, Span at, Span within, String name, String path, List<String> items, List<String> stems, boolean removes) implements SettingFact {}

  /// When work begins, beside the hours that were granted for it.
  /// @param path all the names of the beginning
  /// @param said when it begins
  /// @param granted the hours that were granted
  /// @param inside whether it begins in them
  /// @param grantedAt where they are said
  record WorkHours(Key key, Span at, Span within, String path, String said, String granted, boolean inside, Span grantedAt) implements SettingFact {}

  /// Where a keyspace of Cassandra keeps its copies.
  /// @param keyspace its name
  /// @param strategy how copies are placed: `NetworkTopologyStrategy`, `SimpleStrategy` (wherever the next nodes of the ring stand)
  /// @param centers the data centers that are named; none where none are
  /// @param copies (copies) how many there are in all
  /// @param durable whether what is written goes to the log first
  /// @param durableAt where it is said that it does not
  record KeyspaceCopies(Key key, Span at, Span within, String keyspace, String strategy, List<String> centers, long copies, boolean durable, Span durableAt) implements SettingFact {}

  /// The version in which something is written, beside those that its readers take.
  /// @param name what says in which it is written
  /// @param said that version
  /// @param readers what says which are taken
  /// @param taken those versions
  /// @param read whether the version is one of them
  /// @param readersAt where they stand
  record WrittenVersion(Key key, Span at, Span within, String name, String said, String readers, List<String> taken, boolean read, Span readersAt) implements SettingFact {}

  /// A list of addresses that answer for something, of which some are said to be out of service.
  /// @param name its own name
  /// @param path all its names
  /// @param out (members) how many are out; the first of them is at `at`
  /// @param members (members) how many there are
  record MembersOut(Key key, Span at, Span within, String name, String path, int out, int members) implements SettingFact {}

  /// A place that a register describes, with what it has in common with others that fail together.
  /// @param register the path of the register
  /// @param place what it is called
  /// @param common what it shares: its city, campus, region, or building
  record PlaceDescribed(Key key, Span at, Span within, String register, String place, String common) implements SettingFact {}

  /// A list of hosts that say where they stand, by their names or beside them.
  /// @param name its own name
  /// @param path all its names
  /// @param hosts the names, in order
  /// @param places what follows the first part of their names, or what stands beside them, each once
  /// @param by what says where they stand: their `name`, what is said `beside` each, or a `register` of places, of the same document or of another one
  /// @param most (hosts) how many stand in the place that has the most of them
  record HostSpread(Key key, Span at, Span within, String name, String path, List<String> hosts, List<String> places, String by, int most) implements SettingFact {

    /// `where` says of each host where it stands.
    public static HostSpread of(Key key, Span at, Span within, String name, String path, List<String> hosts, List<String> where, String by) {
      var places = where.stream().distinct().toList();
      return new HostSpread(key, at, within, name, path, hosts, places, by, places.stream().mapToInt(place -> Collections.frequency(where, place)).max().orElse(0));
    }
  }

  /// A new part that leads to the same thing as one beside it, and has none of what says who may come in there: `location /report/ { proxy_pass http://app; }`.
  /// @param path all names of the part
  /// @param beside all names of the one that was there
  /// @param target the thing that both lead to: `http://app`
  /// @param gates the names of what says there who may come in: `allow`, `deny`
  /// @param besideAt where that part is
  record UngatedWay(Key key, Span at, Span within, String path, String beside, String target, List<String> gates, Span besideAt) implements SettingFact {}
}
