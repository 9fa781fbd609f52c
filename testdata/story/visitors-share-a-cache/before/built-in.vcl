vcl 4.1;

sub vcl_recv {
    if (req.http.Authorization || req.http.Cookie ~ "session=") {
        return (pass);
    }
    return (hash);
}

sub vcl_backend_response {
    if (beresp.http.Set-Cookie) {
        set beresp.uncacheable = true;
        return (deliver);
    }
    set beresp.grace = 10m;
    return (deliver);
}
