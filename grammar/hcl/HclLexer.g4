// HCL 2, lexical part. Source: the HCL native syntax specification, "Lexical Elements" and "Templates". Where a newline is only a blank (in parentheses, brackets, templates and the braces of a
// `for`) depends on what is open, so the lexer keeps a list of it; so it does for the markers that end here-documents.
lexer grammar HclLexer;

@members {
  private final java.util.ArrayDeque<Character> open = new java.util.ArrayDeque<>();
  private final java.util.ArrayDeque<String> markers = new java.util.ArrayDeque<>();

  private void opens(char what) {
    open.push(what);
  }

  private void closes(char what) {
    if (!open.isEmpty() && open.peek() == what) {
      open.pop();
    }
  }

  private void closesBrace() {
    if (!open.isEmpty() && (open.peek() == '{' || open.peek() == 'f')) {
      open.pop();
    }
  }

  // How far blanks and remarks go from here.
  private int past(int from) {
    var at = from;
    while (true) {
      if (Character.isWhitespace(_input.LA(at))) {
        at++;
      } else if (_input.LA(at) == '#' || _input.LA(at) == '/' && _input.LA(at + 1) == '/') {
        while (_input.LA(at) != '\n' && _input.LA(at) != EOF) {
          at++;
        }
      } else if (_input.LA(at) == '/' && _input.LA(at + 1) == '*') {
        at += 2;
        while (_input.LA(at) != EOF && (_input.LA(at) != '*' || _input.LA(at + 1) != '/')) {
          at++;
        }
        at += 2;
      } else {
        return at;
      }
    }
  }

  private boolean inside(char what) {
    return !open.isEmpty() && open.peek() == what;
  }

  private boolean flat() {
    return !open.isEmpty() && open.peek() != '{';
  }

  // Whether a `for` and its variable follow a brace.
  private boolean loops() {
    var at = past(1);
    if (_input.LA(at) != 'f' || _input.LA(at + 1) != 'o' || _input.LA(at + 2) != 'r' || past(at + 3) == at + 3) {
      return false;
    }
    at = past(at + 3);
    return Character.isLetter(_input.LA(at)) || _input.LA(at) == '_';
  }

  // Takes the marker of the innermost here-document if it stands alone on the line that begins here.
  private boolean ended() {
    var marker = markers.peek();
    var at = 1;
    while (_input.LA(at) == ' ' || _input.LA(at) == '\t') {
      at++;
    }
    for (var index = 0; index < marker.length(); index++) {
      if (_input.LA(at++) != marker.charAt(index)) {
        return false;
      }
    }
    while (_input.LA(at) == ' ' || _input.LA(at) == '\t') {
      at++;
    }
    var after = _input.LA(at);
    if (after != '\r' && after != '\n' && after != EOF) {
      return false;
    }
    for (var taken = 1; taken < at; taken++) {
      getInterpreter().consume(_input);
    }
    markers.pop();
    return true;
  }

  private void begins() {
    var marker = getText().substring(2).strip();
    markers.push(marker.startsWith("-") ? marker.substring(1) : marker);
    if (ended()) {
      setType(EMPTY_HEREDOC);
    } else {
      pushMode(HEREDOC_TEXT);
    }
  }
}

tokens { TEMPLATE_END, EMPTY_HEREDOC, HEREDOC_END }

BLANK        : [ \t\uFEFF]+ -> channel(HIDDEN) ;
NEWLINE      : '\r'? '\n' { if (flat()) { setChannel(HIDDEN); } } ;
REMARK       : ('#' | '//') ~[\r\n]* -> channel(HIDDEN) ;
BLOCK_REMARK : '/*' .*? '*/' -> channel(HIDDEN) ;

FOR    : 'for' ;
IN     : 'in' ;
IF     : 'if' ;
ELSE   : 'else' ;
ENDIF  : 'endif' ;
ENDFOR : 'endfor' ;
TRUE   : 'true' ;
FALSE  : 'false' ;
NULL   : 'null' ;
NAME   : START PART* ;
// ID_Start and ID_Continue of Unicode, which Java knows: their hundreds of ranges would be set up at each start.
fragment START : [a-zA-Z_] | [\u0080-\u{10FFFF}] { Character.isUnicodeIdentifierStart(_input.LA(-1)) }? ;
fragment PART  : [a-zA-Z0-9_-] | [\u0080-\u{10FFFF}] { Character.isUnicodeIdentifierPart(_input.LA(-1)) && !Character.isIdentifierIgnorable(_input.LA(-1)) }? ;
NUMBER : [0-9]+ ('.' [0-9]+)? ([eE] [+-]? [0-9]+)? ;

HEREDOC : '<<' '-'? START PART* [ \t]* '\r'? '\n' { begins(); } ;
QUOTE   : '"' -> pushMode(QUOTED) ;

OPEN_ROUND   : '(' { opens('('); } ;
CLOSE_ROUND  : ')' { closes('('); } ;
OPEN_SQUARE  : '[' { opens('['); } ;
CLOSE_SQUARE : ']' { closes('['); } ;
OPEN_BRACE   : '{' { opens(loops() ? 'f' : '{'); } ;
CLOSE_BRACE  : '}' { if (inside('$')) { closes('$'); setType(TEMPLATE_END); popMode(); } else { closesBrace(); } } ;
STRIP_END    : '~}' { if (inside('$')) { closes('$'); setType(TEMPLATE_END); popMode(); } } ;

ARROW : '=>' ;
EQUALS : '=' ;
EQUAL : '==' ;
DIFFERENT : '!=' ;
AT_MOST : '<=' ;
AT_LEAST : '>=' ;
LESS : '<' ;
GREATER : '>' ;
AND : '&&' ;
OR : '||' ;
NOT : '!' ;
PLUS : '+' ;
MINUS : '-' ;
STAR : '*' ;
SLASH : '/' ;
PERCENT : '%' ;
QUESTION : '?' ;
SCOPE : '::' ;
COLON : ':' ;
COMMA : ',' ;
SPREAD : '...' ;
DOT : '.' ;
OTHER : . ;

mode QUOTED;
TEXT      : ~["\\$%\r\n]+ | '\\' ~[\r\n] | '$${' | '%%{' | [$%] ;
INTERPOLATION : '${' '~'? { opens('$'); } -> pushMode(DEFAULT_MODE) ;
DIRECTIVE     : '%{' '~'? { opens('$'); } -> pushMode(DEFAULT_MODE) ;
END_QUOTE : '"' -> popMode ;
BROKEN    : [\r\n] -> type(OTHER), popMode ;

mode HEREDOC_TEXT;
HEREDOC_PART          : (~[$%\r\n]+ | '$${' | '%%{' | [$%]) -> type(TEXT) ;
HEREDOC_INTERPOLATION : '${' '~'? { opens('$'); } -> type(INTERPOLATION), pushMode(DEFAULT_MODE) ;
HEREDOC_DIRECTIVE     : '%{' '~'? { opens('$'); } -> type(DIRECTIVE), pushMode(DEFAULT_MODE) ;
HEREDOC_NEWLINE       : '\r'? '\n' { if (ended()) { setType(HEREDOC_END); popMode(); } else { setType(TEXT); } } ;
HEREDOC_RETURN        : '\r' -> type(TEXT) ;
