// One expression of a schedule. Which numbers, names and marks a scheduler takes is checked by its dialect.
parser grammar CronParser;
options { tokenVocab = CronLexer; }

expression
  : BLANK? (zone=ZONE BLANK)? nickname=NICKNAME (BLANK length+)? BLANK? EOF   # nicknamed
  | BLANK? (zone=ZONE BLANK)? fields BLANK? EOF                               # fielded
  | BLANK? word=WORD OPEN BLANK? fields BLANK? CLOSE BLANK? EOF               # wrapped
  | BLANK? word=WORD OPEN year=NUMBER DASH month=NUMBER DASH day=NUMBER WORD moment CLOSE BLANK? EOF   # once
  | BLANK? firstDay=WORD COLON from=moment DASH lastDay=WORD COLON to=moment BLANK? EOF   # weeklyWindow
  | BLANK? from=moment DASH to=moment BLANK? EOF                              # dailyWindow
  ;

fields : field (BLANK field)* ;

field : item (COMMA item)* ;

item
  : STAR (SLASH step=NUMBER)?                              # everyItem
  | NO_VALUE                                               # noItem
  | day=value HASH nth=NUMBER                              # nthItem
  | number=NUMBER mark=WORD                                # markedItem
  | from=value DASH to=value mark=WORD? (SLASH step=NUMBER)?   # rangeItem
  | value (SLASH step=NUMBER)?                             # valueItem
  | mark=WORD OPEN from=NUMBER DASH to=NUMBER CLOSE (SLASH step=NUMBER)?   # chosenItem
  ;

value : NUMBER | WORD ;

// 1h30m
length : NUMBER WORD ;

moment : hour=NUMBER COLON minute=NUMBER (COLON second=NUMBER)? ;
