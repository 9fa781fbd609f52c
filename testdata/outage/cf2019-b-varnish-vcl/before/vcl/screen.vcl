# request screening, included by main.vcl
sub screen_request {
    if (req.http.User-Agent ~ "^(?:sqlmap|nikto)/") {
        set req.http.X-Screen = "scanner";
        call screen_log;
    }
    if (req.url ~ "[?&]redirect=https?:[^&]{1,200}(?:&|$)") {
        set req.http.X-Screen = "open-redirect";
        call screen_log;
    }
}
