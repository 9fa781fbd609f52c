package org.holdpoint.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.holdpoint.report.checklist.Brief;
import org.holdpoint.report.checklist.ChecklistFormat;

/// `holdpoint checklist [PATH...]`: what a reviewer must ask, with its evidence.
final class ChecklistCommand {

  private static final int UNWRITTEN = 2;

  private ChecklistCommand() {}

  static List<Option> options() {
    var options = Judging.options();
    options.addAll(List.of(Arguments.valued("format", "FORMAT"), Arguments.valued("update", "FILE")));
    return options;
  }

  static int run(Arguments arguments, Console console) {
    var format = Asked.oneOf("format", arguments.value("format").orElse("markdown"), ChecklistFormat.words());
    var outputs = new OutputFiles(console.workingFolder());
    var name = arguments.value("update");
    if (name.isPresent() && !format.equals("markdown")) {
      throw new UsageException("--update keeps the ticks of a page of Markdown; leave out --format " + format);
    }
    var page = name.map(file -> page(file, outputs));
    // A page that is none of ours is refused before anything is judged.
    var old = page.map(file -> text(file, name.orElseThrow()));
    var judging = Judging.of(arguments, outputs, console);
    var brief = judging.brief();
    var problem = page.isPresent() ? update(brief, page.get(), old.orElseThrow(), name.orElseThrow(), console) : Optional.<String>empty();
    if (page.isEmpty()) {
      console.out().print(format.equals("json") ? ChecklistFormat.json(brief) : ChecklistFormat.markdown(brief));
    }
    console.out().flush();
    problem.ifPresent(console::complain);
    // That the change holds is the answer of `check`; that something could not be judged is one here too.
    var code = brief.report().incompleteHolds() ? brief.report().exitCode() : 0;
    return problem.isPresent() ? Math.max(code, UNWRITTEN) : code;
  }

  private static WholeFile page(String name, OutputFiles outputs) {
    if (name.isBlank() || name.equals("-")) {
      throw new UsageException("--update names the file to write; without it the page goes to standard output");
    }
    return outputs.add("checklist", name, file -> file.obstacle().or(() -> file.keeps() ? Optional.empty() : Optional.of("it is no regular file")));
  }

  private static Optional<String> update(Brief brief, WholeFile file, String old, String name, Console console) {
    var renewed = ChecklistFormat.renewed(brief, old).orElseThrow(() -> foreign(name));
    var problem = file.write(renewed.text()).map(why -> "the checklist `" + name + "` cannot be written: " + why);
    if (problem.isEmpty()) {
      console.out().print(name + ": " + renewed.questions() + (renewed.questions() == 1 ? " question" : " questions") + ", " + renewed.ticked() + " ticked"
          + (renewed.gone() > 0 ? "; " + renewed.gone() + " that went away " + (renewed.gone() == 1 ? "is" : "are") + " listed" : "") + "\n");
    }
    return problem;
  }

  /// What stands in the file; nothing if there is none.
  private static String text(WholeFile file, String name) {
    if (!Files.exists(file.target())) {
      return "";
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file.target()))).toString();
      var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (!ChecklistFormat.isPage(bare)) {
        throw foreign(name);
      }
      return bare;
    } catch (CharacterCodingException _) {
      throw foreign(name);
    } catch (IOException wrong) {
      throw new UsageException("the checklist `" + name + "` cannot be read: " + WholeFile.reason(wrong));
    }
  }

  private static UsageException foreign(String name) {
    return new UsageException("`" + name + "` is no checklist of Holdpoint, so nothing is written over it");
  }
}
