package org.holdpoint.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.source.Span;

/// What route policies do with routes, read from their terms and lists and never from their names.
public sealed interface PolicyFact extends Fact {

  /// What a route policy lets through, or a prefix list that sessions name alone.
  /// @param uses where routes pass it: `external-export`, `external-import`, `internal-export`, `internal-import`,
  /// `redistribution`, `flow-export`, `flow-import` (filters for packets); `public-export` and `public-import` besides where the AS of the neighbor is known and none for private use; none where no line uses it that was read
  /// @param accepts what becomes of the routes of each protocol
  /// @param everything whether a whole BGP table passes, or nearly: half of all prefixes of a usual length, whatever else the routes carry; unknown where a list is not in the files
  /// @param rest whether BGP routes pass that carry nothing of what the terms ask for: what is refused is listed, and not what is accepted; of a policy that no external session uses as `everything`; absent where that is unknown
  /// @param nothing whether no route of any protocol passes
  /// @param may the prefixes of which a route may pass
  /// @param sure the prefixes of which every route passes, whatever else it carries
  /// @param rejected the prefixes up to /24 and /48 of which a term that names prefixes rejects every route that comes so far
  /// @param refusesInvalid whether a term of it, or of a policy that it calls, rejects every route whose origin is known to be wrong (`invalid`, RFC 6811)
  /// @param scrubs whether it, or a policy that it calls, takes communities away from the routes, or puts others in the place of theirs
  /// @param missing lists and policies that it names and that are not in the files
  /// @param listed the entries of the lists that its terms name; none where they are more than two thousand
  /// @param terms its terms, in the order in which the device tries them
  record PolicyReading(Key key, Span at, Span within, String name, List<String> uses, List<Acceptance> accepts, Value<Boolean> everything, Value<Boolean> rest, Value<Boolean> nothing, PrefixReach may,
      PrefixReach sure, PrefixReach rejected, boolean refusesInvalid, boolean scrubs, List<String> missing, List<ListedEntry> listed, List<TermWords> terms) implements PolicyFact {

    /// The entries that this has, and another reading has not.
    public Stream<ListedEntry> besides(PolicyReading other) {
      var known = other.listed.stream().map(entry -> List.of(entry.list(), entry.text())).collect(Collectors.toSet());
      return listed.stream().filter(entry -> !known.contains(List.of(entry.list(), entry.text())));
    }

    /// Whether everything passes that did not before.
    public boolean opened(PolicyReading before) {
      return everything.known().orElse(false) && before.everything.known().filter(all -> !all).isPresent();
    }

    /// Whether each term of an earlier reading is here as it was.
    boolean keeps(PolicyReading before) {
      return before.terms.stream().allMatch(term -> terms.stream().anyMatch(term::alike));
    }

    /// The first entry that this has, and an earlier reading had not, of a list that both ask. Where the whole policy is opened, one that is wide enough for that.
    public Optional<ListedEntry> brought(PolicyReading before) {
      var lists = before.listed.stream().map(ListedEntry::list).collect(Collectors.toSet());
      return besides(before).filter(entry -> lists.contains(entry.list()) && (!opened(before) || entry.wide())).findFirst();
    }

    /// Where what passes at `at` was opened: the action of a term that did something else with the same routes, a new term, the term that keeps back other routes than before, else the policy, whose term is gone.
    public Span opening(PolicyReading before, Span at) {
      var kept = terms.stream().filter(term -> before.terms.stream().anyMatch(term::alike)).toList();
      if (kept.isEmpty()) {
        return before.terms.size() > 1 ? this.at : at;
      }
      var changed = terms.stream().filter(term -> !kept.contains(term)).toList();
      var turned = changed.stream().filter(term -> before.terms.stream().anyMatch(term::turned)).findFirst();
      if (turned.isPresent() || at.equals(this.at)) {
        return turned.flatMap(term -> term.action().place()).orElse(at);
      }
      var passing = terms.stream().filter(term -> term.at().equals(at)).findFirst();
      return passing.filter(changed::contains).isPresent() || passing.isEmpty() && keeps(before) ? at : changed.stream().filter(term -> before.terms.stream().anyMatch(term::narrowed)).findFirst().map(TermWords::at).orElse(this.at);
    }
  }

