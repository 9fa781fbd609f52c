// Master files of DNS, lexical part. Source: RFC 1035 section 5.1. Blanks at the start of a line stand for the owner above; between parentheses a line goes on.
lexer grammar ZoneLexer;

@members {
  private int open = 0;
}

OWNER_ABOVE : { getCharPositionInLine() == 0 && open == 0 }? [ \t]+ ;
BLANK  : [ \t]+ -> channel(HIDDEN) ;
REMARK : ';' ~[\r\n]* -> channel(HIDDEN) ;
OPEN   : '(' { open++; } -> channel(HIDDEN) ;
CLOSE  : ')' { open = Math.max(0, open - 1); } -> channel(HIDDEN) ;
EOL    : '\r'? '\n' { if (open > 0) { setChannel(HIDDEN); } } ;
QUOTED : '"' ('\\' . | ~["\\])* '"' ;
WORD   : ('\\' . | ~[ \t\r\n;()"\\])+ ;
OTHER  : . ;
