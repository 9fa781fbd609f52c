vcl 4.1;

import std;

backend shop {
    .host = "10.60.0.20";
    .port = "8080";
    .probe = {
        .url = "/healthz";
        .interval = 5s;
        .timeout = 2s;
        .window = 8;
        .threshold = 5;
    }
}

sub vcl_recv {
    set req.backend_hint = shop;

    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
    if (req.url ~ "^/(cart|checkout)(/|$)") {
        return (pass);
    }
    if (req.url ~ "\.(css|js|png|jpg|webp|woff2)$") {
        unset req.http.Cookie;
    }
    return (hash);
}

sub vcl_hash {
    hash_data(req.url);
    hash_data(req.http.host);
    return (lookup);
}

sub vcl_backend_response {
    if (bereq.url !~ "^/(cart|checkout)(/|$)") {
        unset beresp.http.Set-Cookie;
        unset beresp.http.Cache-Control;
        set beresp.ttl = 300s;
    }
    set beresp.grace = 1h;
    return (deliver);
}

sub vcl_deliver {
    if (obj.hits > 0) {
        set resp.http.X-Cache = "HIT";
    } else {
        set resp.http.X-Cache = "MISS";
    }
    return (deliver);
}
