vcl 4.1;
import std;
include "backends.vcl";

# house rules; numbers are those of the rule register
sub waf_inline_script {
    # 7731: event handler in the query string
    if (req.url ~ "(?i)(?:(?:\s|'|~|!|\+)*.*(?:.*=.*))") {
        return (synth(403, "7731"));
    }
}

sub vcl_recv {
    if (req.method == "PURGE") {
        return (synth(405));
    }
    call waf_inline_script;
    return (hash);
}
