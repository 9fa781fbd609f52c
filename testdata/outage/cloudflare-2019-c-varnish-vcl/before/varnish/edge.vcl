vcl 4.1;
import std;
include "backends.vcl";

# house rules; numbers are those of the rule register
sub waf_inline_script {
    # 7731: event handler in the query string, observed only
    if (req.url ~ "(?i)on[a-z]{3,15}\s?=[^>&]{0,120}") {
        std.log("waf:7731 observe");
    }
}

sub vcl_recv {
    if (req.method == "PURGE") {
        return (synth(405));
    }
    call waf_inline_script;
    return (hash);
}
