// Shell, lexical part: POSIX.1-2017 XCU chapter 2, and what Bash adds (Bash Reference Manual 5.2, chapters 3.1 to 3.5). Parts of words, blanks and operators; which part begins a word, which word is
// reserved, which parenthesis ends a substitution, and where here-documents stand, depends on the words before and is said by the reader.
lexer grammar ShellLexer;

// Made by the reader: the end of a word, and words that are something else where they stand.
tokens { WORD_END, FUNCTION_WORD, IO_NUMBER, ARRAY_OPEN, ARRAY_CLOSE, SUBSTITUTION_CLOSE, ARITHMETIC_OPEN, TIME_OPTION, CONDITION_OPEN, CONDITION_CLOSE,
  IF, THEN, ELIF, ELSE, FI, CASE, ESAC, FOR, SELECT, WHILE, UNTIL, DO, DONE, IN, FUNCTION, COPROC, TIME, LEFT_BRACE, RIGHT_BRACE, BANG }

BLANK     : [ \t]+ ;
CONTINUED : '\\\n' -> skip ;
NEWLINE   : '\n' ;
REMARK    : '#' ~'\n'* ;

AND          : '&&' ;
OR           : '||' ;
CLAUSE_END   : ';;' | ';&' | ';;&' ;
SEMICOLON    : ';' ;
AMPERSAND    : '&' ;
PIPE         : '|' | '|&' ;
LEFT         : '(' ;
RIGHT        : ')' ;
HERE_STRING  : '<<<' ;
HERE         : '<<' | '<<-' ;
REDIRECT     : '<' | '>' | '>>' | '<&' | '>&' | '<>' | '>|' | '&>' | '&>>' ;
PROCESS_OPEN : [<>] '(' -> pushMode(DEFAULT_MODE) ;

