package org.holdpoint.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.DnsFact.RecordDeletion;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Records that calls of a cloud's command line delete, and whether the same text sets up others in their place. Sources: `gcloud dns record-sets` reference (create, update, delete, transaction); Azure CLI reference, `az network dns record-set`,
/// `az network private-dns record-set`.
public final class RecordCommands {

  private static final Set<String> ADDRESSES = Set.of("A", "AAAA", "CNAME", "ALIAS");
  private static final Set<String> GOOGLE_SETS = Set.of("create", "update", "add");
  private static final Set<String> AZURE_SETS = Set.of("create", "add-record", "set-record");
  private static final String MEMBER = "member";

  private RecordCommands() {}

  /// @param sets whether it sets the record up; else it takes it away
  /// @param role `member` where it takes one of several values away
  private record Edit(Invocation call, boolean sets, String name, String type, String role) {

    private boolean address() {
      return ADDRESSES.contains(type);
    }

    /// A name, and what it leads to: any address takes the place of any other.
    private String served() {
      return name + " " + (address() ? "address" : type);
    }
  }

  /// Of the calls of one text. A name that a variable says is whatever it is run for, and nothing is said of it; nor is what somebody is asked about.
  public static List<Fact> of(List<Fact> own) {
    var edits = own.stream().filter(Invocation.class::isInstance).map(Invocation.class::cast).flatMap(call -> edit(call).stream()).toList();
    var set = edits.stream().filter(Edit::sets).map(Edit::served).collect(Collectors.toSet());
    return edits.stream().filter(edit -> !edit.sets() && !edit.call().asked()).<Fact>map(edit -> new RecordDeletion(Key.of(edit.call().key().subject(), "record-deletion", edit.name(), edit.type()), edit.call().at(), edit.call().within(),
        edit.name(), edit.type(), edit.address(), set.contains(edit.served()), edit.role())).toList();
  }

  private static Optional<Edit> edit(Invocation call) {
    return switch (call.program().known().orElse("")) {
      case "gcloud" -> google(call);
      case "az" -> azure(call);
      default -> Optional.empty();
    };
  }

  private static Optional<Edit> google(Invocation call) {
    var words = plain(call.words());
    var at = words.indexOf("record-sets");
    if (at < 1 || !words.get(at - 1).equals("dns") || at + 1 >= words.size()) {
      return Optional.empty();
    }
    var whole = words.get(at + 1).equals("transaction");
    var verb = words.size() > at + (whole ? 2 : 1) ? words.get(at + (whole ? 2 : 1)) : "";
    var name = whole ? option(call, "--name") : words.size() > at + 2 ? Optional.of(words.get(at + 2)) : Optional.<String>empty();
    var takes = verb.equals(whole ? "remove" : "delete");
    return !takes && !GOOGLE_SETS.contains(verb) ? Optional.empty()
        : name.filter(said -> !said.isEmpty()).flatMap(said -> option(call, "--type").map(type -> new Edit(call, !takes, full(said, ""), type.toUpperCase(Locale.ROOT), "")));
  }

  private static Optional<Edit> azure(Invocation call) {
    var words = plain(call.words());
    var at = words.indexOf("record-set");
    if (at < 1 || !Set.of("dns", "private-dns").contains(words.get(at - 1)) || at + 2 >= words.size()) {
      return Optional.empty();
    }
    var verb = words.get(at + 2);
    var name = option(call, "--name", "-n", "--record-set-name");
    var zone = option(call, "--zone-name", "-z");
    return !AZURE_SETS.contains(verb) && !Set.of("delete", "remove-record").contains(verb) ? Optional.empty()
        : name.flatMap(said -> zone.map(of -> new Edit(call, AZURE_SETS.contains(verb), full(said, of), words.get(at + 1).toUpperCase(Locale.ROOT), verb.equals("remove-record") ? MEMBER : "")));
  }

  /// The words before and between the options; one that is not known is empty.
  private static List<String> plain(List<Argument> words) {
    var plain = new ArrayList<String>();
    for (var word : words) {
      if (!text(word).orElse("").startsWith("-")) {
        plain.add(text(word).orElse(""));
      }
    }
    return plain;
  }

  private static Optional<String> option(Invocation call, String... names) {
    var words = call.words();
    for (var at = 0; at < words.size(); at++) {
      var said = text(words.get(at)).orElse("");
      for (var name : names) {
        if (said.startsWith(name + "=")) {
          return Optional.of(said.substring(name.length() + 1));
        }
        if (said.equals(name) && at + 1 < words.size()) {
          return text(words.get(at + 1));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(Argument word) {
    return word.values().size() == 1 ? Optional.of(word.values().getFirst()) : Optional.empty();
  }

  /// `www` in `example.com` is `www.example.com.`, `@` is the zone itself.
  private static String full(String name, String zone) {
    var whole = (zone.isEmpty() ? name : name.equals("@") ? zone : name + "." + zone).toLowerCase(Locale.ROOT);
    return whole.endsWith(".") ? whole : whole + ".";
  }
}
