vcl 4.1;

sub vcl_recv {
    if (req.url ~ "^/cart") {
        return (pass);
    }
    return (hash);
}

sub vcl_backend_response {
    if (beresp.http.Set-Cookie) {
        set beresp.uncacheable = true;
        return (deliver);
    }
    set beresp.grace = 1h;
    return (deliver);
}
