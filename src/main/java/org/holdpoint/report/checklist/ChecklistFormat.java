package org.holdpoint.report.checklist;

import java.util.List;
import java.util.Optional;

/// The windows through which a checklist is read.
public final class ChecklistFormat {

  private ChecklistFormat() {}

  /// `markdown` and `json`.
  public static List<String> words() {
    return List.of("markdown", "json");
  }

  /// The page, with a line end at its end.
  public static String markdown(Brief brief) {
    return Update.text(Page.blocks(brief, Checklist.of(brief)), Existing.none());
  }

  /// The JSON document, with a line end at its end.
  public static String json(Brief brief) {
    return ChecklistJson.render(brief, Checklist.of(brief));
  }

  /// Whether a text is a page of ours, or nothing at all.
  public static boolean isPage(String text) {
    return text.isBlank() || Existing.read(text).isPresent();
  }

  /// A page written anew: its text, how many questions it has, how many of them are ticked, and how many went away and stay listed.
  public record Renewed(String text, int questions, int ticked, int gone) {}

  /// The page over one that people have worked on; nothing if that text is no such page. An empty text is a page without anything.
  public static Optional<Renewed> renewed(Brief brief, String old) {
    var blocks = Page.blocks(brief, Checklist.of(brief));
    return (old.isBlank() ? Optional.of(Existing.none()) : Existing.read(old)).map(existing -> {
      var text = Update.text(blocks, existing);
      var written = Existing.read(text).orElseThrow().entries();
      var questions = written.keySet().stream().filter(key -> key.startsWith("item=")).toList();
      return new Renewed(text, questions.size(), (int) questions.stream().filter(key -> !written.get(key).tick().isBlank()).count(), Update.gone(blocks, existing).size());
    });
  }
}
