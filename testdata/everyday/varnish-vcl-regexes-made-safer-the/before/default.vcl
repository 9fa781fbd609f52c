vcl 4.1;
import directors;

probe health {
    .url = "/healthz";
    .interval = 5s;
    .timeout = 2s;
    .window = 5;
    .threshold = 3;
}
backend web1 { .host = "192.0.2.41"; .port = "8080"; .probe = health; }
backend web2 { .host = "192.0.2.42"; .port = "8080"; .probe = health; }

sub vcl_init {
    new pool = directors.round_robin();
    pool.add_backend(web1);
    pool.add_backend(web2);
}

sub vcl_recv {
    set req.backend_hint = pool.backend();
    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
    if (req.http.Authorization || req.http.Cookie ~ "session=.*") {
        return (pass);
    }
    if (req.url ~ "(.*)+\.(css|js|png)(.*)$") {
        unset req.http.Cookie;
    }
}

sub vcl_backend_response {
    if (beresp.http.Set-Cookie) {
        set beresp.uncacheable = true;
        set beresp.ttl = 120s;
        return (deliver);
    }
    set beresp.grace = 3600s;
}
