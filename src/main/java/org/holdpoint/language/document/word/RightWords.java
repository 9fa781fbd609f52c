package org.holdpoint.language.document.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Entitlements;
import org.holdpoint.fact.SettingFact.Setting;

/// Lists of rights, and of who is let in, by rights.tsv.
public final class RightWords {

  private static final Map<String, Set<String>> WORDS = Tables.rows("rights.tsv").stream().collect(Collectors.toMap(List::getFirst, row -> Set.of(row.get(1).split(" "))));

  private RightWords() {}

  /// What a list comes to that says who may do or reach what.
  public static Entitlements of(Setting list) {
    var items = list.items().stream().map(item -> item.strip().toLowerCase(Locale.ROOT)).toList();
    var rights = is("names", list.name().toLowerCase(Locale.ROOT));
    return new Entitlements(new Key(list.key().subject(), "entitlements", list.key().path()), list.at(), list.within(), list.name(), list.path(), list.items(), rights,
        items.stream().anyMatch(item -> is(rights ? "every-right" : "every-entry", item)), items.stream().anyMatch(item -> is("denial", item)), items.stream().allMatch(item -> is("look", item)),
        items.stream().anyMatch(item -> is("change", item)), list.key().path().size() > 1 && is("everywhere", list.key().path().get(list.key().path().size() - 2)));
  }

  private static boolean is(String sort, String word) {
    return WORDS.get(sort).contains(word);
  }
}