  /// What a term of a policy asks and does, in words.
  /// @param name its name or number
  /// @param asks its conditions, each with its values
  /// @param action `accept`, `reject`, `next-term` or `next-policy`; absent: the device skips the term
  record TermWords(String name, List<String> asks, Value<String> action, Span at) {

    private boolean alike(TermWords other) {
      return asks.equals(other.asks) && action.known().equals(other.action.known());
    }

    /// Whether the other kept back the same routes.
    private boolean turned(TermWords other) {
      return name.equals(other.name) && asks.equals(other.asks) && other.action.known().filter("reject"::equals).isPresent();
    }

    /// Whether both keep back routes, and not the same ones.
    private boolean narrowed(TermWords other) {
      return name.equals(other.name) && action.known().filter("reject"::equals).isPresent() && other.action.known().equals(action.known());
    }
  }

  /// An entry of a list that a policy asks.
  /// @param list the name of the list
  /// @param text what it says: `permit 198.51.100.0/24 24-32`
  record ListedEntry(String list, String text, Span at) {

    private static final Pattern PREFIX = Pattern.compile("[0-9a-fA-F.:]+/([0-9]+)");

    /// Whether it may take half of all prefixes: it names none, or one with next to no bits.
    boolean wide() {
      var prefix = PREFIX.matcher(text);
      return !prefix.find() || prefix.group(1).length() == 1 && prefix.group(1).charAt(0) < '2';
    }
  }

  /// What becomes of the routes of one protocol.
  /// @param protocol the protocol: `bgp`, `static`, `connected`, `isis`, `ospf`, `aggregate`
  /// @param any whether one of them may pass
  /// @param everything whether all of them pass, or nearly
  record Acceptance(String protocol, boolean any, Value<Boolean> everything) {}

  /// How far a set of prefixes reaches.
  /// @param addresses4 (addresses) IPv4 addresses that its prefixes cover, the default route left out
  /// @param addresses6 (addresses) IPv6 addresses that its prefixes cover, the default route left out
  /// @param longest4 (bits) the longest length of an IPv4 prefix in it, 0 without any
  /// @param longest6 (bits) the longest length of an IPv6 prefix in it, 0 without any
  /// @param ranges the prefixes: `198.51.100.0/24 le 26`; where they are more than a hundred, none
  record PrefixReach(double addresses4, double addresses6, long longest4, long longest6, List<String> ranges) {}

  /// One term of a route policy, and whether routes come so far.
  /// @param policy the policy that it belongs to
  /// @param name its name or number
  /// @param action `accept`, `reject`, `next-term` or `next-policy`; absent: the device skips the term
  /// @param restrictions its conditions, each with its values
  /// @param hiddenBy the term before it that leaves it no route
  /// @param hiddenAction what that term does
  /// @param hiddenToo whether that term hides an earlier one as well
  /// @param rejectingBefore (terms) how many terms before it reject routes
  /// @param rejectingBehind (terms) how many terms behind it reject routes
  /// @param forestalledBy of one that rejects: the terms before it that accept longer prefixes than /24 and /48 of a whole block, which it would reject
  record TermReading(Key key, Span at, Span within, String policy, String name, Value<String> action, List<String> restrictions, Value<String> hiddenBy, Value<String> hiddenAction, boolean hiddenToo,
      long rejectingBefore, long rejectingBehind, List<String> forestalledBy)
      implements PolicyFact {}

