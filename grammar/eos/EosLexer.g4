// Arista EOS command lines, a line at a time. Source: Arista EOS user manual, "Command-Line Interface" (modes and their prompts, `!` before a comment).
lexer grammar EosLexer;

BLANK    : [ \t]+ -> channel(HIDDEN) ;
PROMPT   : HOST ('(' MODE ')')? [#>] -> mode(PROMPTED) ;    // leaf1(config-router-bgp-af)#
REMARK   : '!' ~[\r\n]* ;
EOL      : '\r'? '\n' ;
WORD     : START REST* -> mode(WORDS) ;
OTHER    : . -> mode(WORDS) ;

mode PROMPTED;

P_BLANK  : [ \t]+ -> channel(HIDDEN) ;
P_REMARK : '!' ~[\r\n]* -> type(REMARK) ;
P_EOL    : '\r'? '\n' -> type(EOL), mode(DEFAULT_MODE) ;
P_WORD   : ~[ \t\r\n!] ~[ \t\r\n]* -> type(WORD), mode(WORDS) ;

mode WORDS;

W_BLANK  : [ \t]+ -> channel(HIDDEN) ;
W_EOL    : '\r'? '\n' -> type(EOL), mode(DEFAULT_MODE) ;
STRING   : '"' ~["\r\n]* '"' ;                               // some arguments hold blanks: name "customer 17"
W_WORD   : ~[ \t\r\n]+ -> type(WORD) ;
W_OTHER  : . -> type(OTHER) ;

fragment HOST  : [A-Za-z0-9] [A-Za-z0-9_.+/-]* ;
fragment MODE  : [A-Za-z0-9] [A-Za-z0-9_.:+/-]* ;
fragment START : ~[ \t\r\n!#>] ;
fragment REST  : ~[ \t\r\n#>] ;
