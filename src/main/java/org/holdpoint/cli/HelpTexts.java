package org.holdpoint.cli;

import java.util.List;
import java.util.Optional;

/// What `holdpoint help` says, in 80 columns.
final class HelpTexts {

  private HelpTexts() {}

  static List<String> commands() {
    return List.of("check", "checklist", "replay", "facts", "rules", "explain", "test", "fix", "baseline", "init", "version", "help");
  }

  static String overview() {
    return """
        Holdpoint reads a change before it is deployed: pass, review or hold.

          holdpoint check [PATH...]       read, judge, print (default: this folder)
          holdpoint checklist [PATH...]   what a reviewer must ask, with its evidence
          holdpoint replay SCRIPT         where each line of a CLI script lands
          holdpoint facts PATH...         what was read, as JSON; --schema: what can be
          holdpoint rules [FAMILY|ID]     the rules
          holdpoint explain ID            one rule in full, or why not at a line
          holdpoint test DIR              the examples of the rules in a folder
          holdpoint fix PATH...           apply the safe repairs, or show them
          holdpoint baseline PATH...      findings of today, not to hold until touched
          holdpoint init                  settings, hook and CI files for this folder
          holdpoint version
          holdpoint help [COMMAND]

        Exit codes: 0 pass or review, 1 hold, 2 wrong arguments, settings, rules or
        base, 3 something could not be judged, 70 a fault of ours, 130 interrupted.
        """;
  }

  static Optional<String> of(String command) {
    return switch (command) {
      case "check" -> Optional.of(CHECK + JUDGING + CHOOSING + READING + """

          Verdict:
            hold     an error (or what --fail-on says), or something incomplete
            review   any other finding, unread lines, undecided rules, doubtful subjects
            pass     none of these
          """);
      case "checklist" -> Optional.of(CHECKLIST + JUDGING + CHOOSING + READING);
      case "replay" -> Optional.of(REPLAY + READING);
      case "facts" -> Optional.of("""
          holdpoint facts PATH...
          holdpoint facts --schema [KIND...]

          Prints what was read from the files, as JSON: of a configuration what it sets
          up, of a script what is set up once it has been applied.

            --schema               instead, the catalogue: every fact and field that a
                                   rule can name, with type, unit and meaning
            --format FORMAT        json (default), or text for the catalogue
            --config FILE          settings, instead of the nearest holdpoint.yaml
          """ + READING);
      case "rules" -> Optional.of("""
          holdpoint rules [FAMILY|ID]

          Lists the rules: severity, id, title; of all, of a family or of one. Where a
          line would be wider than the terminal (80 columns where that is unknown), the
          titles stand below.

            --format FORMAT        text (default), or json for programs
            --rules DIR            list the rules of this folder as well
          """);
      case "explain" -> Optional.of("""
          holdpoint explain ID [--why-not FILE:LINE [PATH...]]

          Shows one rule in full: what it says, when it holds, and its examples as
          `check` would show them.

            --why-not FILE:LINE    instead, which part of `when` was false or unknown
                                   at that line, with the values that it read. The
                                   file is judged, or the PATHs that it lies in
            --base REV|DIR         what they are compared with, as in `check`
            --staged               compare the git index with HEAD
            --rules DIR            know the rules of this folder as well; repeatable
            --config FILE          settings, instead of the nearest holdpoint.yaml
            --trust-head           as in `check`
            --color WHEN           as in `check`
          """ + READING);
      case "test" -> Optional.of("""
          holdpoint test DIR

          Judges the examples of the rules in a folder (<family>/<risky-pattern>.yaml
          below it), and says what was flagged instead where one fails. Each rule needs
          an example that flags and, at most three lines away, one that does not. Exit
          code 1 when an example failed or is lacking, 2 when a rule is wrong.

            --rules DIR            know the rules of this folder as well; repeatable
          """);
      case "fix" -> Optional.of("""
          holdpoint fix PATH... [--diff]

          Applies the repairs that are marked [safe], and judges again.

            --diff                 only show what would change, as a unified diff
            --base REV|DIR         a git revision, or the folder that holds the files
                                   as they were
            --config FILE          settings, instead of the nearest holdpoint.yaml
          """ + CHOOSING + READING);
      case "baseline" -> Optional.of("""
          holdpoint baseline PATH... [--prune]

          Writes holdpoint-baseline.json into this folder: the findings of today. They
          do not hold a change until the lines that they stand on are touched.

            --prune                only take out what is no longer found
            --config FILE          settings, instead of the nearest holdpoint.yaml
            --at TIME              judge time as of this instant, with its zone
            --rules DIR            judge by the rules of this folder as well
          """ + READING);
      case "init" -> Optional.of("""
          holdpoint init

          Writes a commented holdpoint.yaml, the hook of pre-commit and the CI file that
          fits this repository (GitHub, GitLab, Jenkins, else a shell line). What is
          there already stays as it is, and the text is shown instead.
          """);
      case "version" -> Optional.of("holdpoint version\n\nPrints the version of the program.\n");
      case "help" -> Optional.of(overview());
      default -> Optional.empty();
    };
  }