  /// What passes the filters of a BGP session in one direction; sessions with the same AS that share the line of their filter are one.
  /// @param vpn true where the table is that of a VRF or VPRN, not the network's own
  /// @param neighbor the address of the first such neighbor
  /// @param neighbors the addresses of all of them
  /// @param remoteAs (AS number) the AS of the neighbor
  /// @param external whether that is another AS
  /// @param privateUse whether the number of that AS is one for private use, which never reaches the Internet (RFC 6996)
  /// @param direction `import` or `export`
  /// @param filters the names of the policies and lists
  /// @param everything whether a whole BGP table passes, or nearly
  /// @param otherWay whether a whole BGP table passes in the other direction; absent where nothing filters there
  /// @param transit whether the device has sessions of another kind besides, so that there are routes of others to pass on
  /// @param missing policies and lists that it names, or that these name, and that are not in the files
  /// @param scrubs whether a policy takes communities away from the routes, or puts others in the place of theirs
  /// @param marks the communities of our own AS by which a policy knows routes: `64500:100`
  /// @param heeds the well-known communities that a policy asks for, each by its name: `graceful-shutdown`, `blackhole`
  /// @param refusesInvalid whether a policy rejects every route whose origin is known to be wrong (`invalid`, RFC 6811)
  /// @param nextHopSelf whether a policy names this router as the next hop
  /// @param unreached policies in a chain behind one that leaves them no BGP route
  record SessionFilter(Key key, Span at, Span within, boolean vpn, String neighbor, List<String> neighbors, Value<Long> remoteAs, Value<Boolean> external, boolean privateUse,
      String direction, List<String> filters, Value<Boolean> everything, Value<Boolean> otherWay, boolean transit, List<String> missing, boolean scrubs, List<String> marks, List<String> heeds, boolean refusesInvalid, boolean nextHopSelf, List<String> unreached) implements PolicyFact {}

  /// A well-known community that a policy gives to routes.
  /// @param policy the policy
  /// @param community its name in the registry of IANA: `no-export`, `blackhole`
  /// @param terms (terms) how many terms of the policy set it
  /// @param of (terms) how many terms the policy has
  record CommunityMark(Key key, Span at, Span within, String policy, String community, long terms, long of) implements PolicyFact {}

  /// A term by which routes go out to a neighbor because of a community that the import policy of the same session gives to what the neighbor sends: what one network of its kind sends goes out to another.
  /// @param policy the export policy
  /// @param term the name or number of the term
  /// @param community the community: `64500:100`
  /// @param given the import policy that gives it
  /// @param neighbor the address of the neighbor whose session has both policies
  /// @param other the address of a neighbor in another AS whose routes have it too, or that it goes out to
  record ReturnedTerm(Key key, Span at, Span within, String policy, String term, String community, String given, String neighbor, String other) implements PolicyFact {}

  /// A term that accepts routes because they carry the community that asks for their packets to be dropped (RFC 7999).
  /// @param policy the policy
  /// @param term the name or number of the term
  /// @param bounded whether a list says of which prefixes such routes are taken: in the term, or in one before it that rejects the rest
  record BlackholeTerm(Key key, Span at, Span within, String policy, String term, boolean bounded) implements PolicyFact {}

  /// The communities that one term of a policy gives to the routes that it takes.
  /// @param policy the policy
  /// @param term the name or number of the term
  /// @param gives the communities: `64500:100`, `no-export`
  /// @param replaces whether those that came with the route are gone; it stands at that line then
  record TermMarks(Key key, Span at, Span within, String policy, String term, List<String> gives, boolean replaces) implements PolicyFact {}

  /// Which paths a list of expressions over AS paths takes, tried on samples; none where an expression cannot be read.
  /// @param entries its expressions, in order
  /// @param takes those that it takes
  /// @param leaves those that it does not take
  record AsPathReading(Key key, Span at, Span within, String name, List<ListFact.ListEntry> entries, List<SamplePath> takes, List<SamplePath> leaves) implements PolicyFact, ListFact.Entries {}

  /// A path that a list was tried on.
  /// @param path the path: `11 64496 12`; with `%` for every number that the list does not name
  /// @param shape the same with `%` for the number: `11 % 12`
  record SamplePath(String path, String shape) {}

  /// Who a neighbor AS is to us, as the settings say it.
  /// @param as (AS number) its number
  /// @param role `customer`, `peer`, `provider` or `internal`
  record DeclaredNeighbor(Key key, Span at, Span within, long as, Value<String> role) implements PolicyFact {}
}
