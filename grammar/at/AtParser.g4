// When a job of at(1) runs. Sources: POSIX.1-2017, at, "timespec"; at(1) of Debian.
parser grammar AtParser;
options { tokenVocab = AtLexer; }

timespec
  : BLANK? now=WORD BLANK? (increment BLANK?)? EOF                                  # fromNow
  | BLANK? clock (BLANK? day)? (BLANK? increment)? BLANK? EOF                       # atClock
  ;

clock
  : hour=NUMBER COLON minute=NUMBER (BLANK? half=WORD)? (BLANK zone=WORD)?          # colonClock
  | digits=NUMBER (BLANK? half=WORD)? (BLANK zone=WORD)?                            # digitClock
  | name=WORD                                                                       # namedClock
  ;

day
  : month=WORD BLANK number=NUMBER (COMMA? BLANK? year=NUMBER)?                     # monthDay
  | number=NUMBER BLANK month=WORD (BLANK year=NUMBER)?                             # dayMonth
  | DATE                                                                            # digitDay
  | word=WORD                                                                       # wordDay
  ;

increment
  : PLUS BLANK? number=NUMBER BLANK? unit=WORD                                      # plusUnits
  | next=WORD BLANK unit=WORD                                                       # nextUnit
  ;
