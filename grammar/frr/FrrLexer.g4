// FRR command lines, a line at a time. Source: FRR user guide, "VTY shell" and "Basic commands" (prompts of the modes, `!` and `#` before a comment).
lexer grammar FrrLexer;

// The start of a line: what only stands there, then the words.
BLANK    : [ \t]+ -> channel(HIDDEN) ;
REMARK   : [!#] ~[\r\n]* ;
PROMPT   : HOST ('(' MODE ')')? [#>] -> mode(PROMPTED) ;    // r1(config-router-af)#
EOL      : '\r'? '\n' ;
WORD     : START REST* -> mode(WORDS) ;
OTHER    : . -> mode(WORDS) ;

// After a prompt: what was typed.
mode PROMPTED;

P_BLANK  : [ \t]+ -> channel(HIDDEN) ;
P_REMARK : [!#] ~[\r\n]* -> type(REMARK) ;
P_EOL    : '\r'? '\n' -> type(EOL), mode(DEFAULT_MODE) ;
P_WORD   : ~[ \t\r\n!#] ~[ \t\r\n]* -> type(WORD), mode(WORDS) ;

mode WORDS;

W_BLANK  : [ \t]+ -> channel(HIDDEN) ;
W_EOL    : '\r'? '\n' -> type(EOL), mode(DEFAULT_MODE) ;
W_WORD   : ~[ \t\r\n]+ -> type(WORD) ;
W_OTHER  : . -> type(OTHER) ;

fragment HOST  : [A-Za-z0-9] [A-Za-z0-9_.+/-]* ;
fragment MODE  : 'config' [A-Za-z0-9_.:+/-]* ;
fragment START : ~[ \t\r\n!#] ;
fragment REST  : ~[ \t\r\n#>] ;
