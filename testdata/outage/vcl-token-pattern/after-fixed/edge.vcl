vcl 4.1;

import std;
import directors;

backend packager1 { .host = "192.0.2.151"; .port = "8080"; .probe = { .url = "/ping"; .interval = 5s; .timeout = 1s; .window = 5; .threshold = 3; } }
backend packager2 { .host = "192.0.2.152"; .port = "8080"; .probe = { .url = "/ping"; .interval = 5s; .timeout = 1s; .window = 5; .threshold = 3; } }

acl purgers {
    "192.0.2.0"/26;
}

sub vcl_init {
    new pack = directors.round_robin();
    pack.add_backend(packager1);
    pack.add_backend(packager2);
}

sub vcl_recv {
    set req.backend_hint = pack.backend();

    if (req.method == "PURGE") {
        if (client.ip !~ purgers) {
            return (synth(405));
        }
        return (purge);
    }

    # player beacons, never cached
    if (req.url ~ "^/beacon/") {
        return (pass);
    }

    # refuse script fragments in the token part
    if (req.url ~ "(?i)[?&]tok=[^&]{0,512}(%3c|<)(%20){0,4}script") {
        return (synth(403));
    }

    # live playlists: /live/<channel>/<rendition>/index.m3u8
    if (req.url ~ "^/live/[a-z0-9-]{1,40}/[a-z0-9-]{1,20}/index\.m3u8") {
        set req.http.X-Kind = "live";
        return (hash);
    }
}

sub vcl_backend_response {
    if (bereq.http.X-Kind == "live") {
        set beresp.ttl = 2s;
        set beresp.grace = 6s;
    }
}