  private static final String CHECK = """
      holdpoint check [PATH...]

      Judges files or folders (default: this folder), alone or as a change against
      --base, and prints the findings. A script is applied to the configuration of
      its device, found in the base or beside it.

      SQL begins with what the base has granted, or with a snapshot of who may do
      what, access-snapshot.yaml (the README shows one). A comment `holdpoint: runs
      as NAME` in a file with queries says whose rights they run with.

        --format FORMAT        standard output: text (default), json, sarif, junit,
                               github, gitlab, rdjson or markdown
        --report FORMAT=FILE   a further report, to a file; may be given again for
                               other files. Each is written whole or not at all.
                               With --format github, the summary of the step as
                               well, to the file that GITHUB_STEP_SUMMARY names
        --decision-log FILE    append one line of JSON: what was judged and by what,
                               verdict, findings, who must answer
        --color WHEN           auto (default: NO_COLOR, else FORCE_COLOR, else the
                               terminal decides), always, never
      """;

  private static final String CHECKLIST = """
      holdpoint checklist [PATH...]

      Judges as `check` does, and prints what a reviewer must ask before, during and
      after the change and if it fails: each question with its lines, the command
      that shows it on the device, the way back, and who answers (never the author).

        --format FORMAT        markdown (default) or json
        --update FILE          write the page into this file; what is ticked there,
                               and what people wrote below a question, stays
      """;

  private static final String JUDGING = """
        --base REV|DIR         a git revision: the working tree is compared with the
                               commit where it and HEAD parted; or the folder that
                               holds the files as they were: files pair by their
                               path below the two folders
        --staged               compare the git index with HEAD, as the commit will
                               be; what is not staged is not looked at
        --fail-on SEVERITY     what holds: error (default), warning, note, never
        --at TIME              judge time as of this instant, with its zone:
                               2021-10-26T01:00:00+09:00
        --config FILE          settings, instead of the nearest holdpoint.yaml
        --allow-incomplete     what could not be judged does not hold the change
        --trust-head           settings, waivers, suppressions and baseline that the
                               change itself brings take effect
      """;

  private static final String CHOOSING = """
        --rules DIR            judge by the rules of this folder as well; repeatable.
                               Where the change may touch it, as the base has it
        --only ID|FAMILY       judge by this rule or family only; repeatable
        --skip ID|FAMILY       leave this rule or family out; repeatable
      """;

  private static final String REPLAY = """
      holdpoint replay SCRIPT [--onto CONFIG] [--undo]

      Takes the script line by line as the device would, and shows in a margin where
      each line lands, is rejected, or leaves a context; then what changes in the
      configuration.

        --onto CONFIG          the configuration of the device before
        --undo                 instead, the inverse script: it takes back what the
                               script changes, and says what has no way back
      """;

  private static final String READING = """
        --language LANGUAGE    instead of detection
        --stdin-filename NAME  the name under which `-` (standard input) is judged
        --delivery HOW         how a script reaches the device: paste goes on after
                               an error, file stops at one, commit applies whole or
                               not (default: the worst that its language allows)
        --inventory FILE       hosts, groups, and how many must stay in service;
                               may be repeated
        --file-timeout TIME    budget for one file (30s)
        --jobs N               files that are read at a time (as many as there are
                               processors); the report is the same for any number
        --max-file-size SIZE   larger files are not judged (64M)

      A path `-` reads standard input; @FILE stands for arguments, one a line.
      """;
}