ASSIGNMENT : NAME SUBSCRIPTED? '+'? '=' ;
EQUALS     : '=' -> type(TEXT) ;
TEXT       : ~[ \t\n'"\\$`&|;()<>=#\uE000\uE002-\uE004] ~[ \t\n'"\\$`&|;()<>=\uE000\uE002-\uE004]* ;
// What something else fills in: the reader makes one character of each sign around it.
PLACEHOLDER : ([\uE000\uE002\uE003] ~[\uE001\n]* '\uE001' | '\uE004' ~[\uE005\n]* '\uE005') -> type(TEXT) ;
ESCAPED               : '\\' . ;
SINGLE                : SINGLE_QUOTES ;
ANSI                  : ANSI_QUOTES ;
QUOTE_OPEN            : ('"' | '$"') -> pushMode(QUOTED) ;
SUBSTITUTION_OPEN     : '$(' -> pushMode(DEFAULT_MODE) ;
CALCULATION_OPEN      : '$((' -> pushMode(CALCULATION) ;
PARAMETER_OPEN        : '${' -> pushMode(PARAMETER) ;
VARIABLE              : '$' VARIABLE_NAME ;
BACKQUOTED            : BACKQUOTES ;
DOLLAR                : '$' -> type(TEXT) ;
UNCLOSED              : ['`] ;
OTHER                 : . ;

fragment NAME          : [A-Za-z_] [A-Za-z0-9_]* ;
fragment SUBSCRIPTED   : '[' (~[[\]\n] | '[' ~[[\]\n]* ']')* ']' ;
fragment VARIABLE_NAME : NAME | [0-9@*#?!$-] ;
fragment SINGLE_QUOTES : '\'' ~'\''* '\'' ;
fragment ANSI_QUOTES   : '$\'' (~['\\] | '\\' .)* '\'' ;
fragment BACKQUOTES    : '`' (~[`\\] | '\\' .)* '`' ;

// A number sign inside a word.
mode INSIDE_WORD;
HASH_TEXT : '#' ~[ \t\n'"\\$`&|;()<>=]* -> type(TEXT), popMode ;

// Between double quotes.
mode QUOTED;
QUOTE_CLOSE : '"' -> popMode ;
QUOTED_TEXT           : ~["\\$`]+ -> type(TEXT) ;
ESCAPED_QUOTED        : '\\' . -> type(ESCAPED) ;
SUBSTITUTION_OPEN_QUOTED: '$(' -> type(SUBSTITUTION_OPEN), pushMode(DEFAULT_MODE) ;
CALCULATION_OPEN_QUOTED: '$((' -> type(CALCULATION_OPEN), pushMode(CALCULATION) ;
PARAMETER_OPEN_QUOTED : '${' -> type(PARAMETER_OPEN), pushMode(PARAMETER) ;
VARIABLE_QUOTED       : '$' VARIABLE_NAME -> type(VARIABLE) ;
BACKQUOTED_QUOTED     : BACKQUOTES -> type(BACKQUOTED) ;
DOLLAR_QUOTED         : '$' -> type(TEXT) ;
UNCLOSED_QUOTED       : '`' -> type(UNCLOSED) ;

// The text of a here-document whose word has no quotes.
mode DOCUMENT;
DOCUMENT_TEXT : ~[\\$`]+ -> type(TEXT) ;
ESCAPED_DOCUMENT      : '\\' . -> type(ESCAPED) ;
SUBSTITUTION_OPEN_DOCUMENT: '$(' -> type(SUBSTITUTION_OPEN), pushMode(DEFAULT_MODE) ;
CALCULATION_OPEN_DOCUMENT: '$((' -> type(CALCULATION_OPEN), pushMode(CALCULATION) ;
PARAMETER_OPEN_DOCUMENT: '${' -> type(PARAMETER_OPEN), pushMode(PARAMETER) ;
VARIABLE_DOCUMENT     : '$' VARIABLE_NAME -> type(VARIABLE) ;
BACKQUOTED_DOCUMENT   : BACKQUOTES -> type(BACKQUOTED) ;
DOLLAR_DOCUMENT       : '$' -> type(TEXT) ;
UNCLOSED_DOCUMENT     : '`' -> type(UNCLOSED) ;

// ${…}: the name, what is done with it, and with what.
mode PARAMETER;
PARAMETER_NAME  : ([#!]? (NAME | [0-9]+ | [@*]) | [#?!$-]) -> mode(OPERATION) ;
PARAMETER_CLOSE : '}' -> popMode ;
PARAMETER_OTHER : . -> type(TEXT), mode(OPERAND) ;

mode OPERATION;
SUBSCRIPT_OPEN  : '[' -> pushMode(SUBSCRIPT) ;
OPERATION_CLOSE : '}' -> type(PARAMETER_CLOSE), popMode ;
OPERATOR        : (':' [-=?+]? | [-=?+@*] | '#' '#'? | '%' '%'? | '/' [/#%]? | '^' '^'? | ',' ','?) -> mode(OPERAND) ;
OPERATION_OTHER : . -> type(TEXT), mode(OPERAND) ;

mode OPERAND;
OPERAND_CLOSE : '}' -> type(PARAMETER_CLOSE), popMode ;
OPERAND_TEXT  : ~['"\\$`}]+ -> type(TEXT) ;
ESCAPED_OPERAND       : '\\' . -> type(ESCAPED) ;
SINGLE_OPERAND        : SINGLE_QUOTES -> type(SINGLE) ;
ANSI_OPERAND          : ANSI_QUOTES -> type(ANSI) ;
QUOTE_OPEN_OPERAND    : ('"' | '$"') -> type(QUOTE_OPEN), pushMode(QUOTED) ;
SUBSTITUTION_OPEN_OPERAND: '$(' -> type(SUBSTITUTION_OPEN), pushMode(DEFAULT_MODE) ;
CALCULATION_OPEN_OPERAND: '$((' -> type(CALCULATION_OPEN), pushMode(CALCULATION) ;
PARAMETER_OPEN_OPERAND: '${' -> type(PARAMETER_OPEN), pushMode(PARAMETER) ;
VARIABLE_OPERAND      : '$' VARIABLE_NAME -> type(VARIABLE) ;
BACKQUOTED_OPERAND    : BACKQUOTES -> type(BACKQUOTED) ;
DOLLAR_OPERAND        : '$' -> type(TEXT) ;
UNCLOSED_OPERAND      : ['`] -> type(UNCLOSED) ;

mode SUBSCRIPT;
SUBSCRIPT_CLOSE : ']' -> popMode ;
SUBSCRIPT_INNER : '[' -> type(SUBSCRIPT_OPEN), pushMode(SUBSCRIPT) ;
SUBSCRIPT_TEXT  : ~['"\\$`[\]]+ -> type(TEXT) ;
ESCAPED_SUBSCRIPT     : '\\' . -> type(ESCAPED) ;
SINGLE_SUBSCRIPT      : SINGLE_QUOTES -> type(SINGLE) ;
ANSI_SUBSCRIPT        : ANSI_QUOTES -> type(ANSI) ;
QUOTE_OPEN_SUBSCRIPT  : ('"' | '$"') -> type(QUOTE_OPEN), pushMode(QUOTED) ;
SUBSTITUTION_OPEN_SUBSCRIPT: '$(' -> type(SUBSTITUTION_OPEN), pushMode(DEFAULT_MODE) ;
CALCULATION_OPEN_SUBSCRIPT: '$((' -> type(CALCULATION_OPEN), pushMode(CALCULATION) ;
PARAMETER_OPEN_SUBSCRIPT: '${' -> type(PARAMETER_OPEN), pushMode(PARAMETER) ;
VARIABLE_SUBSCRIPT    : '$' VARIABLE_NAME -> type(VARIABLE) ;
BACKQUOTED_SUBSCRIPT  : BACKQUOTES -> type(BACKQUOTED) ;
DOLLAR_SUBSCRIPT      : '$' -> type(TEXT) ;
UNCLOSED_SUBSCRIPT    : ['`] -> type(UNCLOSED) ;

// $((…)) and ((…)). One parenthesis alone says that it was no calculation.
mode CALCULATION;
CALCULATION_CLOSE : '))' -> popMode ;
HALF_CLOSE        : ')' -> mode(PARENTHESES) ;
CALCULATION_LEFT  : '(' -> type(INNER_OPEN), pushMode(PARENTHESES) ;
CALCULATION_TEXT  : ~['"\\$`()]+ -> type(TEXT) ;
ESCAPED_CALCULATION   : '\\' . -> type(ESCAPED) ;
SINGLE_CALCULATION    : SINGLE_QUOTES -> type(SINGLE) ;
ANSI_CALCULATION      : ANSI_QUOTES -> type(ANSI) ;
QUOTE_OPEN_CALCULATION: ('"' | '$"') -> type(QUOTE_OPEN), pushMode(QUOTED) ;
SUBSTITUTION_OPEN_CALCULATION: '$(' -> type(SUBSTITUTION_OPEN), pushMode(DEFAULT_MODE) ;
CALCULATION_OPEN_CALCULATION: '$((' -> type(CALCULATION_OPEN), pushMode(CALCULATION) ;
PARAMETER_OPEN_CALCULATION: '${' -> type(PARAMETER_OPEN), pushMode(PARAMETER) ;
VARIABLE_CALCULATION  : '$' VARIABLE_NAME -> type(VARIABLE) ;
BACKQUOTED_CALCULATION: BACKQUOTES -> type(BACKQUOTED) ;
DOLLAR_CALCULATION    : '$' -> type(TEXT) ;
UNCLOSED_CALCULATION  : ['`] -> type(UNCLOSED) ;

mode PARENTHESES;
INNER_CLOSE      : ')' -> popMode ;
INNER_OPEN       : '(' -> pushMode(PARENTHESES) ;
PARENTHESES_TEXT : ~['"\\$`()]+ -> type(TEXT) ;
ESCAPED_PARENTHESES   : '\\' . -> type(ESCAPED) ;
SINGLE_PARENTHESES    : SINGLE_QUOTES -> type(SINGLE) ;
ANSI_PARENTHESES      : ANSI_QUOTES -> type(ANSI) ;
QUOTE_OPEN_PARENTHESES: ('"' | '$"') -> type(QUOTE_OPEN), pushMode(QUOTED) ;
SUBSTITUTION_OPEN_PARENTHESES: '$(' -> type(SUBSTITUTION_OPEN), pushMode(DEFAULT_MODE) ;
CALCULATION_OPEN_PARENTHESES: '$((' -> type(CALCULATION_OPEN), pushMode(CALCULATION) ;
PARAMETER_OPEN_PARENTHESES: '${' -> type(PARAMETER_OPEN), pushMode(PARAMETER) ;
VARIABLE_PARENTHESES  : '$' VARIABLE_NAME -> type(VARIABLE) ;
BACKQUOTED_PARENTHESES: BACKQUOTES -> type(BACKQUOTED) ;
DOLLAR_PARENTHESES    : '$' -> type(TEXT) ;
UNCLOSED_PARENTHESES  : ['`] -> type(UNCLOSED) ;

// What follows =~, == or != in [[ … ]].
mode PATTERN;
PATTERN_BLANK   : [ \t]+ -> type(BLANK), popMode ;
PATTERN_NEWLINE : '\n' -> type(NEWLINE), popMode ;
PATTERN_RIGHT   : ')' -> type(RIGHT), popMode ;
PATTERN_LEFT    : '(' -> type(INNER_OPEN), pushMode(PARENTHESES) ;
PATTERN_TEXT    : ~[ \t\n'"\\$`()]+ -> type(TEXT) ;
ESCAPED_PATTERN       : '\\' . -> type(ESCAPED) ;
SINGLE_PATTERN        : SINGLE_QUOTES -> type(SINGLE) ;
ANSI_PATTERN          : ANSI_QUOTES -> type(ANSI) ;
QUOTE_OPEN_PATTERN    : ('"' | '$"') -> type(QUOTE_OPEN), pushMode(QUOTED) ;
SUBSTITUTION_OPEN_PATTERN: '$(' -> type(SUBSTITUTION_OPEN), pushMode(DEFAULT_MODE) ;
CALCULATION_OPEN_PATTERN: '$((' -> type(CALCULATION_OPEN), pushMode(CALCULATION) ;
PARAMETER_OPEN_PATTERN: '${' -> type(PARAMETER_OPEN), pushMode(PARAMETER) ;
VARIABLE_PATTERN      : '$' VARIABLE_NAME -> type(VARIABLE) ;
BACKQUOTED_PATTERN    : BACKQUOTES -> type(BACKQUOTED) ;
DOLLAR_PATTERN        : '$' -> type(TEXT) ;
UNCLOSED_PATTERN      : ['`] -> type(UNCLOSED) ;
